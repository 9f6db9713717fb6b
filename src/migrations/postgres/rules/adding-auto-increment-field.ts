import { isNew } from '../context.ts'
import { long, type Rule } from '../rule.ts'
import { showType } from '../types/sql-type.ts'
import { named, sqlName } from '../words.ts'

/** ADD COLUMN serial, or GENERATED AS IDENTITY. */
export const addingAutoIncrementField: Rule = {
  id: 'adding-auto-increment-field',
  title: 'A column that counts is written into every row',
  hazards: ['long'],
  judge: (act, context) => {
    if (act.kind !== 'add-column' || act.column.counts === null) return null
    const { table, column } = act
    const isKey = column.constraints.some(({ type }) => type === 'primary-key')
    const exists = act.ifNotExists && context.schema.tables.get(table)?.columns.has(column.name)
    if (isNew(context, table) || isKey || exists) return null
    const name = sqlName(column.name)
    const alter = `ALTER TABLE ${sqlName(table)}`
    return long({
      lock: 'ACCESS EXCLUSIVE',
      blocks: 'reads',
      tables: [table],
      what: `Writes all of ${named(table)} anew to number its rows in ${named(column.name)}, and blocks all reads and writes of it until that is done.`,
      how: 'Add a plain column with a sequence as its default, number the old rows in batches, then make it NOT NULL the safe way.',
      sql: [
        `${alter} ADD COLUMN ${name} ${showType(column.type)};`,
        `CREATE SEQUENCE ${sqlName(`${table}_${column.name}_seq`)};`,
        `${alter} ALTER COLUMN ${name} SET DEFAULT nextval('${sqlName(`${table}_${column.name}_seq`)}');`,
        '-- then, in batches and each in a transaction of its own:',
        `UPDATE ${sqlName(table)} SET ${name} = DEFAULT WHERE id BETWEEN 1 AND 10000 AND ${name} IS NULL;`,
      ].join('\n'),
      about: { table, columns: [column.name], type: showType(column.type) },
    })
  },
  page: {
    explanation: `A serial or IDENTITY column takes a number from a sequence for every row that is there. The server writes the whole table and its indexes anew under an ACCESS EXCLUSIVE lock: 4.6 to 8 seconds for two million rows. IDENTITY is no better than serial here.`,
    unsafe: { migrations: ['ALTER TABLE orders ADD COLUMN number bigserial;'] },
    safe: {
      migrations: [
        "ALTER TABLE orders ADD COLUMN number bigint;\nCREATE SEQUENCE orders_number_seq;\nALTER TABLE orders ALTER COLUMN number SET DEFAULT nextval('orders_number_seq');",
        'UPDATE orders SET number = DEFAULT WHERE id BETWEEN 1 AND 10000 AND number IS NULL;',
      ],
    },
  },
}
