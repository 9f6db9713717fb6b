import { expect, test } from 'vitest'
import { judge, told } from './judging.ts'

/** Tables that were there before: a shop's. */
const before = `
CREATE TYPE mood AS ENUM ('good', 'bad');
CREATE DOMAIN score AS integer;
CREATE DOMAIN percent AS integer CHECK (VALUE BETWEEN 0 AND 100);
CREATE FUNCTION steady() RETURNS integer LANGUAGE plpgsql STABLE AS 'BEGIN RETURN 1; END';
CREATE FUNCTION moody() RETURNS integer LANGUAGE plpgsql AS 'BEGIN RETURN 1; END';
CREATE TABLE shops (id bigint PRIMARY KEY, name varchar(40) NOT NULL, code char(4));
CREATE TABLE visits (
  id bigserial PRIMARY KEY, shop_id bigint NOT NULL REFERENCES shops, token uuid UNIQUE, kind text, note varchar(30),
  stars score, price numeric(8, 2), at timestamp, seen timestamptz(3), tags varchar(10)[], address cidr, host inet
);
CREATE INDEX visits_kind_idx ON visits (kind);
CREATE INDEX visits_note_idx ON visits (lower(note));
ALTER TABLE visits ADD CONSTRAINT kind_given CHECK (kind IS NOT NULL AND kind <> '');
CREATE TABLE logs (id bigint NOT NULL, day date NOT NULL, kind integer) PARTITION BY RANGE (day);
CREATE TABLE logs_1 PARTITION OF logs FOR VALUES FROM ('2026-01-01') TO ('2026-02-01');
CREATE TABLE logs_2 (id bigint NOT NULL, day date NOT NULL, kind integer);
CREATE MATERIALIZED VIEW totals AS SELECT shop_id, count(*) FROM visits GROUP BY 1;
`

type Case = readonly [sql: string, expected: readonly string[]]

const silent: readonly string[] = [
  'CREATE TABLE a (id bigint); CREATE INDEX ON a (id); ALTER TABLE a ADD UNIQUE (id), ADD CHECK (id > 0); UPDATE a SET id = 1',
  'CREATE TEMP TABLE visits_copy AS SELECT * FROM visits; CREATE INDEX ON visits_copy (id); DROP TABLE visits_copy',
  'CREATE INDEX CONCURRENTLY ON visits (at)',
  'CREATE INDEX IF NOT EXISTS visits_kind_idx ON visits (kind)',
  'CREATE INDEX ON totals (shop_id)',
  'CREATE INDEX ON ONLY logs (kind)',
  'DROP INDEX CONCURRENTLY visits_kind_idx',
  "ALTER TABLE visits ADD COLUMN b integer DEFAULT 3 NOT NULL, ADD COLUMN c timestamptz DEFAULT now() + interval '1 day'",
  'ALTER TABLE visits ADD COLUMN b integer DEFAULT steady()',
  "ALTER TABLE visits ADD COLUMN b text DEFAULT coalesce(current_setting('a.b', true), 'x') || '-' || version()",
  'ALTER TABLE visits ADD COLUMN b score',
  'ALTER TABLE visits ADD COLUMN b bigint REFERENCES shops (id)',
  "ALTER TABLE visits ADD COLUMN b mood DEFAULT 'good'::mood",
  'ALTER TABLE visits ADD CONSTRAINT f FOREIGN KEY (shop_id) REFERENCES shops NOT VALID',
  'ALTER TABLE visits ADD CHECK (price > 0) NOT VALID',
  'ALTER TABLE visits VALIDATE CONSTRAINT kind_given',
  'ALTER TABLE visits ALTER kind SET NOT NULL',
  'ALTER TABLE visits ALTER shop_id SET NOT NULL',
  'ALTER TABLE visits ALTER kind DROP NOT NULL, ALTER kind SET DEFAULT random()::text, ALTER kind DROP DEFAULT',
  'ALTER TABLE shops ALTER name TYPE varchar(80)',
  'ALTER TABLE shops ALTER name TYPE text USING name::text',
  'ALTER TABLE visits ALTER stars TYPE integer',
  'ALTER TABLE visits ALTER price TYPE numeric',
  'ALTER TABLE visits ALTER seen TYPE timestamptz(6), ALTER address TYPE inet',
  "SET TIME ZONE 'UTC'; ALTER TABLE visits ALTER at TYPE timestamptz",
  'ALTER TABLE visits SET (autovacuum_enabled = false), ALTER kind SET STATISTICS 500',
  'ALTER TABLE visits SET LOGGED',
  'ALTER TABLE visits ADD CONSTRAINT k UNIQUE USING INDEX visits_kind_idx',
  "UPDATE visits SET note = 'x' WHERE id = 5",
  "UPDATE visits SET note = 'x' WHERE token = 'a'",
  "UPDATE visits SET note = 'x' WHERE id BETWEEN 1 AND 5000",
  "UPDATE visits SET note = 'x' WHERE id >= $1 AND id < $2",
  'DELETE FROM visits WHERE id IN (SELECT id FROM visits WHERE kind IS NULL LIMIT 1000)',
  'DELETE FROM visits WHERE ctid = ANY (ARRAY(SELECT ctid FROM visits LIMIT 500))',
  'WITH few AS (SELECT id FROM visits LIMIT 10) UPDATE visits v SET note = NULL FROM few WHERE few.id = v.id',
  "UPDATE visits v SET note = x.n FROM (VALUES (1, 'a'), (2, 'b')) x(id, n) WHERE v.id = x.id",
  'DELETE FROM visits WHERE false',
  'INSERT INTO visits (shop_id) SELECT id FROM shops',
  'REFRESH MATERIALIZED VIEW CONCURRENTLY totals',
  'REFRESH MATERIALIZED VIEW totals WITH NO DATA',
  'ALTER DOMAIN score ADD CHECK (VALUE > 0) NOT VALID',
  "ALTER TABLE logs ATTACH PARTITION new_logs FOR VALUES FROM ('2027-01-01') TO ('2027-02-01')".replace(
    'ALTER',
    'CREATE TABLE new_logs (LIKE logs); ALTER',
  ),
  'VACUUM (FULL false) visits; ANALYZE visits',
  "GRANT SELECT ON visits TO PUBLIC; COMMENT ON TABLE visits IS 'x'; CREATE VIEW v AS SELECT 1",
  'ALTER TABLE visits ADD COLUMN tmp integer; ALTER TABLE visits RENAME COLUMN tmp TO temp; ALTER TABLE visits DROP COLUMN temp',
  'LOCK TABLE visits IN SHARE UPDATE EXCLUSIVE MODE',
  'SELECT id FROM visits WHERE id = 1 FOR UPDATE',
]

