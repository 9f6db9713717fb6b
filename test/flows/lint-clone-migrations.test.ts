import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { type LintQuestion, runLintCloneMigrations } from '../../src/flows/lint-clone-migrations.ts'
import { openCloneFiles } from '../../src/git/clone-files.ts'
import { readNamedFiles } from '../../src/git/named-files.ts'
import { readWasm, type WasmName } from '../../src/runner/wasm.ts'
import { UserError } from '../../src/user-error.ts'
import { type MadeClone, type MadeCommit, makeClone } from '../git/make-clone.ts'

const createOrders = 'CREATE TABLE orders (id bigint PRIMARY KEY, state varchar(20));\n'
const addIndex = 'CREATE INDEX orders_state ON orders (state);\n'

function commit(files: NonNullable<MadeCommit['files']>, day = 1): MadeCommit {
  return { at: `2026-11-${String(day).padStart(2, '0')}T10:00:00Z`, message: 'Change', files }
}

interface Asked extends Partial<LintQuestion> {
  readonly paths?: readonly string[]
  readonly format?: 'text' | 'json' | 'github'
}

/** What is answered, the code it ends with, and the WASM files that were read. */
async function lint(made: MadeClone, { paths, format = 'text', ...question }: Asked = {}) {
  const answers: string[] = []
  const read: WasmName[] = []
  const world = {
    source:
      paths === undefined
        ? { clone: await openCloneFiles(made.folder) }
        : { named: readNamedFiles(paths, made.folder) },
    fileText: () => null,
    wasm: (name: WasmName) => {
      read.push(name)
      return readWasm(name)
    },
  }
  const asked = { base: '', ref: '', configuration: null, statistics: null, ...question }
  const code = await runLintCloneMigrations(asked, world, {
    format,
    answer: (text) => answers.push(text),
  }).then(
    () => null,
    (error: unknown) => (error instanceof UserError ? error.code : String(error)),
  )
  return { text: answers.join('\n'), code, read }
}

async function lintJson(made: MadeClone, asked: Asked = {}) {
  const { text, ...rest } = await lint(made, { ...asked, format: 'json' })
  return { ...JSON.parse(text), ...rest }
}

function write(made: MadeClone, path: string, text: string): void {
  const file = join(made.folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

/** `main` with a table, and the branch `feature` with what else is given. */
function branched(...commits: readonly MadeCommit[]): MadeClone {
  const made = makeClone([commit({ 'migrations/1_orders.up.sql': createOrders }), ...commits])
  made.git('checkout', '--quiet', '-b', 'feature')
  made.git('branch', '--force', 'main', made.shas[0] ?? '')
  return made
}

const statistics = { path: 'sizes.csv', text: 'table,rows,bytes\norders,9000000,1\n' }

test('what a branch adds is judged, with what is known of the tables from before', async () => {
  using made = branched(commit({ 'migrations/2_index.up.sql': addIndex }, 2))

  const { text, code } = await lint(made, { statistics })

  const base = made.shas[0]?.slice(0, 12)
  expect(code).toBe('dangerous-migration')
  expect(text).toContain(
    `Looked at what is here, committed or not, against main (${base}).\n\n1 migration, 1 statement: 1 error and 1 notice.`,
  )
  expect(text).toContain(
    'require-concurrent-index-creation · SHARE lock, blocks writes · large table',
  )
})

test('of a table that the branch creates nothing is said', async () => {
  using made = branched(
    commit(
      { 'migrations/2_items.up.sql': 'CREATE TABLE items (id bigint PRIMARY KEY, a int);\n' },
      2,
    ),
    commit({ 'migrations/3_index.up.sql': 'CREATE INDEX i ON items (a);\n' }, 3),
  )

  const { text, code } = await lint(made)

  expect(code).toBeNull()
  expect(text).toContain('2 migrations, 2 statements: nothing that would block.')
})

test('what is not committed yet counts, and with a ref it does not', async () => {
  using made = branched()
  write(made, 'migrations/2_index.up.sql', addIndex)

  const here = await lintJson(made)
  const committed = await lintJson(made, { ref: 'HEAD' })

  expect(here).toMatchObject({
    range: { base: made.shas[0], head: 'working tree' },
    counts: { migrations: 1, statements: 1, warning: 1 },
  })
  expect(committed).toMatchObject({
    range: { base: made.shas[0], head: made.shas[0] },
    counts: { migrations: 0 },
    code: null,
  })
})

test('no migration, no parser: one that adds none reads no WASM', async () => {
  using made = branched(commit({ 'src/main.ts': 'up' }, 2))

  const { text, read } = await lint(made)

  expect(text).toContain('No migration to judge.')
  expect(read).toEqual([])
})

test('code of a framework takes its grammar and the parser, and no other grammar', async () => {
  using made = branched(
    commit(
      {
        'db/migrate/20261122120000_index_orders.rb':
          'class IndexOrders < ActiveRecord::Migration[7.1]\n  def change\n    add_index :orders, :state\n  end\nend\n',
      },
      2,
    ),
  )

  const { findings, read } = await lintJson(made)

  expect(findings[0]).toMatchObject({ rule: 'require-concurrent-index-creation', line: 3 })
  expect(read.toSorted()).toEqual(['libpg-query', 'ruby', 'tree-sitter'])
})

test('what the base branch got meanwhile is not judged', async () => {
  using made = branched(commit({ 'migrations/2_mine.up.sql': 'SELECT 1;\n' }, 2))
  made.git('checkout', '--quiet', 'main')
  write(made, 'migrations/3_theirs.up.sql', addIndex)
  made.git('add', '.')
  made.git('-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '--quiet', '-m', 'Theirs')
  made.git('checkout', '--quiet', 'feature')

  const { counts } = await lintJson(made)

  expect(counts).toMatchObject({ migrations: 1, error: 0, warning: 0 })
})

test('edited and deleted migrations are told; one that was renamed and not changed is not', async () => {
  using made = branched(
    commit(
      {
        'migrations/1_orders.up.sql': null,
        'sql/migrations/20260101000000_same.up.sql': 'SELECT 1;\n',
      },
      2,
    ),
  )
  made.git('branch', '--force', 'main', made.shas[1] ?? '')
  made.git('mv', 'sql/migrations', 'sql/db_migrations')
  write(made, 'migrations/1_orders.up.sql', createOrders.replace('20', '30'))
  made.git('add', '--all')

  const moved = await lintJson(made)
  const edited = await lintJson(made, { base: made.shas[0] ?? '' })

  expect(moved.findings.map(({ path }: { path: string }) => path)).not.toContain(
    'sql/db_migrations/20260101000000_same.up.sql',
  )
  expect(edited.findings).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ path: 'migrations/1_orders.up.sql', line: 1 }),
    ]),
  )
})

