import { type Connection, openConnection } from './connection.ts'

/** Readers and writers of an application at work beside a migration. */
export interface Traffic {
  /** Ends it, and tells what it saw. */
  end(): Promise<Observed>
}

export interface Observed {
  /** How long readers and writers waited for a lock at most, in milliseconds. */
  readonly readersWaited: number
  readonly writersWaited: number
  /** The locks the migration was seen to hold, as PostgreSQL names them (`ShareLock`), by table. */
  readonly locks: readonly { readonly table: string; readonly mode: string }[]
}

/**
 * One session reads, another updates rows of every table by its key, at random, without a pause; on tables without an index on
 * `id` nobody does. Waits are taken from the server's own account of who waits for a lock, so a busy machine adds none.
 */
export async function startTraffic(
  folder: string,
  database: string,
  migrating: number,
): Promise<Traffic> {
  const watcher = await openConnection(folder, database)
  const tables = await listTables(watcher)
  const reader = await startLoop(folder, database, tables.map(readOf))
  const written = tables.filter(({ isWritten }) => isWritten)
  const writer = await startLoop(folder, database, written.map(updateOf))
  const watch = startWatch(watcher, [reader.pid, writer.pid], migrating)
  return {
    end: async () => {
      // By now the migration has let go of its locks, so that what waits still is a whole wait.
      await Promise.all([reader.end(), writer.end()])
      const { waits, locks } = await watch.end()
      watcher.close()
      return {
        readersWaited: waits.get(reader.pid) ?? 0,
        writersWaited: waits.get(writer.pid) ?? 0,
        locks,
      }
    },
  }
}

interface BusyTable {
  readonly name: string
  readonly from: number
  readonly to: number
  readonly isWritten: boolean
}

async function listTables(connection: Connection): Promise<readonly BusyTable[]> {
  const named = await connection.query(tablesWithKey)
  const tables: BusyTable[] = []
  for (const [name = '', kind] of named) {
    const [row] = await connection.query(`SELECT min(id), max(id) FROM ${name}`)
    if (row?.[0] === null || row?.[0] === undefined) continue
    tables.push({
      name: name ?? '',
      from: Number(row[0]),
      to: Number(row[1]),
      isWritten: kind !== 'm',
    })
  }
  return tables
}

/**
 * Tables and materialized views with an index that begins with `id`, and all partitioned tables, whose partitions may have one;
 * writers need a column `counter`.
 */
const tablesWithKey = `
  SELECT c.oid::regclass::text, c.relkind
  FROM pg_class c
  JOIN pg_attribute k ON k.attrelid = c.oid AND k.attname = 'id'
  WHERE c.relkind IN ('r', 'p', 'm') AND c.relnamespace::regnamespace::text !~ '^pg_|^information_schema$'
    AND (c.relkind = 'p' OR EXISTS (SELECT FROM pg_index i WHERE i.indrelid = c.oid AND i.indkey[0] = k.attnum AND i.indpred IS NULL))
    AND (c.relkind = 'm' OR EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'counter'))
  ORDER BY 1`

function readOf({ name, from, to }: BusyTable): () => string {
  return () => `SELECT * FROM ${name} WHERE id = ${between(from, to)}`
}

function updateOf({ name, from, to }: BusyTable): () => string {
  return () => `UPDATE ${name} SET counter = counter + 1 WHERE id = ${between(from, to)}`
}

function between(from: number, to: number): number {
  return from + Math.floor(Math.random() * (to - from + 1))
}

async function startLoop(folder: string, database: string, queries: readonly (() => string)[]) {
  const connection = await openConnection(folder, database)
  let isOn = true
  const done = (async () => {
    for (let turn = 0; isOn && queries.length > 0; turn += 1) {
      // A table that the migration dropped or renamed is no reason to stop with the others.
      await connection.query(queries[turn % queries.length]?.() ?? 'SELECT 1').catch(() => [])
    }
    connection.close()
  })()
  return {
    pid: connection.pid,
    end: async () => {
      isOn = false
      await done
    },
  }
}

/** The longest wait of each of `pids`, and the locks of `migrating`, looked at every two milliseconds. */
function startWatch(connection: Connection, pids: readonly number[], migrating: number) {
  const waits = new Map<number, number>()
  const locks = new Map<string, { table: string; mode: string }>()
  let isOn = true
  const done = (async () => {
    while (isOn) {
      for (const [pid, milliseconds] of await connection.query(waitsOf(pids))) {
        const soFar = waits.get(Number(pid)) ?? 0
        waits.set(Number(pid), Math.max(soFar, Math.round(Number(milliseconds))))
      }
      for (const [table, mode] of await connection.query(locksOf(migrating))) {
        locks.set(`${table} ${mode}`, { table: table ?? '', mode: mode ?? '' })
      }
      await connection.query('SELECT pg_sleep(0.002)')
    }
  })()
  return {
    end: async () => {
      isOn = false
      await done
      return { waits, locks: [...locks.values()] }
    },
  }
}

function waitsOf(pids: readonly number[]): string {
  return `SELECT pid, extract(epoch FROM clock_timestamp() - waitstart) * 1000 FROM pg_locks
    WHERE NOT granted AND waitstart IS NOT NULL AND pid IN (${pids.join(', ')})`
}

/** Locks a session holds on tables that others can see. */
export function locksOf(pid: number): string {
  return `SELECT c.oid::regclass::text, l.mode FROM pg_locks l JOIN pg_class c ON c.oid = l.relation
    WHERE l.granted AND l.locktype = 'relation' AND l.pid = ${pid} AND c.relkind IN ('r', 'p', 'm') AND c.oid >= 16384`
}
