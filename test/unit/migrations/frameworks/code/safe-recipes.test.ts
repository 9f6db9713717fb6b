import { describe, expect, test } from 'vitest'
import { recipeIn } from '../../../../../src/migrations/frameworks/recipes.ts'
import type { RecipeSubject } from '../../../../../src/migrations/recipe-subject.ts'
import { sqlOf } from './read-snippet.ts'

const subject: RecipeSubject = {
  rule: 'require-concurrent-index-creation',
  table: 'orders',
  columns: ['state'],
  name: null,
  otherTable: null,
  otherColumns: [],
  type: null,
  expression: null,
  default: null,
  isUnique: false,
  indexSql: null,
  keyOptions: '',
}

describe('the safe way to an index', () => {
  const sql = 'CREATE INDEX CONCURRENTLY orders_state_idx ON orders (state)'

  test.each([
    ['knex', (code: string) => code],
    ['sequelize', (code: string) => code],
    ['typeorm', (code: string) => `class A {\n${code}\n}`],
    ['node-pg-migrate', (code: string) => code],
    ['mikro-orm', (code: string) => `class A extends Migration {\n${code}\n}`],
    ['laravel', (code: string) => `<?php class A extends Migration {\n${code}\n}`],
    ['doctrine', (code: string) => `<?php class A extends AbstractMigration {\n${code}\n}`],
    ['ecto', (code: string) => `defmodule A do\n  use Ecto.Migration\n${code}\nend`],
  ])('in %s is read back as what it is meant to be', async (tool, inFile) => {
    const recipe = recipeIn(tool, subject)

    expect(await sqlOf(tool, inFile(recipe?.code ?? ''))).toEqual([sql])
  })
})

test('a recipe in Knex, whole', () => {
  expect(
    recipeIn('knex', {
      ...subject,
      rule: 'adding-foreign-key-constraint',
      columns: ['account_id'],
      otherTable: 'accounts',
      otherColumns: ['id'],
    }),
  ).toEqual({
    how: 'Add the constraint as NOT VALID, which checks new rows only, and validate it in a later migration, which blocks nobody.',
    language: 'typescript',
    code: `// Migration 1
export async function up(knex) {
  await knex.raw(\`ALTER TABLE orders ADD CONSTRAINT orders_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts (id) NOT VALID\`)
}

// Migration 2
export async function up(knex) {
  await knex.raw(\`ALTER TABLE orders VALIDATE CONSTRAINT orders_account_id_fkey\`)
}`,
  })
})

test('what code cannot mend has no recipe', () => {
  expect(recipeIn('ecto', { ...subject, rule: 'renaming-table' })).toBeNull()
  expect(recipeIn('ecto', { ...subject, table: '' })).toBeNull()
})
