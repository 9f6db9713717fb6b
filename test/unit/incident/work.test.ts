import { describe, expect, test } from 'vitest'
import type { Actor } from '../../../src/incident/actor.ts'
import {
  type Claim,
  emptyWork,
  explains,
  isClaimedByAnother,
  type OwnAct,
  type PossibleAct,
  printWork,
  readWork,
  type StatusCommentReceipt,
  type Work,
  withOwnActs,
  withReceipt,
  withSaid,
} from '../../../src/incident/work.ts'
import { at, jonas, maria } from './facts.ts'

const claim: Claim = { operation: 'status-comment', run: '7.1', until: at('14:05') }
const receipt: StatusCommentReceipt = {
  id: 'IC_1',
  databaseId: 1,
  pinTried: true,
  bodyHash: 'c0ffee',
}
const full: Work = {
  v: 1,
  claims: [claim],
  statusComment: receipt,
  ownActs: [{ act: 'labeled', label: 'incident', at: at('14:01') }],
  identities: ['github-actions[bot]'],
  watermark: at('14:01'),
  commentsRead: 77,
  said: [{ key: 'reply:76', comment: 77 }],
  forgotten: ['comment:70:0'],
}

describe('the file', () => {
  test('is one line of canonical JSON', () => {
    expect(printWork(emptyWork)).toBe(
      '{"claims":[],"commentsRead":0,"forgotten":[],"identities":[],"ownActs":[],"said":[],"statusComment":null,"v":1,"watermark":null}\n',
    )
  })

  test.each([
    ['with nothing in it', emptyWork],
    ['with everything in it', full],
    ['with a claim to say something', { ...full, claims: [{ ...claim, operation: 'say:x' }] }],
  ])('reads back %s', (_what, work) => {
    expect(readWork(printWork(work))).toEqual(work)
  })

  test.each([
    ['an empty text', ''],
    ['no JSON', '{'],
    ['a list', '[]'],
    ['no version', '{}'],
    [
      'a claim of no operation',
      JSON.stringify({ ...full, claims: [{ ...claim, operation: null }] }),
    ],
    ['a claim without an end', JSON.stringify({ ...full, claims: [{ ...claim, until: null }] })],
    ['half a receipt', JSON.stringify({ ...full, statusComment: { id: 'IC_1' } })],
    ['an identity that is no name', JSON.stringify({ ...full, identities: [1] })],
    ['own acts that are no list', JSON.stringify({ ...full, ownActs: {} })],
    [
      'an act that we never do',
      JSON.stringify({ ...full, ownActs: [{ act: 'renamed', label: '', at: at('14:01') }] }),
    ],
    [
      'an act without a time',
      JSON.stringify({ ...full, ownActs: [{ act: 'reopened', label: '', at: null }] }),
    ],
    ['a watermark that is a number', JSON.stringify({ ...full, watermark: 0 })],
    ['comments read up to no number', JSON.stringify({ ...full, commentsRead: '77' })],
    ['something said in no comment', JSON.stringify({ ...full, said: [{ key: 'reply:76' }] })],
    ['forgotten that is no list of names', JSON.stringify({ ...full, forgotten: [70] })],
  ])('%s reads as empty', (_what, text) => {
    expect(readWork(text)).toEqual(emptyWork)
  })

  test('of an earlier version, without own acts, reads with none', () => {
    const { ownActs: _, ...earlier } = full

    expect(readWork(JSON.stringify(earlier))).toEqual({ ...full, ownActs: [] })
  })

  test('of an earlier version, which read no comments, reads with none', () => {
    const { commentsRead: _, said: _said, forgotten: _forgotten, ...earlier } = full

    expect(readWork(JSON.stringify(earlier))).toEqual({
      ...full,
      commentsRead: 0,
      said: [],
      forgotten: [],
    })
  })

  test('of a newer version is not read, whatever it holds', () => {
    expect(readWork('{"v":2}')).toBe('newer-version')
  })
})

describe('a receipt', () => {
  test('replaces the claims of its run and adds who we were', () => {
    const other = { ...claim, run: '8.1' }
    const before = { ...emptyWork, claims: [claim, other], identities: ['z[bot]'] }

    const after = withReceipt(before, { run: '7.1', receipt, identity: 'a[bot]' })

    expect(after).toEqual({
      ...emptyWork,
      claims: [other],
      statusComment: receipt,
      identities: ['a[bot]', 'z[bot]'],
    })
  })

  test('keeps what was known when there is nothing new', () => {
    const after = withReceipt(full, { run: '9.1', receipt: null, identity: 'github-actions[bot]' })

    expect(after).toEqual(full)
  })
})

