import { expect, test } from 'vitest'
import { linkedIssue } from '../../../../src/postmortem/filing/linked-issue.ts'
import { repositoryUrl } from './items.ts'

test.each([
  ['#12', 12],
  [' #12 ', 12],
  ['acme/shop#12', 12],
  ['Acme/Shop#12', 12],
  [`${repositoryUrl}/issues/12`, 12],
  [`${repositoryUrl}/pull/12/files`, 12],
  ['https://github.com/ACME/shop/issues/12#issuecomment-1', 12],
])('%s is an issue of this repository', (written, number) => {
  expect(linkedIssue(written, repositoryUrl)).toEqual({
    number,
    url: `${repositoryUrl}/issues/12`,
    written: written.trim(),
  })
})

test.each([
  ['PAY-123', null],
  ['acme/other#12', null],
  ['https://github.com/acme/shopping/issues/12', 'https://github.com/acme/shopping/issues/12'],
  [`${repositoryUrl}/milestone/3`, `${repositoryUrl}/milestone/3`],
  ['https://bugs.example.com/show?id=1', 'https://bugs.example.com/show?id=1'],
  ['javascript:alert(1)', null],
  ['#0', null],
])('%s is one of somewhere else', (written, url) => {
  expect(linkedIssue(written, repositoryUrl)).toEqual({ number: null, url, written })
})

test.each([null, '', '  '])('%j is none', (written) => {
  expect(linkedIssue(written, repositoryUrl)).toBeNull()
})
