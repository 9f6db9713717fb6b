import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keptDueDate } from '../../sandbox/github/state/milestones.ts'

test.each([
  ['noon in London, in winter', '2026-12-01T12:00:00Z', '2026-12-01T08:00:00Z'],
  ['noon in London, in summer', '2026-07-01T12:00:00Z', '2026-07-01T07:00:00Z'],
  ['midnight in London is the day before', '2026-12-01T00:00:00Z', '2026-11-30T08:00:00Z'],
  ['midnight in California stays', '2026-12-01T08:00:00Z', '2026-12-01T08:00:00Z'],
  ['the day the clock goes forward', '2026-03-08T12:00:00Z', '2026-03-08T08:00:00Z'],
  ['the day the clock goes back', '2026-11-01T12:00:00Z', '2026-11-01T07:00:00Z'],
  ['an offset counts', '2026-12-01T23:00:00-08:00', '2026-12-01T08:00:00Z'],
])('%s', (_what, given, kept) => {
  expect(keptDueDate(given)).toBe(kept)
})

test('noon of any day keeps its date, and what is kept is kept again', () => {
  const days = fc.date({
    min: new Date('2020-01-01'),
    max: new Date('2040-01-01'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(days, (day) => {
      const date = day.toISOString().slice(0, 10)
      const kept = keptDueDate(`${date}T12:00:00Z`)

      expect(kept.slice(0, 10)).toBe(date)
      expect(kept.slice(10)).toMatch(/^T0[78]:00:00Z$/)
      expect(keptDueDate(kept)).toBe(kept)
    }),
  )
})
