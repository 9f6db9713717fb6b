import { describe, expect, test } from 'vitest'
import { sqlOf, told } from '../code/read-snippet.ts'

describe('what runs', () => {
  const rows: readonly (readonly [code: string, ...sql: readonly string[]])[] = [
    ['for t <- @tables do\n      drop table(t)\n    end', 'DROP TABLE "a"', 'DROP TABLE "b"'],
    [
      'for t <- [:a], c <- [:x, :y], do: create(index(t, [c]))',
      'CREATE INDEX "a_x_index" ON "a" ("x")',
      'CREATE INDEX "a_y_index" ON "a" ("y")',
    ],
    ['Enum.each(@tables, &drop_one/1)', 'DROP TABLE "a"', 'DROP TABLE "b"'],
    ['@tables |> Enum.each(fn t -> drop_one(t) end)', 'DROP TABLE "a"', 'DROP TABLE "b"'],
    ['drop_one(:x)', 'DROP TABLE "x"'],
    ['__MODULE__.drop_one(:x)', 'DROP TABLE "x"'],
    ['name = :x\n    drop table(name)', 'DROP TABLE "x"'],
    [
      'if exists?() do\n      drop table(:a)\n    else\n      drop table(:b)\n    end',
      'DROP TABLE "a"',
      'DROP TABLE "b"',
      'not checked: call of `exists?`, which is not in this file',
    ],
    ['unless direction() == :up, do: drop(table(:a))'],
    [
      'case direction() do\n      :up -> drop table(:a)\n      :down -> drop table(:b)\n    end',
      'DROP TABLE "a"',
    ],
    ['execute "DROP TABLE " <> "a"', 'DROP TABLE a'],
    ['execute "UPDATE a SET b = 1 WHERE id = #{id}"', 'UPDATE a SET b = 1 WHERE id = $1'],
    ['execute sql_of(:x)', 'not checked: SQL that is put together at run time'],
    ['repo().transaction(fn -> repo().delete_all("a") end)', 'DELETE FROM "a"'],
    ['Logger.info("x")'],
    ['repo().insert(%{a: 1})'],
  ]

  test.each(rows)('%s', async (code, ...sql) => {
    const text = `defmodule A do
  use Ecto.Migration
  @tables [:a, :b]

  def change do
    ${code}
  end

  def drop_one(t) when is_atom(t), do: drop(table(t))
end
`

    expect(await sqlOf('ecto', text)).toEqual(sql)
  })
})

test('SQL keeps its lines in heredocs and sigils', async () => {
  const text = `defmodule A do
  use Ecto.Migration

  def up do
    execute """
    UPDATE a
    SET b = 1
    """

    execute(~S"""
    DROP TABLE a
    """)
  end

  def down, do: execute("DROP TABLE z")
end
`

  expect(await told('ecto', text)).toEqual([
    '5-8 as written: UPDATE a\n    SET b = 1',
    '10-12 as written: DROP TABLE a',
  ])
})
