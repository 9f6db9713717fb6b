import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readSnippet, sqlOf, told } from '../code/read-snippet.ts'

describe('where the migration stands', () => {
  const body = "knex.schema.dropTable('a')"

  test.each([
    `exports.up = function (knex) { return ${body} }`,
    `exports.up = async (knex) => { await ${body} }`,
    `exports.up = knex => ${body}`,
    `module.exports = { up: (knex) => ${body}, down() {} }`,
    `module.exports = { async up(knex) { await ${body} } }`,
    `module.exports.up = (knex) => ${body}`,
    `export async function up(knex: Knex): Promise<void> { await ${body} }`,
    `export const up = async (knex) => ${body}`,
    `const up = async (knex) => ${body}; module.exports = { up }`,
    `async function up(knex) { await ${body} }\nexport { up }`,
    `export default { up: async (knex) => { await ${body} } }`,
    `export const up = wrap(async (knex) => { await ${body} })`,
    `export class A { up = async (knex) => { await ${body} } }`,
  ])('%s', async (text) => {
    expect(await sqlOf('knex', text)).toEqual(['DROP TABLE "a"'])
  })

  test('only the way forward is read', async () => {
    const text = `exports.down = (knex) => knex.schema.dropTable('b')
exports.up = (knex) => knex.schema.dropTable('a')`

    expect(await sqlOf('knex', text)).toEqual(['DROP TABLE "a"'])
  })

  test('a file without one is told', async () => {
    expect(await told('knex', 'export const x = 1')).toEqual([
      '1 not checked: no function `up` in this file',
    ])
  })
})

describe('what runs', () => {
  const rows: readonly (readonly [code: string, ...sql: readonly string[]])[] = [
    ["for (const t of ['a', 'b']) await drop(t)", 'DROP TABLE "a"', 'DROP TABLE "b"'],
    ["for (const [t, u] of [['a', 'b']]) { await drop(u) }", 'DROP TABLE "b"'],
    [
      'for (const t of Object.keys({ a: 1, b: 2 })) await drop(t)',
      'DROP TABLE "a"',
      'DROP TABLE "b"',
    ],
    ["for (const [k, v] of Object.entries({ a: 'x' })) await drop(v)", 'DROP TABLE "x"'],
    ["for (const i in ['a']) await drop('t' + i)", 'DROP TABLE "t0"'],
    [
      "const all = ['a', 'b']; for (let i = 0; i < all.length; i++) { await drop(all[i]) }",
      'DROP TABLE "a"',
      'DROP TABLE "b"',
    ],
    ["await Promise.all(['a', 'b'].map((t) => drop(t)))", 'DROP TABLE "a"', 'DROP TABLE "b"'],
    ["await Promise.all([drop('a'), drop('b')])", 'DROP TABLE "a"', 'DROP TABLE "b"'],
    ["['a'].forEach(async (t) => { await drop(t) })", 'DROP TABLE "a"'],
    [
      "await ['a', 'b'].reduce((p, t) => p.then(() => drop(t)), Promise.resolve())",
      'DROP TABLE "a"',
      'DROP TABLE "b"',
    ],
    [
      "const tables = [...['a'], 'b'].filter((t) => t !== 'a'); for (const t of tables) await drop(t)",
      'DROP TABLE "b"',
    ],
    [
      "return drop('a').then(() => drop('b')).catch(() => drop('c'))",
      'DROP TABLE "a"',
      'DROP TABLE "b"',
    ],
    [
      "try { await drop('a') } catch (e) { await drop('b') } finally { await drop('c') }",
      'DROP TABLE "a"',
      'DROP TABLE "c"',
    ],
    [
      "if (await knex.schema.hasTable('a')) { await drop('a') } else { await drop('b') }",
      'DROP TABLE "a"',
      'DROP TABLE "b"',
    ],
    ["if (!(await knex.schema.hasTable('a'))) return; await drop('a')", 'DROP TABLE "a"'],
    ["if (false) { await drop('a') }"],
    [
      "if (knex.client.config.client === 'mysql2') { await drop('a') } else { await drop('b') }",
      'DROP TABLE "b"',
    ],
    ["if (knex.client.config.client !== 'pg') { return } await drop('a')", 'DROP TABLE "a"'],
    ["if (['sqlite3', 'mysql'].includes(client)) { await drop('a') }"],
    [
      "switch (client) { case 'pg': await drop('a'); break; case 'mysql': await drop('b'); break; default: await drop('c') }",
      'DROP TABLE "a"',
    ],
    ["isPostgres && (await drop('a'))", 'DROP TABLE "a"'],
    ["await (flag ? drop('a') : drop('b'))", 'DROP TABLE "a"', 'DROP TABLE "b"'],
    ["const name = process.env.TABLE || 'a'; await drop(name)", 'DROP TABLE "a"'],
    ["const { name } = { name: 'a' }; await drop(name)", 'DROP TABLE "a"'],
    ['const name = `${prefix}a`; await drop(name)', 'DROP TABLE "app_a"'],
    ['await drop(config.table)', 'DROP TABLE "config_table_"'],
    [
      "const rows = await knex('a').select(); for (const row of rows) await knex('a').where({ id: row.id }).update({ b: 1 })",
      'UPDATE "a" SET "b" = 1 WHERE "id" = $1',
    ],
    [
      "const rows = await knex('a').select(); await Promise.all(rows.map((row) => knex('a').where('id', row.id).del()))",
      'DELETE FROM "a" WHERE "id" = $1',
    ],
    [
      'while (await more()) { await knex.raw(`DELETE FROM a WHERE id IN (SELECT id FROM a LIMIT 10)`) }',
      'DELETE FROM a WHERE id IN (SELECT id FROM a LIMIT 10)',
    ],
    ["await helpers.drop(knex, 'a')", 'not checked: call of `drop`, which is not in this file'],
    ["console.log('a')"],
    ['await forever()', 'not checked: code with too many steps to follow'],
  ]

  test.each(rows)('%s', async (code, ...sql) => {
    const text = `const prefix = 'app_'
function forever() { for (const a of many) { forever(); forever() } }
const many = [1, 2, 3, 4, 5, 6, 7, 8, 9]
exports.up = async (knex) => {
  const drop = (name) => knex.schema.dropTable(name);
  ${code}
}`

    expect(await sqlOf('knex', text)).toEqual(sql)
  })
})