test('who accepts a finding in a comment is believed, and told', async () => {
  const rails = (comment: string) =>
    `class A < ActiveRecord::Migration[7.1]\n  def change\n    # ${comment}\n    add_index :orders, :state\n  end\nend\n`
  using made = branched(
    commit(
      {
        'migrations/2_a.up.sql': `-- incident-loop: ignore require-concurrent-index-creation because it is empty\n${addIndex}`,
        'db/migrate/20261122120000_a.rb': rails('squawk-ignore require-concurrent-index-creation'),
        'db/migrate/20261122130000_b.rb': rails('incident-loop: ignore no-such-rule because'),
        'migrations/1_orders.up.sql': `-- incident-loop: ignore-file edited-migration because nobody ran it\n${createOrders.replace('20', '30')}`,
      },
      2,
    ),
  )

  const { findings, unchecked } = await lintJson(made, { statistics })

  interface Told {
    readonly path: string
    readonly level: string
    readonly hazard: string
    readonly acknowledged: unknown
  }
  expect(
    findings
      .filter(({ hazard }: Told) => hazard !== 'advice')
      .map(({ path, level, acknowledged }: Told) => [path, level, acknowledged])
      .toSorted(),
  ).toEqual([
    ['db/migrate/20261122120000_a.rb', 'notice', { by: 'squawk-ignore', reason: null }],
    ['db/migrate/20261122130000_b.rb', 'error', null],
    [
      'migrations/1_orders.up.sql',
      'notice',
      { by: 'incident-loop: ignore-file', reason: 'nobody ran it' },
    ],
    ['migrations/2_a.up.sql', 'notice', { by: 'incident-loop: ignore', reason: 'it is empty' }],
  ])
  expect(unchecked).toEqual([
    {
      path: 'db/migrate/20261122130000_b.rb',
      line: 3,
      why: 'comment that means no rule: no rule is called `no-such-rule`',
    },
  ])
})

test('other engines, and code that nobody reads, are not checked: never safe', async () => {
  using made = branched(
    commit(
      {
        'legacy/migrations/1_a.mysql.up.sql': 'ALTER TABLE a ADD b int;\n',
        'migrations/00002_b.go': 'package x\nfunc init() { goose.AddMigration(up, down) }\n',
      },
      2,
    ),
  )

  const { text, code, read } = await lint(made)

  expect(code).toBeNull()
  expect(text).toContain(
    '2 migrations, 0 statements: nothing found in what could be checked. 2 places were not checked.',
  )
  expect(text).toContain('  legacy/migrations/1_a.mysql.up.sql:1: MySQL\n')
  expect(text).toContain('  migrations/00002_b.go:1: Go code')
  expect(read).toEqual([])
})

