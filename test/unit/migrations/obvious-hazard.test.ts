import { expect, test } from 'vitest'
import { describeHazard, obviousHazards } from '../../../src/migrations/obvious-hazard.ts'

test.each<[sql: string, sentence: string]>([
  ['CREATE INDEX i ON orders (a)', 'adds an index to `orders` without CONCURRENTLY: blocks writes'],
  [
    'CREATE UNIQUE INDEX IF NOT EXISTS "i" ON "shop"."orders" USING btree ("a")',
    'adds an index to `orders` without CONCURRENTLY: blocks writes',
  ],
  [
    'ALTER TABLE orders ADD CONSTRAINT f FOREIGN KEY (a, b) REFERENCES c (a, b)',
    'adds a foreign key to `orders` without NOT VALID: blocks writes to both tables',
  ],
  [
    'ALTER TABLE orders ADD COLUMN b numeric(1, 2), ALTER COLUMN a SET NOT NULL',
    'sets column `a` of `orders` NOT NULL: blocks reads and writes while it scans',
  ],
  [
    'ALTER TABLE IF EXISTS orders\n  DROP COLUMN IF EXISTS note',
    'drops column `note` of `orders`: code that still uses it fails',
  ],
  ['DROP TABLE orders', 'drops table `orders`: code that still uses it fails'],
  [
    'ALTER TABLE orders RENAME TO purchases',
    'renames `orders` or a column of it to `purchases`: code with the old name fails',
  ],
  [
    'ALTER TABLE orders RENAME COLUMN a TO b',
    'renames `orders` or a column of it to `b`: code with the old name fails',
  ],
  [
    'ALTER TABLE a DROP COLUMN b; CREATE INDEX i ON c (d)',
    'adds an index to `c` without CONCURRENTLY: blocks writes',
  ],
  [
    'execute("CREATE INDEX i ON orders (a)")',
    'adds an index to `orders` without CONCURRENTLY: blocks writes',
  ],
])('%j %s', (sql, sentence) => {
  const [hazard = null] = obviousHazards(sql.split('\n'))

  expect(hazard === null ? null : describeHazard(hazard)).toBe(sentence)
})

test.each<[sql: string]>([
  ['CREATE INDEX CONCURRENTLY i ON orders (a)'],
  ['CREATE INDEX i ON ONLY orders (a)'],
  ['CREATE TABLE orders (a int); CREATE INDEX i ON public.orders (a)'],
  ['ALTER TABLE orders ADD FOREIGN KEY (a) REFERENCES b NOT VALID'],
  ['ALTER TABLE orders ADD COLUMN a int REFERENCES b'],
  ['ALTER TABLE orders ADD COLUMN a int'],
  ['ALTER TABLE orders RENAME CONSTRAINT a TO b'],
  ['-- DROP TABLE orders'],
  ['ALTER TABLE a ADD b int;\n-- migrate:down\nALTER TABLE a DROP COLUMN b;'],
  ['ALTER TABLE `orders` ADD FOREIGN KEY (a) REFERENCES b (a)'],
  [''],
])('%j is no obvious hazard', (sql) => {
  expect(obviousHazards(sql.split('\n'))).toEqual([])
})

test('another engine has the hazards that all have', () => {
  const sql = ['CREATE INDEX i ON orders (a);', 'DROP TABLE orders;']

  expect(obviousHazards(sql, 'mysql')[0]?.kind).toBe('drops-table')
  expect(obviousHazards(sql, 'postgresql')[0]?.kind).toBe('index-blocks-writes')
})

test.each(['alter table a add ', 'create index ', 'alter table a rename ', ',', 'drop table a '])(
  '%j over and over is read in little time',
  (piece) => {
    const started = performance.now()

    obviousHazards([piece.repeat(100_000)])
    obviousHazards([`alter table a ${piece.repeat(100_000)}`])

    expect(performance.now() - started).toBeLessThan(3000)
  },
)

test('all that a migration does is told, the worst first', () => {
  const sql = ['DROP TABLE vouchers;', 'CREATE INDEX by_time ON orders (placed_at);']

  expect(obviousHazards(sql).map(({ kind }) => kind)).toEqual([
    'index-blocks-writes',
    'drops-table',
  ])
})
