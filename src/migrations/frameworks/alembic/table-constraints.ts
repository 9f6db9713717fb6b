import { isGiven, isTrue, nameOf, namesOf, textOf } from '../code/ask-value.ts'
import type { Link, Value } from '../code/value.ts'
import { argument, argumentsOf, type PythonArguments } from '../python/python-arguments.ts'
import { quoted, quotedList, type TableName, tableNamed } from '../sql-text/names.ts'
import { createIndex } from '../sql-text/statements.ts'
import { columnDefinition, foreignKey } from '../sql-text/table-parts.ts'
import { columnFrom, type SqlAlchemyColumn } from './sqlalchemy-column.ts'
import { conditionSql, indexPart } from './sqlalchemy-sql.ts'

/** What stands between the brackets of a table that is made, and the statements that follow it. */
export function tableParts(
  table: TableName,
  values: readonly Value[],
): { readonly parts: readonly string[]; readonly after: readonly string[] } {
  const columns = values.flatMap((value) => columnFrom(value) ?? [])
  const links = values.flatMap((value) =>
    value.kind === 'chain' ? (value.links.at(-1) ?? []) : [],
  )
  const keys = columns.filter(({ isPrimary }) => isPrimary).map(({ column }) => column.name)
  const hasKey = links.some(({ name }) => name === 'PrimaryKeyConstraint')
  return {
    parts: [
      ...columns.flatMap(columnParts),
      ...(keys.length > 0 && !hasKey ? [`PRIMARY KEY (${quotedList(keys)})`] : []),
      ...links.flatMap(constraintPart),
    ],
    after: [
      ...columns.filter(({ isIndexed }) => isIndexed).map((column) => indexOf(table, column)),
      ...links.filter(({ name }) => name === 'Index').map((link) => indexFrom(table, link)),
    ],
  }
}

function columnParts({ column, keys, isUnique, isIndexed }: SqlAlchemyColumn): readonly string[] {
  const name = quoted(column.name)
  return [
    columnDefinition(column),
    ...keys.map((rest) => `FOREIGN KEY (${name}) ${rest}`),
    ...(isUnique && !isIndexed ? [`UNIQUE (${name})`] : []),
  ]
}

function indexOf(table: TableName, { column, isUnique }: SqlAlchemyColumn): string {
  const name = `ix_${table.name}_${column.name}`
  return createIndex(table, { name, parts: [quoted(column.name)], isUnique })
}

function indexFrom(table: TableName, link: Link): string {
  const given = argumentsOf(link)
  const [name, ...columns] = given.placed
  return createIndex(table, {
    name: isGiven(name) ? nameOf(name) : null,
    parts: columns.map(indexPart),
    isUnique: isTrue(argument(given, 'unique')),
  })
}

function constraintPart(link: Link): readonly string[] {
  const given = argumentsOf(link)
  const definition = constraints[link.name]?.(given)
  if (definition === undefined) return []
  const name = argument(given, 'name')
  return [isGiven(name) ? `CONSTRAINT ${quoted(nameOf(name))} ${definition}` : definition]
}

const constraints: Readonly<Record<string, (given: PythonArguments) => string>> = {
  PrimaryKeyConstraint: ({ placed }) => `PRIMARY KEY (${quotedList(placed.map(nameOf))})`,
  UniqueConstraint: ({ placed }) => `UNIQUE (${quotedList(placed.map(nameOf))})`,
  CheckConstraint: (given) => `CHECK (${conditionSql(argument(given, 'sqltext', 0)) ?? 'TRUE'})`,
  ForeignKeyConstraint: (given) => {
    const targets = namesOf(argument(given, 'refcolumns', 1))
    const [first = ''] = targets
    return foreignKey({
      columns: namesOf(argument(given, 'columns', 0)),
      otherTable: tableNamed(first.slice(0, Math.max(0, first.lastIndexOf('.')))),
      otherColumns: targets.map((target) => target.slice(target.lastIndexOf('.') + 1)),
      onDelete: textOf(argument(given, 'ondelete')),
      onUpdate: textOf(argument(given, 'onupdate')),
      isDeferrable: isTrue(argument(given, 'deferrable')),
    })
  },
}
