import type { CreateIndex } from '../acts/table-act.ts'
import { type Context, isNew } from '../context.ts'
import { ownIndexConcurrently } from '../own-words.ts'
import { type Found, long, type Rule } from '../rule.ts'
import { arePartsIndexed } from '../schema/partition-proof.ts'
import type { Table } from '../schema/schema.ts'
import { madeName, named, sqlColumns, sqlName } from '../words.ts'

/** CREATE INDEX without CONCURRENTLY on a table that people write to. */
export const requireConcurrentIndexCreation: Rule = {
  id: 'require-concurrent-index-creation',
  title: 'An index is built while nobody can write',
  hazards: ['long', 'fails'],
  judge: (act, context) => (act.kind === 'create-index' ? judge(act, context) : null),
  page: {
    explanation: `CREATE INDEX takes a SHARE lock on the table. Reads go on; every INSERT, UPDATE and DELETE waits until the index is built, and that takes longer the larger the table is: 0.7 to 1.2 seconds for two million rows on a quiet machine, minutes on large tables.

CREATE INDEX CONCURRENTLY takes a lock that stops neither reads nor writes. It cannot run in a transaction, takes about twice as long, and leaves an index that is marked invalid when it fails: drop that and try again.

A partitioned table cannot have an index built concurrently. Create it with ON ONLY, which is done in a moment, build one concurrently on each partition, and attach them. ON ONLY does nothing of the kind on a table that has no partitions: there it is an index like any other.`,
    unsafe: { migrations: ['CREATE INDEX orders_customer_idx ON orders (customer_id);'] },
    safe: {
      migrations: ['CREATE INDEX CONCURRENTLY orders_customer_idx ON orders (customer_id);'],
    },
  },
}

function judge(act: CreateIndex, context: Context): Found | null {
  const table = context.schema.tables.get(act.table)
  const exists = act.index !== null && context.schema.indexes.has(act.index)
  if (isNew(context, act.table) || (act.ifNotExists && exists)) return null
  if (table?.kind === 'materialized-view' || table?.kind === 'view') return null
  if (table?.partitionBy != null) return ofPartitioned(act, table, context)
  if (act.isConcurrent) return null
  const how = 'Build it concurrently, in a migration of its own, outside a transaction.'
  const sql = `${ownIndexConcurrently(context) ?? indexSql(act, 'CONCURRENTLY ')};`
  return blocking(act, { how, sql }, context)
}

function ofPartitioned(act: CreateIndex, table: Table, context: Context): Found | null {
  if (context.version < firstVersionOfPartitioned) return refusedAtAll(act, context)
  if (act.isOnly || arePartsIndexed(table, act, context.schema)) return null
  const way = { how: perPartition, sql: partitioned(act) }
  return act.isConcurrent ? refused(act, context) : blocking(act, way, context)
}

function blocking(
  act: CreateIndex,
  { how, sql }: Pick<Found, 'how' | 'sql'>,
  context: Context,
): Found {
  return long({
    lock: 'SHARE',
    blocks: 'writes',
    tables: [act.table],
    what: `Adds an index to ${named(act.table)} and blocks every write to it until it is built; the time grows with the table.`,
    how,
    sql,
    about: aboutIndex(act, context),
  })
}

/** Before, a partitioned table can have no index at all. */
const firstVersionOfPartitioned = 11

function refusedAtAll(act: CreateIndex, context: Context): Found {
  return {
    hazard: 'fails',
    lock: null,
    blocks: 'none',
    tables: [act.table],
    what: `Fails: ${named(act.table)} is partitioned, and before PostgreSQL ${firstVersionOfPartitioned} only its partitions can have indexes.`,
    how: 'Build it concurrently on each partition, outside a transaction.',
    sql: '',
    about: aboutIndex(act, context),
  }
}

function refused(act: CreateIndex, context: Context): Found {
  return {
    hazard: 'fails',
    lock: null,
    blocks: 'none',
    tables: [act.table],
    what: `Fails: ${named(act.table)} is partitioned, and the server builds no index on such a table concurrently.`,
    how: perPartition,
    sql: partitioned(act),
    about: aboutIndex(act, context),
  }
}

const perPartition =
  'Create it on the partitioned table only, build it concurrently on each partition outside a transaction, then attach each.'

function indexSql(act: CreateIndex, word: string, on = sqlName(act.table)): string {
  const name = sqlName(act.index ?? madeName(act.table, act.columns, 'idx'))
  return `CREATE ${act.isUnique ? 'UNIQUE ' : ''}INDEX ${word}${name} ON ${on} (${sqlColumns(act.columns)})`
}

function partitioned(act: CreateIndex): string {
  const name = act.index ?? madeName(act.table, act.columns, 'idx')
  const part = { ...act, table: 'a_partition', index: `${name}_of_a_partition` }
  return [
    `${indexSql({ ...act, index: name }, '', `ONLY ${sqlName(act.table)}`)};`,
    '-- for each partition:',
    `${indexSql(part, 'CONCURRENTLY ')};`,
    `ALTER INDEX ${sqlName(name)} ATTACH PARTITION ${sqlName(part.index)};`,
  ].join('\n')
}

/** What a recipe is to know of an index; the statement itself where it says more than columns. */
export function aboutIndex(act: CreateIndex, context: Context): Found['about'] {
  const { table, columns, index, isUnique } = act
  const indexSql = act.isUsual ? null : ownIndexConcurrently(context)
  return { table, columns, name: index, isUnique, indexSql }
}