test.each(silent)('nothing is said of: %s', (sql) => {
  const judgement = judge({ before, migrations: [sql] })

  expect(told(judgement)).toEqual([])
  expect(judgement.unchecked).toEqual([])
})

const found: readonly Case[] = [
  ['CREATE UNIQUE INDEX u ON visits (at)', ['require-concurrent-index-creation long writes']],
  ['CREATE INDEX ON ONLY visits (at)', ['require-concurrent-index-creation long writes']],
  ['CREATE INDEX CONCURRENTLY ON logs (kind)', ['require-concurrent-index-creation fails none']],
  ['DROP INDEX visits_kind_idx', ['require-concurrent-index-deletion queue reads']],
  ['REINDEX TABLE visits', ['require-concurrent-reindex long reads']],
  [
    'ALTER TABLE visits ADD COLUMN b uuid DEFAULT gen_random_uuid()',
    ['adding-field-with-default long reads'],
  ],
  [
    'ALTER TABLE visits ADD COLUMN b text DEFAULT upper(md5(random()::text))',
    ['adding-field-with-default long reads'],
  ],
  [
    'ALTER TABLE visits ADD COLUMN b integer DEFAULT moody()',
    ['adding-field-with-default long reads'],
  ],
  [
    'ALTER TABLE visits ADD COLUMN b integer DEFAULT elsewhere()',
    ['adding-field-with-default long reads'],
  ],
  [
    'ALTER TABLE visits ADD COLUMN b numeric GENERATED ALWAYS AS (price * 2) STORED',
    ['adding-field-with-default long reads'],
  ],
  ['ALTER TABLE visits ADD COLUMN b serial', ['adding-auto-increment-field long reads']],
  [
    'ALTER TABLE visits ADD COLUMN b bigint GENERATED ALWAYS AS IDENTITY',
    ['adding-auto-increment-field long reads'],
  ],
  ['ALTER TABLE visits ADD COLUMN b percent', ['adding-constrained-domain-field long reads']],
  [
    'ALTER TABLE visits ADD COLUMN b integer CHECK (b > 0)',
    ['inline-column-constraint long reads'],
  ],
  [
    'ALTER TABLE visits ADD COLUMN b bigint DEFAULT 1 REFERENCES shops',
    ['inline-column-constraint long reads'],
  ],
  ['ALTER TABLE visits ADD COLUMN b integer UNIQUE', ['disallowed-unique-constraint long reads']],
  ['ALTER TABLE visits ADD COLUMN b integer NOT NULL', ['adding-required-field fails none']],
  [
    'ALTER TABLE visits ADD COLUMN b integer NOT NULL DEFAULT 1; ALTER TABLE visits ALTER b DROP DEFAULT',
    ['adding-required-field compatibility reads'],
  ],
  [
    'ALTER TABLE visits ADD FOREIGN KEY (shop_id) REFERENCES shops',
    ['adding-foreign-key-constraint long writes'],
  ],
  [
    'ALTER TABLE visits ADD COLUMN b bigint, ADD FOREIGN KEY (b) REFERENCES shops',
    ['adding-foreign-key-constraint long reads'],
  ],
  ['ALTER TABLE visits ADD CHECK (price > 0)', ['constraint-missing-not-valid long reads']],
  [
    'ALTER TABLE visits ADD CONSTRAINT c CHECK (price > 0) NOT VALID, VALIDATE CONSTRAINT c',
    ['constraint-missing-not-valid long reads'],
  ],
  [
    'BEGIN; ALTER TABLE visits ADD CONSTRAINT f FOREIGN KEY (shop_id) REFERENCES shops NOT VALID; ALTER TABLE visits VALIDATE CONSTRAINT f; COMMIT',
    ['constraint-missing-not-valid long writes'],
  ],
  ['ALTER TABLE visits ADD EXCLUDE (kind WITH =)', ['adding-exclusion-constraint long reads']],
  ['ALTER TABLE logs_2 ADD PRIMARY KEY (id)', ['adding-serial-primary-key-field long reads']],
  [
    'ALTER TABLE logs_2 ADD COLUMN k bigserial PRIMARY KEY',
    ['adding-serial-primary-key-field long reads'],
  ],
  ['ALTER TABLE visits ALTER note SET NOT NULL', ['adding-not-nullable-field long reads']],
  ['ALTER TABLE visits ALTER price TYPE numeric(10, 4)', ['changing-column-type long reads']],
  ['ALTER TABLE visits ALTER shop_id TYPE integer', ['changing-column-type long reads']],
  ['ALTER TABLE visits ALTER note TYPE varchar(60)', ['changing-column-type long reads']],
  ['ALTER TABLE visits ALTER kind TYPE varchar', ['changing-column-type long reads']],
  ['ALTER TABLE visits ALTER tags TYPE text[]', ['changing-column-type long reads']],
  ['ALTER TABLE visits ALTER at TYPE timestamptz', ['changing-column-type long reads']],
  ['ALTER TABLE shops ALTER code TYPE text', ['changing-column-type long reads']],
  ['ALTER TABLE shops ALTER name TYPE text USING lower(name)', ['changing-column-type long reads']],
  ['ALTER TABLE visits ALTER kind TYPE text COLLATE "C"', ['changing-column-type long reads']],
  ['CLUSTER visits USING visits_pkey', ['table-rewrite long reads']],
  ['ALTER TABLE visits SET UNLOGGED', ['table-rewrite long reads']],
  ["UPDATE visits SET note = 'x' WHERE kind = 'y'", ['large-data-change long writes']],
  ['DELETE FROM visits WHERE id > 1000', ['large-data-change long writes']],
  [
    "UPDATE visits SET note = 'x' WHERE id BETWEEN 1 AND 2000000",
    ['large-data-change long writes'],
  ],
  [
    'DELETE FROM visits USING shops WHERE shops.id = visits.shop_id',
    ['large-data-change long writes'],
  ],
  [
    'WITH gone AS (DELETE FROM visits RETURNING *) SELECT count(*) FROM gone',
    ['large-data-change long writes'],
  ],
  ['SELECT id FROM visits FOR UPDATE', ['large-data-change long writes']],
  [
    'DO $$ BEGIN FOR r IN SELECT id FROM visits LOOP UPDATE visits SET note = NULL WHERE id = r.id; END LOOP; END $$'.replace(
      'BEGIN',
      'DECLARE r record; BEGIN',
    ),
    ['large-data-change long writes'],
  ],
  [
    "DO $$ BEGIN EXECUTE 'CREATE INDEX i ON visits (at)'; END $$",
    ['require-concurrent-index-creation long writes'],
  ],
  [
    "CREATE FUNCTION change() RETURNS void LANGUAGE plpgsql AS $$ BEGIN UPDATE visits SET note = ''; END $$; SELECT change()",
    ['large-data-change long writes'],
  ],
  ['ALTER TABLE logs DETACH PARTITION logs_1', ['require-concurrent-partition-detach queue reads']],
  [
    "ALTER TABLE logs ATTACH PARTITION logs_2 FOR VALUES FROM ('2026-02-01') TO ('2026-03-01')",
    ['attach-partition-unchecked long reads'],
  ],
  ['REFRESH MATERIALIZED VIEW totals', ['refresh-not-concurrent long reads']],
  ['ALTER DOMAIN score ADD CHECK (VALUE > 0)', ['alter-domain-validates long writes']],
  ['DROP TABLE visits', ['ban-drop-table data-loss reads']],
  ['DROP SCHEMA shop CASCADE', ['ban-drop-table data-loss reads']],
  ['ALTER TABLE visits DROP COLUMN note', ['ban-drop-column data-loss reads']],
  ['TRUNCATE visits CASCADE', ['ban-truncate-cascade data-loss reads']],
  ['TRUNCATE visits', ['ban-truncate data-loss reads']],
  ['ALTER TABLE visits RENAME note TO remark', ['renaming-column compatibility reads']],
  ['ALTER TABLE visits RENAME TO calls', ['renaming-table compatibility reads']],
  ['BEGIN; LOCK visits; COMMIT', ['explicit-lock queue reads']],
  ['BEGIN; VACUUM visits; COMMIT', ['cannot-run-in-transaction fails none']],
]

