import { describe, expect, test } from 'vitest'
import { extractActionItems } from '../../../../src/postmortem/action-items/extract-action-items.ts'
import { linesBelow, titlesBelow } from './extracted.ts'

describe('a heading for each item', () => {
  test('with who does it in code at its end', () => {
    const markdown =
      '#### 1) Cron cleanup `@malte`\n\nIt removes files.\n\n```sh\nfind .\n```\n\n#### 2) Alerts for disks `@dma`\n\nAt 90 %.\n'

    expect(linesBelow(markdown)).toEqual([
      'Cron cleanup | @malte |  | open | ',
      'Alerts for disks | @dma |  | open | ',
    ])
  })

  test('with fields below it; the rest are details', () => {
    const markdown = [
      '### AI-1: Add an alert',
      '**Owner:** Alice | **Due:** 2026-01-02 | **Status:** Done\n',
      'We need it, because\n\n- of this\n- and that\n',
      '### AI-2: Limit the retries',
      '- Owner: Bob\n- Deadline: 2026-02-02\n',
    ].join('\n')

    expect(linesBelow(markdown)).toEqual([
      'Add an alert | Alice | 2026-01-02 | done | ',
      'Limit the retries | Bob | 2026-02-02 | open | ',
    ])
    const [item] = extractActionItems(`## Actions\n\n${markdown}\n`).items
    expect(item?.notation).toBe('heading')
    expect(item?.details).toBe('We need it, because\n\n- of this\n- and that')
  })

  test('with an issue by itself below it, and a group of what will not be done', () => {
    const markdown = [
      '## Action items',
      '### AI-1: Add backpressure\n\n- Owner: @zed\n- Tracking: #501',
      '### AI-2: Split the queue\n\n- Owner: @amy\n- Tracking: #502',
      "### Won't do\n\n- Rewrite it",
    ].join('\n\n')

    const { items } = extractActionItems(markdown)

    expect(items.map(({ title, issue }) => [title, issue])).toEqual([
      ['Add backpressure', '#501'],
      ['Split the queue', '#502'],
    ])
  })

  test('in Japanese', () => {
    const markdown =
      '### 1. キャッシュの見直し\n\n**担当:** backend team、**期限:** 2026-04-01\n\n短くする。\n\n### 2. 負荷試験\n\n**担当:** QA team、**期限:** 2026-04-15\n'

    expect(linesBelow(markdown)).toEqual([
      'キャッシュの見直し | backend team | 2026-04-01 | open | ',
      '負荷試験 | QA team | 2026-04-15 | open | ',
    ])
  })

  test('one that begins with a verb may have a list of details', () => {
    const markdown =
      '### Add an alert\n\n- for disks\n\n### Limit the retries\n\n- of all clients\n'

    expect(titlesBelow(markdown)).toEqual(['Add an alert', 'Limit the retries'])
  })

  test.each([
    [
      'groups',
      '### Process\n\n- Write it down\n\n### Training\n\n- Read it\n',
      ['Write it down', 'Read it'],
    ],
    ['one heading by itself', '### Add an alert\n\nSoon.\n', []],
    ['groups of prose', '### Prevention\n\nWe shall see.\n\n### Detection\n\nNone.\n', []],
    [
      'headings behind a table',
      '| Action | Owner |\n|-|-|\n| Add an alert | ann |\n\n### Add an alert\n\nHow.\n\n### Other words\n\nWhy.\n',
      ['Add an alert'],
    ],
  ])('%s are none', (_what, markdown, titles) => {
    expect(titlesBelow(markdown)).toEqual(titles)
  })
})

describe('a paragraph for each item', () => {
  test('that says so, or is led by who does it', () => {
    const markdown = [
      '**Action item:** Start incidents earlier. It helps. Owner: @lucas\n',
      '**JP** Have build badges for:\n- the main build\n- https://github.com/o/r/issues/5\n',
      '**AC** Move the alert\n',
      'We shall see about the rest.\n',
    ].join('\n')

    expect(linesBelow(markdown)).toEqual([
      'Start incidents earlier | @lucas |  | open | ',
      'Have build badges for | JP |  | open | https://github.com/o/r/issues/5',
      'Move the alert | AC |  | open | ',
    ])
  })

  test('of fields', () => {
    const markdown =
      '**Action:** Add an alert\n**Owner:** Alice\n**Due:** Jan 15, 2026\n\n**Action:** Add a test\n**Status:** Done\n'

    expect(linesBelow(markdown)).toEqual([
      'Add an alert | Alice | Jan 15, 2026 | open | ',
      'Add a test |  |  | done | ',
    ])
  })
})
