import { describe, expect, test } from 'vitest'
import { extractActionItems } from '../../../../src/postmortem/action-items/extract-action-items.ts'
import { linesBelow, titlesBelow } from './extracted.ts'

describe('each item of a list', () => {
  test.each([
    ['bullets', '- Add an alert\n* Add a test\n+ Add a graph', 'bullets'],
    ['boxes', '- [ ] Add an alert\n- [x] Add a test\n- [X] Add a graph', 'task-list'],
    ['numbers', '1. Add an alert\n1. Add a test\n1. Add a graph', 'ordered'],
    ['pasted bullets', '• Add an alert\n• Add a test\n• Add a graph', 'paragraph'],
    ['numbers as in Chinese', '1、Add an alert\n2、Add a test\n（3）Add a graph', 'paragraph'],
    ['pasted boxes', '☐ Add an alert\n☒ Add a test\n☐ Add a graph', 'paragraph'],
  ])('%s', (_what, markdown, notation) => {
    const { items } = extractActionItems(`## Action items\n\n${markdown}\n`)

    expect(items.map((item) => [item.title, item.notation, item.line])).toEqual([
      ['Add an alert', notation, 3],
      ['Add a test', notation, 4],
      ['Add a graph', notation, 5],
    ])
  })

  test('the same title counts once', () => {
    expect(titlesBelow('- Add an alert\n- Add an *alert*.\n')).toEqual(['Add an alert'])
  })
})

describe('the title', () => {
  test.each([
    ['the bold lead', '**Limit the retries**: all clients, soon', 'Limit the retries'],
    ['bold with its own mark', '**Limit the retries.** All clients.', 'Limit the retries'],
    ['not what bold stresses', '**Limit** the retries of all', 'Limit the retries of all'],
    [
      'a lead of one word keeps what follows',
      '**Alerts**: watch the queue',
      'Alerts: watch the queue',
    ],
    ['the first sentence', 'Limit the retries. They hurt.', 'Limit the retries'],
    [
      'not up to an abbreviation',
      'Limit retries, e.g. those of v1.2. They hurt',
      'Limit retries, e.g. those of v1.2',
    ],
    ['over the end of a line', 'Limit the\n  retries', 'Limit the retries'],
    ['without a mark at its end', 'spin up our own Redis,', 'spin up our own Redis'],
    [
      'without formatting',
      'Limit `retries` of [all](https://example.org) *clients*',
      'Limit retries of all clients',
    ],
    ['without its number', 'AI-3: Limit the retries', 'Limit the retries'],
    ['without what it is', '**Action:** Limit the retries', 'Limit the retries'],
    [
      'without the key of its ticket',
      '[PAY-12: Limit the retries](https://x.atlassian.net/browse/PAY-12)',
      'Limit the retries',
    ],
    ['a sentence in Chinese', '限制重试。它们有害', '限制重试'],
  ])('%s', (_what, text, title) => {
    expect(titlesBelow(`- ${text}`)).toEqual([title])
  })

  test('what else is said is kept as it is written', () => {
    const markdown =
      '- **Limit retries**: of *all* clients\n  - even ours\n\n    ```sh\n    echo\n    ```\n'

    const [item] = extractActionItems(`## Actions\n\n${markdown}`).items

    expect(item?.details).toBe('of *all* clients\n\n- even ours\n\n  ```sh\n  echo\n  ```')
  })
})

