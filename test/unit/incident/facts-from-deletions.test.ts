import { describe, expect, test } from 'vitest'
import type { Actor } from '../../../src/incident/actor.ts'
import { factsFromDeletions } from '../../../src/incident/facts-from-deletions.ts'
import { written } from './commands/comments.ts'
import { at, command, jonas, maria, opened, set } from './facts.ts'
import { events, issue } from './small-repository.ts'

/** On record: commands by maria in comments 1405 and 1410, by jonas in 1406. */
const ledger = {
  facts: [
    opened('14:00'),
    set('14:01', 'SEV1'),
    command('14:05', { name: 'ack' }),
    { ...command('14:05', { name: 'fix', pull: 57 }), id: 'comment:1405:1' },
    command('14:06', { name: 'ack' }, { actor: jonas }),
    command('14:10', { name: 'ack' }),
  ],
  unknown: [],
}

type Deletion = readonly [time: string, author: Actor]

/** The comments told as deleted where these are there, and these deletions are on the timeline. */
function deleted(
  present: readonly number[],
  deletions: readonly Deletion[],
  earlier: string | null = null,
) {
  const seen = issue({
    comments: { list: present.map((number) => written(number, 'x')), total: 9, earlier },
    events: events(
      ...deletions.map(
        ([time, author]) => [time, { type: 'comment-deleted', author }, jonas] as const,
      ),
    ),
  })
  return factsFromDeletions(seen, ledger)
}

const all = [1405, 1406, 1410]

describe('a comment was deleted', () => {
  test.each<
    [
      what: string,
      present: readonly number[],
      deletions: readonly Deletion[],
      gone: readonly number[],
    ]
  >([
    ['none', all, [], []],
    ['one that is missing, by its author', [1406, 1410], [['14:20', maria]], [1405]],
    ['not one that GitHub does not show yet', [1406, 1410], [], []],
    ['not one of somebody else', [1406, 1410], [['14:20', jonas]], []],
    ['not one that is there, though its author had another deleted', all, [['14:20', maria]], []],
    ['not by a deletion before it was written', [1406, 1410], [['14:04', maria]], []],
    [
      'two of one author',
      [1406],
      [
        ['14:20', maria],
        ['14:21', maria],
      ],
      [1405, 1410],
    ],
    [
      'one each of two',
      [1410],
      [
        ['14:20', maria],
        ['14:21', jonas],
      ],
      [1405, 1406],
    ],
  ])('%s', (_what, present, deletions, gone) => {
    expect(deleted(present, deletions).map(({ comment }) => comment)).toEqual(gone)
  })

  test('not one that stands on a page that was not read', () => {
    const deletions: readonly Deletion[] = [['14:20', maria]]

    expect(deleted([1406], deletions, 'cursor').map(({ comment }) => comment)).toEqual([1410])
    expect(deleted([], deletions, 'cursor')).toEqual([])
  })

  test('the fact says who did it and when', () => {
    expect(deleted([1406, 1410], [['14:20', maria]])).toEqual([
      {
        v: 1,
        id: 'comment:1405:deleted',
        at: at('14:20'),
        actor: jonas,
        kind: 'comment-deleted',
        comment: 1405,
      },
    ])
  })
})
