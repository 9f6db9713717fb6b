import { expect, test } from 'vitest'
import { checkPostmortem } from '../../../../src/postmortem/check/check-postmortem.ts'
import type { RuleId } from '../../../../src/postmortem/check/check-result.ts'

function messages(markdown: string, rule: RuleId): readonly string[] {
  return checkPostmortem(markdown, { path: 'a.md', today: '2026-08-24', rules: {} })
    .findings.filter((finding) => finding.rule === rule)
    .map(({ message }) => message)
}

function withItem(title: string): string {
  return `## Action items\n\n- [ ] ${title} (Owner: @ana, Due: 2026-09-04)\n`
}

test.each([
  ['Improve monitoring', 'say which, and how one can tell that it is done'],
  ['Improve our alerting and documentation', 'say which, and how one can tell that it is done'],
  ['More tests', 'say which, and how one can tell that it is done'],
  ['Monitoring verbessern', 'say which, and how one can tell that it is done'],
  ['Améliorer la surveillance', 'say which, and how one can tell that it is done'],
  [
    'Be more careful with migrations',
    'people forget, so say what will help them: a check, a default, a guard',
  ],
  [
    'Pay more attention to alerts',
    'people forget, so say what will help them: a check, a default, a guard',
  ],
  ['Vorsichtiger sein', 'people forget, so say what will help them: a check, a default, a guard'],
  [
    'Tener más cuidado con las migraciones',
    'people forget, so say what will help them: a check, a default, a guard',
  ],
  [
    'Investigate why the pool was full',
    'name what comes out of it, such as a decision written down, and by when',
  ],
  [
    'Consider a second region',
    'name what comes out of it, such as a decision written down, and by when',
  ],
  ['原因を調査する', 'name what comes out of it, such as a decision written down, and by when'],
])('%s is hard to finish', (title, advice) => {
  expect(messages(withItem(title), 'vague-action')).toEqual([
    `"${title}" is hard to finish: ${advice}.`,
  ])
})

test.each([
  'Alert when the queue is deeper than 1,000 for five minutes',
  'Improve monitoring of the payment queue with an alert on its depth',
  'Add a test that fails when the pool is smaller than the load',
  'Document how to roll back checkout',
])('%s is not', (title) => {
  expect(messages(withItem(title), 'vague-action')).toEqual([])
})

test.each([
  ['It was human error.', 'human error'],
  ['The change was made carelessly.', 'carelessly'],
  ['They should have tested it.', 'They should have'],
  ['The on-call engineer failed to notice the page.', 'The on-call engineer failed to'],
  ['@bo forgot to run the migration.', '@bo forgot to'],
  ['Der Ausfall war menschliches Versagen.', 'menschliches Versagen'],
  ["C'était une erreur humaine.", 'erreur humaine'],
  ['Fue un error humano.', 'error humano'],
  ['原因はヒューマンエラー。', 'ヒューマンエラー'],
  ['这是人为失误。', '人为失误'],
])('%s judges a person', (text, words) => {
  expect(messages(`## Summary\n\n${text}\n`, 'blame')).toEqual([
    `"${words}" judges a person: tell what was known at the time, and what made it likely.`,
  ])
})

test.each([
  'The service failed to start.',
  'The alert should have fired, and did not.',
  'Nobody could have known from the graph.',
  'See `human error` in the logs.',
  '```\nhuman error\n```',
  '> human error',
  '<!-- guide: Human error is no cause. -->',
])('%s does not', (text) => {
  expect(messages(`## Summary\n\n${text}\n`, 'blame')).toEqual([])
})

test('a line is said once', () => {
  expect(messages('## Summary\n\nHuman error, careless, stupid.\n', 'blame')).toHaveLength(1)
})
