import fc from 'fast-check'
import { expect, test } from 'vitest'
import { engineBySigns } from '../../../../src/migrations/plan/engine-signs.ts'
import { recogniseFiles } from '../../../../src/migrations/plan/recognise-files.ts'
import { hasSeveralStatements } from '../../../../src/migrations/steps/count-statements.ts'
import { readSql } from '../../../../src/migrations/steps/read-sql.ts'

/** What a file does, its blanks taken out so that only what is left shows, by line. */
function read(path: string, text: string, companions: ReadonlyMap<string, string> = new Map()) {
  const [file] = recogniseFiles([{ path, text }], companions)
  if (file === undefined) throw new Error(`${path} is no migration`)
  const { pieces, transaction, unchecked } = readSql(file)
  expect(unchecked).toEqual([])
  expect(pieces.map(({ sql }) => sql.length)).toEqual(pieces.map(() => text.length))
  const lines = pieces.flatMap(({ sql }) =>
    sql
      .split('\n')
      .flatMap((line, index) => (/\S/.test(line) ? [`${index + 1} ${line.trim()}`] : [])),
  )
  return { lines, transaction }
}

const goose = `-- +goose Up
-- +goose StatementBegin
ALTER TABLE orders ADD COLUMN note text;
-- +goose StatementEnd

-- +goose Down
ALTER TABLE orders DROP COLUMN note;
`

test('of a goose file the way up is left, on its lines', () => {
  expect(read('migrations/20260101000000_a.sql', goose)).toEqual({
    lines: [
      '2 -- +goose StatementBegin',
      '3 ALTER TABLE orders ADD COLUMN note text;',
      '4 -- +goose StatementEnd',
    ],
    transaction: 'wrapped',
  })
  expect(read('migrations/00001_a.sql', `-- +goose NO TRANSACTION\n${goose}`).transaction).toBe(
    'none',
  )
})

test('sql-migrate may go up in several parts; only what the way up says leaves the transaction', () => {
  const text =
    '-- +migrate Down\nDROP TABLE a;\n-- +migrate Up\nCREATE TABLE a ();\n-- +migrate Up notransaction\nSELECT 1;\n'

  expect(read('migrations/1-a.sql', text)).toEqual({
    lines: ['4 CREATE TABLE a ();', '6 SELECT 1;'],
    transaction: 'none',
  })
  expect(
    read('migrations/1-a.sql', '-- +migrate Up\nSELECT 1;\n-- +migrate Down notransaction\n'),
  ).toEqual({ lines: ['2 SELECT 1;'], transaction: 'wrapped' })
})

test('dbmate says on the mark that there is no transaction', () => {
  const text = '-- migrate:up transaction:false\nSELECT 1;\n\n-- migrate:down\nSELECT 2;\n'

  expect(read('db/migrations/20260101000000_a.sql', text)).toEqual({
    lines: ['2 SELECT 1;'],
    transaction: 'none',
  })
})

test('marks may be written on Windows, and in any case', () => {
  const text = '-- migrate:up\r\nSELECT 1;\r\n-- MIGRATE:DOWN\r\nSELECT 2;\r\n'

  expect(read('db/migrations/20260101000000_a.sql', text).lines).toEqual(['2 SELECT 1;'])
})

test.each([
  ['sqlx', 'migrations/20260101000000_a.sql', '-- no-transaction\nSELECT 1;', 'none'],
  [
    'sqlx, further down',
    'migrations/20260101000000_a.sql',
    'SELECT 1;\n-- no-transaction',
    'wrapped',
  ],
  ['Diesel', 'migrations/2026-01-01-000000_a/up.sql', 'SELECT 1;', 'wrapped'],
  ['Flyway', 'db/migration/V1__a.sql', 'CREATE INDEX CONCURRENTLY a ON b (c);', 'lenient'],
  ['Drizzle', 'drizzle/0001_a.sql', 'SELECT 1;--> statement-breakpoint\nSELECT 2;', 'wrapped'],
  ['golang-migrate', 'migrations/1_a.up.sql', 'SELECT 1; SELECT 2', 'wrapped'],
  ['golang-migrate, one statement', 'migrations/1_a.up.sql', '-- a; b\nSELECT 1;\n', 'none'],
  ['Prisma', 'prisma/migrations/20260101000000_a/migration.sql', 'SELECT 1; SELECT 2', 'lenient'],
  ['Prisma, one', 'prisma/migrations/20260101000000_a/migration.sql', "SELECT ';';", 'none'],
  ['Supabase', 'supabase/migrations/20260101000000_a.sql', 'SELECT 1; SELECT 2;', 'lenient'],
  ['Hasura', 'migrations/1600000000000_a/up.sql', 'SELECT 1;', 'wrapped'],
])('%s: %s with %j is %s', (_tool, path, text, transaction) => {
  expect(read(path, text).transaction).toBe(transaction)
})

test('files beside it say what Diesel, Flyway, Atlas and Sqitch do', () => {
  const beside = (path: string, companion: string, text: string, sql = 'SELECT 1;') =>
    read(path, sql, new Map([[companion, text]])).transaction

  expect([
    beside(
      'migrations/2026_a/up.sql',
      'migrations/2026_a/metadata.toml',
      'run_in_transaction = false',
    ),
    beside('db/V1__a.sql', 'db/V1__a.sql.conf', 'executeInTransaction=false'),
    beside('m/20260101000000_a.sql', 'm/atlas.sum', ''),
    beside('m/20260101000000_a.sql', 'm/atlas.sum', '', '-- atlas:txmode none\n\nSELECT 1;'),
    beside('deploy/a.sql', 'sqitch.plan', 'a 2026-01-01'),
  ]).toEqual(['none', 'none', 'wrapped', 'none', 'none'])
})

test('a file with nothing to run has no piece', () => {
  const [file] = recogniseFiles(
    [{ path: 'migrations/00001_a.sql', text: '-- +goose Down\nDROP TABLE a;' }],
    new Map(),
  )

  expect(
    file && readSql({ ...file, migration: { ...file.migration, tool: 'goose' } }).pieces,
  ).toEqual([])
})

test.each([
  ['', false],
  ['SELECT 1', false],
  ['SELECT 1;', false],
  [';;SELECT 1;; -- ; x', false],
  ["SELECT 'it''s; x'; /* y; */", false],
  ['SELECT "a;b";', false],
  ['DO $$ BEGIN a; b; END $$;', false],
  ['DO $x$ $$ a; $$ b; $x$;', false],
  ['SELECT 1; SELECT 2', true],
  ['DO $$ a; $$; b', true],
  ["SELECT '; unterminated; x", false],
])('%j: several statements is %s', (sql, expected) => {
  expect(hasSeveralStatements(sql)).toBe(expected)
})

test.each([
  ["'", 'x;\n'],
  ["'", "''"],
  ['"', 'x;\n'],
  ['$a$', '$$'],
  ['', '['],
  ['/*', '*'],
  ['', '\n'],
])('a text of %j and a million times %j is read to its end', (start, again) => {
  const text = start + again.repeat(1_000_000)

  expect(hasSeveralStatements(text)).toBe(false)
  expect(recogniseFiles([{ path: 'migrations/1_a.up.sql', text }], new Map())).toHaveLength(1)
  expect(engineBySigns('a.sql', text)).not.toBe('mysql')
})

test('any text can be counted', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...`;'"$a-/*\n x`) }), (sql) => {
      expect(typeof hasSeveralStatements(sql)).toBe('boolean')
    }),
  )
})
