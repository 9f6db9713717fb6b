import { expect, test } from 'vitest'
import { annotationsOf, showCommands } from '../../src/flows/migrations/show-commands.ts'
import { reportMarkdown } from '../../src/flows/migrations/show-markdown.ts'
import { showReport } from '../../src/flows/migrations/show-text.ts'
import { defaultCheckSettings } from '../../src/migrations/check-settings.ts'
import type { Finding, Unchecked } from '../../src/migrations/finding.ts'
import { makeReport } from '../../src/migrations/show/report.ts'
import { finding } from '../unit/migrations/show/some-findings.ts'

function report(findings: readonly Finding[], unchecked: readonly Unchecked[] = []) {
  return makeReport(
    { findings, unchecked, statements: 12 },
    { migrations: 3, engineAssumed: 0, leftOut: [] },
    { ...defaultCheckSettings, serverVersion: 16 },
  )
}

const column = finding({
  rule: 'changing-column-type',
  line: 7,
  size: 'unknown',
  lock: 'ACCESS EXCLUSIVE',
  blocks: 'reads',
  what: 'Changes `amount` of `orders` from `integer` to `bigint`, which writes the table anew.',
  recipe: {
    how: 'Add a new column.',
    language: 'sql',
    code: 'ALTER TABLE orders\n  ADD a bigint;',
  },
})
const accepted = finding({
  line: 9,
  acknowledged: { by: 'squawk-ignore', reason: 'the table is empty' },
})
const open = { path: 'db/migrate/1_a.rb', line: 12, why: 'EXECUTE of text' }

test('on a terminal it is the outcome, each file, what was not checked, and what was assumed', () => {
  expect(showReport(report([column, finding(), accepted], [open]))).toBe(
    `3 migrations, 12 statements: 1 error, 1 warning and 1 notice. 1 place was not checked.

db/migrate/20261122120000_index_orders.rb
    3  error    Builds an index on \`orders\` while nobody can write to it.
                require-concurrent-index-creation · SHARE lock, blocks writes · large table
                Instead: Build it concurrently, outside of a transaction.
                  disable_ddl_transaction!

                  def change
                    add_index :orders, :status, algorithm: :concurrently
                  end
                More: docs/migrations/require-concurrent-index-creation.md
    7  warning  Changes \`amount\` of \`orders\` from \`integer\` to \`bigint\`, which writes the table anew.
                changing-column-type · ACCESS EXCLUSIVE lock, blocks reads and writes · size unknown
                Instead: Add a new column.
                  ALTER TABLE orders
                    ADD a bigint;
                More: docs/migrations/changing-column-type.md
    9  notice   Builds an index on \`orders\` while nobody can write to it.
                require-concurrent-index-creation · SHARE lock, blocks writes · large table · Accepted by \`squawk-ignore\`: the table is empty

Not checked, so nobody here can say whether it blocks:
  db/migrate/1_a.rb:12: EXECUTE of text

Taken for granted; what you know better, say under \`migrations:\` in .github/incident-loop.yml:
  Nobody said how large \`orders\` is. [statistics: table-statistics.csv]`,
  )
})

test('a migration that was deleted is linked where it was', () => {
  const gone = finding({ rule: 'deleted-migration', path: 'a/1.sql', line: 1 })
  const links = { files: 'https://x/blob/new', filesBefore: 'https://x/blob/old', pages: null }

  const markdown = reportMarkdown(report([gone, finding({ path: 'a/2.sql' })]), links)

  expect(markdown).toContain('(https://x/blob/old/a/1.sql#L1)')
  expect(markdown).toContain('(https://x/blob/new/a/2.sql#L3)')
  expect(markdown).not.toContain('https://x/blob/new/a/1.sql')
})