test.each(found)('%s', (sql, expected) => {
  expect(told(judge({ before, migrations: [sql] }))).toEqual(expected)
})

const inOneTransaction: readonly Case[] = [
  [
    'ALTER TABLE visits ADD COLUMN b integer; UPDATE visits SET b = 1',
    ['long-lock-in-transaction long reads', 'large-data-change long writes'],
  ],
  [
    'ALTER TABLE visits ADD COLUMN b integer; CREATE INDEX ON shops (name)',
    ['require-concurrent-index-creation long reads'],
  ],
  [
    'ALTER TABLE visits ADD COLUMN b integer; SELECT count(*) FROM shops',
    ['long-lock-in-transaction long reads'],
  ],
  [
    'ALTER TABLE visits DISABLE TRIGGER USER; ALTER TABLE visits VALIDATE CONSTRAINT kind_given',
    ['long-lock-in-transaction long writes'],
  ],
  ['ALTER TABLE visits ADD COLUMN b integer; SELECT max(id) FROM visits', []],
  [
    'SAVEPOINT a; ALTER TABLE visits ADD COLUMN b integer; ROLLBACK TO a; UPDATE visits SET note = NULL',
    ['large-data-change long writes'],
  ],
  [
    'ALTER TABLE visits ADD COLUMN b integer; COMMIT; UPDATE visits SET b = 1',
    ['large-data-change long writes'],
  ],
  [
    'CREATE INDEX CONCURRENTLY ON visits (at)',
    ['ban-concurrent-index-creation-in-transaction fails none'],
  ],
  [
    'LOCK TABLE visits IN SHARE MODE; SELECT pg_sleep(1)',
    ['explicit-lock queue writes', 'long-lock-in-transaction long writes'],
  ],
]

