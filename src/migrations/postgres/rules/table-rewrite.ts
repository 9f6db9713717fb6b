import type { ColumnAct, RewriteTable } from '../acts/table-act.ts'
import { type Context, isNew } from '../context.ts'
import { type Found, long, type Rule } from '../rule.ts'
import { named } from '../words.ts'

/** CLUSTER, VACUUM FULL and others that write a table anew. */
export const tableRewrite: Rule = {
  id: 'table-rewrite',
  title: 'A table is written anew while nobody can read',
  hazards: ['long'],
  judge: (act, context) => {
    if (act.kind === 'rewrite-table') return ofTable(act, context)
    return act.kind === 'set-expression' ? ofExpression(act, context) : null
  },
  page: {
    explanation: `CLUSTER, VACUUM FULL, SET LOGGED, SET UNLOGGED, SET TABLESPACE and SET ACCESS METHOD copy the whole table under an ACCESS EXCLUSIVE lock: nobody reads or writes until the copy is done. Two million rows took 1.2 to 3.2 seconds.

To give space back, the extensions pg_repack and pg_squeeze do the same beside the running table. VACUUM without FULL stops nobody. SET LOGGED on a table that is logged does nothing.`,
    unsafe: { migrations: ['VACUUM FULL orders;'] },
    safe: { migrations: ['VACUUM orders;'] },
  },
}

function ofTable(act: RewriteTable, context: Context): Found | null {
  const name = act.ofIndex ? context.schema.indexes.get(act.table ?? '')?.table : act.table
  if (name != null && (isNew(context, name) || isAlready(act, name, context))) return null
  const on = act.table === null ? 'every table it is meant for' : named(act.table)
  return long({
    lock: 'ACCESS EXCLUSIVE',
    blocks: 'reads',
    tables: name == null ? [] : [name],
    what: `${act.how} writes all of ${on} anew and blocks all reads and writes until that is done; the time grows with the table.`,
    how: recipes[act.how],
    sql: '',
    about: { table: name ?? '', name: act.to },
  })
}

const recipes: Readonly<Record<RewriteTable['how'], string>> = {
  CLUSTER: 'Use pg_repack with an order, which works beside the running table.',
  'VACUUM FULL':
    'Use pg_repack, which works beside the running table; or a plain VACUUM, which makes the space usable again.',
  'SET LOGGED':
    'Do it while nobody uses the table, or copy it into a new table in batches and swap the two.',
  'SET UNLOGGED':
    'Do it while nobody uses the table, or copy it into a new table in batches and swap the two.',
  'SET TABLESPACE': 'Use pg_repack with a tablespace, which works beside the running table.',
  'SET ACCESS METHOD':
    'Do it while nobody uses the table, or copy it into a new table in batches and swap the two.',
}

/** Whether the table is known to be as it is asked to be. */
function isAlready({ how, to }: RewriteTable, name: string, { schema }: Context): boolean {
  const persistence = schema.tables.get(name)?.persistence ?? null
  if (how === 'SET LOGGED') return persistence === 'permanent'
  if (how === 'SET UNLOGGED') return persistence === 'unlogged'
  if (how === 'SET TABLESPACE') return persistence !== null && to === 'pg_default'
  return how === 'SET ACCESS METHOD' && persistence !== null && to === 'heap'
}

/** SET EXPRESSION of a generated column (17): free where the column is virtual. */
function ofExpression({ table, column }: ColumnAct, context: Context): Found | null {
  const generated = context.schema.tables.get(table)?.columns.get(column)?.isGenerated
  if (isNew(context, table) || generated === 'virtual') return null
  return long({
    lock: 'ACCESS EXCLUSIVE',
    blocks: 'reads',
    tables: [table],
    what: `Works out ${named(column)} anew for every row of ${named(table)}, and blocks all reads and writes of it until the table is written.`,
    how: 'Add a new column, fill it in batches, and let the code change over.',
    sql: '',
    about: { table, columns: [column] },
  })
}
