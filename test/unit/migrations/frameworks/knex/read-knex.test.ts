import { describe, expect, test } from 'vitest'
import { readSnippet, told } from '../code/read-snippet.ts'

describe('transactions', () => {
  test.each([
    ['exports.up = () => {}', 'wrapped'],
    ['exports.up = () => {}\nexports.config = { transaction: false }', 'none'],
    ['export const config = { transaction: false }\nexport async function up() {}', 'none'],
    ['module.exports = { config: { transaction: false }, up() {} }', 'none'],
    ['exports.up = () => {}\nexports.config = { transaction: true }', 'wrapped'],
  ])('%s', async (text, transaction) => {
    expect((await readSnippet('knex', text)).transaction).toBe(transaction)
  })

  test('one of its own counts where the migration has none', async () => {
    const text = `exports.config = { transaction: false }
exports.up = async (knex) => {
  await knex.transaction(async (trx) => {
    await trx('a').del()
  })
}`

    expect(await told('knex', text)).toEqual(['3: BEGIN', '4: DELETE FROM "a"', '5: COMMIT'])
  })
})

test('a function of the file that gets the table is followed', async () => {
  const text = `function stamps(table) { table.timestamps(true, true) }
export async function up(knex) {
  await knex.schema.createTable('a', (t) => {
    t.increments()
    stamps(t)
  })
}`

  expect(await told('knex', text)).toEqual([
    '3: CREATE TABLE "a" ("id" serial PRIMARY KEY, "created_at" timestamptz DEFAULT CURRENT_TIMESTAMP NOT NULL, "updated_at" timestamptz DEFAULT CURRENT_TIMESTAMP NOT NULL)',
  ])
})
