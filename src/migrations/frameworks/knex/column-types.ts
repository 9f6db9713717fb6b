import { entryOf, isFalse, isSet, itemsOf, nameOf, numberOf, textOf } from '../code/ask-value.ts'
import type { Value } from '../code/value.ts'
import { constantOf } from '../sql-text/literal.ts'
import { quoted } from '../sql-text/names.ts'

/**
 * The type of a column that a method of Knex's table builder adds, as Knex writes it for PostgreSQL; null for other methods.
 * `values` are those behind the column's name.
 */
export function columnType(
  method: string,
  column: string,
  values: readonly Value[],
): string | null {
  return types.get(method)?.(values, column) ?? null
}

/** Columns that are numbered by the server. */
export function isIncrement(method: string): boolean {
  return /increments$/i.test(method)
}

/** The type that an enum with a type of its own has to be created with; null for any other column. */
export function newEnum(values: readonly Value[]): { name: string; labels: string } | null {
  const [labels, options] = values
  if (!isSet(options, 'useNative') || isSet(options, 'existingType')) return null
  return { name: nameOf(entryOf(options, 'enumName')), labels: literals(labels) }
}

type TypeOf = (values: readonly Value[], column: string) => string

const types: ReadonlyMap<string, TypeOf> = new Map<string, TypeOf>(
  Object.entries({
    increments: () => 'serial',
    bigincrements: () => 'bigserial',
    bigIncrements: () => 'bigserial',
    integer: () => 'integer',
    int: () => 'integer',
    mediumint: () => 'integer',
    tinyint: () => 'smallint',
    smallint: () => 'smallint',
    bigint: () => 'bigint',
    bigInteger: () => 'bigint',
    biginteger: () => 'bigint',
    text: () => 'text',
    string: ([length]) => `varchar(${numberOf(length) ?? 255})`,
    varchar: ([length]) => `varchar(${numberOf(length) ?? 255})`,
    float: () => 'real',
    double: () => 'double precision',
    decimal,
    numeric: decimal,
    boolean: () => 'boolean',
    bool: () => 'boolean',
    date: () => 'date',
    datetime: timestamp,
    dateTime: timestamp,
    timestamp,
    timestamptz: () => 'timestamptz',
    time: () => 'time',
    binary: () => 'bytea',
    json: () => 'json',
    jsonb: () => 'jsonb',
    uuid: ([options]) => (isSet(options, 'useBinaryUuid') ? 'bytea' : 'uuid'),
    enum: enumeration,
    enu: enumeration,
    geometry: () => 'geometry',
    geography: () => 'geography',
    point: () => 'point',
    specificType: ([type]) => textOf(type) ?? nameOf(type),
  } satisfies Record<string, TypeOf>),
)

function decimal([precision, scale]: readonly Value[]): string {
  if (precision?.kind === 'nothing') return 'decimal'
  return `decimal(${numberOf(precision) ?? 8}, ${numberOf(scale) ?? 2})`
}

function timestamp([options, precisionBehind]: readonly Value[]): string {
  const isWithoutZone = options?.kind === 'record' ? isFalse(entryOf(options, 'useTz')) : false
  const isOldWithoutZone = options?.kind === 'truth' && options.value
  const precision = numberOf(entryOf(options, 'precision')) ?? numberOf(precisionBehind)
  const type = isWithoutZone || isOldWithoutZone ? 'timestamp' : 'timestamptz'
  return precision === null ? type : `${type}(${precision})`
}

function enumeration([labels, options]: readonly Value[], column: string): string {
  if (!isSet(options, 'useNative')) return `text CHECK (${quoted(column)} IN (${literals(labels)}))`
  const schema = textOf(entryOf(options, 'schemaName'))
  const name = quoted(nameOf(entryOf(options, 'enumName')))
  return schema === null ? name : `${quoted(schema)}.${name}`
}

function literals(labels: Value | undefined): string {
  return itemsOf(labels).map(constantOf).join(', ') || "''"
}
