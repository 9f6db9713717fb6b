import {
  entryOf,
  isFalse,
  isGiven,
  linkNamed,
  nameOf,
  textOf,
  valuesOf,
} from '../code/ask-value.ts'
import { nothing, type Value } from '../code/value.ts'
import { constantOf, literal } from '../sql-text/literal.ts'
import type { TableName } from '../sql-text/names.ts'
import { quoted } from '../sql-text/names.ts'
import { type Column, foreignKey } from '../sql-text/table-parts.ts'
import { isKey, optionsOf, referenceType, typeOf } from './column-types.ts'

/** A column of `add :state, :string, default: "new"`, with the foreign key if its type is `references(…)`. */
export interface AddedColumn {
  readonly column: Column
  /** Name and SQL of the foreign key; null where there is none. */
  readonly foreignKey: { readonly name: string; readonly sql: string } | null
  readonly isKey: boolean
}

export function addedColumn(table: TableName, [name, type, given]: readonly Value[]): AddedColumn {
  const options = given ?? nothing
  const generated = textOf(entryOf(options, 'generated'))
  const key = referencesOf(table, nameOf(name), type)
  return {
    isKey: isKey(options),
    foreignKey: key,
    column: {
      name: nameOf(name),
      type: key === null ? typeOf(type, options) : referenceType(type),
      isRequired: isFalse(entryOf(options, 'null')),
      default: defaultOf(entryOf(options, 'default')),
      more: generated === null ? [] : [`GENERATED ${generated}`],
    },
  }
}

/** A default as SQL; null where there is none. `fragment("now()")` is SQL, texts are quoted. */
export function defaultOf(value: Value): string | null {
  if (!isGiven(value)) return null
  const [fragment] =
    value.kind === 'chain' && value.root === 'fragment'
      ? valuesOf(linkNamed(value.links, '()'))
      : []
  if (fragment !== undefined) return textOf(fragment) ?? "''"
  if (value.kind === 'list') return literal('{}')
  return constantOf(value)
}

/** The foreign key of `references(:accounts, on_delete: :delete_all)`; null for any other type. */
export function referencesOf(
  table: TableName,
  column: string,
  type: Value | undefined,
): { readonly name: string; readonly sql: string } | null {
  if (type?.kind !== 'chain' || type.root !== 'references') return null
  const [other] = valuesOf(linkNamed(type.links, '()'))
  const options = optionsOf(type)
  const prefix = entryOf(options, 'prefix')
  const key = entryOf(options, 'column')
  const name = entryOf(options, 'name')
  const sql = foreignKey({
    columns: [column, ...pairedColumns(options, 'own')],
    otherTable: { schema: isGiven(prefix) ? nameOf(prefix) : table.schema, name: nameOf(other) },
    otherColumns: [isGiven(key) ? nameOf(key) : 'id', ...pairedColumns(options, 'other')],
    onDelete: actions[textOf(entryOf(options, 'on_delete')) ?? ''] ?? null,
    onUpdate: actions[textOf(entryOf(options, 'on_update')) ?? ''] ?? null,
    isNotValid: isFalse(entryOf(options, 'validate')),
  })
  return { name: isGiven(name) ? nameOf(name) : `${table.name}_${column}_fkey`, sql }
}

/** `with: [tenant_id: :id]`: further columns of the key. */
function pairedColumns(options: Value, side: 'own' | 'other'): readonly string[] {
  const pairs = entryOf(options, 'with')
  if (pairs.kind !== 'record') return []
  return side === 'own' ? [...pairs.entries.keys()] : [...pairs.entries.values()].map(nameOf)
}

const actions: Readonly<Record<string, string>> = {
  delete_all: 'CASCADE',
  update_all: 'CASCADE',
  nilify_all: 'SET NULL',
  default_all: 'SET DEFAULT',
  restrict: 'RESTRICT',
}

/** `ADD CONSTRAINT … FOREIGN KEY …`, as a part of an ALTER TABLE. */
export function addKey({ name, sql }: { readonly name: string; readonly sql: string }): string {
  return `ADD CONSTRAINT ${quoted(name)} ${sql}`
}
