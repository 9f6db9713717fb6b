import { expect, test } from 'vitest'
import { readSnippet, told } from '../code/read-snippet.ts'

test('no statement is in a transaction unless the file writes one', async () => {
  const text = "module.exports = { up: (queryInterface) => queryInterface.dropTable('a') }"

  expect((await readSnippet('sequelize', text)).transaction).toBe('none')
})

test('what is built concurrently without the transaction runs outside of it', async () => {
  const text = `module.exports = {
  async up(queryInterface) {
    await queryInterface.sequelize.transaction(async (transaction) => {
      await queryInterface.removeColumn('a', 'b', { transaction })
      await queryInterface.addIndex('a', ['c'], { concurrently: true })
      await queryInterface.addIndex('a', ['d'], { concurrently: true, transaction })
    })
  },
}`

  expect(await told('sequelize', text)).toEqual([
    '3: BEGIN',
    '4: ALTER TABLE "a" DROP COLUMN "b"',
    '5: COMMIT',
    '5: CREATE INDEX CONCURRENTLY "a_c" ON "a" ("c")',
    '5: BEGIN',
    '6: CREATE INDEX CONCURRENTLY "a_d" ON "a" ("d")',
    '7: COMMIT',
  ])
})

test('Umzug hands the query interface over as its context', async () => {
  const text =
    "exports.up = async ({ context: queryInterface }) => { await queryInterface.dropTable('a') }"

  expect(await told('sequelize', text)).toEqual(['1: DROP TABLE IF EXISTS "a"'])
})
