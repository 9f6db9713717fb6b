import { expect, test } from 'vitest'
import { readSnippet } from '../code/read-snippet.ts'

test('a migration may leave the transaction', async () => {
  const wrapped = "exports.up = (pgm) => { pgm.dropTable('a') }"
  const alone = "exports.up = (pgm) => { pgm.noTransaction(); pgm.dropTable('a') }"

  expect((await readSnippet('node-pg-migrate', wrapped)).transaction).toBe('wrapped')
  expect((await readSnippet('node-pg-migrate', alone)).transaction).toBe('none')
})
