import { quoted, quotedList, shown, type TableName } from './names.ts'

/** A column as it is added or created. */
export interface Column {
  readonly name: string
  readonly type: string
  readonly isRequired: boolean
  /** An expression of SQL; null where there is none. */
  readonly default: string | null
  /** What else stands behind it, such as `GENERATED ALWAYS AS IDENTITY`. */
  readonly more: readonly string[]
}

/** `"state" integer DEFAULT 0 NOT NULL`. */
export function columnDefinition(column: Column): string {
  return [
    `${quoted(column.name)} ${column.type}`,
    ...(column.default === null ? [] : [`DEFAULT ${column.default}`]),
    ...(column.isRequired ? ['NOT NULL'] : []),
    ...column.more,
  ].join(' ')
}

export interface ForeignKey {
  readonly columns: readonly string[]
  readonly otherTable: TableName
  readonly otherColumns: readonly string[]
  /** `CASCADE`, `SET NULL`; null where nothing is said. */
  readonly onDelete?: string | null
  readonly onUpdate?: string | null
  readonly isNotValid?: boolean
  readonly isDeferrable?: boolean
}

/** `FOREIGN KEY ("a") REFERENCES "b" ("id") ON DELETE CASCADE NOT VALID`. */
export function foreignKey(key: ForeignKey): string {
  return `FOREIGN KEY (${quotedList(key.columns)}) ${references(key)}`
}

/** The second half of a foreign key, which can stand at a column. */
export function references(key: Omit<ForeignKey, 'columns'>): string {
  const columns = key.otherColumns.length === 0 ? '' : ` (${quotedList(key.otherColumns)})`
  return [
    `REFERENCES ${shown(key.otherTable)}${columns}`,
    ...actionOn('DELETE', key.onDelete),
    ...actionOn('UPDATE', key.onUpdate),
    ...(key.isDeferrable === true ? ['DEFERRABLE INITIALLY DEFERRED'] : []),
    ...(key.isNotValid === true ? ['NOT VALID'] : []),
  ].join(' ')
}

function actionOn(event: string, action: string | null | undefined): readonly string[] {
  if (action === null || action === undefined) return []
  const written = action.trim().toUpperCase().replaceAll('_', ' ')
  return actions.has(written) ? [`ON ${event} ${written}`] : []
}

const actions: ReadonlySet<string> = new Set([
  'CASCADE',
  'SET NULL',
  'SET DEFAULT',
  'RESTRICT',
  'NO ACTION',
])
