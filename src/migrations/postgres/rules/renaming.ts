import type { Rename } from '../acts/table-act.ts'
import { type Context, isNew } from '../context.ts'
import type { Found, Rule } from '../rule.ts'
import { named, sqlName } from '../words.ts'

/** RENAME COLUMN. */
export const renamingColumn: Rule = {
  id: 'renaming-column',
  title: 'A column gets another name',
  hazards: ['compatibility'],
  judge: (act, context) =>
    act.kind === 'rename' && act.of === 'column' ? ofColumn(act, context) : null,
  page: {
    explanation: `The work is done in 3 ms. But the code that runs knows the old name and the code that comes knows the new one, and while a deploy goes on both run: one of the two fails.

Add the new column, write to both, fill it, read from the new one, and drop the old one in a later release; or leave the name in the database, and change it in the code only.`,
    unsafe: { migrations: ['ALTER TABLE orders RENAME COLUMN note TO remark;'] },
    safe: { migrations: ['ALTER TABLE orders ADD COLUMN remark text;'] },
  },
}

/** RENAME of a table. */
export const renamingTable: Rule = {
  id: 'renaming-table',
  title: 'A table gets another name',
  hazards: ['compatibility'],
  judge: (act, context) =>
    act.kind === 'rename' && act.of === 'table' ? ofTable(act, context) : null,
  page: {
    explanation: `The work is done in 3 ms. But the code that runs knows the old name and the code that comes knows the new one, and while a deploy goes on both run: one of the two fails.

A view with the old name, made in the same transaction, lets old code read and, as long as it is a plain view, write.`,
    unsafe: { migrations: ['ALTER TABLE orders RENAME TO purchases;'] },
    safe: { migrations: ['CREATE VIEW purchases AS SELECT * FROM orders;'] },
  },
}

function ofColumn({ table, name, newName }: Rename, context: Context): Found | null {
  if (
    isNew(context, table) ||
    context.schema.tables.get(table)?.columns.get(name)?.isNew === true
  ) {
    return null
  }
  return {
    hazard: 'compatibility',
    lock: 'ACCESS EXCLUSIVE',
    blocks: 'reads',
    tables: [table],
    what: `Renames column ${named(name)} of ${named(table)} to ${named(newName)}: code with the old name fails from then on, code with the new one before.`,
    how: 'Add the new column, write to both, fill it in batches, read the new one, and drop the old one in a later release.',
    sql: '',
    about: { table, columns: [name], name: newName },
  }
}

function ofTable({ table, newName }: Rename, context: Context): Found | null {
  if (isNew(context, table) || context.schema.tables.get(table)?.kind === 'view') return null
  return {
    hazard: 'compatibility',
    lock: 'ACCESS EXCLUSIVE',
    blocks: 'reads',
    tables: [table],
    what: `Renames table ${named(table)} to ${named(newName)}: code with the old name fails from then on, code with the new one before.`,
    how: 'Make a view with the old name in the same transaction, and drop it when no code uses it any more.',
    sql: `BEGIN;\nALTER TABLE ${sqlName(table)} RENAME TO ${sqlName(newName)};\nCREATE VIEW ${sqlName(table)} AS SELECT * FROM ${sqlName(newName)};\nCOMMIT;`,
    about: { table, otherTable: newName },
  }
}