describe('what stands below an item', () => {
  test.each([
    ['details', '- Add an alert\n  - enforced by the linter', ['Add an alert']],
    [
      'phrases behind a colon',
      '- Have badges for:\n  - the main build\n  - the tests',
      ['Have badges for'],
    ],
    ['options', '1. Choose one of these:\n   - Move to X\n   - Stay at Y', ['Choose one of these']],
    ['steps of a box', '- [ ] Move the database\n  - [ ] Take a backup', ['Move the database']],
    [
      'items of a group without a verb',
      '- Observability improvements\n  - Add a count of errors\n  - Add an alert for it',
      ['Add a count of errors', 'Add an alert for it'],
    ],
    ['items of a type', '- Prevention:\n  - gate the release', ['gate the release']],
    ['items of a term', '1. **Short term (1-4 weeks)**\n   - Add a list', ['Add a list']],
    [
      'duties of a topic',
      '- Kubernetes upgrades\n  - We should pin versions\n  - We must test them',
      ['We should pin versions', 'We must test them'],
    ],
    ['boxes of a topic', '- **Database**\n  - [ ] Add an index', ['Add an index']],
    ['what went wrong', '- What went wrong\n  - It broke\n- Mend it', ['Mend it']],
  ])('%s', (_what, markdown, titles) => {
    expect(titlesBelow(markdown)).toEqual(titles)
  })

  test('fields are those of the item', () => {
    const markdown = [
      '1. **Add a breaker**',
      '   - Owner: @ann',
      '   - **Due Date:** March 15, 2025',
      '   - Status: Done',
      '   - Details: in the client',
      '2. Add a test',
      '   - Ticket: #12',
    ].join('\n')

    expect(linesBelow(markdown)).toEqual([
      'Add a breaker | @ann | March 15, 2025 | done | ',
      'Add a test |  |  | open | #12',
    ])
  })

  test('an issue by itself is that of the item, unless it has one', () => {
    const markdown =
      '- Add an alert\n  - https://github.com/o/r/issues/5\n- Add a test #6\n  - https://github.com/o/r/issues/7\n'

    expect(linesBelow(markdown)).toEqual([
      'Add an alert |  |  | open | https://github.com/o/r/issues/5',
      'Add a test |  |  | open | #6',
    ])
  })

  test('an issue for both is that of the last two', () => {
    expect(linesBelow('- Add an alert\n- Add a test\n- Add a graph\n- both #12\n')).toEqual([
      'Add an alert |  |  | open | ',
      'Add a test |  |  | open | #12',
      'Add a graph |  |  | open | #12',
    ])
  })
})

describe('labels above items', () => {
  test('a bold line or a heading may be who does them', () => {
    const markdown = [
      '**Ann**\n- Do one thing\n',
      '**AB (/CD supporting)**\n- Do two things\n',
      '**JC - to think about**\n- Do three things\n',
      '### @dan\n- Do four things\n',
      '### Platform team\n- Do five things\n',
      '### Grafana\n- Do six things\n',
      '**Monitoring**\n- Do seven things\n',
      '**Long-term:**\n- Do eight things\n',
    ].join('\n')

    expect(linesBelow(markdown)).toEqual([
      'Do one thing | Ann |  | open | ',
      'Do two things | AB CD |  | open | ',
      'Do three things | JC |  | open | ',
      'Do four things | @dan |  | open | ',
      'Do five things | Platform team |  | open | ',
      'Do six things |  |  | open | ',
      'Do seven things |  |  | open | ',
      'Do eight things |  |  | open | ',
    ])
  })

  test('a bold line that Markdown makes part of the item above', () => {
    expect(linesBelow('**Ann**\n- Do one thing\n**Bob**\n- Do two things\n')).toEqual([
      'Do one thing | Ann |  | open | ',
      'Do two things | Bob |  | open | ',
    ])
  })

  test('they may say whom they are for, and what is not done', () => {
    const markdown =
      '### For the search team\n- Do one thing\n\n### Rejected ideas\n- Do two things\n\n### Not planned\n- Do three things\n'

    const { items } = extractActionItems(`## Action items\n\n${markdown}`)

    expect(items.map(({ title, owners, state }) => [title, owners, state])).toEqual([
      ['Do one thing', ['search team'], 'open'],
      ['Do three things', [], 'withdrawn'],
    ])
  })

  test('they may say that all is done, or where all is tracked', () => {
    const markdown = [
      '### Immediate actions (completed)\n- Do one thing\n',
      '### Later ([#55](https://github.com/o/r/issues/55))\n- Do two things\n',
      '### Much later ([follow along here](https://github.com/o/r/issues/56))\n- Do three things\n',
    ].join('\n')

    expect(linesBelow(markdown)).toEqual([
      'Do one thing |  |  | done | ',
      'Do two things |  |  | open | https://github.com/o/r/issues/55',
      'Do three things |  |  | open | ',
    ])
  })

  test('they may say the type', () => {
    const { items } = extractActionItems(
      '## Action items\n\n### Prevention\n- Add a test\n### 検知\n- Add an alert\n### Mitigation\n- Add a switch\n### Other\n- Tell all\n',
    )

    expect(items.map(({ type }) => type)).toEqual(['prevent', 'detect', 'mitigate', 'process'])
  })
})
