import { expect, test } from 'vitest'
import { inOneLine } from '../../../src/migrations/frameworks/sql-text/in-one-line.ts'
import { recogniseMigration } from '../../../src/migrations/recognise.ts'
import { salvagedSteps } from '../../../src/migrations/sql/salvaged-steps.ts'
import { readRails } from './frameworks/rails/read-rails-code.ts'

// Work that grows with the square of a text would take minutes on these, and end in the time limit of a test.
const many = 300_000

const paths = [
  'db/changelog/db.changelog-1.sql',
  'db/changelog/x.yaml',
  'migrations/00001_a.sql',
  'deploy/a.sql',
  'db/migrate/20260101000000_a.rb',
  'shop/migrations/0001_a.py',
  'alembic/versions/a1_b.py',
  'migrations/20260101000000_a.js',
  'database/migrations/2026_01_01_000000_a.php',
  'priv/repo/migrations/20260101000000_a.exs',
]

test.each(['\n', ' ', '--', '-\n', '(', 'a'])(
  'a file of many %j is soon recognised or not',
  (mark) => {
    const content = mark.repeat(many)

    const tools = paths.map((path) => recogniseMigration({ path, content })?.tool ?? null)

    expect(tools).toHaveLength(paths.length)
  },
)

test('a migration of Rails with many empty lines is read', () => {
  const text = `class A < ActiveRecord::Migration[7.1]\n${'\n'.repeat(many)}  def change\n    drop_table :a\n  end\nend\n`

  expect(readRails(text).pieces.map(({ sql }) => sql)).toEqual(['DROP TABLE "a"'])
})

test('blanks around a line break become one, others stay', () => {
  expect(inOneLine('a  b \n  c\n\nd')).toBe('a  b c d')
  expect(inOneLine(' '.repeat(many))).toHaveLength(many)
})

test('EXECUTE of a body that cannot be parsed ends before INTO and USING', () => {
  const executed = (body: string) => salvagedSteps(body).map(({ text }) => text)

  expect(executed("EXECUTE 'a using b' || c  INTO d USING e;")).toEqual(["'a using b' || c"])
  expect(executed('EXECUTE statement;')).toEqual(['statement'])
  expect(executed(`EXECUTE ${'using '.repeat(many)}'`)).toHaveLength(1)
})
