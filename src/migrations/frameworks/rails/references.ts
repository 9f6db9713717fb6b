import { entryOf, isFalse, isGiven, isSet, isTrue, nameOf, textOf } from '../code/ask-value.ts'
import { nothing, type Value } from '../code/value.ts'
import { shown, tableNamed } from '../sql-text/names.ts'
import {
  addColumn,
  addConstraint,
  createIndex,
  dropColumn,
  type Index,
} from '../sql-text/statements.ts'
import { type Column, foreignKey } from '../sql-text/table-parts.ts'
import { railsColumn } from './column-sql.ts'
import { pluralize } from './inflect.ts'
import { constraintName, indexName, indexParts } from './names.ts'
import type { RailsAct, RailsRun } from './rails-run.ts'

/** What a reference brings to a table. */
export interface Reference {
  readonly columns: readonly Column[]
  readonly index: Index | null
  /** A foreign key, with its name. */
  readonly key: { readonly name: string; readonly definition: string } | null
}

/** `reference :account, polymorphic: true, foreign_key: true`; since Rails 5 it is indexed unless told otherwise. */
export function referenceOf(
  table: string,
  name: string,
  { options, run }: { readonly options: Value; readonly run: RailsRun },
): Reference {
  const column = `${name}_id`
  const polymorphic = entryOf(options, 'polymorphic')
  const isPolymorphic = isTrue(polymorphic) || polymorphic.kind === 'record'
  const type = textOf(entryOf(options, 'type')) ?? (run.version >= 5.1 ? 'bigint' : 'integer')
  const means = { options: withoutKeys(options), version: run.version }
  const typeMeans = {
    options: isPolymorphic && polymorphic.kind === 'record' ? polymorphic : nullOnly(options),
    version: run.version,
  }
  const columns = [
    ...(isPolymorphic ? [railsColumn(`${name}_type`, 'string', typeMeans)] : []),
    railsColumn(column, type, means),
  ]
  return {
    columns,
    index: indexOf(table, { name, column, isPolymorphic }, { options, run }),
    key: keyOf(table, { name, column }, options),
  }
}

/** Options of the reference that are not those of its column. */
function withoutKeys(options: Value): Value {
  if (options.kind !== 'record') return nothing
  const entries = [...options.entries].filter(
    ([key]) => !['type', 'index', 'foreign_key'].includes(key),
  )
  return { ...options, entries: new Map(entries) }
}

function nullOnly(options: Value): Value {
  if (options.kind !== 'record') return nothing
  return { ...options, entries: new Map([...options.entries].filter(([key]) => key === 'null')) }
}

interface Referring {
  readonly name: string
  readonly column: string
}

function indexOf(
  table: string,
  { name, column, isPolymorphic }: Referring & { readonly isPolymorphic: boolean },
  { options, run }: { readonly options: Value; readonly run: RailsRun },
): Index | null {
  const wanted = entryOf(options, 'index')
  if (isFalse(wanted) || (!isGiven(wanted) && run.version < 5)) return null
  const columns = isPolymorphic ? [`${name}_type`, column] : [column]
  const usual = isPolymorphic ? `index_${table}_on_${name}` : indexName(table, columns)
  return {
    name: textOf(entryOf(wanted, 'name')) ?? usual,
    parts: indexParts(columns, wanted),
    isUnique: isSet(wanted, 'unique'),
    isConcurrent: textOf(entryOf(wanted, 'algorithm')) === 'concurrently',
    ifNotExists: isSet(options, 'if_not_exists') || isSet(wanted, 'if_not_exists'),
    using: textOf(entryOf(wanted, 'using')),
    where: textOf(entryOf(wanted, 'where')),
  }
}

function keyOf(table: string, { name, column }: Referring, options: Value): Reference['key'] {
  const wanted = entryOf(options, 'foreign_key')
  if (!isTrue(wanted) && wanted.kind !== 'record') return null
  const other = entryOf(wanted, 'to_table')
  const definition = foreignKey({
    columns: [column],
    otherTable: tableNamed(isGiven(other) ? nameOf(other) : pluralize(name)),
    otherColumns: [textOf(entryOf(wanted, 'primary_key')) ?? 'id'],
    onDelete: actionOf(entryOf(wanted, 'on_delete')),
    onUpdate: actionOf(entryOf(wanted, 'on_update')),
    isNotValid: isFalse(entryOf(wanted, 'validate')),
    isDeferrable: isGiven(entryOf(wanted, 'deferrable')) && !isFalse(entryOf(wanted, 'deferrable')),
  })
  return {
    name: textOf(entryOf(wanted, 'name')) ?? constraintName('fk_rails', table, [column]),
    definition,
  }
}

/** `nullify` is Rails' word for SET NULL. */
export function actionOf(value: Value): string | null {
  const action = textOf(value)
  return action === 'nullify' ? 'set_null' : action
}

export const addReference: RailsAct = ({ values, options, run, at }) => {
  const [table, name] = values.map(nameOf)
  if (table === undefined || name === undefined) return
  const { columns, index, key } = referenceOf(table, name, { options, run })
  const on = tableNamed(table)
  const ifNotExists = isSet(options, 'if_not_exists')
  const statements = [
    ...columns.map((column) => addColumn(on, column, ifNotExists)),
    ...(index === null ? [] : [createIndex(on, index)]),
    ...(key === null ? [] : [addConstraint(on, key.name, key.definition)]),
  ]
  run.recorder.call(statements.join(';\n'), at)
}

export const removeReference: RailsAct = ({ values, options, run, at }) => {
  const [table, name] = values.map(nameOf)
  if (table === undefined || name === undefined) return
  const key = keyOf(table, { name, column: `${name}_id` }, options)
  const names = isGiven(entryOf(options, 'polymorphic')) ? [`${name}_type`] : []
  const on = tableNamed(table)
  const ifExists = isSet(options, 'if_exists')
  const statements = [
    ...(key === null ? [] : [`ALTER TABLE ${shown(on)} DROP CONSTRAINT IF EXISTS "${key.name}"`]),
    ...[...names, `${name}_id`].map((column) => dropColumn(on, column, ifExists)),
  ]
  run.recorder.call(statements.join(';\n'), at)
}