test('on the page of a run it is a table, what to do instead, and the rest', () => {
  const links = { files: 'https://github.com/acme/shop/blob/abc', filesBefore: null, pages: null }

  expect(reportMarkdown(report([finding(), accepted], [open]), links)).toBe(
    `## Migrations

**3 migrations, 12 statements: 1 error and 1 notice. 1 place was not checked.**

| | Where | What happens | Lock |
|---|---|---|---|
| 🛑 error | [\`20261122120000_index_orders.rb:3\`](https://github.com/acme/shop/blob/abc/db/migrate/20261122120000_index_orders.rb#L3) | Builds an index on \`orders\` while nobody can write to it. | SHARE lock, blocks writes; large table |
| ℹ️ notice | [\`20261122120000_index_orders.rb:9\`](https://github.com/acme/shop/blob/abc/db/migrate/20261122120000_index_orders.rb#L9) | Builds an index on \`orders\` while nobody can write to it. _Accepted by \`squawk-ignore\`: the table is empty_ | SHARE lock, blocks writes; large table |

<details><summary>Instead: require-concurrent-index-creation</summary>

[\`20261122120000_index_orders.rb:3\`](https://github.com/acme/shop/blob/abc/db/migrate/20261122120000_index_orders.rb#L3): Build it concurrently, outside of a transaction. More: \`docs/migrations/require-concurrent-index-creation.md\`

\`\`\`ruby
disable_ddl_transaction!

def change
  add_index :orders, :status, algorithm: :concurrently
end
\`\`\`

</details>

### Not checked

1 place of which nobody here can say whether it blocks:

- [\`1_a.rb:12\`](https://github.com/acme/shop/blob/abc/db/migrate/1_a.rb#L12): EXECUTE of text
`,
  )
})

test('what was not checked for one reason is one line, however many files', () => {
  const many = Array.from({ length: 300 }, (_, index) => ({
    path: `m/${index}.sql`,
    line: 1,
    why: 'MySQL',
  }))

  expect(showReport(report([], many))).toContain(
    '  m/0.sql:1, m/1.sql:1, m/2.sql:1, m/3.sql:1, m/4.sql:1 and 295 more: MySQL',
  )
  expect(
    reportMarkdown(report([], many), { files: null, filesBefore: null, pages: null }),
  ).toContain('- `0.sql:1`, `1.sql:1`, `2.sql:1`, `3.sql:1`, `4.sql:1` and 295 more: MySQL')
})

test('GitHub shows ten of a level: the worst come first, and the rest is told', () => {
  const many = Array.from({ length: 25 }, (_, index) => finding({ line: index + 1 }))

  const annotations = annotationsOf(report([...many, column], [open]))

  expect(annotations.map(({ level, line }) => `${level} ${line}`)).toEqual([
    ...Array.from({ length: 10 }, (_, index) => `error ${index + 1}`),
    'warning 7',
    'warning 12',
  ])
  expect(showCommands(report(many)).split('\n').at(-1)).toBe(
    '3 migrations, 12 statements: 25 errors. 15 more are not shown here: GitHub takes ten of a level.',
  )
})

test('names of strangers format, ping, link and command nothing', () => {
  const evil =
    '@everyone <b>#1</b>\n::error::x | [a](https://evil.example) ``` \u202e\u001b[2J ##[group]'
  const hostile = finding({
    path: `m/${evil}.sql`,
    what: `Drops \`${evil}\` of ${evil}.`,
    recipe: { how: evil, language: 'sql', code: `${evil}\n\`\`\`\n# heading` },
    acknowledged: null,
  })
  const told = report([hostile], [{ path: evil, line: 1, why: evil }])

  const markdown = reportMarkdown(told, {
    files: 'https://github.com/a/b/blob/c',
    filesBefore: null,
    pages: null,
  })
  const texts = [markdown, showReport(told), showCommands(told)]

  // biome-ignore lint/suspicious/noControlCharactersInRegex: they must not be there
  const dangerous = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/
  for (const text of texts) expect(text).not.toMatch(dangerous)
  expect(markdown.match(/```/g)).toHaveLength(2)
  expect(markdown.replace(/```[\s\S]*?```|`[^`\n]*`/g, '')).not.toMatch(/<b>|@everyone|[|] \[a\]\(/)
  expect(
    showCommands(told)
      .split('\n')
      .filter((line) => line.startsWith('::')).length,
  ).toBe(2)
})
