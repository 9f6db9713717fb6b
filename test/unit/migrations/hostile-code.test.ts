import { describe, expect, test } from 'vitest'
import { openStepReader } from '../../../src/migrations/read-steps.ts'
import { grammarOf } from './frameworks/grammar-of.ts'

const loop = { ruby: '1000.times do |i|\n', python: 'for i in [1, 2, 3, 4, 5, 6, 7, 8]:' }

const hostileCode: readonly (readonly [what: string, tool: string, path: string, text: string])[] =
  [
    [
      'Ruby that doubles a text',
      'rails',
      'a.rb',
      rails(`s = "a"\n${'s = s + s\n'.repeat(60)}execute s`),
    ],
    [
      'Ruby that puts a text into itself',
      'rails',
      'a.rb',
      rails(`s = "a"\n${'s = "#{s}#{s}"\n'.repeat(60)}execute s`),
    ],
    [
      'Ruby that doubles a list',
      'rails',
      'a.rb',
      rails(`a = [1]\n${'a = a + a\n'.repeat(60)}a.each { |x| execute "DROP TABLE a#{x}" }`),
    ],
    [
      'Ruby in loops in loops',
      'rails',
      'a.rb',
      rails(`${loop.ruby.repeat(30)}drop_table :a\n${'end\n'.repeat(30)}`),
    ],
    [
      'Ruby nested deep',
      'rails',
      'a.rb',
      rails(`${'if x\n'.repeat(40_000)}drop_table :a\n${'end\n'.repeat(40_000)}`),
    ],
    [
      'Python that doubles a text',
      'alembic',
      'a.py',
      alembic([' s = "a"', ...Array(60).fill(' s = s + s'), ' op.execute(s)']),
    ],
    [
      'Python that formats a text',
      'alembic',
      'a.py',
      alembic([' s = "%s"', ...Array(60).fill(' s = "%s%s" % (s, s)'), ' op.execute(s)']),
    ],
    [
      'Python in loops in loops',
      'alembic',
      'a.py',
      alembic(
        Array.from({ length: 9 }, (_, at) => `${' '.repeat(at + 1)}${loop.python}`).concat(
          `${' '.repeat(10)}op.execute(f"DROP TABLE a{i}")`,
        ),
      ),
    ],
    [
      'Python that calls itself',
      'alembic',
      'a.py',
      `def f(x):\n f(x)\n f(x)\n${alembic([' f(1)'])}`,
    ],
    [
      'JavaScript that doubles a text',
      'knex',
      'a.js',
      knex(`let s = 'a';${'s = s + s;'.repeat(60)}await knex.raw(s)`),
    ],
    [
      'JavaScript that doubles a list',
      'knex',
      'a.js',
      knex(
        `let a = [1];${'a = [...a, ...a];'.repeat(60)}for (const x of a) await knex.raw('DROP TABLE a' + x)`,
      ),
    ],
    [
      'JavaScript that calls itself',
      'knex',
      'a.js',
      `const f = async (x) => { await f(x); await f(x) }\n${knex('await f(1)')}`,
    ],
    [
      'JavaScript nested deep',
      'knex',
      'a.js',
      knex(`${'if (x) {'.repeat(40_000)}await knex.raw('DROP TABLE a')${'}'.repeat(40_000)}`),
    ],
    [
      'PHP that doubles a text',
      'laravel',
      'a.php',
      laravel(`$s = "a";${'$s = $s . $s;'.repeat(60)}DB::statement($s);`),
    ],
    [
      'PHP in loops in loops',
      'laravel',
      'a.php',
      laravel(
        `${'foreach ([1, 2, 3, 4, 5, 6, 7, 8] as $x) {'.repeat(12)}DB::statement("DROP TABLE a");${'}'.repeat(12)}`,
      ),
    ],
    [
      'Elixir that doubles a text',
      'ecto',
      'a.exs',
      ecto(`s = "a"\n${'s = s <> s\n'.repeat(60)}execute s`),
    ],
    ['Elixir that calls itself', 'ecto', 'a.exs', ecto('f(1)', 'def f(x) do\nf(x)\nf(x)\nend')],
    [
      'more than a megabyte',
      'rails',
      'a.rb',
      rails('add_column :a, :b, :integer\n'.repeat(40_000)),
    ],
  ]

describe('code without end comes to an end, and is told as not checked', () => {
  test.each(hostileCode)('%s', async (_what, tool, path, text) => {
    const { unchecked } = await stepsOf(tool, path, text)

    expect(unchecked.map(({ why }) => why)).toContainEqual(
      expect.stringMatching(/followed|too many steps|too deep|longer than a million|repeated/),
    )
  })

  test('Python with more blocks in each other than its parser has room for costs no other file', async () => {
    const deep = Array.from({ length: 1200 }, (_, at) => `${' '.repeat(at + 1)}if x:`)

    const refused = await stepsOf('alembic', 'a.py', alembic([...deep, `${' '.repeat(1201)}pass`]))
    const next = await stepsOf('alembic', 'b.py', alembic([' op.drop_table("a")']))

    expect(refused.unchecked.map(({ why }) => why)).toContain('nested too deep to be read')
    expect(next.pieces.map(({ sql }) => sql)).toEqual(['DROP TABLE "a"'])
  })
})

function stepsOf(tool: string, path: string, text: string) {
  const transaction = { default: 'file', left: false } as const
  const migration = { tool, engine: null, version: null, direction: 'both', transaction } as const
  return openStepReader(async () => ({ open: grammarOf }))({ path, text, migration })
}

function rails(body: string): string {
  return `class A < ActiveRecord::Migration[8.0]\ndef change\n${body}\nend\nend\n`
}

function alembic(lines: readonly string[]): string {
  return `def upgrade():\n${lines.join('\n')}\n`
}

function knex(body: string): string {
  return `exports.up = async (knex) => {${body}}\n`
}

function laravel(body: string): string {
  return `<?php\nreturn new class extends Migration {\npublic function up() {${body}}\n};\n`
}

function ecto(body: string, functions = ''): string {
  return `defmodule A do\nuse Ecto.Migration\n${functions}\ndef change do\n${body}\nend\nend\n`
}
