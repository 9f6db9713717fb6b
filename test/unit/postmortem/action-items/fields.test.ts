import { describe, expect, test } from 'vitest'
import { extractActionItems } from '../../../../src/postmortem/action-items/extract-action-items.ts'
import { linesBelow } from './extracted.ts'

describe('who does it', () => {
  test.each([
    ['Add an alert (Owner: Alice, Due: Jan 15)', 'Add an alert | Alice | Jan 15 | open | '],
    [
      'Add an alert (owner: Alice, Bob; due: Jan 15, 2026)',
      'Add an alert | Alice Bob | Jan 15, 2026 | open | ',
    ],
    [
      'Rotate the keys, assigned to Sarah, due August 21',
      'Rotate the keys | Sarah | August 21 | open | ',
    ],
    ['Add an alert. We need it. Owner: @ann', 'Add an alert | @ann |  | open | '],
    ['Add an alert @ann', 'Add an alert | @ann |  | open | '],
    ['Add an alert (@ann, @bob)', 'Add an alert | @ann @bob |  | open | '],
    ['Add an alert — `@ann`', 'Add an alert | @ann |  | open | '],
    ['Add an alert [Rick]', 'Add an alert | Rick |  | open | '],
    ['Add an alert [AB, JK]', 'Add an alert | AB JK |  | open | '],
    ['@ann: Add an alert', 'Add an alert | @ann |  | open | '],
    ['**AB** Add an alert', 'Add an alert | AB |  | open | '],
    ['**Alice**: Add an alert', 'Add an alert | Alice |  | open | '],
    ['@ann to add an alert', '@ann to add an alert | @ann |  | open | '],
    ['Nóva to send the list', 'Nóva to send the list | Nóva |  | open | '],
    ['Bob and Carol to write the RFC', 'Bob and Carol to write the RFC | Bob Carol |  | open | '],
    [
      'Developers to come up with a plan',
      'Developers to come up with a plan | Developers |  | open | ',
    ],
    ['Alice: add an alert', 'Alice: add an alert | Alice |  | open | '],
    ['(Bob) Add an alert', 'Add an alert | Bob |  | open | '],
    [
      'Platform team: review the design',
      'Platform team: review the design | Platform team |  | open | ',
    ],
    [
      '監視を追加する **担当:** team owner、**期限:** 2026-02-10',
      '監視を追加する | team owner | 2026-02-10 | open | ',
    ],
    ['增加告警（负责人：张三，截止日期：2026-01-20）', '增加告警 | 张三 | 2026-01-20 | open | '],
    ['Add an alert (@ann, 2026-01-15)', 'Add an alert | @ann | 2026-01-15 | open | '],
    ['Add an alert (Alice, end of January)', 'Add an alert | Alice | end of January | open | '],
    ['Add an alert (@ann, P1, Jan 15)', 'Add an alert | @ann | Jan 15 | open | '],
    ['Add an alert — @ann — 2026-01-15', 'Add an alert | @ann | 2026-01-15 | open | '],
    ['Add an alert - Alice - Jan 15, 2026', 'Add an alert | Alice | Jan 15, 2026 | open | '],
    ['Add an alert, Jan 15, @ann', 'Add an alert | @ann | Jan 15 | open | '],
    ['Add an alert (owner: @acme/payments)', 'Add an alert | @acme/payments |  | open | '],
    ['Add an alert (owner: @ann/@bob)', 'Add an alert | @ann @bob |  | open | '],
    ['Add an alert. Owner: Alice #12', 'Add an alert | Alice |  | open | #12'],
    ['Add an alert. Due: 2026/01/15 #12', 'Add an alert |  | 2026/01/15 | open | #12'],
    [
      'Platform team - review the design',
      'Platform team - review the design | Platform team |  | open | ',
    ],
    ['手順書を更新する【田中】', '手順書を更新する | 田中 |  | open | '],
    [
      'Ajouter une alerte (Responsable : Paul, Échéance : 12 mars 2026)',
      'Ajouter une alerte | Paul | 12 mars 2026 | open | ',
    ],
    [
      'Monitoring einführen (verantwortlich: Anna, fällig: 12.03.2026)',
      'Monitoring einführen | Anna | 12.03.2026 | open | ',
    ],
    [
      'Agregar una alerta (Responsable: Juan, Fecha límite: 12 de marzo)',
      'Agregar una alerta | Juan | 12 de marzo | open | ',
    ],
    [
      '모니터링 추가 (담당: 김철수, 기한: 2026-07-01)',
      '모니터링 추가 | 김철수 | 2026-07-01 | open | ',
    ],
  ])('%s', (text, line) => {
    expect(linesBelow(`- ${text}`)).toEqual([line])
  })

  test.each([
    ['Add an alert (Owner: ???)'],
    ['Add an alert (Owner: TBD)'],
    ['Add an alert @handle'],
    ['Add an alert [20m]'],
    ['Review the logs (Phase, 1)'],
    ['Restore the data of shop - Jan 15'],
    ['Add an alert [Priority: High]'],
    ['Monitoring to be improved'],
    ['Need to add limits'],
    ['We to add limits'],
    ['Talk with @team-leads about alerts'],
    ['Define the owner: each team has one'],
    ['Install @vercel/ncc in all repositories'],
  ])('nobody: %s', (text) => {
    const { items } = extractActionItems(`## Actions\n\n- ${text}\n`)

    expect(items.map(({ owners }) => owners)).toEqual([[]])
  })

  test('names at the end, where a list has several', () => {
    expect(linesBelow('- Mend the parser - Alice\n- Mend the lexer - Bob Jones\n')).toEqual([
      'Mend the parser | Alice |  | open | ',
      'Mend the lexer | Bob Jones |  | open | ',
    ])
    expect(linesBelow('- Mend the parser (Grafana)\n')).toEqual([
      'Mend the parser (Grafana) |  |  | open | ',
    ])
  })

  test('names at the end, some with a date behind', () => {
    expect(linesBelow('- Mend the parser (Ann, Jan 15)\n- Mend the lexer (Bob)\n')).toEqual([
      'Mend the parser | Ann | Jan 15 | open | ',
      'Mend the lexer | Bob |  | open | ',
    ])
  })

  test('a bold lead is nobody where the list begins its items with titles', () => {
    const markdown =
      '- **Quota**: Give each tenant one. Owner: Zoe\n- **Bulkheads**: Separate the pools\n'

    expect(linesBelow(markdown)).toEqual(['Quota | Zoe |  | open | ', 'Bulkheads |  |  | open | '])
    expect(linesBelow('- **Alerts**: Watch the queue\n- **Backups**: Test them all\n')).toEqual([
      'Alerts: Watch the queue |  |  | open | ',
      'Backups: Test them all |  |  | open | ',
    ])
    expect(linesBelow('- **Ann**: Give each one\n- **Bob**: Separate the pools\n')).toEqual([
      'Give each one | Ann |  | open | ',
      'Separate the pools | Bob |  | open | ',
    ])
  })

  test('on lines of their own', () => {
    const markdown =
      '- Add an alert\n  Owner: Alice\n  Due: Jan 15\n- Add a test\n  **Owner**: Bob, **Due**: Q3\n'

    expect(linesBelow(markdown)).toEqual([
      'Add an alert | Alice | Jan 15 | open | ',
      'Add a test | Bob | Q3 | open | ',
    ])
  })
})

