import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Change } from '../../../../src/changes/change.ts'
import {
  changesKept,
  mergeChanges,
  printChangesFile,
  readChangesFile,
} from '../../../../src/changes/reported/changes-file.ts'
import { changeOfReport } from '../../../../src/changes/reported/external-change.ts'
import { addSeconds } from '../../../../src/time/instant.ts'

const newest = '2026-11-20T14:00:00Z'

function flip(id: string, at: string, title = 'A flag'): Change {
  const kind = 'feature-flag'
  return changeOfReport({
    id,
    at,
    title,
    body: '',
    url: null,
    kind,
    environment: null,
    services: [],
  })
}

const ago = (days: number): string => addSeconds(newest, -days * 24 * 3600)

describe('the file', () => {
  test('is canonical JSON with a line for each change', () => {
    const changes = [flip('b', newest), flip('a', ago(1))]

    expect(printChangesFile(changes)).toBe(
      [
        '{"changes":[',
        '{"at":"2026-11-20T14:00:00Z","body":"","environment":null,"id":"b","kind":"feature-flag","services":[],"title":"A flag","url":null},',
        '{"at":"2026-11-19T14:00:00Z","body":"","environment":null,"id":"a","kind":"feature-flag","services":[],"title":"A flag","url":null}',
        '],"v":1}\n',
      ].join('\n'),
    )
    expect(printChangesFile([])).toBe('{"changes":[],"v":1}\n')
  })

  test('that is not there has no changes', () => {
    expect(readChangesFile(undefined)).toEqual({ changes: [] })
  })

  test.each([
    ['', 'not-readable'],
    ['{"changes":[', 'not-readable'],
    ['[]', 'not-readable'],
    ['{"changes":[{}],"v":1}', 'not-readable'],
    [printChangesFile([flip('a', newest)]).replace('14:00', '25:00'), 'not-readable'],
    [printChangesFile([flip('a', newest)]).replace('"feature-flag"', '"x"'), 'not-readable'],
    [printChangesFile([flip('a', newest)]).replace('null}', '"javascript:x"}'), 'not-readable'],
    ['{"changes":{},"v":2}', 'newer-version'],
  ])('%j is %s', (text, damage) => {
    expect(readChangesFile(text)).toEqual({ damage })
  })

  test('reads back as it was printed', () => {
    fc.assert(
      fc.property(fc.array(arbitraryChange()), (changes) => {
        expect(readChangesFile(printChangesFile(changes))).toEqual({ changes })
      }),
    )
  })
})

describe('merging', () => {
  test('takes the newest of two with one id, newest first', () => {
    const known = [flip('a', ago(2), 'On'), flip('b', ago(1))]

    expect(mergeChanges(known, [flip('a', newest, 'Off')])).toEqual([
      flip('a', newest, 'Off'),
      flip('b', ago(1)),
    ])
    expect(mergeChanges(known, [flip('a', ago(3), 'Older')])).toEqual([known[1], known[0]])
  })

  test('keeps the newest 200, and nothing that is 30 days older than the newest', () => {
    const many = Array.from({ length: 300 }, (_, index) =>
      flip(`f${index}`, addSeconds(newest, -index)),
    )

    expect(mergeChanges(many, [])).toEqual(many.slice(0, changesKept.count))
    expect(mergeChanges([flip('a', ago(30)), flip('b', ago(31))], [flip('c', newest)])).toEqual([
      flip('c', newest),
      flip('a', ago(30)),
    ])
  })

  test('gives the same in any order and however often', () => {
    const lists = fc.array(arbitraryChange(), { maxLength: 12 })
    fc.assert(
      fc.property(lists, lists, lists, (a, b, c) => {
        const [ab, ba] = [mergeChanges(a, b), mergeChanges(b, a)]

        expect(ab).toEqual(ba)
        expect(mergeChanges(ab, b)).toEqual(ab)
        expect(mergeChanges(ab, ab)).toEqual(ab)
        expect(mergeChanges(ab, c)).toEqual(mergeChanges(a, mergeChanges(b, c)))
      }),
    )
  })
})

/** Few ids and a span of 60 days, so that changes meet and some are too old. */
function arbitraryChange(): fc.Arbitrary<Change> {
  return fc
    .tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.integer({ min: 0, max: 60 }), fc.string())
    .map(([id, days, title]) => flip(id, ago(days), title))
}
