import { describe, expect, test } from 'vitest'
import {
  type Claim,
  emptyWork,
  isClaimedByAnother,
  printWork,
  readWork,
  type StatusCommentReceipt,
  type Work,
  withReceipt,
} from '../../../src/incident/work.ts'
import { at } from './facts.ts'

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
  identities: ['github-actions[bot]'],
  watermark: at('14:01'),
}

describe('the file', () => {
  test('is one line of canonical JSON', () => {
    expect(printWork(emptyWork)).toBe(
      '{"claims":[],"identities":[],"statusComment":null,"v":1,"watermark":null}\n',
    )
  })

  test.each([
    ['with nothing in it', emptyWork],
    ['with everything in it', full],
  ])('reads back %s', (_what, work) => {
    expect(readWork(printWork(work))).toEqual(work)
  })

  test.each([
    ['an empty text', ''],
    ['no JSON', '{'],
    ['a list', '[]'],
    ['no version', '{}'],
    [
      'a claim of another operation',
      JSON.stringify({ ...full, claims: [{ ...claim, operation: 'x' }] }),
    ],
    ['a claim without an end', JSON.stringify({ ...full, claims: [{ ...claim, until: null }] })],
    ['half a receipt', JSON.stringify({ ...full, statusComment: { id: 'IC_1' } })],
    ['an identity that is no name', JSON.stringify({ ...full, identities: [1] })],
    ['a watermark that is a number', JSON.stringify({ ...full, watermark: 0 })],
  ])('%s reads as empty', (_what, text) => {
    expect(readWork(text)).toEqual(emptyWork)
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

  test('that nobody made', () => {
    expect(
      isClaimedByAnother(emptyWork, { operation: 'status-comment', run: '7.1', now: at('14:04') }),
    ).toBe(false)
  })
})
