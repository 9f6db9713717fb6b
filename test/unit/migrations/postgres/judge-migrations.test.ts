import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { MigrationSteps } from '../../../../src/migrations/migration-file.ts'
import { judgeMigrations } from '../../../../src/migrations/postgres/judge-migrations.ts'
import { judge, parser, steps, told } from './judging.ts'

const settings = {
  serverVersion: 15,
  versionIsAssumed: true,
  timezone: null,
  off: [],
  sizes: { statistics: new Map(), large: [], fromRows: 1_000_000, fromBytes: 1e9 },
}

function judgeBatch(batch: readonly MigrationSteps[]) {
  return judgeMigrations({ older: [], batches: [batch], rewritten: [], settings }, parser)
}

const index = 'CREATE INDEX i ON orders (a);'

test('a finding has its place, its lock, its tables and a recipe to paste', () => {
  const { findings } = judge({ migrations: [`\n-- why\n${index}`], version: 15 })

  expect(findings[0]).toEqual({
    rule: 'require-concurrent-index-creation',
    path: '1.sql',
    line: 3,
    endLine: 3,
    hazard: 'long',
    blocks: 'writes',
    lock: 'SHARE',
    tables: ['orders'],
    size: 'unknown',
    what: 'Adds an index to `orders` and blocks every write to it until it is built; the time grows with the table.',
    recipe: {
      how: 'Build it concurrently, in a migration of its own, outside a transaction.',
      language: 'sql',
      code: 'CREATE INDEX CONCURRENTLY i ON orders (a);',
    },
    acknowledged: null,
  })
})

test.each<readonly [of: Parameters<typeof judge>[0], expected: readonly string[], size: string]>([
  [
    { migrations: [index], large: ['ord*'] },
    ['require-concurrent-index-creation long writes'],
    'large',
  ],
  [
    { migrations: [index], statistics: [['orders', 5_000_000]] },
    ['require-concurrent-index-creation long writes'],
    'large',
  ],
  [
    { migrations: [index], statistics: [['orders', 500]] },
    ['require-concurrent-index-creation queue writes'],
    'small',
  ],
])('%j', (of, expected, size) => {
  const judgement = judge(of)

  expect(told(judgement)).toEqual(expected)
  expect(judgement.findings[0]?.size).toBe(size)
})

test('rows of a small table may all be changed', () => {
  const statistics = [['orders', 500]] as const

  expect(told(judge({ migrations: ['UPDATE orders SET a = 1;'], statistics }))).toEqual([])
})

test('waiting for locks is told once, with the first statements and how many there are', () => {
  const sql = ['a', 'b', 'c', 'd'].map((table) => `ALTER TABLE ${table} ADD COLUMN x integer;`)

  const { findings } = judge({ migrations: [sql.join('\n'), sql.join('\n')] })

  expect(findings.map(({ rule, hazard, line }) => [rule, hazard, line])).toEqual([
    ['require-lock-timeout', 'advice', 1],
  ])
  expect(findings[0]?.what).toContain('8 statements take a lock')
  expect(findings[0]?.what).toContain('line 3 (ACCESS EXCLUSIVE on `c`) and 5 more')
})

test.each([
  ["SET lock_timeout = '2s'", 0],
  ["SET LOCAL lock_timeout = '2s'", 1],
  ["BEGIN; SET LOCAL lock_timeout = '2s'", 0],
  ["BEGIN; SET LOCAL lock_timeout = '2s'; COMMIT", 1],
  ["SELECT set_config('lock_timeout', '2s', false)", 0],
  ['SET lock_timeout = 0', 1],
  ["SET lock_timeout = '2s'; RESET ALL", 1],
])('after %s there are %d warnings of waiting', (set, count) => {
  const { findings } = judge({ migrations: [`${set}; ALTER TABLE a DISABLE TRIGGER b;`] })

  expect(findings).toHaveLength(count)
})

test('rules that are off are silent', () => {
  const off = ['require-concurrent-index-creation', 'require-lock-timeout']

  expect(judge({ migrations: [index], off }).findings).toEqual([])
})