describe('until when', () => {
  test.each([
    ['by Jan 15', 'Jan 15'],
    ['by end of Q3', 'end of Q3'],
    ['due 2026-08-21', '2026-08-21'],
    ['📅 2026-08-21', '2026-08-21'],
    ['(Estimated completion: March 2026)', 'March 2026'],
    ['(ETA: next week)', 'next week'],
    ['bis zum 12. März', '12. März'],
    ['(Due: TBD)', null],
    ['(Completed: 2025-12-02)', null],
    ['by hand', null],
  ])('Add an alert %s', (text, due) => {
    const { items } = extractActionItems(`## Actions\n\n- Add an alert ${text}\n`)

    expect(items.map((item) => item.due)).toEqual([due])
  })

  test('as soon as possible is urgent', () => {
    const { items } = extractActionItems('## Actions\n\n- Add an alert ASAP\n- Add a test\n')

    expect(items.map(({ title, isUrgent }) => [title, isUrgent])).toEqual([
      ['Add an alert', true],
      ['Add a test', false],
    ])
  })
})

describe('how far it is', () => {
  test.each([
    ['✅ Add an alert', 'done'],
    ['Add an alert ✅', 'done'],
    ['Add an alert (done)', 'done'],
    ['Add an alert **(Done during this incident)**', 'done'],
    ['DONE: Add an alert', 'done'],
    ['Add an alert [DONE]', 'done'],
    ['Add an alert – erledigt', 'done'],
    ['Add an alert - added to the board 11/9/23', 'done'],
    ['~~Add an alert~~', 'done'],
    ['[x] Add an alert', 'done'],
    ['完了: Add an alert', 'done'],
    [':white_check_mark: Add an alert', 'done'],
    ['Add an alert :white_check_mark:', 'done'],
    ['Add an alert (in progress)', 'open'],
    ['Add an alert (PR open)', 'open'],
    ['TODO: Add an alert', 'open'],
    ['Add an alert (not done)', 'open'],
    ['[ ] Add an alert', 'open'],
    ['Add an alert WONTDO', 'withdrawn'],
    ["Add an alert (won't do)", 'withdrawn'],
    ['[x] Add an alert (cancelled)', 'withdrawn'],
    ['[~] Add an alert', 'withdrawn'],
    ['~~Add an alert~~ 見送り', 'withdrawn'],
  ])('%s: %s', (text, state) => {
    const { items } = extractActionItems(`## Actions\n\n- ${text}\n`)

    expect(items.map((item) => [item.title, item.state])).toEqual([['Add an alert', state]])
  })

  test('a verb that looks the same in the past is still to be done', () => {
    expect(linesBelow('- Put an alert on it\n- Reset the keys\n- Shut the port\n')).toEqual([
      'Put an alert on it |  |  | open | ',
      'Reset the keys |  |  | open | ',
      'Shut the port |  |  | open | ',
    ])
  })

  test('what a link says of its issue', () => {
    expect(linesBelow('- Add an alert [DONE in #12](https://github.com/o/r/pull/12)')).toEqual([
      'Add an alert |  |  | done | https://github.com/o/r/pull/12',
    ])
  })

  test('the past is done, unless a box says that it is not', () => {
    expect(linesBelow('- Added an alert\n').concat(linesBelow('- [ ] Added tests\n'))).toEqual([
      'Added an alert |  |  | done | ',
      'Added tests |  |  | open | ',
    ])
  })

  test.each([
    ['Drop the queue - not doing: replaced, and gone', 'replaced, and gone'],
    ['Drop the queue (not doing: too late)', 'too late'],
    ['Drop the queue WONTDO', ''],
  ])('%s: why', (text, why) => {
    const { items } = extractActionItems(`## Actions\n\n- [ ] ${text}\n`)

    expect(items.map(({ title, state, withdrawnWhy }) => [title, state, withdrawnWhy])).toEqual([
      ['Drop the queue', 'withdrawn', why],
    ])
  })
})

