import type { Act } from '../acts/act.ts'
import type { AddConstraint, Rename } from '../acts/table-act.ts'
import { firstOf } from './first-of.ts'
import { replayAttach, replayCreateTable } from './replay-create-table.ts'
import { columnOf, indexName, knownConstraint, noteUser, tableOf } from './replay-parts.ts'
import { replayRename } from './replay-rename.ts'
import { type KnownConstraint, type Schema, type Table, tableNamed } from './schema.ts'

/** Brings a schema up to date with an act. `isChange`: it is of the change that is judged, what it makes is new. */
export function replayAct(schema: Schema, act: Act, isChange: boolean): void {
  const replay = replays[act.kind] as Replay<Act> | undefined
  replay?.(schema, act, isChange)
}

type Replay<One extends Act> = (schema: Schema, act: One, isChange: boolean) => void

const replays: {
  readonly [Kind in Act['kind']]?: Replay<Extract<Act, { kind: Kind }>>
} = {
  'create-table': replayCreateTable,
  'create-table-as': (schema, { table: name, ifNotExists, persistence }, isChange) => {
    if (ifNotExists && schema.tables.has(name)) return
    const isNew = isChange || persistence === 'temporary'
    schema.tables.set(name, tableNamed(name, { isNew, persistence }))
  },
  'create-view': (schema, { view: name, isMaterialized, ifNotExists }, isChange) => {
    const known = schema.tables.get(name)
    if (known !== undefined && (ifNotExists || !isMaterialized)) return
    const kind = isMaterialized ? 'materialized-view' : 'view'
    schema.tables.set(name, tableNamed(name, { kind, isNew: isChange }))
  },
  'add-column': (schema, { table: name, column, ifNotExists }, isChange) => {
    const table = tableOf(schema, name)
    if (ifNotExists && table.columns.has(column.name)) return
    table.columns.set(column.name, { ...columnOf(column), isNew: isChange })
    noteUser(schema, column.type, name)
    for (const constraint of column.constraints) addConstraint(schema, table, constraint)
  },
  'drop-column': dropColumn,
  'set-not-null': (schema, { table, column }) =>
    changeColumn(schema, table, column, { isNotNull: true }),
  'add-identity': (schema, { table, column }) => changeColumn(schema, table, column, {}),
  'drop-not-null': (schema, { table, column }) => {
    changeColumn(schema, table, column, { isNotNull: false })
    const { constraints } = tableOf(schema, table)
    for (const [name, { type, columns }] of firstOf(constraints)) {
      if (type === 'not-null' && columns.includes(column)) constraints.delete(name)
    }
  },
  'set-type': (schema, { table, column, type, collation }) => {
    changeColumn(schema, table, column, { type, collation })
    noteUser(schema, type, table)
  },
  'add-constraint': (schema, { table, constraint }) =>
    addConstraint(schema, tableOf(schema, table), constraint),
  'validate-constraint': (schema, { table: name, name: constraint }) => {
    const table = tableOf(schema, name)
    const known = table.constraints.get(constraint) ?? unseenConstraint(constraint)
    table.constraints.set(constraint, { ...known, isValid: true })
    for (const column of known.type === 'not-null' ? known.columns : []) {
      changeColumn(schema, name, column, { isNotNull: true })
    }
  },
  'drop-constraint': dropConstraint,
  'attach-partition': replayAttach,
  'detach-partition': (schema, { table, partition }) => {
    leavePartitioned(tableOf(schema, table), partition)
    tableOf(schema, partition).parent = null
  },
  'rewrite-table': (schema, { table, how }) => {
    if (table === null || (how !== 'SET LOGGED' && how !== 'SET UNLOGGED')) return
    tableOf(schema, table).persistence = how === 'SET LOGGED' ? 'permanent' : 'unlogged'
  },
  'create-index': (schema, act) => {
    const name = act.index ?? indexName(schema, act.table, act.columns, 'idx')
    const { table, columns, reads, isUnique } = act
    if (act.ifNotExists && schema.indexes.has(name)) return
    schema.indexes.set(name, { name, table, columns, reads, isUnique })
    tableOf(schema, table).indexes.add(name)
  },
  'drop-index': (schema, { index }) => dropIndex(schema, index),
  truncate: (schema, { tables }, isChange) => {
    for (const table of tables) tableOf(schema, table).isEmptied = isChange
  },
  rename: (schema, act: Rename) => replayRename(schema, act),
  'drop-table': (schema, { table }) => dropTable(schema, table),
  'drop-view': (schema, { name }) => dropTable(schema, name),
  'create-domain': (schema, { kind: _, domain: name, ...known }, isChange) => {
    schema.domains.set(name, { ...known, name, isNew: isChange })
  },
  'constrain-domain': (schema, { domain: name }) => {
    const known = schema.domains.get(name)
    if (known !== undefined) schema.domains.set(name, { ...known, isConstrained: true })
  },
  'alter-function': (schema, { name, volatility }) => {
    const known = schema.functions.get(name)
    if (known !== undefined) schema.functions.set(name, { ...known, volatility })
  },
  'create-function': (schema, { name, volatility, statement }) => {
    schema.functions.set(name, { volatility, statement })
  },
}

