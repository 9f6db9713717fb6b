import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Actor } from '../../../src/incident/actor.ts'
import {
  boxesOf,
  missingBoxes,
  printBox,
  showsOtherTicks,
  ticksIn,
} from '../../../src/incident/checklist.ts'
import type { Check } from '../../../src/incident/incident.ts'
import type { CommentEdit } from '../../../src/incident/observation.ts'
import { sealOf } from '../../../src/text/seal.ts'
import { partsOf } from '../text/real-markdown.ts'
import { at, jonas, maria } from './facts.ts'
import { ourLogin } from './small-repository.ts'

const items = ['Monitors are green', 'Smoke test']

/** A comment of ours that shows these boxes. */
function shown(ticked: readonly string[], among: readonly string[] = items): string {
  const boxes = among.map((item) => printBox({ item, ticked: ticked.includes(item) }))
  return ['## INC-42', '', '### Before you resolve', '', ...boxes, '', 'More'].join('\n')
}

const check = (item: string, ticked: boolean, by: Actor = maria): Check => ({
  item,
  ticked,
  at: at('14:05'),
  by,
})

describe('the checklist', () => {
  test('is what the settings ask, with what was ticked and by whom', () => {
    const checks = [
      check('Smoke test', true, jonas),
      check('Monitors are green', false),
      check('Gone', true),
    ]

    expect(boxesOf(items, checks)).toEqual([
      { item: 'Monitors are green', ticked: false, by: null },
      { item: 'Smoke test', ticked: true, by: 'jonas' },
    ])
  })

  test.each<[what: string, checks: readonly Check[], missing: readonly string[]]>([
    ['all', [], items],
    [
      'what was cleared',
      [check('Smoke test', false), check('Monitors are green', true)],
      ['Smoke test'],
    ],
    ['none', items.map((item) => check(item, true)), []],
  ])('misses %s', (_what, checks, missing) => {
    expect(missingBoxes(items, checks)).toEqual(missing)
  })
})

/** Which items are ticked in a comment that somebody else wrote. */
function tickedIn(body: string, among: readonly string[]): readonly string[] {
  const edit = { id: 'UCE_0', at: at('14:05'), editor: maria, text: body }
  return ticksIn([edit], among, () => false).map(({ item }) => item)
}

describe('a box reads back as it was printed', () => {
  const hostile = [
    '*bold*',
    '[x](y)',
    '- [x] Smoke test',
    '<b>',
    '@ana #1',
    'a | b',
    '`code`',
    '$x$',
    'a  b',
    '\\',
    'x -->',
    '[x]',
    '✅',
  ]

  test.each(hostile)('%j', (item) => {
    expect(tickedIn(shown([item], [item]), [item])).toEqual([item])
    expect(tickedIn(shown([], [item]), [item])).toEqual([])
    expect(showsOtherTicks(shown([], [item]), [item], [check(item, true)])).toBe(true)
  })

  test.each(hostile)('%j formats nothing', (item) => {
    const { kinds } = partsOf(printBox({ item, ticked: true }))

    expect(['list', 'listItem', 'paragraph', 'root', 'text']).toEqual(
      expect.arrayContaining([...kinds]),
    )
  })

  test('whatever it says, among others', () => {
    const anyItem = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 200 })
      .map((text) => text.toWellFormed())
      .filter((text) => /\p{L}/u.test(text))
    fc.assert(
      fc.property(
        fc.uniqueArray(anyItem, { selector: plain, maxLength: 5 }),
        fc.nat(31),
        (some, bits) => {
          const ticked = some.filter((_item, index) => (bits & (1 << index)) !== 0)

          const body = shown(ticked, some)
          const checks = ticked.map((item) => check(item, true))
          expect(tickedIn(body, some)).toEqual(ticked)
          expect(showsOtherTicks(body, some, checks)).toBe(false)
        },
      ),
    )
  })

  test.each<[what: string, body: string]>([
    ['whatever the line breaks', shown(['Smoke test']).replaceAll('\n', '\r\n')],
    [
      'in capitals, and with spaces behind',
      shown(['Smoke test']).replace('- [x] Smoke test', '- [X] Smoke test  '),
    ],
    ['also below what it says elsewhere', `Smoke test\n* [ ] Smoke test\n${shown(['Smoke test'])}`],
  ])('%s', (_what, body) => {
    expect(tickedIn(body, items)).toEqual(['Smoke test'])
  })

  test('of other items nothing is read', () => {
    expect(tickedIn(shown(['Smoke test', 'Other'], ['Smoke test', 'Other']), items)).toEqual([
      'Smoke test',
    ])
    expect(tickedIn('', items)).toEqual([])
  })
})

