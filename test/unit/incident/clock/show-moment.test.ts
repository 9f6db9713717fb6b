import { expect, test } from 'vitest'
import { showDated, showMoment } from '../../../../src/incident/clock/show-moment.ts'
import { at } from '../facts.ts'

test.each([
  ['14:32', 'UTC', '14:32 UTC'],
  ['14:32', 'Europe/Berlin', '14:32 UTC (15:32 Europe/Berlin)'],
  ['14:32', 'Asia/Kathmandu', '14:32 UTC (20:17 Asia/Kathmandu)'],
  ['23:30', 'Europe/Berlin', '23:30 UTC (2026-11-21 00:30 Europe/Berlin)'],
  ['2026-11-19T23:59:00Z', 'UTC', '2026-11-19 23:59 UTC'],
  ['2026-11-21T00:00:00Z', 'Europe/Berlin', '2026-11-21 00:00 UTC (01:00 Europe/Berlin)'],
])('%s reads in %s, on 20 November, as %s', (moment, zone, shown) => {
  expect(showMoment(at(moment), { now: at('14:45'), zone })).toBe(shown)
})

test('with its date it reads the same on any day', () => {
  expect(showDated(at('14:32'), 'Europe/Berlin')).toBe('2026-11-20 14:32 UTC (15:32 Europe/Berlin)')
})