/** A constraint that is validated though nobody saw it being added. */
function unseenConstraint(name: string): KnownConstraint {
  return { name, type: 'check', columns: [], isValid: true, expression: null, references: null }
}

function changeColumn(
  schema: Schema,
  tableName: string,
  name: string,
  change: Partial<ReturnType<typeof columnOf>>,
): void {
  const table = tableOf(schema, tableName)
  const known = table.columns.get(name) ?? {
    name,
    type: null,
    isNotNull: false,
    isGenerated: null,
    collation: null,
    isNew: false,
  }
  table.columns.set(name, { ...known, ...change })
}

function addConstraint(
  schema: Schema,
  table: Table,
  constraint: AddConstraint['constraint'],
): void {
  const known = knownConstraint(schema, table, constraint)
  table.constraints.set(known.name, known)
  if (known.references !== null) tableOf(schema, known.references).referencedBy.add(table.name)
  if (known.type === 'primary-key' || known.type === 'unique' || known.type === 'exclude') {
    const index = constraint.index === null ? undefined : schema.indexes.get(constraint.index)
    const columns = index?.columns ?? constraint.columns
    dropIndex(schema, constraint.index ?? '')
    const isUnique = known.type !== 'exclude'
    schema.indexes.set(known.name, {
      name: known.name,
      table: table.name,
      columns,
      reads: [],
      isUnique,
    })
    table.indexes.add(known.name)
    if (known.type !== 'primary-key') return
    for (const column of columns) changeColumn(schema, table.name, column, { isNotNull: true })
  }
  if (known.type === 'not-null' && known.isValid) {
    for (const column of known.columns)
      changeColumn(schema, table.name, column, { isNotNull: true })
  }
}

function dropConstraint(
  schema: Schema,
  { table: name, name: constraint }: { readonly table: string; readonly name: string },
): void {
  const table = tableOf(schema, name)
  const known = table.constraints.get(constraint)
  table.constraints.delete(constraint)
  if (known?.type !== 'check' && known?.type !== 'foreign-key') dropIndex(schema, constraint)
}

function dropColumn(
  schema: Schema,
  { table: name, column }: { readonly table: string; readonly column: string },
): void {
  const table = tableOf(schema, name)
  table.columns.delete(column)
  for (const index of firstOf(table.indexes)) {
    const known = schema.indexes.get(index)
    if (known?.columns.includes(column) || known?.reads.includes(column)) dropIndex(schema, index)
  }
  for (const [constraint, { columns }] of firstOf(table.constraints)) {
    if (columns.includes(column)) table.constraints.delete(constraint)
  }
}

function dropIndex(schema: Schema, name: string): void {
  const index = schema.indexes.get(name)
  if (index === undefined) return
  schema.indexes.delete(name)
  schema.tables.get(index.table)?.indexes.delete(name)
}

function leavePartitioned(table: Table, partition: string): void {
  table.partitions.delete(partition)
  if (table.defaultPartition === partition) table.defaultPartition = null
}

function dropTable(schema: Schema, name: string): void {
  const table = schema.tables.get(name)
  if (table === undefined) return
  for (const index of table.indexes) schema.indexes.delete(index)
  schema.tables.delete(name)
  const parent = schema.tables.get(table.parent ?? '')
  if (parent !== undefined) leavePartitioned(parent, name)
}
