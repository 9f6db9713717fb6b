import { array, constantFrom, assert as holds, property, record, string } from 'fast-check'
import { expect, test } from 'vitest'
import {
  countOverrides,
  type LoggedOverride,
  readOverrideLog,
  withOverride,
} from '../../../src/flows/guard/overrides/log.ts'

const entry: LoggedOverride = {
  at: '2026-11-20T14:00:00Z',
  by: 'ana',
  authority: 'admin',
  teams: ['acme/platform'],
  reason: 'The fix cannot wait',
  environment: 'production',
  service: null,
  sha: 'a'.repeat(40),
  run: '7',
  url: 'https://github.example/acme/shop/actions/runs/7',
}

test('what is written is read again, whatever people wrote', () => {
  const name = string({ unit: 'binary', maxLength: 60 })
  const words = record({ by: name, environment: name, reason: name, url: name })
  const authority = constantFrom('admin' as const, 'read' as const, null)

  holds(
    property(words, authority, array(name, { maxLength: 3 }), (texts, level, teams) => {
      const one = { ...entry, ...texts, authority: level, teams }
      const [read, ...others] = readOverrideLog(withOverride(null, one))

      expect(others).toEqual([])
      expect({ ...read, reason: '' }).toEqual({ ...one, reason: '' })
      expect(readOverrideLog(withOverride(null, { ...one, reason: read?.reason ?? '' }))).toEqual([
        read,
      ])
    }),
  )
})

test('another attempt, whatever the case of the names, is on record already', () => {
  const text = withOverride(null, entry)
  const same = { ...entry, by: 'Ana', environment: 'Production', at: '2026-11-20T15:00:00Z' }

  expect(withOverride(text, same)).toBe(text)
  expect(readOverrideLog(withOverride(text, { ...entry, run: '8', url: 'u' }))).toHaveLength(2)
  expect(readOverrideLog(withOverride(text, { ...entry, sha: 'b'.repeat(40) }))).toHaveLength(2)
})

test('a comment that several runs read is on record once', () => {
  const text = withOverride(null, entry)

  expect(withOverride(text, { ...entry, run: '8' })).toBe(text)
  expect(readOverrideLog(withOverride(text, { ...entry, environment: 'staging' }))).toHaveLength(2)
})

test.each([
  ['a newer version', '"v":1', '"v":2'],
  ['an access that there is not', '"admin"', '"owner"'],
  ['a time that is none', '2026-11-20T14:00:00Z', 'yesterday'],
  ['a number for a name', '"ana"', '7'],
  ['half a line', '"environment"', '\n"environment"'],
  ['no list of teams', '["acme/platform"]', 'null'],
])('a line with %s counts for nothing', (_what, seen, changed) => {
  expect(readOverrideLog(withOverride(null, entry).replace(seen, changed))).toEqual([])
})

test('other lines stay as they are, and the oldest of more than 500 go', () => {
  const newer = '{"v":2,"by":"ana"}\n'
  const many = Array.from({ length: 500 }, (_, run) => ({
    ...entry,
    run: String(run + 10),
    url: `run/${run}`,
  }))

  expect(withOverride(newer, entry).startsWith(newer)).toBe(true)
  const full = many.reduce((text, one) => withOverride(text, one), withOverride(null, entry))
  expect(readOverrideLog(full).map(({ run }) => run)).toEqual(many.map(({ run }) => run))
})

test('a long reason is cut, so that the log stays within what GitHub hands over', () => {
  const [read] = readOverrideLog(withOverride(null, { ...entry, reason: 'x'.repeat(5000) }))

  expect(read?.reason).toHaveLength(500)
})

test('overrides are counted by environment and time', () => {
  const text = [
    entry,
    { ...entry, run: '8', url: '8', at: '2026-10-01T00:00:00Z' },
    { ...entry, run: '9', environment: 'staging' },
    { ...entry, run: '10', url: '10', environment: 'PRODUCTION' },
  ].reduce<string | null>(withOverride, null)

  expect(countOverrides(text, 'production', '2026-11-01T00:00:00Z')).toBe(2)
  expect(countOverrides(null, 'production', '2026-11-01T00:00:00Z')).toBe(0)
})