test.each(inOneTransaction)('in one transaction: %s', (sql, expected) => {
  expect(told(judge({ before, migrations: [sql], transaction: 'wrapped' }))).toEqual(expected)
})

test.each<readonly [version: number, sql: string, expected: readonly string[]]>([
  [
    10,
    'ALTER TABLE visits ADD COLUMN b integer DEFAULT 3',
    ['adding-field-with-default long reads'],
  ],
  [11, 'ALTER TABLE visits ADD COLUMN b integer DEFAULT 3', []],
  [11, 'ALTER TABLE visits ALTER kind SET NOT NULL', ['adding-not-nullable-field long reads']],
  [12, 'ALTER TABLE visits ALTER kind SET NOT NULL', []],
  [
    11,
    "SET timezone = 'UTC'; ALTER TABLE visits ALTER at TYPE timestamptz",
    ['changing-column-type long reads'],
  ],
  [13, 'ALTER TABLE logs DETACH PARTITION logs_1', []],
  [10, 'CREATE INDEX ON logs (kind)', ['require-concurrent-index-creation fails none']],
  [18, 'ALTER TABLE visits ADD COLUMN b numeric GENERATED ALWAYS AS (price * 2) VIRTUAL', []],
  [
    18,
    'ALTER TABLE visits ADD CONSTRAINT n NOT NULL note',
    ['adding-not-nullable-field long reads'],
  ],
  [
    18,
    'ALTER TABLE visits ADD CONSTRAINT n NOT NULL note NOT VALID; ALTER TABLE visits VALIDATE CONSTRAINT n; ALTER TABLE visits ALTER note SET NOT NULL',
    [],
  ],
  [
    18,
    'ALTER TABLE visits ADD CONSTRAINT n NOT NULL note NOT VALID; ALTER TABLE visits ALTER note SET NOT NULL',
    ['adding-not-nullable-field long reads'],
  ],
  [18, 'ALTER TABLE visits ADD CHECK (price > 0) NOT ENFORCED', []],
])('PostgreSQL %d: %s', (version, sql, expected) => {
  expect(told(judge({ before, migrations: [sql], version }))).toEqual(expected)
})
