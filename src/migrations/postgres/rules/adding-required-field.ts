import type { AddColumn, ColumnAct } from '../acts/table-act.ts'
import { type Context, isNew } from '../context.ts'
import type { Found, Rule } from '../rule.ts'
import { showType } from '../types/sql-type.ts'
import { named, sqlName } from '../words.ts'

/** ADD COLUMN NOT NULL without a default, at once or at the end. */
export const addingRequiredField: Rule = {
  id: 'adding-required-field',
  title: 'A new column that must be given and has no default',
  hazards: ['fails', 'compatibility'],
  judge: (act, context) => {
    if (act.kind === 'add-column') return ofNewColumn(act, context)
    return act.kind === 'drop-default' ? ofDroppedDefault(act, context) : null
  },
  page: {
    explanation: `Rows that are there have no value for a new column. NOT NULL without a default therefore fails on every table that is not empty: \`column contains null values\`.

With a default that the same migration drops again, as some frameworks write it, the migration goes through, and the code that still runs fails: its INSERT does not name the column. Keep the default in the database until no old code runs.`,
    unsafe: { migrations: ['ALTER TABLE orders ADD COLUMN rank integer NOT NULL;'] },
    safe: { migrations: ['ALTER TABLE orders ADD COLUMN rank integer NOT NULL DEFAULT 0;'] },
  },
}

function ofNewColumn({ table, column, ifNotExists }: AddColumn, context: Context): Found | null {
  const known = context.schema.tables.get(table)
  if (known?.isNew === true || (ifNotExists && known?.columns.has(column.name))) return null
  const domain = context.schema.domains.get(column.type.name)
  const value = column.default ?? domain?.default ?? null
  const hasValue = value !== null || column.counts !== null || column.generated !== null
  if (!column.isNotNull || hasValue) return null
  return {
    hazard: 'fails',
    lock: null,
    blocks: 'none',
    tables: [table],
    what: `Fails unless ${named(table)} is empty: its rows have no value for the new column ${named(column.name)}, which must not be NULL.`,
    how: 'Give it a default, which is free on PostgreSQL 11 and later; or add it without NOT NULL, fill it in batches, and make it NOT NULL in another migration.',
    sql: `ALTER TABLE ${sqlName(table)} ADD COLUMN ${sqlName(column.name)} ${showType(column.type)} NOT NULL DEFAULT ${defaults[column.type.name] ?? '…'};`,
    about: { table, columns: [column.name], type: showType(column.type) },
  }
}

/** A default to begin with, by type. */
const defaults: Readonly<Record<string, string>> = {
  int2: '0',
  int4: '0',
  int8: '0',
  numeric: '0',
  float8: '0',
  bool: 'false',
  text: "''",
  varchar: "''",
  jsonb: "'{}'",
  json: "'{}'",
  date: 'CURRENT_DATE',
  timestamp: 'now()',
  timestamptz: 'now()',
}

/** The default of a new column goes, and the column stays NOT NULL. */
function ofDroppedDefault({ table, column }: ColumnAct, context: Context): Found | null {
  const known = context.schema.tables.get(table)?.columns.get(column)
  if (isNew(context, table) || known?.isNew !== true || !known.isNotNull) return null
  return {
    hazard: 'compatibility',
    lock: 'ACCESS EXCLUSIVE',
    blocks: 'reads',
    tables: [table],
    what: `The new column ${named(column)} of ${named(table)} must be given and has no default in the end: inserts of the code that runs now fail, since they do not name it.`,
    how: 'Keep the default in the database until no code runs that does not know the column.',
    sql: '',
    about: { table, columns: [column], type: known.type === null ? null : showType(known.type) },
  }
}
