import {
  entryOf,
  isFalse,
  isGiven,
  isSet,
  linkNamed,
  nameOf,
  textOf,
  valuesOf,
} from '../code/ask-value.ts'
import type { Value } from '../code/value.ts'
import { constantOf } from '../sql-text/literal.ts'
import { quoted, type TableName, tableNamed } from '../sql-text/names.ts'
import { type Column, references } from '../sql-text/table-parts.ts'
import { enumLabels, typeOf } from './data-types.ts'

/** A column as an attribute of Sequelize describes it: `{ type: Sequelize.STRING, allowNull: false }`, or a type alone. */
export interface Attribute {
  readonly column: Column
  /** The same type, null where it is not said. */
  readonly type: string | null
  /** SQL of the foreign key, null where there is none. */
  readonly references: string | null
  readonly isUnique: boolean
  /** The type that has to be created first. */
  readonly newType: { readonly name: string; readonly labels: string } | null
}

export function attributeOf(table: TableName, key: string, value: Value): Attribute {
  const isObject = value.kind === 'record'
  const written = isObject ? entryOf(value, 'type') : value
  const name = textOf(entryOf(value, 'field')) ?? key
  const labels = enumLabels(written, entryOf(value, 'values'))
  const enumName = `enum_${table.name}_${name}`
  const type = labels === null ? typeOf(written) : quoted(enumName)
  const foreign = referencesIn(value)
  const isUnique = isSet(value, 'unique') || entryOf(value, 'unique').kind === 'text'
  return {
    type,
    references: foreign,
    isUnique,
    newType: labels === null ? null : { name: enumName, labels },
    column: {
      name,
      type: isSet(value, 'autoIncrement') ? serialOf(type) : (type ?? 'TEXT'),
      isRequired: isFalse(entryOf(value, 'allowNull')),
      default: defaultIn(value),
      more: [
        ...(isUnique ? ['UNIQUE'] : []),
        ...(isSet(value, 'primaryKey') ? ['PRIMARY KEY'] : []),
        ...(foreign === null ? [] : [foreign]),
      ],
    },
  }
}

function serialOf(type: string | null): string {
  if (type === 'BIGINT') return 'BIGSERIAL'
  return type === 'SMALLINT' ? 'SMALLSERIAL' : 'SERIAL'
}

/** SQL of `Sequelize.literal('now()')`, `Sequelize.fn('now')`; null for any other value. */
export function rawSql(value: Value): string | null {
  if (value.kind !== 'chain') return null
  const [text] = valuesOf(linkNamed(value.links, 'literal'))
  if (text !== undefined) return textOf(text)
  const [name, ...values] = valuesOf(linkNamed(value.links, 'fn'))
  if (name !== undefined) return `${nameOf(name)}(${values.map(constantOf).join(', ')})`
  const [column] = valuesOf(linkNamed(value.links, 'col'))
  return column === undefined ? null : quoted(nameOf(column))
}

function defaultIn(attribute: Value): string | null {
  const value = entryOf(attribute, 'defaultValue')
  if (!isGiven(value)) return null
  if (value.kind !== 'chain') return constantOf(value)
  const last = value.links.at(-1)?.name
  if (last === 'NOW') return 'CURRENT_TIMESTAMP'
  // Made by Sequelize for each row, not by the server.
  if (last === 'UUIDV4' || last === 'UUIDV1') return null
  return rawSql(value) ?? "''"
}

function referencesIn(attribute: Value): string | null {
  const given = entryOf(attribute, 'references')
  if (!isGiven(given)) return null
  const model = given.kind === 'record' ? entryOf(given, 'model') : given
  const target = isGiven(model) ? model : entryOf(given, 'table')
  const key = textOf(entryOf(given, 'key')) ?? textOf(entryOf(attribute, 'referencesKey'))
  return references({
    otherTable: tableIn(target),
    otherColumns: [key ?? 'id'],
    onDelete: textOf(entryOf(attribute, 'onDelete')),
    onUpdate: textOf(entryOf(attribute, 'onUpdate')),
    isDeferrable: isGiven(entryOf(given, 'deferrable')),
  })
}

/** A table as a name, or as `{ tableName, schema }`. */
export function tableIn(value: Value | undefined): TableName {
  if (value?.kind !== 'record') return tableNamed(nameOf(value))
  return tableNamed(nameOf(entryOf(value, 'tableName')), textOf(entryOf(value, 'schema')))
}
