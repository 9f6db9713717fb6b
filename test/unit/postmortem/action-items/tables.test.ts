import { describe, expect, test } from 'vitest'
import { extractActionItems } from '../../../../src/postmortem/action-items/extract-action-items.ts'
import { linesBelow, titlesBelow } from './extracted.ts'

describe('each row of a table', () => {
  test('columns may stand in any order', () => {
    const markdown = [
      '| Status | Due date | Action | Bug/Issue | Owner | Type |',
      '|:-:|---|---|---|---|---|',
      '| ✅ Done | 2026-03-01 | Add an **alert** | [#12](https://github.com/o/r/issues/12) | @ann, @bob | detect |',
      '| In progress | TBD | Limit retries | | ??? | prevent |',
    ].join('\n')

    expect(linesBelow(markdown)).toEqual([
      'Add an alert | @ann @bob | 2026-03-01 | done | https://github.com/o/r/issues/12',
      'Limit retries |  |  | open | ',
    ])
    const { items } = extractActionItems(`## Actions\n\n${markdown}\n`)
    expect(items.map(({ type, line, notation }) => [type, line, notation])).toEqual([
      ['detect', 5, 'table'],
      ['prevent', 6, 'table'],
    ])
  })

  test.each([
    [
      'the SRE book, with the state where the bug will be',
      '| Action Item | Type | Owner | Bug |\n|---|---|---|---|\n| Balance the load | prevent | martym | Bug 5554823 **TODO** |\n| Update the playbook | mitigate | jennifer | n/a **DONE** |',
      ['Balance the load | martym |  | open | ', 'Update the playbook | jennifer |  | done | '],
    ],
    [
      'CCADB',
      '| Action Item | Kind | Corresponding Root Cause(s) | Evaluation Criteria | Due Date | Status |\n|-|-|-|-|-|-|\n| Lint before signing | Prevent | Root Cause # 1 | It blocks | 2026-05-01 | Complete |\n| Example | Prevent | Root Cause # 1 | | YYYY-MM-DD | |',
      ['Lint before signing |  | 2026-05-01 | done | '],
    ],
    [
      'COE',
      '| # | Action | Priority | Owner | Due | Ticket |\n|-|-|-|-|-|-|\n| 1 | Add a canary | High | jdoe | 2026-05-01 | SIM-1234 |\n| 2 | TBD | | | | |',
      ['Add a canary | jdoe | 2026-05-01 | open | SIM-1234'],
    ],
    [
      'kubeadm',
      '|Item|Type|Owner|Issue|\n|-|-|-|-|\n|Add e2e tests|prevent|neo, fab|<https://github.com/k/k/issues/7>|',
      ['Add e2e tests | neo fab |  | open | https://github.com/k/k/issues/7'],
    ],
    [
      'an empty header',
      '| | | |\n|-|-|-|\n| **Action** | **Owner** | **Status** |\n| Add an alert | ann | Closed |',
      ['Add an alert | ann |  | done | '],
    ],
    [
      'Portuguese',
      '| Ação | Responsável | Prazo | Situação |\n|-|-|-|-|\n| Revisar o runbook | João e Ana | 20/02/2026 | Concluída |',
      ['Revisar o runbook | João Ana | 20/02/2026 | done | '],
    ],
    [
      'Japanese',
      '| アクション | 担当 | 期限 | 状態 |\n|-|-|-|-|\n| 監視を追加する | SRE チーム | 2026-03-15 | 未着手 |\n| なし | | | |',
      ['監視を追加する | SRE チーム | 2026-03-15 | open | '],
    ],
    [
      'Chinese',
      '| 序号 | 改进措施 | 责任人 | 计划完成时间 | 状态 |\n|-|-|-|-|-|\n| 1 | 增加告警 | 张三、李四 | 2026-06-30 | 已完成 |\n| 2 | 优化流程 | 待定 | 待定 | 未完成 |',
      ['增加告警 | 张三 李四 | 2026-06-30 | done | ', '优化流程 |  |  | open | '],
    ],
    [
      'French, by questions',
      '| Quoi | Qui | Quand | Fait |\n|-|-|-|-|\n| Doubler le lien | Paul | 2026-04-05 | oui |\n| Tester | Inès | | non |',
      ['Doubler le lien | Paul | 2026-04-05 | done | ', 'Tester | Inès |  | open | '],
    ],
    [
      'Portuguese, by questions',
      '| O quê | Quem | Quando |\n|-|-|-|\n| Criar alerta | Ana | 2026-04-05 |',
      ['Criar alerta | Ana | 2026-04-05 | open | '],
    ],
    [
      'in groups of rows',
      '| Action | Owner | Status |\n|-|-|-|\n| **Short term** | | |\n| Add a test | Ann | 100% |\n| Add docs | | |',
      ['Add a test | Ann |  | done | ', 'Add docs |  |  | open | '],
    ],
    [
      'Russian',
      '| Действие | Ответственный | Срок | Статус |\n|-|-|-|-|\n| Добавить алерт | Иван | 12.03.2026 | Сделано |',
      ['Добавить алерт | Иван | 12.03.2026 | done | '],
    ],
  ])('%s', (_what, markdown, lines) => {
    expect(linesBelow(markdown)).toEqual(lines)
  })

  test('in groups, of which some say None', () => {
    const table = (title: string) =>
      `| Action Item | Owner | Tracking bug | Notes |\n|-|-|-|-|\n| ${title} | @ann | #1 | landed |\n`
    const markdown = `### Prevention\n\n${table('Add a test')}\n### Detection\n\nNone.\n\n### Fixes\n\n${table('')}`

    expect(linesBelow(markdown)).toEqual(['Add a test | @ann |  | done | #1'])
  })

  test('cells of several lines and columns of no known name', () => {
    const markdown =
      '| Action | Owner | Points | Notes |\n|-|-|-|-|\n| Add docs<br>and links | Bob<br>Ann | 5 | see *there* |'

    const [item] = extractActionItems(`## Actions\n\n${markdown}\n`).items

    expect(item?.title).toBe('Add docs')
    expect(item?.owners).toEqual(['Bob', 'Ann'])
    expect(item?.details).toBe('Points: 5\nNotes: see *there*')
  })

  test.each([
    ['empty rows', '| Action | Owner |\n|-|-|\n| | |\n| ... | ... |\n| [Action] | [Owner] |'],
    ['another table', '| Alert | Threshold |\n|-|-|\n| CPU | 90 % |'],
    ['a timeline', '| Time | Action | Owner |\n|-|-|-|\n| 10:00 | Restart | ann |'],
  ])('%s hold none', (_what, markdown) => {
    expect(titlesBelow(markdown)).toEqual([])
  })

  test('a note in place of an owner is nobody', () => {
    const markdown = '| Action | Owner |\n|-|-|\n| Add a test | Added along with the PR fix |'

    expect(linesBelow(markdown)).toEqual(['Add a test |  |  | open | '])
  })

  test('urgent ones', () => {
    const markdown =
      '| Action | Priority | Due |\n|-|-|-|\n| One thing | Urgent | |\n| Two things | P2 | ASAP |\n| Three things | P2 | Q3 |'

    const { items } = extractActionItems(`## Actions\n\n${markdown}\n`)

    expect(items.map(({ isUrgent }) => isUrgent)).toEqual([true, true, false])
  })
})