/** What two items must differ in to be two lines. */
function plain(item: string): string {
  return printBox({ item, ticked: false })
}

test.each<[what: string, body: string, checks: readonly Check[], other: boolean]>([
  ['nothing ticked, nothing on record', shown([]), [], false],
  ['a tick that is on record', shown(['Smoke test']), [check('Smoke test', true)], false],
  ['a tick that is not', shown(['Smoke test']), [], true],
  ['a box cleared since', shown([]), [check('Smoke test', true)], true],
  ['a box that was cleared before', shown([]), [check('Smoke test', false)], false],
  ['no boxes at all', 'x', [check('Smoke test', true)], false],
])('versions have to tell who ticked: %s', (_what, body, checks, other) => {
  expect(showsOtherTicks(body, items, checks)).toBe(other)
})

describe('ticks', () => {
  const isOurs = ({ editor }: CommentEdit) => editor.type === 'bot'

  /** Versions of our comment: when, by whom, and what was ticked then; null for one without boxes. */
  function versions(...list: readonly (readonly [string, Actor, readonly string[] | null])[]) {
    return list.map(([time, editor, ticked], index) => ({
      id: `UCE_${index}`,
      at: at(time),
      editor,
      text: ticked === null ? 'no boxes' : shown(ticked),
    }))
  }

  /** What was ticked, in short. */
  function told(edits: readonly CommentEdit[]) {
    return ticksIn(edits, items, isOurs).map(
      ({ at: time, actor, item, ticked }) =>
        `${time.slice(11, 16)} ${actor.login} ${ticked ? '+' : '-'}${item}`,
    )
  }

  test.each<[what: string, edits: readonly CommentEdit[], ticks: readonly string[]]>([
    ['nobody', versions(['14:00', ourLogin, []]), []],
    [
      'one by one',
      versions(['14:00', ourLogin, []], ['14:05', maria, ['Smoke test']], ['14:06', jonas, items]),
      ['14:05 maria +Smoke test', '14:06 jonas +Monitors are green'],
    ],
    [
      'two at once',
      versions(['14:00', ourLogin, []], ['14:05', maria, items]),
      ['14:05 maria +Monitors are green', '14:05 maria +Smoke test'],
    ],
    [
      'cleared again',
      versions(['14:00', ourLogin, []], ['14:05', maria, ['Smoke test']], ['14:06', jonas, []]),
      ['14:05 maria +Smoke test', '14:06 jonas -Smoke test'],
    ],
    ['not what we write', versions(['14:00', ourLogin, []], ['14:05', ourLogin, items]), []],
    [
      'not what we had written before',
      versions(['14:00', ourLogin, ['Smoke test']], ['14:05', maria, items]),
      ['14:05 maria +Monitors are green'],
    ],
    [
      'after we had cleared it',
      versions(
        ['14:00', ourLogin, []],
        ['14:05', maria, items],
        ['14:06', ourLogin, []],
        ['14:07', jonas, items],
      ),
      [
        '14:05 maria +Monitors are green',
        '14:05 maria +Smoke test',
        '14:07 jonas +Monitors are green',
        '14:07 jonas +Smoke test',
      ],
    ],
    [
      'by somebody who edits something else too',
      versions(['14:00', ourLogin, ['Smoke test']], ['14:05', jonas, ['Smoke test']]),
      [],
    ],
    [
      'once it shows boxes',
      versions(
        ['14:00', ourLogin, null],
        ['14:04', ourLogin, []],
        ['14:05', maria, ['Smoke test']],
      ),
      ['14:05 maria +Smoke test'],
    ],
    [
      'in versions without the first',
      versions(['14:05', maria, ['Smoke test']]),
      ['14:05 maria +Smoke test'],
    ],
  ])('%s', (_what, edits, ticks) => {
    expect(told(edits)).toEqual(ticks)
    expect(told(edits.toReversed())).toEqual(ticks)
  })

  test('are facts with an id of their own', () => {
    const edits = versions(['14:00', ourLogin, []], ['14:05', maria, ['Smoke test']])

    expect(ticksIn(edits, items, isOurs)).toEqual([
      {
        v: 1,
        id: `edit:UCE_1:${sealOf('Smoke test')}`,
        at: at('14:05'),
        actor: maria,
        kind: 'ticked',
        item: 'Smoke test',
        ticked: true,
      },
    ])
  })
})
