import { describe, expect, test } from 'vitest'
import type { Cause } from '../../../../src/incident/commands/command.ts'
import {
  readCommentLink,
  readEntryName,
  readNumber,
} from '../../../../src/incident/commands/read-targets.ts'
import { commandIn, commentUrl, context, refusalIn } from './told.ts'

const shop = 'https://github.com/acme/shop'
const sha = '0123456789abcdef0123456789abcdef01234567'

describe('/cause', () => {
  const pull: Cause = { kind: 'pull', number: 57 }
  const commit: Cause = { kind: 'commit', sha: '3f2a9c1' }
  const deployment: Cause = { kind: 'deployment', id: 9 }

  test.each<[words: string, is: boolean, cause: Cause, text: string]>([
    ['#57', true, pull, ''],
    ['57', true, pull, ''],
    ['#57: a bad query', true, pull, 'a bad query'],
    ['PR #57 a bad query', true, pull, 'a bad query'],
    ['pull 57', true, pull, ''],
    [`${shop}/pull/57`, true, pull, ''],
    [`${shop}/pull/57/files#r1 a bad query`, true, pull, 'a bad query'],
    ['https://github.com/Acme/Shop/pull/57', true, pull, ''],
    ['not #57', false, pull, ''],
    ["isn't #57 it was rolled back", false, pull, 'it was rolled back'],
    ['NOT pr 57 as it was\nrolled back', false, pull, 'as it was\nrolled back'],
    ['3f2a9c1', true, commit, ''],
    ['3F2A9C1, a bad query', true, commit, 'a bad query'],
    ['commit 3f2a9c1 a bad query', true, commit, 'a bad query'],
    ['not sha 3f2a9c1', false, commit, ''],
    [`${shop}/commit/3f2a9c1`, true, commit, ''],
    [sha, true, { kind: 'commit', sha }, ''],
    ['1234567', true, { kind: 'pull', number: 1_234_567 }, ''],
    ['1'.repeat(40), true, { kind: 'commit', sha: '1'.repeat(40) }, ''],
    ['deploy 9', true, deployment, ''],
    ['deployment #9: by hand', true, deployment, 'by hand'],
    ['not deploy 9', false, deployment, ''],
    ['none', true, { kind: 'none' }, ''],
    ['Nothing, a power cut', true, { kind: 'none' }, 'a power cut'],
    ['unknown', true, { kind: 'unknown' }, ''],
    ['unknown. We looked everywhere', true, { kind: 'unknown' }, 'We looked everywhere'],
  ])('%j', (words, is, cause, text) => {
    expect(commandIn(`/cause ${words}`)).toEqual({ name: 'cause', is, cause, text })
  })

  const write =
    'write `/cause #57`, a commit, `deploy 9`, `none` or `unknown`, or `/cause not #57` to rule it out.'

  test.each([
    ['', `No change was named; ${write}`],
    ['the deploy', `“the” is no change; ${write}`],
    ['deploy', `“deploy” is no change; ${write}`],
    ['deploy of yesterday', `“deploy” is no change; ${write}`],
    ['commit', `“commit” is no change; ${write}`],
    ['abc123', `“abc123” is no change; ${write}`],
    ['#0', `“#\u20600” is no change; ${write}`],
    ['not', `“not” is no change; ${write}`],
    [
      'https://github.com/acme/other/pull/57',
      `“https:\u2060//github.com/acme/other/pull/57” is no change; ${write}`,
    ],
    ['not none', '`not none` says nothing; name the change that it was, as in `/cause #57`.'],
    ['not unknown', '`not unknown` says nothing; name the change that it was, as in `/cause #57`.'],
  ])('%j is refused', (words, why) => {
    expect(refusalIn(`/cause ${words}`)).toBe(why)
  })
})

describe('/fix', () => {
  test.each(['#57', '57', 'PR #57', 'pull 57', `${shop}/pull/57`, '#57, at last'])(
    '%j',
    (words) => {
      expect(commandIn(`/fix ${words}`)).toEqual({ name: 'fix', pull: 57 })
    },
  )

  test.each([
    ['', 'No pull request was named; write it like `/fix #57`.'],
    ['soon', '“soon” is no pull request here; write it like `/fix #57`.'],
    ['#57a', '“#\u206057a” is no pull request here; write it like `/fix #57`.'],
  ])('%j is refused', (words, why) => {
    expect(refusalIn(`/fix ${words}`)).toBe(why)
  })
})

describe('/redact', () => {
  test.each([
    [commentUrl, 'comment:9001'],
    [`${shop}/issues/42?x=1#issuecomment-9001`, 'comment:9001'],
    [`${shop}/issues/42`, 'issue:42:body'],
    ['#42', 'issue:42:body'],
    ['3fa2c1', '3fa2c1'],
    ['`3FA2C1`', '3fa2c1'],
    ['#3fa2c1', '3fa2c1'],
    ['123456', '123456'],
  ])('%j', (words, target) => {
    expect(commandIn(`/redact ${words}`)).toEqual({ name: 'redact', target })
  })

  const name =
    'name a comment of this issue by its link, the description by the link to the issue, or an entry of the timeline by the six characters behind it.'

  test.each([
    ['', `Nothing was named; ${name}`],
    ['this', `“this” is nothing on record here; ${name}`],
    ['#41', `“#\u206041” is nothing on record here; ${name}`],
    [
      `${shop}/issues/41#issuecomment-9001`,
      `“https:\u2060//github.com/acme/shop/issues/41#\u2060…” is nothing on record here; ${name}`,
    ],
    ['3fa2c', `“3fa2c” is nothing on record here; ${name}`],
    ['3fa2c12', `“3fa2c12” is nothing on record here; ${name}`],
  ])('%j is refused', (words, why) => {
    expect(refusalIn(`/redact ${words}`)).toBe(why)
  })
})

test.each([
  ['#1', 1],
  ['9999999999', 9_999_999_999],
  ['10000000000', null],
  ['01', null],
  ['-1', null],
  ['1.5', null],
  ['##1', null],
  [`${shop}/issues/7#issuecomment-1`, 7],
  [`${shop}/issues/7x`, null],
  [`${shop}/commit/7`, null],
  [`${shop}s/issues/7`, null],
  ['http://github.com/acme/shop/issues/7', null],
])('the number in %j', (word, number) => {
  expect(readNumber(word, context)).toBe(number)
})

test.each([
  [commentUrl, 9001],
  [commentUrl.toUpperCase(), null],
  [`${shop}/issues/42#issuecomment-`, null],
  [`${shop}/issues/421#issuecomment-9001`, null],
  [`${shop}/pull/42#issuecomment-9001`, null],
  ['#issuecomment-9001', null],
])('the comment in %j', (word, comment) => {
  expect(readCommentLink(word, context)).toBe(comment)
})

test.each([
  ['3fa2c1', '3fa2c1'],
  ['3FA2C1.', '3fa2c1'],
  ['`3fa2c1`', '3fa2c1'],
  ['3fa2cg', null],
  ['', null],
])('the entry in %j', (word, entry) => {
  expect(readEntryName(word)).toBe(entry)
})
