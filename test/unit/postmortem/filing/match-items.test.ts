import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ActionItem } from '../../../../src/postmortem/action-items/action-item.ts'
import { itemKeys } from '../../../../src/postmortem/filing/item-key.ts'
import type { KnownItem } from '../../../../src/postmortem/filing/known-items.ts'
import { matchItems } from '../../../../src/postmortem/filing/match-items.ts'
import { actionItem, knownItem, repositoryUrl } from './items.ts'

/** What was filed of items, as at the first reading. */
function filed(items: readonly ActionItem[]): readonly KnownItem[] {
  const keys = itemKeys(items.map(({ title }) => title))
  return items.map((item, index) =>
    knownItem(keys[index] ?? '', item.title, {
      ownersAsWritten: item.owners,
      dueAsWritten: item.due,
    }),
  )
}

/** The keys items have after titles were filed. */
function keysAfter(before: readonly string[], after: readonly string[]): readonly string[] {
  const matched = matchItems(
    after.map((title) => actionItem(title)),
    filed(before.map((title) => actionItem(title))),
    repositoryUrl,
  )
  return matched.items.map(({ key }) => key)
}

const titles = [
  'Add alert for A',
  'Add alert for B',
  'Write a runbook for the failover',
  'Move sessions out of the primary database',
]
const [alertA = '', alertB = '', runbook = '', sessions = ''] = itemKeys(titles)

describe('keys stay', () => {
  test.each<[what: string, after: readonly string[], keys: readonly string[]]>([
    ['when nothing changes', titles, [alertA, alertB, runbook, sessions]],
    ['when items are swapped', [...titles].reverse(), [sessions, runbook, alertB, alertA]],
    ['when one is taken away', titles.slice(1), [alertB, runbook, sessions]],
    [
      'when one is reworded by a word',
      ['Add alert for A', 'Add alerts for B', 'Draft a runbook for the failover'],
      [alertA, alertB, runbook],
    ],
    [
      'when one is reworded and the like of it is not',
      ['Add alert for B', 'Add an alert for queue A'],
      [alertB, alertA],
    ],
    [
      'when a reworded one stands beside a new one that looks like it',
      ['Add an alert for queue A', 'Add alert for B', 'Add alert for C'],
      [alertA, alertB, ...itemKeys(['Add alert for C'])],
    ],
    [
      'when one of two alike is taken away',
      ['Add alerts for B', 'Write a runbook for the failover'],
      [alertB, runbook],
    ],
    [
      'when most of the words are the same still',
      ['Sessions move from the primary database into Redis'],
      [sessions],
    ],
  ])('%s', (_what, after, keys) => {
    expect(keysAfter(titles, after)).toEqual(keys)
  })
})

test('a new item gets a key of its own, and one that has gone is told', () => {
  const before = filed(titles.slice(0, 3).map((title) => actionItem(title)))
  const after = [actionItem('Add alert for A'), actionItem('Test the restore of backups')]

  const { items, missing } = matchItems(after, before, repositoryUrl)

  expect(items.map((one) => one.before?.key ?? null)).toEqual([alertA, null])
  expect(items[1]?.key).toBe(itemKeys(['Test the restore of backups'])[0])
  expect(missing.map(({ key }) => key)).toEqual([alertB, runbook])
})

test('a new item with the first title of one that was reworded since is another one', () => {
  const before = [knownItem(alertA, 'Page somebody when queue A is full')]

  const { items } = matchItems(
    [actionItem('Add alert for A'), actionItem('Page somebody when queue A is full')],
    before,
    repositoryUrl,
  )

  expect(items.map(({ key }) => key)).toEqual([`${alertA}-2`, alertA])
})

test('one that goes back to its first title is the same', () => {
  const before = [knownItem(alertA, 'Page somebody when queue one is full')]

  const { items } = matchItems([actionItem('Add alert for A')], before, repositoryUrl)

  expect(items[0]?.key).toBe(alertA)
})

test('equal titles are told apart by owner and date, else by order', () => {
  const one = actionItem('Write tests', { owners: ['@ana'], due: '2026-12-01' })
  const other = actionItem('Write tests', { owners: ['@ben'], due: '2026-12-01' })
  const before = filed([one, other])
  const [first = '', second = ''] = before.map(({ key }) => key)

  const swapped = matchItems([other, one], before, repositoryUrl)
  const alike = matchItems([one, one], filed([one, one]), repositoryUrl)

  expect(swapped.items.map(({ key }) => key)).toEqual([second, first])
  expect(alike.items.map(({ key }) => key)).toEqual([first, second])
})

