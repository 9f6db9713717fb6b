import { expect, test } from 'vitest'
import { readThreadFile, wordsOf } from '../../sandbox/demo/golden-steps.ts'

function wordsOfStep(yaml: string): string | null {
  const { steps } = readThreadFile(`- at: 2026-11-20T14:04:00Z\n  by: ana\n  ${yaml}\n`)
  const [step] = steps
  if (step === undefined) throw new Error('no step')
  return wordsOf(step)
}

test('the comment at the top says what the case is about; a step without a time is the configuration', () => {
  const thread = readThreadFile(`# Two lines
# of words.

- config: |
    timezone: UTC
- at: 2026-11-20T14:04:00Z
  sweep: true
`)

  expect(thread.about).toBe('Two lines of words.')
  expect(thread.config).toBe('timezone: UTC\n')
  expect(thread.steps.map(wordsOf)).toEqual(['The hourly sweep came by'])
})

test.each([
  ['open: {title: A, labels: [sev1]}', null],
  ['comment: /ack', null],
  ['label: sev2', 'added the label sev2'],
  ['assign: ana', 'self-assigned this'],
  ['assign: ben', 'assigned ben'],
  ['close: not_planned', 'closed this as not planned'],
  ['reopen: true', 'reopened this'],
  ['tick: Smoke test', 'ticked “Smoke test” in the status comment'],
  ['edit comment: {which: a, body: b}', 'edited the comment “a”'],
  ['pull: {title: Mend it, files: {}}', 'opened the pull request “Mend it”'],
  ['deploy: {}', 'The head went live in production'],
  ['deploy: {version: a}', 'The version of “a” went live in production'],
  ['label: sev2\n  dropped: true', 'added the label sev2 · its run was dropped'],
  ['label: sev2\n  late: true', 'added the label sev2 · its run came late'],
  ['close: completed\n  on: other', 'closed this as completed (on the issue “other”)'],
  ['open: {title: A}\n  as: other', 'opened the issue “A”'],
  ['comment: /ack\n  on: other', 'commented: /ack (on the issue “other”)'],
  ['something new: 1', 'something new'],
])('%s is told as %j', (yaml, words) => {
  expect(wordsOfStep(yaml)).toBe(words)
})