describe('where SQL stands', () => {
  const sql = (code: string) =>
    told('typeorm', `class A {\n  async up(queryRunner) {\n${code}\n  }\n}`)

  test('a template keeps its lines', async () => {
    expect(await sql('await queryRunner.query(`\n  ALTER TABLE a\n    ADD b int\n`)')).toEqual([
      '3-6 as written: ALTER TABLE a\n    ADD b int',
    ])
  })

  test('texts that are joined over lines keep them, too', async () => {
    expect(await sql("await queryRunner.query('UPDATE a ' +\n  'SET b = 1')")).toEqual([
      '3-4 as written: UPDATE a \nSET b = 1',
    ])
  })

  test('a word cut in two is no SQL of the file', async () => {
    expect(await sql("await queryRunner.query('UPDATE al' +\n  'pha SET b = 1')")).toEqual([
      '3: UPDATE alpha SET b = 1',
    ])
  })

  test('line breaks that are written as such belong to the call', async () => {
    expect(await sql("await queryRunner.query('UPDATE a\\nSET b = 1')")).toEqual([
      '3: UPDATE a\nSET b = 1',
    ])
  })

  test('SQL of a constant stands where the constant does', async () => {
    expect(await sql('const text = `UPDATE a SET b = 1`\nawait queryRunner.query(text)')).toEqual([
      '3-3 as written: UPDATE a SET b = 1',
    ])
  })

  test('what is put in becomes a name, or a value where one is compared', async () => {
    expect(
      await sql('await queryRunner.query(`UPDATE ${schema.table} SET a = 1 WHERE id = ${id}`)'),
    ).toEqual(['3-3 as written: UPDATE schema_table_ SET a = 1 WHERE id = $1'])
  })

  test('a call is where its name is', async () => {
    const text = `exports.up = (knex) =>
  knex.schema
    .alterTable('a', (t) => {
      t
        .integer('b')
        .references('id')
        .inTable('c')
      t.index([
        'b',
      ])
    })
    .dropTable('d')`

    expect(await told('knex', text)).toEqual([
      '5: ALTER TABLE "a" ADD COLUMN "b" integer',
      '6: ALTER TABLE "a" ADD CONSTRAINT "a_b_foreign" FOREIGN KEY ("b") REFERENCES "c" ("id")',
      '8: CREATE INDEX "a_b_index" ON "a" ("b")',
      '12: DROP TABLE "d"',
    ])
  })
})

test('whatever stands in a file, it is read or told', async () => {
  const words = fc.constantFrom(
    ...[
      'await ',
      'knex',
      '.schema',
      ".table('a', (t) => ",
      't.',
      'index(',
      '[',
      ']',
      ')',
      '{',
      '}',
      '`',
      '${',
      "'",
      '=>',
      'for (',
      'const x = ',
      ';',
      '\n',
      '...',
      '?.',
      'up',
    ],
  )
  await fc.assert(
    fc.asyncProperty(fc.array(words, { maxLength: 40 }), async (parts) => {
      const lines = parts.join('').split('\n').length + 2
      const { pieces, unchecked } = await readSnippet(
        'knex',
        `exports.up = (knex) => {\n${parts.join('')}\n}`,
      )
      const all = [...pieces, ...unchecked].map(({ line }) => line)
      expect(all.every((line) => line >= 1 && line <= lines)).toBe(true)
    }),
    { numRuns: 300 },
  )
})
