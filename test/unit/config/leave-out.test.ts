import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { leaveOut, type Path, wholeOf } from '../../../src/config/leave-out.ts'

describe('leaving out', () => {
  const value = { a: [1, 2, 3], b: { c: 4, d: null }, e: [] }

  test.each<[paths: readonly Path[], left: unknown]>([
    [[], value],
    [[['a']], { b: { c: 4, d: null }, e: [] }],
    [
      [
        ['a', 0],
        ['a', 1],
      ],
      { ...value, a: [3] },
    ],
    [
      [
        ['a', 1],
        ['a', 1],
      ],
      { ...value, a: [1, 3] },
    ],
    [
      [
        ['b', 'c'],
        ['b', 'x'],
      ],
      { ...value, b: { d: null } },
    ],
    [[['a', 0], ['a']], { b: { c: 4, d: null }, e: [] }],
    [[0, 1, 2].map((place) => ['a', place]), { b: { c: 4, d: null }, e: [] }],
    [[[]], undefined],
  ])('%j', (paths, left) => {
    expect(leaveOut(value, paths)).toEqual(left)
  })

  test('takes just these items from a list, in whatever order', () => {
    const places = fc.uniqueArray(fc.nat(9), { maxLength: 9 })

    fc.assert(
      fc.property(places, (out) => {
        const list = Array.from({ length: 10 }, (_, place) => place)

        expect(
          leaveOut(
            list,
            out.map((place) => [place]),
          ),
        ).toEqual(list.filter((place) => !out.includes(place)))
      }),
    )
  })
})

test.each<[path: Path, whole: Path]>([
  [
    ['guard', 'windows', 2, 'timezone'],
    ['guard', 'windows', 2],
  ],
  [
    ['guard', 'freezes', 0, 'environments', 1],
    ['guard', 'freezes', 0],
  ],
  [
    ['guard', 'holidays', 'also', 0, 'state'],
    ['guard', 'holidays'],
  ],
  [
    ['guard', 'vulnerabilities', 'exceptions', 1, 'package'],
    ['guard', 'vulnerabilities', 'exceptions', 1],
  ],
  [
    ['guard', 'windows'],
    ['guard', 'windows'],
  ],
  [
    ['guard', 'checks', 'freeze'],
    ['guard', 'checks', 'freeze'],
  ],
  [['timezone'], ['timezone']],
])('%j goes with %j', (path, whole) => {
  expect(wholeOf(path)).toEqual(whole)
})