describe('what was said', () => {
  const reply = { key: 'reply:80', comment: 81 }

  test('is remembered with the receipt, and so is what was forgotten', () => {
    const done = { receipt: null, identity: null, said: [reply], forgotten: ['comment:80:0'] }

    const after = withReceipt(full, { run: '9.1', ...done })

    expect(after).toEqual({
      ...full,
      said: [{ key: 'reply:76', comment: 77 }, reply],
      forgotten: ['comment:70:0', 'comment:80:0'],
    })
  })

  test('is remembered once for each key, by the newest comment', () => {
    const { said } = withSaid(full, [reply, { key: 'reply:76', comment: 90 }])

    expect(said).toEqual([{ key: 'reply:76', comment: 90 }, reply])
  })

  test('keeps the file bounded: of many the newest stay', () => {
    const many = Array.from({ length: 1000 }, (_, index) => ({ key: `x:${index}`, comment: index }))

    const { said } = withSaid(full, many)

    expect(said).toEqual(many.slice(500))
  })
})

describe('a claim', () => {
  test.each([
    ['by another run, not yet over', '8.1', '14:04:59', true],
    ['by another run, over this second', '8.1', '14:05', false],
    ['by another attempt of the same run', '7.2', '14:04', true],
    ['by this run itself', '7.1', '14:04', false],
  ])('%s', (_what, run, now, expected) => {
    expect(isClaimedByAnother(full, { operation: 'status-comment', run, now: at(now) })).toBe(
      expected,
    )
  })

  test('to do something else', () => {
    expect(
      isClaimedByAnother(full, { operation: 'say:reply:76', run: '8.1', now: at('14:04:59') }),
    ).toBe(false)
  })

  test('that nobody made', () => {
    expect(
      isClaimedByAnother(emptyWork, { operation: 'status-comment', run: '7.1', now: at('14:04') }),
    ).toBe(false)
  })
})

describe('acts of ours', () => {
  const act = (label: string): OwnAct => ({ act: 'labeled', label, at: at('14:05') })

  test('are added after those known', () => {
    const work = withOwnActs(full, [act('sev1'), { act: 'reopened', label: '', at: at('14:05') }])

    expect(work).toEqual({
      ...full,
      ownActs: [
        { act: 'labeled', label: 'incident', at: at('14:01') },
        act('sev1'),
        { act: 'reopened', label: '', at: at('14:05') },
      ],
    })
  })

  test('none leave the file as it is', () => {
    expect(withOwnActs(full, [])).toEqual(full)
  })

  test('keep the file bounded: of many the newest stay', () => {
    const many = Array.from({ length: 1000 }, (_, index) => act(`label ${index}`))

    const { ownActs } = withOwnActs(full, many)

    expect(ownActs.length).toBeLessThan(1000)
    expect(ownActs.at(-1)).toEqual(act('label 999'))
    expect(withOwnActs(emptyWork, many).ownActs).toEqual(ownActs)
  })
})

describe('an event is explained by an act of ours', () => {
  const bot: Actor = { login: 'github-actions[bot]', id: 41898282, type: 'bot' }
  const acted: Work = {
    ...emptyWork,
    ownActs: [
      { act: 'labeled', label: 'incident: triage', at: at('14:05') },
      { act: 'reopened', label: '', at: at('14:05') },
    ],
  }
  const event = { act: 'labeled', label: 'incident: triage', at: at('14:05:03'), actor: bot }

  test.each<[what: string, change: Partial<PossibleAct>, expected: boolean]>([
    ['of the same act and label, soon after', {}, true],
    ['in another case, as GitHub keeps labels', { label: 'Incident: Triage' }, true],
    ['in the very second', { at: at('14:05') }, true],
    ['up to five seconds before, as clocks differ', { at: at('14:04:55') }, true],
    ['up to ten minutes later', { at: at('14:15') }, true],
    ['not later', { at: at('14:15:01') }, false],
    ['not before that', { at: at('14:04:54') }, false],
    ['not of another label', { label: 'incident' }, false],
    ['not of another act', { act: 'unlabeled' }, false],
    ['of a reopening', { act: 'reopened', label: '' }, true],
    ['not by a person', { actor: maria }, false],
    ['by any bot, as our login is not known yet', { actor: { ...bot, login: 'x[bot]' } }, true],
  ])('%s', (_what, change, expected) => {
    expect(explains(acted, { ...event, ...change })).toBe(expected)
  })

  test('by a person whose token we have written under', () => {
    const work = { ...acted, identities: ['maria'] }

    expect(explains(work, { ...event, actor: maria })).toBe(true)
    expect(explains(work, { ...event, actor: jonas })).toBe(false)
  })

  test('without acts never', () => {
    expect(explains(emptyWork, event)).toBe(false)
  })
})
