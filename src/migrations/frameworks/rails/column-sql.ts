import {
  entryOf,
  isFalse,
  isGiven,
  isSet,
  isTrue,
  nameOf,
  numberOf,
  textOf,
} from '../code/ask-value.ts'
import type { Value } from '../code/value.ts'
import { constantOf } from '../sql-text/literal.ts'
import type { Column } from '../sql-text/table-parts.ts'

/** A column as Rails adds it to PostgreSQL; `type` as the migration gives it, such as `datetime`. */
export function railsColumn(
  name: string,
  type: string,
  { options, version }: { readonly options: Value; readonly version: number },
): Column {
  const isVirtual = type === 'virtual'
  const sqlType = columnType(isVirtual ? nameOf(entryOf(options, 'type')) : type, options, version)
  const as = entryOf(options, 'as')
  const collation = textOf(entryOf(options, 'collation'))
  return {
    name,
    type: sqlType + (collation === null ? '' : ` COLLATE "${collation}"`),
    isRequired: isFalse(entryOf(options, 'null')),
    default: defaultOf(entryOf(options, 'default'), sqlType),
    more: [
      ...(isVirtual
        ? [`GENERATED ALWAYS AS (${sqlOf(as)}) ${isSet(options, 'stored') ? 'STORED' : 'VIRTUAL'}`]
        : []),
      ...(type === 'primary_key' || isSet(options, 'primary_key') ? ['PRIMARY KEY'] : []),
    ],
  }
}

/** The type as SQL: `string` with a limit of 50 is `character varying(50)`. Types of SQL stay what they are. */
export function columnType(type: string, options: Value, version: number): string {
  const limit = numberOf(entryOf(options, 'limit'))
  const base = sized[type]?.(limit) ?? withPrecision(type, options, version)
  return isTrue(entryOf(options, 'array')) ? `${base}[]` : base
}

/** SQL of a default; null where there is none. */
export function defaultOf(value: Value, sqlType: string): string | null {
  if (!isGiven(value)) return null
  if (value.kind === 'function') return sqlOf(value)
  if (value.kind === 'list' && sqlType.endsWith('[]'))
    return `'{${value.items.map(nameOf).join(',')}}'`
  // Rails takes a call in the text of such a default for what it is.
  const isCall = sqlType === 'uuid' && value.kind === 'text' && value.text.includes('()')
  return isCall ? value.text : constantOf(value)
}

function sqlOf(value: Value): string {
  return nameOf(value.kind === 'function' ? value.call([]) : value)
}

const sized: Readonly<Record<string, (limit: number | null) => string>> = {
  string: (limit) => (limit === null ? 'character varying' : `character varying(${limit})`),
  integer: (limit) => integerOf(limit ?? 4),
  binary: () => 'bytea',
  blob: () => 'bytea',
  primary_key: () => 'bigserial',
  float: () => 'float',
  bit: (limit) => (limit === null ? 'bit' : `bit(${limit})`),
  bit_varying: (limit) => (limit === null ? 'bit varying' : `bit varying(${limit})`),
}

/** `limit` of an integer is its bytes. */
function integerOf(bytes: number): string {
  if (bytes <= 2) return 'smallint'
  return bytes <= 4 ? 'integer' : 'bigint'
}

function withPrecision(type: string, options: Value, version: number): string {
  const precision = numberOf(entryOf(options, 'precision'))
  const scale = numberOf(entryOf(options, 'scale'))
  if (type === 'decimal' || type === 'numeric') {
    if (precision === null) return type
    return `${type}(${precision}${scale === null ? '' : `, ${scale}`})`
  }
  if (type === 'enum') return `"${nameOf(entryOf(options, 'enum_type'))}"`
  const time = times[type]
  if (time === undefined) return plain[type] ?? type
  const isSaid = options.kind === 'record' && options.entries.has('precision')
  const usual = version >= 7 && type !== 'timestamptz' ? 6 : null
  const digits = isSaid ? precision : usual
  return digits === null ? time : time.replace('timestamp', `timestamp(${digits})`)
}

const times: Readonly<Record<string, string>> = {
  datetime: 'timestamp',
  timestamp: 'timestamp',
  timestamptz: 'timestamp with time zone',
}

/** Names of Rails that PostgreSQL does not know as types. */
const plain: Readonly<Record<string, string>> = {
  rowid: 'bigint',
  attachment: 'character varying',
}
