import { describe, expect, test } from 'vitest'
import type { FeedEntry } from '../../../../src/changes/feed/feed.ts'
import type { Question } from '../../../../src/changes/question.ts'
import { plainSentence } from '../../../../src/changes/sentence.ts'
import { whyRuledOut } from '../../../../src/changes/verdict/rule-out.ts'
import { at, entry, live, merged, outside, question } from '../builders.ts'

/** Why a change is ruled out of an incident that began at 13:00. */
function why(
  one: FeedEntry,
  others: Partial<Question> = {},
  environments: readonly string[] = ['production'],
): string | null {
  const feed = { source: 'deployments', environments } as const
  const sentence = whyRuledOut(one, question('13:00', others), feed)
  return sentence === null ? null : plainSentence(sentence)
}

const detected = { startIsKnown: false }

describe('what was not live', () => {
  const waiting = { landing: { state: 'waiting' } } as const

  test('is ruled out with the environments it was not deployed to', () => {
    expect(why(entry(merged(1, '12:00'), waiting))).toBe(
      'merged, not deployed to production by then',
    )
    expect(why(entry(merged(1, '12:00'), waiting), {}, ['eu', 'us'])).toBe(
      'merged, not deployed to eu or us by then',
    )
    expect(why(entry(merged(1, '12:00'), waiting), {}, [])).toBe('merged, not deployed by then')
  })

  test('is ruled out in one short line, however many environments there are', () => {
    const many = Array.from({ length: 100 }, (_, index) => `shop-${index}`)

    expect(why(entry(merged(1, '12:00'), waiting), {}, many)).toBe(
      'merged, not deployed to shop-0 or shop-1 or shop-2 or 97 more by then',
    )
  })

  test('is ruled out by when it was merged, when that was later', () => {
    expect(why(entry(merged(1, '13:05'), waiting))).toBe(
      'merged after impact began, not deployed to production by then',
    )
  })

  test('is ruled out when it was deployed after the moment', () => {
    expect(why(entry(merged(1, '12:00'), { landing: live('13:08') }))).toBe(
      'deployed 8 min after impact began',
    )
    expect(why(entry(merged(1, '12:00'), { landing: live('13:08') }), detected)).toBe(
      'deployed 8 min after it was detected',
    )
  })
})

describe('what nobody knows to be live', () => {
  test('is ruled out when it landed after the moment', () => {
    expect(why(entry(merged(1, '13:05')))).toBe('merged 5 min after impact began')
    expect(why(entry(outside('1', '13:05')))).toBe('done 5 min after impact began')
    expect(why(entry(merged(1, '12:59')))).toBeNull()
  })
})

test.each<[time: string, isRuledOut: boolean]>([
  ['13:00', false],
  ['13:02', false],
  ['13:02:01', true],
])('two minutes are no matter: at %s a change is too late: %s', (time, isRuledOut) => {
  expect(why(entry(merged(1, time))) !== null).toBe(isRuledOut)
  expect(why(entry(merged(1, '12:00'), { landing: live(time) })) !== null).toBe(isRuledOut)
})

describe('what was rolled back', () => {
  test('is ruled out when it was gone before', () => {
    expect(why(entry(merged(1, '11:00'), { landing: live('12:00', { goneAt: '12:40' }) }))).toBe(
      'rolled back 20 min before impact began',
    )
  })

  test.each<[goneAt: string, others: Partial<Question>, isRuledOut: boolean]>([
    ['12:55:59', {}, true],
    ['12:56', {}, false],
    ['13:10', {}, false],
    ['11:59:59', detected, true],
    ['12:00', detected, false],
    ['12:40', detected, false],
  ])('gone at %s, of %j, it is ruled out: %s', (goneAt, others, isRuledOut) => {
    const rolledBack = entry(merged(1, '10:00'), { landing: live('11:00', { goneAt }) })

    expect(why(rolledBack, others) !== null).toBe(isRuledOut)
  })
})

describe('what a later change took back', () => {
  const by = { title: 'Undo *it*', pull: null, at: at('12:00') }

  test('is ruled out with the one that did', () => {
    expect(why(entry(merged(1, '11:00'), { takenBack: { ...by, pull: 9 } }))).toBe(
      'taken back by pull request 9, 1 h before impact began',
    )
    expect(
      whyRuledOut(entry(merged(1, '11:00'), { takenBack: by }), question('13:00'), {
        source: 'pushes',
        environments: [],
      }),
    ).toEqual(['taken back by ', { quote: 'Undo *it*' }, ', 1 h before impact began'])
  })

  test('stays a suspect when that was just now, or is not live yet', () => {
    expect(why(entry(merged(1, '11:00'), { takenBack: { ...by, at: at('12:58') } }))).toBeNull()
    expect(why(entry(merged(1, '11:00'), { takenBack: { ...by, at: null } }))).toBeNull()
    expect(why(entry(merged(1, '11:00'), { takenBack: by }), detected)).toBeNull()
  })
})

test.each<[where: string | null, environments: readonly string[], expected: string | null]>([
  ['staging', ['production'], 'done in staging, not in production'],
  ['PRODUCTION', ['production'], null],
  ['prod', ['production'], null],
  [null, ['production'], null],
  ['staging', [], null],
])('something done in %s while %j are asked about: %s', (where, environments, expected) => {
  expect(why(entry(outside('1', '12:00', where)), {}, environments)).toBe(expected)
})

test('the first rule that fits says it', () => {
  const one = entry(outside('1', '13:30', 'staging'), { landing: { state: 'waiting' } })

  expect(why(one)).toBe('done in staging, not in production')
})