test.each([
  ['x', 'done'],
  ['[x]', 'done'],
  ['yes', 'done'],
  ['✔️', 'done'],
  ['[ ]', 'open'],
  ['No', 'open'],
  ['', 'open'],
  ['PR OPEN', 'open'],
  ['Not started', 'open'],
  ['90 % complete', 'done'],
  ['Cancelled: too late', 'withdrawn'],
  ['Accepted risk', 'withdrawn'],
  ['未完了', 'open'],
  ['已实现(2026-07-22)', 'done'],
])('a cell for the state with %s says %s', (cell, state) => {
  const { items } = extractActionItems(
    `## Actions\n\n| Action | Done? |\n|-|-|\n| Add it | ${cell} |\n`,
  )

  expect(items.map((item) => item.state)).toEqual([state])
})

describe('an HTML table', () => {
  const rows = [
    '<tr><th>Action</th><th>Owner</th><th>Due</th><th>Ticket</th></tr>',
    '<tr><td>Add an alert<br>for disks</td><td>@ann, @bob</td><td>2026-01-01</td>',
    '<td><a href="https://github.com/o/r/issues/5">#5</a></td></tr>',
    '',
    '<tr><td>Fix &amp; <b>test</b></td><td>TBD</td><td></td><td>DONE</td></tr>',
    '<tr><td></td><td></td><td></td><td></td></tr>',
  ].join('\n')
  const lines = [
    'Add an alert | @ann @bob | 2026-01-01 | open | https://github.com/o/r/issues/5',
    'Fix & test |  |  | done | ',
  ]

  test('is read as another table, over its empty lines', () => {
    expect(linesBelow(`<table>\n${rows}\n</table>\n\nThat is all.\n`)).toEqual(lines)
  })

  test('that never closes is read to the end of its block', () => {
    expect(linesBelow(`<table>\n${rows}\n`)).toEqual(lines.slice(0, 1))
  })

  test('says where its rows stand', () => {
    const source = `## Actions\n\n<table>\n${rows}\n</table>\n`

    const [first] = extractActionItems(source).items

    expect(first?.line).toBe(5)
    expect(source.slice(first?.from, first?.to)).toBe(rows.split('\n').slice(1, 3).join('\n'))
  })
})