describe('an item that names an issue', () => {
  const before = [
    knownItem('aaaaaaaa', 'Add alert for A', {
      issue: { number: 7, url: `${repositoryUrl}/issues/7` },
    }),
    knownItem('bbbbbbbb', 'Write a runbook', { link: 'PAY-9' }),
  ]

  test.each([
    ['#7', 'aaaaaaaa'],
    [`${repositoryUrl}/issues/7`, 'aaaaaaaa'],
    ['PAY-9', 'bbbbbbbb'],
  ])('%s is the one that was filed there, however it is called', (issue, key) => {
    const { items } = matchItems(
      [actionItem('Quite another title', { issue })],
      before,
      repositoryUrl,
    )

    expect(items[0]?.key).toBe(key)
  })

  test('among several that name it is told by its title', () => {
    const group = [
      actionItem('Quite another title', { issue: '#7' }),
      actionItem('Add alert for B', { issue: '#7' }),
    ]

    const { items } = matchItems(group, before, repositoryUrl)

    expect(items.map((one) => one.before?.key ?? null)).toEqual([null, 'aaaaaaaa'])
  })
})

describe('an item that was gone from the document', () => {
  const gone = [knownItem(alertA, 'Add alert for A', { line: null })]

  test('comes back by its title', () => {
    const { items, missing } = matchItems([actionItem('Add alert for A.')], gone, repositoryUrl)

    expect([items[0]?.key, missing]).toEqual([alertA, []])
  })

  test('does not by a title that is like it', () => {
    const { items, missing } = matchItems([actionItem('Add alert for B')], gone, repositoryUrl)

    expect([items[0]?.key, missing]).toEqual([alertB, gone])
  })
})

describe('whatever a document lists', () => {
  const verbs = ['Add', 'Write', 'Remove', 'Test', 'Move', 'Raise', 'Fix']
  const things = ['alert', 'runbook', 'limit', 'test', 'dashboard', 'retry', 'queue', 'cache']
  const places = ['billing', 'checkout', 'search', 'login', 'the API', 'Berlin', 'A', 'B']
  const anyTitle = fc
    .tuple(fc.constantFrom(...verbs), fc.constantFrom(...things), fc.constantFrom(...places))
    .map(([verb, thing, place]) => `${verb} ${thing} for ${place}`)
  const anyTitles = fc.uniqueArray(anyTitle, { minLength: 1, maxLength: 12 })
  const freshWord = fc.stringMatching(/^zz[a-z]{3,8}$/)

  test('in any order keeps its keys', () => {
    const shuffled = anyTitles.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    )
    fc.assert(
      fc.property(shuffled, ([before, after]) => {
        expect(keysAfter(before, after)).toEqual(after.map((title) => itemKeys([title])[0]))
      }),
    )
  })

  test('any part of it in any order keeps its keys', () => {
    const part = anyTitles.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list)))
    fc.assert(
      fc.property(part, ([before, after]) => {
        expect(keysAfter(before, after)).toEqual(after.map((title) => itemKeys([title])[0]))
      }),
    )
  })

  test('with one word of one item changed, added or taken away, in any order, keeps every key', () => {
    const edited = fc.record({
      list: anyTitles,
      which: fc.nat(),
      place: fc.nat(),
      word: freshWord,
      edit: fc.constantFrom('change', 'add', 'remove'),
      order: fc.nat(),
    })
    fc.assert(
      fc.property(edited, ({ list, which, place, word, edit, order }) => {
        const keys = itemKeys(list)
        const index = which % list.length
        const words = (list[index] ?? '').split(' ')
        const insert = edit === 'remove' ? [] : [word]
        words.splice(place % words.length, edit === 'add' ? 0 : 1, ...insert)
        const after = list.with(index, words.join(' '))
        fc.pre(new Set(after).size === after.length && !list.includes(words.join(' ')))
        const turn = order % list.length

        const found = keysAfter(list, [...after.slice(turn), ...after.slice(0, turn)])

        expect(found).toEqual([...keys.slice(turn), ...keys.slice(0, turn)])
      }),
      { numRuns: 500 },
    )
  })

  test('with items put in keeps the keys of the others, and gives them new ones', () => {
    const both = fc.uniqueArray(anyTitle, { minLength: 2, maxLength: 14 })
    fc.assert(
      fc.property(both, fc.nat(), (all, cut) => {
        const before = all.filter((_title, index) => index % 2 === cut % 2)

        const keys = keysAfter(before, all)

        expect(keys).toEqual(itemKeys(all))
      }),
    )
  })

  test('never gives one key twice, nor loses a filed one', () => {
    const list = fc.array(anyTitle, { maxLength: 10 })
    fc.assert(
      fc.property(list, list, (before, after) => {
        const known = filed(before.map((title) => actionItem(title)))

        const { items, missing } = matchItems(
          after.map((title) => actionItem(title)),
          known,
          repositoryUrl,
        )

        const keys = [...items.map(({ key }) => key), ...missing.map(({ key }) => key)]
        expect(new Set(keys).size).toBe(keys.length)
        expect(known.every(({ key }) => keys.includes(key))).toBe(true)
      }),
    )
  })
})