describe('which issue it has', () => {
  const issue = 'https://github.com/o/r/issues/12'

  test.each([
    ['Add an alert #12', 'Add an alert', '#12'],
    ['Add an alert (Issue #12)', 'Add an alert', '#12'],
    ['Add an alert (#12, #13)', 'Add an alert', '#12'],
    ['Add an alert o/r#12', 'Add an alert', 'o/r#12'],
    [`Add an alert [#99](${issue})`, 'Add an alert', issue],
    [`Add an alert [r\\#12](${issue})`, 'Add an alert', issue],
    [`Add an alert ([Issue](${issue}))`, 'Add an alert', issue],
    [`Add an alert ${issue}`, 'Add an alert', issue],
    [`Add an alert <${issue}>`, 'Add an alert', issue],
    [`Add an alert (see ${issue}#issuecomment-5).`, 'Add an alert', issue],
    [`Add an alert (currently blocking on [#12](${issue}))`, 'Add an alert', issue],
    [`Add an alert — ${issue}`, 'Add an alert', issue],
    [`[#12](${issue}): Add an alert`, 'Add an alert', issue],
    [`[#12] - Add an alert`, 'Add an alert', '#12'],
    [`[Add an alert](${issue})`, 'Add an alert', issue],
    [`Add [an alert](${issue}) soon`, 'Add an alert soon', issue],
    ['Add an alert (PAY-12)', 'Add an alert', 'PAY-12'],
    [
      'Add an alert ([PAY-12](https://tracker.example.org/PAY-12))',
      'Add an alert',
      'https://tracker.example.org/PAY-12',
    ],
    [
      'Add an alert ([#51](https://example.org/issues/51))',
      'Add an alert',
      'https://example.org/issues/51',
    ],
    [`Add an alert ([link to issue](${issue}))`, 'Add an alert', issue],
    ['Read [CVE-2021-44228](https://example.org/CVE-2021-44228)', 'Read CVE-2021-44228', null],
    [
      'Add an alert https://gitlab.com/a/b/-/merge_requests/5',
      'Add an alert',
      'https://gitlab.com/a/b/-/merge_requests/5',
    ],
    ['`Add an alert <https://github.com/o/r/issues/12>`_', 'Add an alert', issue],
    ['Handle UTF-8 in [the docs](https://example.org/a)', 'Handle UTF-8 in the docs', null],
    ['Keep `#12` as a colour', 'Keep #12 as a colour', null],
    ['Read [these](https://github.com/o/r/issues?q=is%3Aopen) again', 'Read these again', null],
    [
      'Set limits (prometheus, grafana, ingress) as well <https://github.com/o/r/issues/12>',
      'Set limits (prometheus, grafana, ingress) as well',
      issue,
    ],
  ])('%s', (text, title, expected) => {
    const { items } = extractActionItems(`## Actions\n\n- ${text}\n`)

    expect(items.map((item) => [item.title, item.issue])).toEqual([[title, expected]])
  })

  test('in front, as a reference, by its definition', () => {
    const markdown = `- [#12]: Add an alert\n- [o/x#3]: Move the bot\n\n[#12]: ${issue}\n[o/x#3]: https://github.com/o/x/pull/3\n`

    expect(linesBelow(markdown)).toEqual([
      `Add an alert |  |  | open | ${issue}`,
      'Move the bot |  |  | open | https://github.com/o/x/pull/3',
    ])
  })
})
