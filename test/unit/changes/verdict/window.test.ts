import { describe, expect, test } from 'vitest'
import type { ChangeKind } from '../../../../src/changes/change.ts'
import type { FeedEntry } from '../../../../src/changes/feed/feed.ts'
import { compareNewest, inWindow, mattersSince } from '../../../../src/changes/verdict/window.ts'
import { addSeconds } from '../../../../src/time/instant.ts'
import { at, entry, live, merged } from '../builders.ts'

/** A change so many hours before 13:00. */
function hoursAgo(hours: number, kind: ChangeKind = 'code', number = 1): FeedEntry {
  return entry(merged(number, addSeconds(at('13:00'), -Math.round(hours * 3600))), {
    kinds: [kind],
  })
}

/** Twenty changes of the last hour, so that no older one counts for being among the newest. */
const twenty = Array.from({ length: 20 }, () => hoursAgo(1))

/** How many are in a window of 72 hours beside the twenty, and where it begins. */
function older(...entries: readonly FeedEntry[]): number {
  return inWindow([...twenty, ...entries], at('13:00'), 72).entries.length - 20
}

test.each<[hours: number, kind: ChangeKind, count: number]>([
  [72, 'code', 1],
  [72.01, 'code', 0],
  [72.01, 'docs', 0],
  [72.01, 'migration', 1],
  [72.01, 'feature-flag', 1],
  [72.01, 'config', 1],
  [336, 'config', 1],
  [336.01, 'config', 0],
])('%d hours ago, of kind %s: %d in the window', (hours, kind, count) => {
  expect(older(hoursAgo(hours, kind))).toBe(count)
})

test('a longer look back counts for every kind', () => {
  const entries = [...twenty, hoursAgo(400, 'code'), hoursAgo(400, 'config'), hoursAgo(401)]

  expect(inWindow(entries, at('13:00'), 400).entries).toHaveLength(22)
})

describe('the newest twenty', () => {
  test('count however old they are, and the window begins with the oldest of them', () => {
    const entries = Array.from({ length: 25 }, (_, index) => hoursAgo(100 + index))

    expect(inWindow(entries, at('13:00'), 72)).toEqual({
      entries: entries.slice(0, 20),
      from: mattersSince(hoursAgo(119)),
    })
  })

  test('do not begin with an older migration: other changes of its time were not looked at', () => {
    const migration = hoursAgo(300, 'migration')
    const { entries, from } = inWindow([...twenty, hoursAgo(80), migration], at('13:00'), 72)

    expect(entries).toEqual([...twenty, migration])
    expect(from).toBe('2026-11-17T13:00:00Z')
  })

  test('make the window no shorter', () => {
    expect(inWindow(twenty, at('13:00'), 72).from).toBe('2026-11-17T13:00:00Z')
    expect(inWindow([], at('13:00'), 72)).toEqual({ entries: [], from: '2026-11-17T13:00:00Z' })
  })
})

test('a change matters since its roll-out began, or since it landed', () => {
  expect(mattersSince(entry(merged(1, '10:00'), { landing: live('12:00') }))).toBe(at('12:00'))
  expect(mattersSince(entry(merged(1, '10:00')))).toBe(at('10:00'))
  expect(mattersSince(entry(merged(1, '10:00'), { landing: { state: 'waiting' } }))).toBe(
    at('10:00'),
  )
})

test('changes are sorted by when they began to matter, then landed, then by name', () => {
  const landing = live('12:00')
  const sorted = [
    entry(merged(4, '12:30')),
    entry(merged(1, '11:00'), { landing }),
    entry(merged(3, '10:00'), { landing }),
    entry(merged(2, '10:00'), { landing }),
    entry(merged(5, '11:30')),
  ]

  expect(sorted.toReversed().toSorted(compareNewest)).toEqual(sorted)
})