test('named files are judged together, on what stands beside them', async () => {
  using made = branched()
  write(made, 'migrations/2_widen.up.sql', 'ALTER TABLE orders ALTER state TYPE varchar(50);\n')
  write(made, 'migrations/3_narrow.up.sql', 'ALTER TABLE orders ALTER state TYPE varchar(10);\n')

  const wider = await lintJson(made, { paths: ['migrations/2_widen.up.sql'] })
  const narrower = await lintJson(made, { paths: ['migrations/3_narrow.up.sql'] })

  const ruleIds = ({ findings }: { findings: { rule: string; hazard: string }[] }) =>
    findings.filter(({ hazard }) => hazard === 'long').map(({ rule }) => rule)
  expect([ruleIds(wider), ruleIds(narrower)]).toEqual([[], ['changing-column-type']])
})

test('the files of a named folder are each a deploy of its own', async () => {
  using made = branched(commit({ 'migrations/2_index.up.sql': addIndex }, 2))

  const folder = await lintJson(made, { paths: ['migrations'] })
  const files = await lintJson(made, {
    paths: ['migrations/1_orders.up.sql', 'migrations/2_index.up.sql'],
  })

  expect(folder.counts).toMatchObject({ migrations: 2, warning: 1 })
  expect(files.counts).toMatchObject({ migrations: 2, warning: 0 })
})

test('settings and sizes of the configuration count, and what is wrong with them is told', async () => {
  using made = branched(commit({ 'migrations/2_index.up.sql': addIndex }, 2))
  const configuration = (text: string) => ({ path: '.github/incident-loop.yml', text })

  const listed = await lintJson(made, {
    configuration: configuration('migrations: {large-tables: ["ord*"], server-version: 16}'),
  })
  const missing = await lint(made, {
    configuration: configuration('migrations: {statistics: sizes.csv, unknown-size: off}'),
  })

  expect(listed.findings[0]).toMatchObject({ level: 'error', size: 'large' })
  expect(listed.assumptions).toEqual([expect.objectContaining({ setting: 'engine: postgresql' })])
  expect(missing.code).toBe('config-invalid')
  expect(missing.text).toContain('sizes.csv:1:1 the file with sizes is not there.')
  expect(missing.text).toContain('1 finding left out by the settings.')
})

test('as workflow commands it stands on the lines, and nothing in a path can begin a command', async () => {
  using made = branched(
    commit(
      { 'migrations/2_a,b::error::x.up.sql': addIndex, 'migrations/3_c%0A.up.sql': addIndex },
      2,
    ),
  )

  const { text } = await lint(made, { format: 'github', statistics })

  const commands = text.split('\n').filter((line) => line.startsWith('::'))
  expect(commands.map((line) => line.split('::')[1])).toEqual([
    'error file=migrations/2_a%2Cb%3A%3Aerror%3A%3Ax.up.sql,line=1,endLine=1,title=require-concurrent-index-creation',
    'error file=migrations/3_c%250A.up.sql,line=1,endLine=1,title=require-concurrent-index-creation',
    expect.stringMatching(/^notice file=/),
  ])
})

test('a binary file, and one that is too long, are told and end it', async () => {
  using made = branched(
    commit({ 'migrations/2_a.up.sql': Buffer.from('SELECT 1;\0', 'latin1') }, 2),
    commit({ 'migrations/3_b.up.sql': `-- ${'x'.repeat(16 * 1024 * 1024)}` }, 3),
  )

  const { unchecked, code } = await lintJson(made)

  expect(code).toBe('bad-input')
  expect(unchecked).toEqual([
    { path: 'migrations/2_a.up.sql', line: 1, why: 'binary file' },
    { path: 'migrations/3_b.up.sql', line: 1, why: 'file of 16 MiB, more than 16' },
  ])
})

test.each([
  ['an unknown base', { base: 'nowhere' }, 'bad-input'],
  ['an unknown ref', { ref: 'nowhere' }, 'bad-input'],
  ['a file that is not there', { paths: ['nowhere.sql'] }, 'bad-input'],
  ['a file that is no migration', { paths: ['notes.md'] }, 'bad-input'],
])('%s is refused', async (_what, asked, code) => {
  using made = branched(commit({ 'notes.md': 'up' }, 2))

  const asking = lint(made, asked).then(
    (answer) => answer.code,
    (error: UserError) => error.code,
  )

  expect(await asking).toBe(code)
})

test('histories that have nothing in common cannot be compared', async () => {
  using made = makeClone([
    commit({ 'a.txt': 'a' }),
    { ...commit({ 'b.txt': 'b' }, 2), parents: [] },
  ])

  expect((await lint(made, { base: made.shas[0] ?? '' })).code).toBe('bad-input')
})

test('on GitHub a slip in the configuration is a remark on its line', async () => {
  using made = branched(commit({ 'migrations/2_index.up.sql': addIndex }, 2))
  const configuration = {
    path: '.github/incident-loop.yml',
    text: 'migrations:\n  rules: {ban-drop-colum: off}\n',
  }

  const { text, code } = await lint(made, { configuration, format: 'github' })

  expect(code).toBe('config-invalid')
  expect(text.split('\n')[0]).toBe(
    '::error file=.github/incident-loop.yml,line=2,col=11::unknown key "migrations.rules.ban-drop-colum". Did you mean "ban-drop-column"?',
  )
})