test('a comment accepts the finding of its statement only', () => {
  const sql = `-- incident-loop: ignore require-concurrent-index-creation because it is small\n${index}\nCREATE INDEX j ON orders (b);`

  const { findings } = judge({ migrations: [sql], off: ['require-lock-timeout'] })

  expect(findings.map(({ acknowledged }) => acknowledged)).toEqual([
    { by: 'incident-loop: ignore', reason: 'it is small' },
    null,
  ])
})

test('migrations that ran and were changed since are told', () => {
  const rewritten = [
    { path: 'b.sql', how: 'deleted' as const },
    { path: 'a.sql', how: 'edited' as const },
  ]

  const { findings } = judgeMigrations({ older: [], batches: [], rewritten, settings }, parser)

  expect(findings.map(({ rule, path, hazard }) => [rule, path, hazard])).toEqual([
    ['edited-migration', 'a.sql', 'compatibility'],
    ['deleted-migration', 'b.sql', 'compatibility'],
  ])
})

test('what nobody has thought of, and what cannot be read, is told as not checked', () => {
  const sql =
    'SELECT 1;\nIMPORT FOREIGN SCHEMA a FROM SERVER b INTO c;\nALTER TABLE FROM;\nSELECT 2;'

  const { unchecked, statements } = judge({ migrations: [sql] })

  expect(unchecked.map(({ line, why }) => [line, why])).toEqual([
    [2, 'import foreign schema'],
    [3, 'syntax error at or near "FROM"'],
  ])
  expect(statements).toBe(3)
})

test('files of one batch share their transaction: a lock of the first is held in the second', () => {
  const alter = 'ALTER TABLE orders ADD COLUMN a integer;'
  const update = 'UPDATE customers SET b = 1;'

  const together = judgeBatch([steps('1.sql', alter, 'wrapped'), steps('2.sql', update, 'wrapped')])
  const apart = judge({ migrations: [alter, update], transaction: 'wrapped' })

  expect(told(together)).toEqual([
    'long-lock-in-transaction long reads',
    'large-data-change long writes',
  ])
  expect(together.findings.map(({ what }) => what).join()).toContain('since line 1 of 1.sql')
  expect(told(apart)).toEqual(['large-data-change long writes'])
})

test('where nobody can be sure of the transaction, CONCURRENTLY is advice, and none when it is alone', () => {
  const concurrent = 'CREATE INDEX CONCURRENTLY i ON a (b);'

  expect(told(judge({ migrations: [concurrent], transaction: 'lenient' }))).toEqual([])
  expect(told(judge({ migrations: [`${concurrent}SELECT 1;`], transaction: 'lenient' }))).toEqual([
    'ban-concurrent-index-creation-in-transaction advice none',
  ])
})

test('SQL that stands for a call is told at the lines of the call, accepted where the call is', () => {
  const acknowledged = { by: 'safety_assured', reason: null }
  const piece = {
    sql: '\n\nALTER TABLE a DROP b',
    line: 7,
    endLine: 9,
    written: 'call',
    acknowledged,
  } as const
  const file = {
    path: 'a.rb',
    tool: 'rails',
    pieces: [piece],
    unchecked: [],
    transaction: 'wrapped',
  } as const

  const [finding] = judgeBatch([file]).findings

  expect(finding).toMatchObject({ path: 'a.rb', line: 7, endLine: 9, acknowledged })
})

test('a function that calls itself ends', () => {
  const sql =
    'CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$ BEGIN PERFORM f(); PERFORM f(); UPDATE a SET b = 1; END $$;\nSELECT f();'

  const { findings } = judge({ migrations: [sql] })

  expect(new Set(findings.map(({ rule, line }) => `${rule} ${line}`))).toEqual(
    new Set(['large-data-change 2']),
  )
})

