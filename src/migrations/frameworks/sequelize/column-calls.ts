import { entryOf, nameOf, textOf } from '../code/ask-value.ts'
import type { Link, Value } from '../code/value.ts'
import { quoted, quotedList, type TableName } from '../sql-text/names.ts'
import * as statements from '../sql-text/statements.ts'
import { columnDefinition } from '../sql-text/table-parts.ts'
import { type Attribute, attributeOf, tableIn } from './attribute.ts'

/** SQL of a call of Sequelize's query interface on columns and tables; null for any other call. */
export function columnCall({ name, values }: Link): readonly string[] | null {
  return calls.get(name)?.(values ?? []) ?? null
}

type Call = (values: readonly Value[]) => readonly string[]

const calls: ReadonlyMap<string, Call> = new Map<string, Call>([
  ['createTable', ([table, attributes, options]) => create(tableIn(table), attributes, options)],
  [
    'dropTable',
    ([table, options]) => [statements.dropTable(tableIn(table), true, isCascade(options))],
  ],
  ['renameTable', ([table, to]) => [statements.renameTable(tableIn(table), tableIn(to).name)]],
  ['addColumn', ([table, key, attribute]) => add(tableIn(table), nameOf(key), attribute)],
  ['removeColumn', ([table, column]) => [statements.dropColumn(tableIn(table), nameOf(column))]],
  ['changeColumn', ([table, key, attribute]) => change(tableIn(table), nameOf(key), attribute)],
  [
    'renameColumn',
    ([table, from, to]) => [statements.renameColumn(tableIn(table), nameOf(from), nameOf(to))],
  ],
])

function isCascade(options: Value | undefined): boolean {
  const cascade = entryOf(options, 'cascade')
  return cascade.kind === 'truth' && cascade.value
}

function create(
  table: TableName,
  attributes: Value | undefined,
  options: Value | undefined,
): readonly string[] {
  const inSchema = { ...table, schema: textOf(entryOf(options, 'schema')) ?? table.schema }
  const entries = attributes?.kind === 'record' ? [...attributes.entries] : []
  const read = entries.map(([key, value]) => attributeOf(table, key, value))
  const parts = [...read.map(({ column }) => columnDefinition(column)), ...uniqueKeys(options)]
  return [
    ...read.flatMap(createType),
    statements.createTable(inSchema, parts, { ifNotExists: true }),
  ]
}

function uniqueKeys(options: Value | undefined): readonly string[] {
  const keys = entryOf(options, 'uniqueKeys')
  if (keys.kind !== 'record') return []
  return [...keys.entries.values()].flatMap((key) => {
    const fields = entryOf(key, 'fields')
    return fields.kind === 'list' ? [`UNIQUE (${quotedList(fields.items.map(nameOf))})`] : []
  })
}

function createType({ newType }: Attribute): readonly string[] {
  return newType === null ? [] : [`CREATE TYPE ${quoted(newType.name)} AS ENUM (${newType.labels})`]
}

function add(table: TableName, key: string, value: Value | undefined): readonly string[] {
  if (value === undefined) return []
  const attribute = attributeOf(table, key, value)
  return [...createType(attribute), statements.addColumn(table, attribute.column)]
}

/** Sequelize sets what the attribute says, and takes away NOT NULL and default where it says nothing. */
function change(table: TableName, key: string, value: Value | undefined): readonly string[] {
  if (value === undefined) return []
  const attribute = attributeOf(table, key, value)
  const { column, type, references, isUnique, newType } = attribute
  const alter = (sql: string) => statements.alterColumn(table, column.name, sql)
  const cast = newType === null ? '' : ` USING (${quoted(column.name)}::${column.type})`
  return [
    ...createType(attribute),
    ...(column.isRequired ? [alter('SET NOT NULL')] : []),
    ...(column.isRequired || references !== null ? [] : [alter('DROP NOT NULL')]),
    ...(column.default === null ? [] : [alter(`SET DEFAULT ${column.default}`)]),
    ...(column.default !== null || references !== null ? [] : [alter('DROP DEFAULT')]),
    ...(type === null ? [] : [alter(`TYPE ${column.type}${cast}`)]),
    ...(isUnique ? [statements.addConstraint(table, null, `UNIQUE (${quoted(column.name)})`)] : []),
    ...(references === null
      ? []
      : [
          statements.addConstraint(
            table,
            `${table.name}_${column.name}_fkey`,
            `FOREIGN KEY (${quoted(column.name)}) ${references}`,
          ),
        ]),
  ]
}
