import { describe, expect, test } from 'vitest'
import {
  decideStatusComment,
  hashBody,
  ownStatusComments,
  type StatusCommentQuestion,
  statusCommentBody,
} from '../../../src/incident/status-comment.ts'
import { emptyWork, type StatusCommentReceipt } from '../../../src/incident/work.ts'
import { at, jonas } from './facts.ts'
import { comment } from './small-repository.ts'

const body = '<!-- incident-loop:status v1 -->\nSEV1'
const posted = comment({ databaseId: 10, body })
const receipt: StatusCommentReceipt = {
  id: 'IC_10',
  databaseId: 10,
  pinTried: true,
  bodyHash: hashBody(body),
}

function decide(change: Partial<StatusCommentQuestion>) {
  const work = { ...emptyWork, statusComment: receipt }
  const now = at('14:05')
  return decideStatusComment({
    text: 'SEV1',
    found: [posted],
    work,
    pin: true,
    run: '1.1',
    now,
    ...change,
  })
}

test.each(['SEV1', 'SEV1\n', '\n\nSEV1\n\n'])('the body of %j is marker and text', (text) => {
  expect(statusCommentBody(text)).toBe(body)
})

test('a body too long for GitHub is cut between characters, and says so', () => {
  const marker = '<!-- incident-loop:status v1 -->\n'
  const whole = 'x'.repeat(65_000 - marker.length)
  const said = '\n\n… cut here; the record has the rest.'

  expect(statusCommentBody(whole)).toBe(marker + whole)
  expect(statusCommentBody(`${whole}y`)).toBe(marker + whole + said)
  expect(statusCommentBody(`${whole.slice(1)}😀`)).toBe(marker + whole.slice(1) + said)
  expect(statusCommentBody('x'.repeat(200_000)).length).toBeLessThan(65_536)
})

test('a fingerprint is the SHA-256 of the body', () => {
  expect(hashBody('SEV1')).toBe('929dac7bd488bd877ff2b41b97e8f134bf9eb6b73ebc9980063401987b6fd074')
})

describe('a comment that stands', () => {
  test('is left alone while it says the right thing', () => {
    expect(decide({})).toEqual({ writes: [], claim: null, receipt })
  })

  test('is left alone when only line ends and outer space differ, as after an edit in the browser', () => {
    const found = [{ ...posted, body: `${body.replaceAll('\n', '\r\n')}\r\n` }]

    expect(decide({ found }).writes).toEqual([])
  })

  test('is edited when it says something else, and the receipt follows', () => {
    const next = '<!-- incident-loop:status v1 -->\nSEV2'

    expect(decide({ text: 'SEV2' })).toEqual({
      writes: [{ kind: 'edit-comment', id: 'IC_10', body: next }],
      claim: null,
      receipt: { ...receipt, bodyHash: hashBody(next) },
    })
  })

  test('is edited even when somebody took out its marker', () => {
    const found = [{ ...posted, body: 'mine now' }]

    expect(decide({ found }).writes).toEqual([{ kind: 'edit-comment', id: 'IC_10', body }])
  })

  test('stays when a younger one is found; that one goes', () => {
    const found = [comment({ databaseId: 12, body }), posted, comment({ databaseId: 11, body })]

    expect(decide({ found })).toEqual({
      writes: [
        { kind: 'delete-comment', id: 'IC_11' },
        { kind: 'delete-comment', id: 'IC_12' },
      ],
      claim: null,
      receipt,
    })
  })
})

describe('a pin', () => {
  test.each([
    [
      'is tried once',
      { ...emptyWork, statusComment: { ...receipt, pinTried: false } },
      true,
      ['pin-comment'],
    ],
    ['is not tried again', { ...emptyWork, statusComment: receipt }, true, []],
    ['is tried on a comment found without receipt', emptyWork, true, ['pin-comment']],
    ['is not tried where the settings forbid it', emptyWork, false, []],
  ])('%s', (_what, work, pin, kinds) => {
    const answer = decide({ work, pin })

    expect(answer.writes.map((write) => write.kind)).toEqual(kinds)
    expect(answer.receipt?.pinTried).toBe(pin)
  })
})

describe('without a comment', () => {
  test('one is posted under a claim of two minutes', () => {
    expect(decide({ found: [], work: emptyWork, pin: false })).toEqual({
      writes: [{ kind: 'post-comment', body, pin: false }],
      claim: { operation: 'status-comment', run: '1.1', until: at('14:07') },
      receipt: null,
    })
  })

  test('none is posted while another run holds the claim', () => {
    const claims = [{ operation: 'status-comment', run: '2.1', until: at('14:06') } as const]

    expect(decide({ found: [], work: { ...emptyWork, claims } })).toEqual({
      writes: [],
      claim: null,
      receipt: null,
    })
  })
})

describe('whose comment it is', () => {
  const earlier = { ...emptyWork, identities: ['old[bot]'] }

  test.each([
    ['ours, by the token used now', comment({ body }), true],
    ['ours, but another text', comment({ body: 'Any news?' }), false],
    [
      'that of an identity we used',
      comment({ body, ours: false, author: { login: 'old[bot]', id: 9, type: 'bot' } }),
      true,
    ],
    ['a stranger who copied the marker', comment({ body, ours: false, author: jonas }), false],
  ])('%s', (_what, one, expected) => {
    expect(ownStatusComments([one], earlier)).toEqual(expected ? [one] : [])
  })
})
