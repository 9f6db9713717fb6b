import { describe, expect, test } from 'vitest'
import { isClaimedByAnother } from '../../../../src/incident/work.ts'
import {
  type FiledPostmortem,
  heldByOthers,
  nothingFiled,
  printFiled,
  readFiled,
  withClaims,
  withIssues,
} from '../../../../src/postmortem/filing/filed.ts'
import { filedItem, repositoryUrl } from './items.ts'

const issue = { number: 101, url: `${repositoryUrl}/issues/101` }
const item = filedItem('a1b2c3d4', 'Add an alert', {
  owners: ['ana'],
  ownersAsWritten: ['@ana', 'Tom'],
  unassigned: ['Tom'],
  due: '2026-12-05',
  dueAsWritten: 'December 5, 2026',
  type: 'detect',
  issue,
  said: ['due:2026-12-05:soon'],
})
const claim = { operation: 'action-item:a1b2c3d4', run: '8.1', until: '2026-11-25T10:02:00Z' }
const full: FiledPostmortem = {
  v: 1,
  document: { path: 'postmortems/outage.md', blob: 'c0ffee' },
  items: [item, filedItem('a1b2c3d4-2', 'Add an alert', { line: null, state: 'withdrawn' })],
  claims: [claim],
  comments: { pull: 7, incident: null },
}

describe('the file', () => {
  test('is one line of canonical JSON', () => {
    expect(printFiled(nothingFiled)).toBe(
      '{"claims":[],"comments":{"incident":null,"pull":null},"document":null,"items":[],"v":1}\n',
    )
  })

  test.each([
    ['with nothing in it', nothingFiled],
    ['with everything in it', full],
  ])('reads back %s', (_what, filed) => {
    expect(readFiled(printFiled(filed))).toEqual(filed)
  })

  test.each<[what: string, text: string]>([
    ['an empty text', ''],
    ['no JSON', '{'],
    ['a list', '[]'],
    ['no version', '{}'],
    ['a document without a path', JSON.stringify({ ...full, document: { blob: 'c0ffee' } })],
    ['items that are no list', JSON.stringify({ ...full, items: {} })],
    ['an item without a key', JSON.stringify({ ...full, items: [{ ...item, key: undefined }] })],
    ['an item in no state', JSON.stringify({ ...full, items: [{ ...item, state: 'late' }] })],
    ['an item of no type', JSON.stringify({ ...full, items: [{ ...item, type: 'other' }] })],
    ['half an issue', JSON.stringify({ ...full, items: [{ ...item, issue: { number: 1 } }] })],
    ['owners that are no names', JSON.stringify({ ...full, items: [{ ...item, owners: [1] }] })],
    ['half a claim', JSON.stringify({ ...full, claims: [{ run: '8.1' }] })],
    ['comments that are no numbers', JSON.stringify({ ...full, comments: { pull: '7' } })],
  ])('%s reads as empty', (_what, text) => {
    expect(readFiled(text)).toEqual(nothingFiled)
  })

  test('of a newer version is not read, whatever it holds', () => {
    expect(readFiled('{"v":2}')).toBe('newer-version')
  })
})

describe('a claim', () => {
  test.each([
    ['by another run, not yet over', '7.1', '10:01:59', true],
    ['by another run, over this second', '7.1', '10:02:00', false],
    ['by this run itself', '8.1', '10:00:00', false],
  ])('%s', (_what, run, time, expected) => {
    const now = `2026-11-25T${time}Z`

    expect(isClaimedByAnother(full, { operation: claim.operation, run, now })).toBe(expected)
    expect(isClaimedByAnother(full, { operation: 'action-item:0badcafe', run, now })).toBe(false)
    expect(heldByOthers(full, { run, now })).toEqual(expected ? [claim] : [])
  })

  test('stands two minutes, beside those of others', () => {
    const { claims } = withClaims(full, ['x'], { run: '7.1', now: '2026-11-25T10:00:00Z' })

    expect(claims).toEqual([claim, { operation: 'x', run: '7.1', until: '2026-11-25T10:02:00Z' }])
  })
})

test('issues that were created are added to their items', () => {
  const filed = { ...full, items: [filedItem('a1b2c3d4', 'One'), filedItem('0badcafe', 'Two')] }

  const { items } = withIssues(filed, new Map([['0badcafe', issue]]))

  expect(items.map((one) => one.issue)).toEqual([null, issue])
})
