import { entryOf, itemsOf, nameOf, numberOf, textOf } from '../code/ask-value.ts'
import type { Value } from '../code/value.ts'
import { constantOf } from '../sql-text/literal.ts'
import { quoted } from '../sql-text/names.ts'

/**
 * The type of a column that a method of a blueprint adds, as Laravel writes it for PostgreSQL; null for other methods. `values` are
 * those behind the column's name.
 */
export function columnType(
  method: string,
  column: string,
  values: readonly Value[],
): string | null {
  const numbered = /^(?:(\w*?)[iI]ncrements|id)$/.exec(method)
  if (numbered !== null) return serials[numbered[1] ?? 'big'] ?? 'serial'
  const plain = plainTypes[method.replace(/^unsigned(?=[A-Z])/, '').replace(/^[A-Z]/, lower)]
  if (plain !== undefined) return plain
  return (
    builtTypes.get(method.replace(/^unsigned(?=[A-Z])/, '').replace(/^[A-Z]/, lower))?.(
      values,
      column,
    ) ?? null
  )
}

/** Whether a column numbers itself and is the key of its table. */
export function isIncrement(method: string): boolean {
  return method === 'id' || /increments$/i.test(method)
}

function lower(letter: string): string {
  return letter.toLowerCase()
}

const serials: Readonly<Record<string, string>> = {
  big: 'bigserial',
  integer: 'serial',
  medium: 'serial',
  small: 'smallserial',
  tiny: 'smallserial',
  '': 'serial',
}

const plainTypes: Readonly<Record<string, string | undefined>> = {
  text: 'text',
  tinyText: 'varchar(255)',
  mediumText: 'text',
  longText: 'text',
  integer: 'integer',
  mediumInteger: 'integer',
  bigInteger: 'bigint',
  smallInteger: 'smallint',
  tinyInteger: 'smallint',
  foreignId: 'bigint',
  foreignIdFor: 'bigint',
  foreignUuid: 'uuid',
  foreignUlid: 'char(26)',
  float: 'double precision',
  double: 'double precision',
  boolean: 'boolean',
  json: 'json',
  jsonb: 'jsonb',
  date: 'date',
  year: 'integer',
  binary: 'bytea',
  uuid: 'uuid',
  ulid: 'char(26)',
  ipAddress: 'inet',
  macAddress: 'macaddr',
  geometry: 'geometry',
  geography: 'geography',
  point: 'geography(point, 4326)',
  tsvector: 'tsvector',
}

type TypeOf = (values: readonly Value[], column: string) => string

const builtTypes: ReadonlyMap<string, TypeOf> = new Map<string, TypeOf>([
  ['string', ([length]) => `varchar(${numberOf(length) ?? 255})`],
  ['char', ([length]) => `char(${numberOf(length) ?? 255})`],
  ['decimal', ([total, places]) => `decimal(${numberOf(total) ?? 8}, ${numberOf(places) ?? 2})`],
  ['dateTime', ([precision]) => `timestamp(${numberOf(precision) ?? 0}) without time zone`],
  ['dateTimeTz', ([precision]) => `timestamp(${numberOf(precision) ?? 0}) with time zone`],
  ['timestamp', ([precision]) => `timestamp(${numberOf(precision) ?? 0}) without time zone`],
  ['timestampTz', ([precision]) => `timestamp(${numberOf(precision) ?? 0}) with time zone`],
  ['time', ([precision]) => `time(${numberOf(precision) ?? 0}) without time zone`],
  ['timeTz', ([precision]) => `time(${numberOf(precision) ?? 0}) with time zone`],
  ['vector', ([size]) => (numberOf(size) === null ? 'vector' : `vector(${numberOf(size)})`)],
  ['enum', ([labels], column) => enumeration(labels, column)],
  ['set', ([labels], column) => enumeration(labels, column)],
  ['rawColumn', ([definition]) => textOf(definition) ?? nameOf(definition)],
])

function enumeration(labels: Value | undefined, column: string): string {
  const given = itemsOf(labels).map(constantOf).join(', ')
  return `varchar(255) CHECK (${quoted(column)} IN (${given || "''"}))`
}

/** The type of `addColumn('string', 'name', ['length' => 20])`; null for one that is not known. */
export function typeByName(
  type: string,
  column: string,
  options: Value | undefined,
): string | null {
  const values = ['length', 'total', 'places', 'precision', 'allowed'].map((key) =>
    entryOf(options, key),
  )
  return columnType(
    type,
    column,
    values.filter(({ kind }) => kind !== 'nothing'),
  )
}
