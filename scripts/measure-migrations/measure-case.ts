import { type Connection, openConnection } from './connection.ts'
import { locksOf, startTraffic } from './traffic.ts'

/** What a migration does, in the format of `physical.jsonl`; `:rows` stands for the rows of the large tables. */
export interface MigrationCase {
  readonly id: string
  /** Ran and committed before; each on its own. */
  readonly before: readonly string[]
  readonly sql: readonly string[]
  /** Whether `sql` runs in one transaction; otherwise each is on its own, or in what it opens itself. */
  readonly transaction: boolean
  /** Statements of the session before anything else. */
  readonly settings?: readonly string[]
}

/** What was seen when it ran on tables of one size; milliseconds. */
export interface Measured {
  readonly statement: number
  readonly readersWaited: number
  readonly writersWaited: number
  /** The strongest lock by table. */
  readonly strongest: Readonly<Record<string, string>>
  /** Tables whose file was written anew. */
  readonly rewrote: readonly string[]
  readonly error: string | null
}

export interface Place {
  readonly folder: string
  /** Database with the schema, copied for each run. */
  readonly template: string
  readonly rows: number
}

/** Runs a case once, on a fresh copy of the database, with readers and writers beside it. */
export async function measureCase(migration: MigrationCase, place: Place): Promise<Measured> {
  const outside = await openConnection(place.folder, 'postgres')
  await outside.query('DROP DATABASE IF EXISTS measured WITH (FORCE)')
  await outside.query(`CREATE DATABASE measured TEMPLATE ${place.template} STRATEGY FILE_COPY`)
  outside.close()
  const session = await openConnection(place.folder, 'measured')
  const ready = [...(migration.settings ?? []), ...migration.before]
  for (const sql of ready) await session.query(withRows(sql, place.rows))
  const measured = await runBesideTraffic(session, migration, place)
  session.close()
  return measured
}

async function runBesideTraffic(
  session: Connection,
  { sql, transaction }: MigrationCase,
  { folder, rows }: Place,
): Promise<Measured> {
  const files = await filesOfTables(session)
  const traffic = await startTraffic(folder, 'measured', session.pid)
  await new Promise((resolve) => setTimeout(resolve, settle))

  const startedAt = performance.now()
  const { error, locks } = await runAll(
    session,
    sql.map((one) => withRows(one, rows)),
    transaction,
  )
  const statement = Math.round(performance.now() - startedAt)

  const observed = await traffic.end()
  const filesAfter = await filesOfTables(session)
  const rewrote = [...files].filter(([oid, table]) => {
    const after = filesAfter.get(oid)
    return after !== undefined && after.file !== table.file
  })
  return {
    statement,
    readersWaited: observed.readersWaited,
    writersWaited: observed.writersWaited,
    strongest: strongestOf([...observed.locks, ...locks]),
    rewrote: rewrote.map(([, { name }]) => name),
    error,
  }
}

/** Milliseconds for readers and writers to get going. */
const settle = 60

async function runAll(session: Connection, sql: readonly string[], transaction: boolean) {
  let locks: { table: string; mode: string }[] = []
  try {
    if (transaction) await session.query('BEGIN')
    for (const statement of sql) await session.query(statement)
    const held = await session.query(locksOf(session.pid))
    locks = held.map(([table, mode]) => ({ table: table ?? '', mode: mode ?? '' }))
    if (transaction) await session.query('COMMIT')
    return { error: null, locks }
  } catch (cause) {
    await session.query('ROLLBACK')
    return { error: cause instanceof Error ? cause.message : String(cause), locks }
  }
}

async function filesOfTables(session: Connection) {
  const rows = await session.query(
    `SELECT oid, oid::regclass::text, relfilenode FROM pg_class
     WHERE relkind IN ('r', 'm') AND oid >= 16384 AND relpersistence <> 't'`,
  )
  return new Map(rows.map(([oid, name, file]) => [oid ?? '', { name: name ?? '', file }]))
}

function strongestOf(locks: readonly { table: string; mode: string }[]): Record<string, string> {
  const strongest: Record<string, string> = {}
  for (const { table, mode } of locks) {
    const so = strongest[table]
    if (so === undefined || modes.indexOf(mode) > modes.indexOf(so)) strongest[table] = mode
  }
  return Object.fromEntries(Object.entries(strongest).toSorted())
}

const modes = [
  'AccessShareLock',
  'RowShareLock',
  'RowExclusiveLock',
  'ShareUpdateExclusiveLock',
  'ShareLock',
  'ShareRowExclusiveLock',
  'ExclusiveLock',
  'AccessExclusiveLock',
]

/** `:rows` by itself, never the cast `::rows`. */
export function withRows(sql: string, rows: number): string {
  return sql.replaceAll(/(?<!:):rows\b/g, String(rows))
}
