import { describe, expect, test } from 'vitest'
import type { Judgement } from '../../../src/migrations/judgement.ts'
import { judge } from './postgres/judging.ts'

/** As many lines of SQL, or of code, from their number. */
function many(line: (number: number) => string) {
  return (count: number): string =>
    Array.from({ length: count }, (_, number) => line(number)).join('\n')
}

/** A first half of one kind and a second of another. */
function both(first: (count: number) => string, second: (count: number) => string) {
  return (count: number): string => `${first(count / 2)}\n${second(count / 2)}`
}

const indexes = many((n) => `CREATE INDEX i${n} ON a (b);`)
const checks = many((n) => `ALTER TABLE a ADD CONSTRAINT k${n} CHECK (b > ${n});`)
const keys = many((n) => `ALTER TABLE t${n} ADD FOREIGN KEY (b) REFERENCES z;`)
const functions = many(
  (n) =>
    `CREATE FUNCTION f${n}() RETURNS void LANGUAGE plpgsql AS $$ BEGIN PERFORM f${n + 1}(); PERFORM f${n + 1}(); END $$;`,
)

const longFiles: readonly (readonly [what: string, sql: (count: number) => string])[] = [
  ['alters of one table', many((n) => `ALTER TABLE a ADD c${n} int;`)],
  ['alters of many tables', many((n) => `ALTER TABLE a${n} ADD c int;`)],
  ['renames in a row', many((n) => `ALTER TABLE a${n} RENAME TO a${n + 1};`)],
  ['indexes with names', indexes],
  ['indexes without', many(() => 'CREATE INDEX ON a (b);')],
  [
    'renames of a table with indexes',
    both(
      indexes,
      many(() => 'ALTER TABLE a RENAME TO a;'),
    ),
  ],
  [
    'renames of columns with indexes',
    both(
      indexes,
      many(() => 'ALTER TABLE a RENAME b TO c;'),
    ),
  ],
  [
    'columns dropped beside indexes',
    both(
      indexes,
      many((n) => `ALTER TABLE a DROP c${n};`),
    ),
  ],
  [
    'renames of columns with checks',
    both(
      checks,
      many(() => 'ALTER TABLE a RENAME b TO c;'),
    ),
  ],
  [
    'NOT NULL beside checks',
    both(
      checks,
      many((n) => `ALTER TABLE a ALTER c${n} DROP NOT NULL;`),
    ),
  ],
  [
    'renames of what many refer to',
    both(
      keys,
      many((n) => renameTo(n % 2 === 0)),
    ),
  ],
  [
    'TRUNCATE of what many refer to',
    both(
      keys,
      many(() => 'TRUNCATE z CASCADE;'),
    ),
  ],
  [
    'domains that many tables use',
    both(
      many((n) => `ALTER TABLE t${n} ADD d dom;`),
      many((n) => `ALTER DOMAIN dom ADD CHECK (value > ${n});`),
    ),
  ],
  ['blocks', many((n) => `DO $$ BEGIN ALTER TABLE a ADD c${n} int; END $$;`)],
  [
    'functions that call two each',
    both(
      functions,
      many((n) => `SELECT f${n}();`),
    ),
  ],
  ['transactions', many((n) => `BEGIN; ALTER TABLE a${n} ADD b int; COMMIT;`)],
  ['savepoints', many((n) => `SAVEPOINT s${n}; ALTER TABLE a ADD b int; ROLLBACK TO s${n};`)],
  [
    'constraints that are validated',
    many((n) => `${checkNamed(n)} NOT VALID; ALTER TABLE a VALIDATE CONSTRAINT k${n};`),
  ],
  ['comments that accept', many((n) => `-- squawk-ignore ban-drop-table\nDROP TABLE a${n};`)],
  ['tables in one DROP', (count) => `DROP TABLE ${many((n) => `a${n},`)(count)} a;`],
  [
    'parts of one ALTER',
    (count) => `ALTER TABLE a ${many((n) => `ADD c${n} int,`)(count)} ADD d int`,
  ],
  ['columns of one table', (count) => `CREATE TABLE a (${many((n) => `c${n} int,`)(count)} d int)`],
  ['rows', (count) => `INSERT INTO a VALUES ${many((n) => `(${n}),`)(count)} (0)`],
]

function renameTo(isBack: boolean): string {
  return isBack ? 'ALTER TABLE z RENAME TO y;' : 'ALTER TABLE y RENAME TO z;'
}

function checkNamed(number: number): string {
  return `ALTER TABLE a ADD CONSTRAINT k${number} CHECK (b > ${number})`
}

describe('the time to judge grows with the text and not with its square', () => {
  test.each(longFiles)('of many %s', (_what, sql) => {
    const [few, lots] = [sql(2000), sql(8000)]
    judged(few)

    const short = Math.min(worked(few), worked(few))
    const long = worked(lots)

    // Four times the text; what goes by the square takes sixteen times as long.
    expect(long).toBeLessThan(10 * short + noise)
  })
})

/** Milliseconds that a collection of garbage or another process may add. */
const noise = 250

function judged(sql: string): Judgement {
  return judge({ migrations: [sql], transaction: 'wrapped' })
}

/** Milliseconds of the processor. */
function worked(sql: string): number {
  const before = process.cpuUsage()
  judged(sql)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

describe('what is too much of SQL is told', () => {
  test.each([
    [
      'tables in a statement',
      `DROP TABLE ${many((n) => `a${n},`)(600)} b`,
      'statement of more than 500 parts: the rest',
    ],
    [
      'rows of one statement',
      `INSERT INTO a VALUES ${'(1),'.repeat(300_000)}(1)`,
      'statement of more than 1000000 characters',
    ],
    [
      'a quote that never ends',
      "ALTER TABLE a ADD b text DEFAULT 'x",
      'unterminated quoted string',
    ],
    [
      'a dollar quote that never ends',
      'DO $a$ BEGIN DROP TABLE b; END $b$',
      'unterminated dollar-quoted string',
    ],
    [
      'bytes that are no text',
      'DROP TABLE a;\0\u0001\ufffd',
      'NUL byte: nothing behind it is read',
    ],
    ['brackets', `SELECT ${'('.repeat(100_000)}1${')'.repeat(100_000)}`, 'memory exhausted'],
  ])('%s', (_what, sql, why) => {
    expect(judged(sql).unchecked.map((each) => each.why)).toContainEqual(
      expect.stringContaining(why),
    )
  })

  test('and tables that take their columns from others remember a million', () => {
    const columns = many((n) => `c${n} int,`)(1000)
    const copies = many((n) => `CREATE TABLE t${n} (LIKE a INCLUDING ALL);`)(3000)

    const { statements, unchecked } = judged(`CREATE TABLE a (${columns} d int);${copies}`)

    expect([statements, unchecked]).toEqual([3001, []])
  })
})
