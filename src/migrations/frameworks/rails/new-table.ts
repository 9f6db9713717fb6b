import { entryOf, flatNames, isGiven, nameOf, textOf } from '../code/ask-value.ts'
import { nothing, type Value } from '../code/value.ts'
import { quoted, tableNamed } from '../sql-text/names.ts'
import { createIndex } from '../sql-text/statements.ts'
import { columnDefinition } from '../sql-text/table-parts.ts'
import { railsColumn } from './column-sql.ts'
import { timestampColumns } from './columns.ts'
import {
  checkOf,
  exclusionOf,
  foreignKeyOf,
  type NamedConstraint,
  uniqueOf,
} from './constraints.ts'
import { railsIndex } from './indexes.ts'
import { columnsOf } from './names.ts'
import type { RailsCall, TableDraft } from './rails-run.ts'
import { referenceOf } from './references.ts'

/** What a call in the block of `create_table` adds to the table; a name that is no other is a type. */
export function draftTable(draft: TableDraft, call: RailsCall): void {
  const part = parts[call.name]
  if (part !== undefined) part(draft, call)
  else addColumns(draft, call, { type: call.name, names: call.values.map(nameOf) })
}

type Part = (draft: TableDraft, call: RailsCall) => void

interface Named {
  readonly type: string
  readonly names: readonly string[]
}

function addColumns(draft: TableDraft, { options, run }: RailsCall, { type, names }: Named): void {
  const index = entryOf(options, 'index')
  for (const name of names) {
    const column = railsColumn(name, type, { options, version: run.version })
    draft.parts.push(columnDefinition(column))
    if (index.kind === 'record' || (index.kind === 'truth' && index.value)) {
      draft.after.push(createIndex(tableNamed(draft.table), railsIndex(draft.table, [name], index)))
    }
  }
}

const references: Part = (draft, { values, options, run }) => {
  for (const name of values.map(nameOf)) {
    const { columns, index, key } = referenceOf(draft.table, name, { options, run })
    draft.parts.push(...columns.map(columnDefinition))
    if (key !== null) draft.parts.push(`CONSTRAINT ${quoted(key.name)} ${key.definition}`)
    if (index !== null) draft.after.push(createIndex(tableNamed(draft.table), index))
  }
}

function constraint(
  makes: (table: string, subject: Value | undefined, options: Value) => NamedConstraint,
): Part {
  return (draft, { values, options }) => {
    const { name, definition } = makes(draft.table, values[0], options)
    draft.parts.push(`CONSTRAINT ${quoted(name)} ${definition}`)
  }
}

const parts: Readonly<Record<string, Part>> = {
  column: (draft, call) => {
    const type = textOf(call.values[1]) ?? nameOf(call.values[1])
    addColumns(draft, call, { type, names: [nameOf(call.values[0])] })
  },
  references,
  belongs_to: references,
  timestamps: (draft, call) => {
    draft.parts.push(...timestampColumns(call).map(columnDefinition))
  },
  primary_key: (draft, call) => {
    const [name, type] = call.values
    const means = { options: nothing, version: call.run.version }
    const keyType = isGiven(type) ? nameOf(type) : 'bigserial'
    const column = railsColumn(nameOf(name), keyType, means)
    draft.parts.push(`${columnDefinition(column)} PRIMARY KEY`)
  },
  index: (draft, { values, options }) => {
    const index = railsIndex(draft.table, columnsOf(values[0]), options)
    draft.after.push(createIndex(tableNamed(draft.table), { ...index, isConcurrent: false }))
  },
  foreign_key: constraint((table, to, options) => foreignKeyOf(table, nameOf(to), options)),
  check_constraint: constraint((table, expression, options) =>
    checkOf(table, nameOf(expression), options),
  ),
  unique_constraint: constraint(uniqueOf),
  unique_key: constraint(uniqueOf),
  exclusion_constraint: constraint((table, expression, options) =>
    exclusionOf(table, nameOf(expression), options),
  ),
  remove: (draft, { values }) => {
    const gone = new Set(flatNames(values).map(quoted))
    const kept = draft.parts.filter((part) => !gone.has(part.split(' ')[0] ?? ''))
    draft.parts.splice(0, draft.parts.length, ...kept)
  },
  comment: () => undefined,
  attachment: (draft, call) => {
    const names = call.values.map(nameOf).map((name) => `${name}_file_name`)
    addColumns(draft, call, { type: 'string', names })
  },
}
