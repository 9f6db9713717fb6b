import { beside, quoted, quotedList, shown, type TableName } from './names.ts'
import { type Column, columnDefinition } from './table-parts.ts'

/** What is in a table, each part as it stands between the brackets. */
export function createTable(
  table: TableName,
  parts: readonly string[],
  { ifNotExists = false }: { readonly ifNotExists?: boolean } = {},
): string {
  return `CREATE TABLE ${ifNotExists ? 'IF NOT EXISTS ' : ''}${shown(table)} (${parts.join(', ')})`
}

export function dropTable(table: TableName, ifExists = false, cascade = false): string {
  return `DROP TABLE ${ifExists ? 'IF EXISTS ' : ''}${shown(table)}${cascade ? ' CASCADE' : ''}`
}

export function renameTable(table: TableName, to: string): string {
  return `${alter(table)} RENAME TO ${quoted(to)}`
}

export function addColumn(table: TableName, column: Column, ifNotExists = false): string {
  const guard = ifNotExists ? 'IF NOT EXISTS ' : ''
  return `${alter(table)} ADD COLUMN ${guard}${columnDefinition(column)}`
}

export function dropColumn(table: TableName, column: string, ifExists = false): string {
  return `${alter(table)} DROP COLUMN ${ifExists ? 'IF EXISTS ' : ''}${quoted(column)}`
}

export function renameColumn(table: TableName, from: string, to: string): string {
  return `${alter(table)} RENAME COLUMN ${quoted(from)} TO ${quoted(to)}`
}

/** `ALTER TABLE … ALTER COLUMN …` with what is to become of the column: `TYPE bigint`, `SET NOT NULL`. */
export function alterColumn(table: TableName, column: string, change: string): string {
  return `${alter(table)} ALTER COLUMN ${quoted(column)} ${change}`
}

/** A constraint with a name, or without one where the framework leaves it to the server. */
export function addConstraint(table: TableName, name: string | null, definition: string): string {
  const named = name === null ? '' : `CONSTRAINT ${quoted(name)} `
  return `${alter(table)} ADD ${named}${definition}`
}

export function dropConstraint(table: TableName, name: string, ifExists = false): string {
  return `${alter(table)} DROP CONSTRAINT ${ifExists ? 'IF EXISTS ' : ''}${quoted(name)}`
}

export interface Index {
  readonly name: string | null
  /** Names as SQL, or expressions in brackets. */
  readonly parts: readonly string[]
  readonly isUnique?: boolean
  readonly isConcurrent?: boolean
  readonly ifNotExists?: boolean
  readonly using?: string | null
  readonly include?: readonly string[]
  readonly where?: string | null
  /** `ON ONLY`: of a partitioned table without its partitions. */
  readonly isOnly?: boolean
}

export function createIndex(table: TableName, index: Index): string {
  const include = index.include ?? []
  return [
    `CREATE ${index.isUnique === true ? 'UNIQUE ' : ''}INDEX`,
    ...(index.isConcurrent === true ? ['CONCURRENTLY'] : []),
    ...(index.ifNotExists === true && index.name !== null ? ['IF NOT EXISTS'] : []),
    ...(index.name === null ? [] : [quoted(index.name)]),
    `ON ${index.isOnly === true ? 'ONLY ' : ''}${shown(table)}`,
    ...(index.using ? [`USING ${index.using.toLowerCase()}`] : []),
    `(${index.parts.join(', ')})`,
    ...(include.length === 0 ? [] : [`INCLUDE (${quotedList(include)})`]),
    ...(index.where ? [`WHERE ${index.where}`] : []),
  ].join(' ')
}

export function dropIndex(
  table: TableName,
  name: string,
  how: { readonly ifExists?: boolean; readonly isConcurrent?: boolean } = {},
): string {
  const words = [how.isConcurrent ? 'CONCURRENTLY ' : '', how.ifExists ? 'IF EXISTS ' : ''].join('')
  return `DROP INDEX ${words}${beside(table, name)}`
}

export function renameIndex(table: TableName, from: string, to: string): string {
  return `ALTER INDEX ${beside(table, from)} RENAME TO ${quoted(to)}`
}

function alter(table: TableName): string {
  return `ALTER TABLE ${shown(table)}`
}
