import type { Bound } from '../acts/shapes.ts'
import type { CreateTable, Partitioning } from '../acts/table-act.ts'
import { type Context, isNew } from '../context.ts'
import { showExpression } from '../expressions/show-expression.ts'
import { type Found, long, type Rule } from '../rule.ts'
import { missingIndexes, scansDefault, scansPartition } from '../schema/partition-proof.ts'
import { named, namedAll, sqlName } from '../words.ts'

/** ATTACH PARTITION that must read the partition, or the default one. */
export const attachPartitionUnchecked: Rule = {
  id: 'attach-partition-unchecked',
  title: 'A partition is read under a lock before it is attached',
  hazards: ['long'],
  judge: (act, context) => {
    if (act.kind === 'attach-partition') return ofAttach(act, context)
    return act.kind === 'create-table' ? ofCreate(act, context) : null
  },
  page: {
    explanation: `ATTACH PARTITION takes an ACCESS EXCLUSIVE lock on the table that becomes a partition and reads all of it, to see that its rows belong there: 0.2 seconds for two million rows. It spares itself the reading where a valid check of that table already says so, and the key is NOT NULL or the check says that too (5 ms). Where the partitioned table has a default partition, that one is locked and read as well, unless a check of it excludes the new range; the same goes for CREATE TABLE … PARTITION OF. Before PostgreSQL 12 the partitioned table is locked in the same way.

Indexes of the partitioned table that the new partition lacks are built under the lock. Rows of a hash partition cannot be proven by a check.`,
    unsafe: {
      before:
        'CREATE TABLE events (id bigint NOT NULL) PARTITION BY RANGE (id); CREATE TABLE events_next (id bigint NOT NULL);',
      migrations: [
        'ALTER TABLE events ATTACH PARTITION events_next FOR VALUES FROM (1000) TO (2000);',
      ],
    },
    safe: {
      before:
        'CREATE TABLE events (id bigint NOT NULL) PARTITION BY RANGE (id); CREATE TABLE events_next (id bigint NOT NULL);',
      migrations: [
        'ALTER TABLE events_next ADD CONSTRAINT events_next_range CHECK (id >= 1000 AND id < 2000) NOT VALID;',
        'ALTER TABLE events_next VALIDATE CONSTRAINT events_next_range;',
        'ALTER TABLE events ATTACH PARTITION events_next FOR VALUES FROM (1000) TO (2000);\nALTER TABLE events_next DROP CONSTRAINT events_next_range;',
      ],
    },
  },
}

function ofAttach(act: Partitioning, context: Context): Found | null {
  const { table, partition } = act
  if (act.bound === null) return null
  const defaultOne = scansDefault(table, act.bound, context.schema)
  const condition = conditionOf(act.bound, keyOf(table, context))
  const isReadItself = !isNew(context, partition) && scansPartition(act, context)
  const missing = isNew(context, partition) ? [] : missingIndexes(table, partition, context.schema)
  if (!isReadItself && missing.length === 0)
    return defaultOne === null ? null : ofDefault({ table, defaultOne, condition })
  const all = defaultOne === null ? [partition] : [partition, defaultOne]
  const check = sqlName(`${partition}_range`)
  return long({
    lock: 'ACCESS EXCLUSIVE',
    blocks: 'reads',
    tables: context.version >= 12 ? all : [...all, table],
    what: isReadItself
      ? `Reads all of ${namedAll(all)} before it becomes a part of ${named(table)}, and blocks all reads and writes of ${context.version >= 12 ? 'it' : 'both'} meanwhile.`
      : `Builds ${namedAll(missing)} on ${named(partition)} to make it a part of ${named(table)}, and blocks all reads and writes of it meanwhile.`,
    how: isReadItself
      ? 'Give the table a check that says what its rows are, NOT VALID and then validated in another migration; attach it after that, and drop the check.'
      : 'Build the index concurrently on the table before it is attached.',
    sql:
      isReadItself && condition !== null
        ? `ALTER TABLE ${sqlName(partition)} ADD CONSTRAINT ${check} CHECK (${condition}) NOT VALID;\n-- in the next migration:\nALTER TABLE ${sqlName(partition)} VALIDATE CONSTRAINT ${check};\n-- in the one after it, the ATTACH, then:\nALTER TABLE ${sqlName(partition)} DROP CONSTRAINT ${check};`
        : '',
    about: { table: partition, otherTable: table, name: `${partition}_range` },
  })
}

function ofCreate({ partitionOf, bound, table }: CreateTable, context: Context): Found | null {
  if (partitionOf === null || bound === null || isNew(context, partitionOf)) return null
  if (context.schema.tables.has(table)) return null
  const defaultOne = scansDefault(partitionOf, bound, context.schema)
  return defaultOne === null
    ? null
    : ofDefault({
        table: partitionOf,
        defaultOne,
        condition: conditionOf(bound, keyOf(partitionOf, context)),
      })
}

/** The key of a partitioned table as SQL; null where it has several, or was never seen. */
function keyOf(table: string, { schema }: Context): string | null {
  const keys = schema.tables.get(table)?.partitionBy?.keys ?? []
  return keys.length === 1 ? showExpression(keys[0]) : null
}

/** What is true for the rows of a partition, as SQL; null where no check can say it. */
function conditionOf(bound: Bound, key: string | null): string | null {
  if (key === null || bound.kind === 'hash' || bound.kind === 'default') return null
  if (bound.kind === 'list') {
    const values = bound.values.map(showExpression)
    return values.includes(null) ? null : `${key} IS NOT NULL AND ${key} IN (${values.join(', ')})`
  }
  const from = showExpression(bound.from[0])
  const to = showExpression(bound.to[0])
  const ends = [
    ...(from === null ? [] : [`${key} >= ${from}`]),
    ...(to === null ? [] : [`${key} < ${to}`]),
  ]
  return [`${key} IS NOT NULL`, ...ends].join(' AND ')
}

interface BesideDefault {
  readonly table: string
  readonly defaultOne: string
  /** Of the new partition. */
  readonly condition: string | null
}

function ofDefault({ table, defaultOne, condition }: BesideDefault): Found {
  const check = sqlName(`${defaultOne}_excludes`)
  return long({
    lock: 'ACCESS EXCLUSIVE',
    blocks: 'reads',
    tables: [defaultOne],
    what: `Reads all of ${named(defaultOne)}, the default partition of ${named(table)}, for rows that belong into the new one, and blocks all reads and writes of it meanwhile.`,
    how: 'Give the default partition a check that excludes the rows of the new one, NOT VALID and then validated in another migration, before that one is made.',
    sql:
      condition === null
        ? ''
        : `ALTER TABLE ${sqlName(defaultOne)} ADD CONSTRAINT ${check} CHECK (NOT (${condition})) NOT VALID;\n-- in the next migration:\nALTER TABLE ${sqlName(defaultOne)} VALIDATE CONSTRAINT ${check};`,
    about: { table: defaultOne, otherTable: table },
  })
}
