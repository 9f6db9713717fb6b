import { expect, test } from 'vitest'
import { readSnippet } from '../code/read-snippet.ts'

test('a module may leave the transaction', async () => {
  const wrapped = 'defmodule A do\n  use Ecto.Migration\n  def change, do: flush()\nend'
  const alone =
    'defmodule A do\n  use Ecto.Migration\n  @disable_ddl_transaction true\n  def change, do: flush()\nend'

  expect((await readSnippet('ecto', wrapped)).transaction).toBe('wrapped')
  expect((await readSnippet('ecto', alone)).transaction).toBe('none')
})

test('what a column was is handed on', async () => {
  const text = `defmodule A do
  use Ecto.Migration
  def change do
    alter table(:a) do
      modify :b, :text, from: {:string, null: false}
    end
  end
end`

  expect((await readSnippet('ecto', text)).pieces).toEqual([
    {
      sql: 'ALTER TABLE "a" ALTER COLUMN "b" TYPE text',
      line: 5,
      endLine: 5,
      written: 'call',
      acknowledged: null,
      assumes:
        'ALTER TABLE "a" ALTER COLUMN "b" TYPE varchar(255);\nALTER TABLE "a" ALTER COLUMN "b" SET NOT NULL',
    },
  ])
})
