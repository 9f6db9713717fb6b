import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { makeClone, plainGit } from '../git/make-clone.ts'
import { packAction } from './packed.ts'

/** Runs the built command line from a folder without `node_modules`, and without a token. */
async function lint(parameters: readonly string[], input = '', cwd?: string) {
  using action = packAction()
  const command = [join(action.folder, 'dist/cli/index.js'), 'lint-migrations', ...parameters]
  const child = spawn(process.execPath, command, { env: plainGit, cwd: cwd ?? action.folder })
  child.stdin.end(input)
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const [stdout, stderr, status] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    ended,
  ])
  return { status, stdout, stderr }
}

const addIndex = 'CREATE INDEX orders_state ON orders (state);\n'

/** Files in a folder that is no clone. */
function folderWith(files: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'incident-loop-lint-'))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return { folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) }
}

test('a dangerous migration of a branch ends with 1, and says what to do instead', async () => {
  using made = makeClone([
    {
      at: '2026-11-01T10:00:00Z',
      message: 'Start',
      files: {
        'migrations/1_a.up.sql': 'CREATE TABLE orders (id bigint PRIMARY KEY, state text);\n',
        '.github/incident-loop.yml': 'migrations: {large-tables: [orders]}\n',
      },
    },
  ])
  made.git('checkout', '--quiet', '-b', 'feature')
  writeFileSync(join(made.folder, 'migrations/2_b.up.sql'), addIndex)

  const shown = await lint(['--repo', made.folder])
  const json = await lint(['--repo', made.folder, '--json'])
  const github = await lint(['--repo', made.folder, '--github'])

  expect([shown.status, json.status, github.status]).toEqual([1, 1, 1])
  expect(shown.stdout).toContain('    1  error    ')
  expect(shown.stdout).toContain('CREATE INDEX CONCURRENTLY orders_state ON orders (state);')
  expect(shown.stderr).toBe(
    'One finding is of level error. Each says what to do instead, and docs/migrations-check.md how to accept one. (code: dangerous-migration, see docs/errors.md#dangerous-migration)\n',
  )
  expect(JSON.parse(json.stdout)).toMatchObject({
    version: 1,
    range: { base: made.shas[0], head: 'working tree' },
    counts: { error: 1, migrations: 1, statements: 1 },
    findings: [{ rule: 'require-concurrent-index-creation', blocks: 'writes', size: 'large' }, {}],
  })
  expect(github.stdout).toContain(
    '::error file=migrations/2_b.up.sql,line=1,endLine=1,title=require-concurrent-index-creation::',
  )
})

test('files on a disk need no clone, and standard input no file', async () => {
  using given = folderWith({
    'change.sql': addIndex,
    'sizes.csv': 'table,rows,bytes\norders,9,1\n',
  })

  const named = await lint(['change.sql', '--statistics', 'sizes.csv'], '', given.folder)
  const piped = await lint(['-', '--json'], addIndex)

  expect(named).toMatchObject({ status: 0, stderr: '' })
  expect(named.stdout).toContain('small table')
  expect(piped.status).toBe(0)
  expect(JSON.parse(piped.stdout).findings[0]).toMatchObject({ path: 'stdin.sql', line: 1 })
})

test.each([
  [
    'ruby',
    '20261122120000_a.rb',
    'class A < ActiveRecord::Migration[7.1]\n  def change\n    add_index :orders, :state\n  end\nend\n',
    'db/migrate',
  ],
  [
    'python',
    'a1b2c3d4e5f6_a.py',
    'from alembic import op\nrevision = "a1b2c3d4e5f6"\ndown_revision = None\n\ndef upgrade():\n    op.create_index("i", "orders", ["state"])\n',
    'alembic/versions',
  ],
  [
    'typescript',
    '20261122120000_a.ts',
    'export async function up(knex) {\n  await knex.schema.alterTable("orders", (t) => { t.index(["state"]) })\n}\n',
    'migrations',
  ],
  [
    'php',
    '2026_11_22_120000_a.php',
    "<?php\nreturn new class extends Migration {\n  public function up(): void {\n    Schema::table('orders', function (Blueprint $table) { $table->index('state'); });\n  }\n};\n",
    'database/migrations',
  ],
  [
    'elixir',
    '20261122120000_a.exs',
    'defmodule A do\n  use Ecto.Migration\n  def change do\n    create index(:orders, [:state])\n  end\nend\n',
    'priv/repo/migrations',
  ],
])('the grammar of %s is in the bundle', async (_language, name, content, folder) => {
  using made = makeClone([
    { at: '2026-11-01T10:00:00Z', message: 'Add', files: { [`${folder}/${name}`]: content } },
  ])

  const { stdout, stderr } = await lint([join(made.folder, folder, name), '--json'])

  expect(stderr).toBe('')
  expect(JSON.parse(stdout).findings[0]).toMatchObject({
    rule: 'require-concurrent-index-creation',
    tables: ['orders'],
  })
})

test('what cannot be done ends with 1, and a wrong option with 2', async () => {
  const missing = await lint(['nowhere.sql'])
  const nowhere = await lint(['--repo', '/nonexistent', '--json'])
  const wrong = await lint(['--bse', 'main'])

  expect(missing).toEqual({
    status: 1,
    stdout: '',
    stderr:
      'There is no file or folder "nowhere.sql". Name migrations or folders of them; without any, what this branch adds is judged. (code: bad-input, see docs/errors.md#bad-input)\n',
  })
  expect(nowhere.status).toBe(1)
  expect(JSON.parse(nowhere.stdout)).toMatchObject({ error: { code: 'not-a-repository' } })
  expect(wrong.status).toBe(2)
})
