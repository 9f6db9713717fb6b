import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Cluster, startCluster } from './measure-migrations/cluster.ts'
import { openConnection } from './measure-migrations/connection.ts'
import { attempts, type Label, labelOf } from './measure-migrations/label.ts'
import {
  type Measured,
  type MigrationCase,
  measureCase,
  withRows,
} from './measure-migrations/measure-case.ts'

/**
 * Measures what migrations lock on a real PostgreSQL server, and for how long others wait.
 *
 *   node scripts/measure-migrations.ts [PATTERN] [FILE]
 *
 * Reads the cases of FILE, `test/golden/migrations/physical.jsonl` when left out, of which PATTERN, a regular expression, picks
 * some by id; runs each on copies of the `schema.sql` beside it with a million and with two thousand rows, beside a session that
 * reads and one that writes; and writes what it saw back to the file. A new case is a new line with `id`, `before`, `sql` and
 * `transaction`. What stays unclear after three runs is told, and its label, `expected`, is null. Needs the programs of a PostgreSQL
 * server, 15 or later, in `PGBIN` or on the PATH, and 3 GB in the folder for temporary files; skips without.
 */
const golden = join(dirname(import.meta.dirname), 'test/golden/migrations/physical.jsonl')
const sizes = { large: 1_000_000, small: 2000 }

const cluster = startCluster()
if (cluster === null) {
  console.log('skipped: no initdb in PGBIN or on the PATH')
} else {
  try {
    await measureAll(cluster, new RegExp(process.argv[2] ?? ''), process.argv[3] ?? golden)
  } finally {
    cluster.stop()
  }
}

interface MeasuredCase extends MigrationCase {
  readonly version: number
  readonly expected: Label | null
}

async function measureAll(on: Cluster, pattern: RegExp, file: string): Promise<void> {
  const schema = readFileSync(join(dirname(file), 'schema.sql'), 'utf8')
  await createTemplate(on, schema, 'large')
  await createTemplate(on, schema, 'small')
  const ids = readCases(file).map(({ id }) => id)
  for (const id of ids.filter((one) => pattern.test(one))) {
    const migration = readCases(file).find((one) => one.id === id)
    if (migration === undefined) continue
    const measured = await measureUntilClear(on, migration)
    console.log(
      `${id}: ${measured.expected ?? 'unclear'} ${JSON.stringify(measured.ms)} ${measured.error ?? ''}`,
    )
    const cases = readCases(file).map((one) => (one.id === id ? measured : one))
    writeFileSync(file, `${cases.map((one) => JSON.stringify(one)).join('\n')}\n`)
  }
}

function readCases(file: string): readonly MeasuredCase[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

async function createTemplate(on: Cluster, schema: string, size: keyof typeof sizes) {
  const outside = await openConnection(on.folder, 'postgres')
  await outside.query(`CREATE DATABASE ${size}`)
  outside.close()
  const inside = await openConnection(on.folder, size)
  await inside.query(withRows(schema, sizes[size]))
  await inside.query('VACUUM ANALYZE')
  inside.close()
}

async function measureUntilClear({ folder, majorVersion }: Cluster, migration: MigrationCase) {
  const small: Measured[] = []
  const large: Measured[] = []
  let expected: Label | null = null
  while (expected === null && large.length < attempts) {
    small.push(await measureCase(migration, { folder, template: 'small', rows: sizes.small }))
    large.push(await measureCase(migration, { folder, template: 'large', rows: sizes.large }))
    expected = labelOf(large, small)
  }
  return toCase({ ...migration, version: majorVersion, expected }, large.at(-1), small.at(-1))
}

function toCase(
  { id, version, before, sql, transaction, settings, expected }: MeasuredCase,
  large: Measured | undefined,
  small: Measured | undefined,
) {
  return {
    id,
    engine: 'postgresql',
    version,
    before,
    sql,
    transaction,
    ...(settings === undefined ? {} : { settings }),
    expected,
    strongest: large?.strongest ?? {},
    rewrote: large?.rewrote ?? [],
    ms: { ...waitsOf(large), onSmall: waitsOf(small) },
    ...(typeof large?.error === 'string' ? { error: large.error } : {}),
  }
}

function waitsOf(measured: Measured | undefined) {
  const { statement, readersWaited, writersWaited } = measured ?? {}
  return { statement, readersWaited, writersWaited }
}
