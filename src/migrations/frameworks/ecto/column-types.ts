import {
  entryOf,
  isSet,
  itemsOf,
  linkNamed,
  nameOf,
  numberOf,
  textOf,
  valuesOf,
} from '../code/ask-value.ts'
import { nothing, type Value } from '../code/value.ts'

/** A type as Ecto writes it for PostgreSQL, such as `varchar(255)` for `:string`. */
export function typeOf(type: Value | undefined, options: Value): string {
  const array = type?.kind === 'list' ? type.items : []
  const [kind, inner] = array
  if (textOf(kind) === 'array') return `${typeOf(inner, options)}[]`
  if (array.length > 0) return types.get(textOf(kind) ?? '')?.(options) ?? 'jsonb'
  const name = nameOf(type)
  return types.get(name)?.(options) ?? sized(name, options)
}

type TypeOf = (options: Value) => string

const types: ReadonlyMap<string, TypeOf> = new Map<string, TypeOf>([
  ['id', () => 'integer'],
  ['identity', () => 'bigint'],
  ['binary_id', () => 'uuid'],
  ['string', (options) => `varchar(${numberOf(entryOf(options, 'size')) ?? 255})`],
  ['binary', () => 'bytea'],
  ['map', () => 'jsonb'],
  ['utc_datetime', () => 'timestamp(0)'],
  ['naive_datetime', () => 'timestamp(0)'],
  ['utc_datetime_usec', () => 'timestamp'],
  ['naive_datetime_usec', () => 'timestamp'],
  ['datetime', () => 'timestamp(0)'],
  ['time', () => 'time(0)'],
  ['time_usec', () => 'time'],
  ['float', () => 'float'],
  ['decimal', (options) => sized('numeric', options)],
  ['numeric', (options) => sized('numeric', options)],
  ['duration', () => 'interval'],
])

function sized(name: string, options: Value): string {
  const size = numberOf(entryOf(options, 'size'))
  const precision = numberOf(entryOf(options, 'precision'))
  const scale = numberOf(entryOf(options, 'scale'))
  if (size !== null) return `${name}(${size})`
  if (precision === null) return name
  return `${name}(${precision}${scale === null ? '' : `, ${scale}`})`
}

/** Whether a column says that it is a key. */
export function isKey(options: Value): boolean {
  return isSet(options, 'primary_key')
}

/** Type and options that `from:` of a `modify` says the column had: `:string`, `{:string, null: true}`. */
export function typeBefore(from: Value): { readonly type: string; readonly options: Value } | null {
  if (from.kind === 'nothing') return null
  const [type, options] = from.kind === 'list' ? from.items : [from]
  const known = options?.kind === 'record' ? options : from
  if (type === undefined) return null
  if (type.kind === 'chain') return { type: referenceType(type), options: known }
  const isArray = itemsOf(from).length > 1 && options?.kind !== 'record'
  return { type: typeOf(isArray ? from : type, known), options: known }
}

/** The type of a column that points to another table. */
export function referenceType(reference: Value | undefined): string {
  const options = optionsOf(reference)
  const type = entryOf(options, 'type')
  const name = textOf(type) ?? 'bigserial'
  if (name === 'bigserial' || name === 'identity') return 'bigint'
  return name === 'serial' ? 'integer' : typeOf(type, options)
}

/** Options of `references(:accounts, type: :uuid)`; nothing where there are none. */
export function optionsOf(reference: Value | undefined): Value {
  if (reference?.kind !== 'chain') return nothing
  return valuesOf(linkNamed(reference.links, '()'))[1] ?? nothing
}