test('whatever statements come in whatever order, each is judged and told once', () => {
  const statement = fc.constantFrom(
    'CREATE TABLE a (id bigint PRIMARY KEY, b varchar(10) REFERENCES c)',
    'CREATE TABLE c PARTITION OF a DEFAULT',
    'ALTER TABLE a ATTACH PARTITION c FOR VALUES IN (1)',
    'ALTER TABLE a RENAME TO c',
    'ALTER TABLE c RENAME COLUMN b TO id',
    'ALTER TABLE a ALTER b TYPE text USING b::varchar(5), DROP COLUMN id',
    'ALTER TABLE a ADD CONSTRAINT x CHECK (id > 0) NOT VALID, VALIDATE CONSTRAINT x',
    'CREATE INDEX ON a (b, lower(b))',
    'DROP TABLE a CASCADE',
    'DO $$ BEGIN LOOP UPDATE a SET b = 1; COMMIT; END LOOP; END $$',
    'BEGIN',
    'SAVEPOINT s',
    'ROLLBACK TO s',
    'COMMIT',
    'TRUNCATE a, c CASCADE',
  )

  fc.assert(
    fc.property(fc.array(statement), fc.constantFrom('wrapped', 'lenient', 'none'), (sql, mode) => {
      const { findings, statements, unchecked } = judgeBatch([
        steps('a.sql', sql.map((one) => `${one};\n`).join(''), mode),
      ])

      expect(statements).toBe(sql.length)
      expect(unchecked).toEqual([])
      const keys = findings.map(({ rule, line, what }) => `${rule} ${line} ${what}`)
      expect(new Set(keys).size).toBe(keys.length)
      expect(findings.map(({ line }) => line)).toEqual(
        findings.map(({ line }) => line).toSorted((one, other) => one - other),
      )
    }),
    { numRuns: 200 },
  )
})

test('what a call says of the column before is known, and is not judged itself', () => {
  const widened = 'ALTER TABLE orders ALTER COLUMN code TYPE varchar(200);'
  const assumes = 'ALTER TABLE orders ALTER COLUMN code TYPE varchar(100);'
  const { pieces, ...rest } = steps('1.py', widened, 'wrapped')
  const [piece] = pieces

  const without = judgeBatch([{ ...rest, pieces }])
  const told = judgeBatch([{ ...rest, pieces: piece === undefined ? [] : [{ ...piece, assumes }] }])

  const rules = ({ findings }: typeof told) => findings.map(({ rule }) => rule)
  expect(rules(without)).toEqual(['changing-column-type', 'require-lock-timeout'])
  expect(rules(told)).toEqual(['require-lock-timeout'])
  expect(told.statements).toBe(1)
})

test('a recipe keeps what the statement says', () => {
  const sql = [
    'ALTER TABLE orders ADD COLUMN x bigint DEFAULT 1, ADD CONSTRAINT fk FOREIGN KEY (x) REFERENCES customers (id) ON DELETE SET NULL;',
    'ALTER TABLE orders ADD CONSTRAINT c CHECK ((a > 0 OR b > 0) AND "userId" IS NOT NULL), ADD COLUMN y int;',
  ]

  const codes = sql.flatMap((one) =>
    judge({ migrations: [one] }).findings.map(({ recipe }) => recipe.code),
  )

  expect(codes.join('\n')).toContain('REFERENCES customers (id) ON DELETE SET NULL NOT VALID')
  expect(codes.join('\n')).toContain('CHECK ((a > 0 OR b > 0) AND "userId" IS NOT NULL) NOT VALID')
})

test('waiting is told once a line, with the file where it is another one', () => {
  const [of] = judge({
    migrations: ['ALTER TABLE a ADD x int; ALTER TABLE a ADD y int;', 'ALTER TABLE b ADD y int;'],
  }).findings

  expect(of?.what).toContain(
    ': line 1 (ACCESS EXCLUSIVE on `a`), line 1 of 2.sql (ACCESS EXCLUSIVE on `b`).',
  )
})

test('a function of Supabase gives one value for all rows', () => {
  expect(
    told(judge({ migrations: ['ALTER TABLE a ADD user_id uuid DEFAULT auth.uid();'] })),
  ).toEqual([])
})
