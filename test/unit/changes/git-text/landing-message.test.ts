import { expect, test } from 'vitest'
import { readMessage } from '../../../../src/changes/git-text/landing-message.ts'

test.each([
  ['a commit', 'Fix search', { title: 'Fix search', body: '', pull: null }],
  [
    'with a body',
    'Fix search\n\nIt hung.\n',
    { title: 'Fix search', body: 'It hung.', pull: null },
  ],
  [
    'a squash by GitHub',
    'Fix search (#57)\n\n* One',
    { title: 'Fix search', body: '* One', pull: 57 },
  ],
  [
    'a merge by GitHub',
    'Merge pull request #57 from ana/fix-search\n\nFix search\n\nIt hung.',
    { title: 'Fix search', body: 'It hung.', pull: 57 },
  ],
  [
    'a merge by GitHub without a title',
    'Merge pull request #57 from ana/fix-search',
    { title: 'Merge pull request #57 from ana/fix-search', body: '', pull: 57 },
  ],
  [
    'a merge by GitLab',
    "Merge branch 'fix' into 'main'\n\nFix search\n\nIt hung.\n\nSee merge request acme/shop!57",
    { title: 'Fix search', body: 'It hung.\n\nSee merge request acme/shop!57', pull: 57 },
  ],
  [
    'a merge by Bitbucket',
    'Merged in fix (pull request #57)\n\nFix search',
    { title: 'Fix search', body: '', pull: 57 },
  ],
  [
    'a squash by Azure DevOps',
    'Merged PR 57: Fix search',
    { title: 'Fix search', body: '', pull: 57 },
  ],
  [
    'a revert of a squash',
    'Revert "Fix search (#57)"',
    { title: 'Revert "Fix search (#57)"', body: '', pull: null },
  ],
  [
    'a squashed revert',
    'Revert "Fix search (#57)" (#60)',
    { title: 'Revert "Fix search (#57)"', body: '', pull: 60 },
  ],
  ['an issue that is named', 'Fix #57', { title: 'Fix #57', body: '', pull: null }],
  [
    'a merge of a branch',
    "Merge branch 'main' into feature",
    { title: "Merge branch 'main' into feature", body: '', pull: null },
  ],
  ['a number that is none', 'Fix (#0)', { title: 'Fix (#0)', body: '', pull: null }],
  ['nothing', '', { title: '', body: '', pull: null }],
])('%s', (_name, message, expected) => {
  expect(readMessage(message)).toEqual(expected)
})

test('a title of nothing but near misses is read in no time', () => {
  const title = `${'a   (#1 '.repeat(2000)}`

  expect(readMessage(title)).toEqual({ title: title.trim(), body: '', pull: null })
})
