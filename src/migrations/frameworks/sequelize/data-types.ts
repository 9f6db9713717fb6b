import {
  entryOf,
  flatNames,
  itemsOf,
  nameOf,
  numberOf,
  textOf,
  valuesOf,
} from '../code/ask-value.ts'
import type { Link, Value } from '../code/value.ts'
import { constantOf } from '../sql-text/literal.ts'

/** A type as Sequelize writes it for PostgreSQL: `VARCHAR(20)` for `Sequelize.STRING(20)`; null where none is given. */
export function typeOf(value: Value | undefined): string | null {
  if (value === undefined || value.kind === 'nothing') return null
  if (value.kind !== 'chain') return textOf(value)
  const link = typeLink(value)
  if (link === null) return nameOf(value)
  return types.get(link.name)?.(valuesOf(link)) ?? link.name
}

/** The labels of an enum as SQL; null for any other type. */
export function enumLabels(type: Value | undefined, values: Value): string | null {
  const link = type?.kind === 'chain' ? typeLink(type) : null
  if (link?.name !== 'ENUM') return null
  const [first] = valuesOf(link)
  const inType =
    first?.kind === 'record' ? itemsOf(entryOf(first, 'values')) : valuesOf(link).flatMap(itemsOf)
  const labels = inType.length > 0 ? inType : itemsOf(values)
  return labels.map(constantOf).join(', ') || "''"
}

function typeLink(value: Value): Link | null {
  if (value.kind !== 'chain') return null
  return value.links.find(({ name }) => types.has(name)) ?? null
}

type TypeOf = (values: readonly Value[]) => string

function always(type: string): TypeOf {
  return () => type
}

const types: ReadonlyMap<string, TypeOf> = new Map<string, TypeOf>([
  ['STRING', ([length]) => `VARCHAR(${lengthOf(length)})`],
  ['CHAR', ([length]) => `CHAR(${lengthOf(length)})`],
  ['TEXT', always('TEXT')],
  ['CITEXT', always('CITEXT')],
  ['TSVECTOR', always('TSVECTOR')],
  ['INTEGER', always('INTEGER')],
  ['TINYINT', always('SMALLINT')],
  ['SMALLINT', always('SMALLINT')],
  ['MEDIUMINT', always('INTEGER')],
  ['BIGINT', always('BIGINT')],
  ['FLOAT', always('FLOAT')],
  ['REAL', always('REAL')],
  ['DOUBLE', always('DOUBLE PRECISION')],
  ['DECIMAL', (values) => `DECIMAL${inBrackets(values)}`],
  ['NUMERIC', (values) => `DECIMAL${inBrackets(values)}`],
  ['NUMBER', always('NUMERIC')],
  ['BOOLEAN', always('BOOLEAN')],
  ['DATE', (values) => `TIMESTAMP${inBrackets(values)} WITH TIME ZONE`],
  ['DATEONLY', always('DATE')],
  ['TIME', always('TIME')],
  ['NOW', always('TIMESTAMP WITH TIME ZONE')],
  ['UUID', always('UUID')],
  ['UUIDV4', always('UUID')],
  ['JSON', always('JSON')],
  ['JSONB', always('JSONB')],
  ['HSTORE', always('HSTORE')],
  ['BLOB', always('BYTEA')],
  ['RANGE', ([of]) => rangeOf(typeOf(of))],
  ['ARRAY', ([of]) => `${typeOf(of) ?? 'TEXT'}[]`],
  ['CIDR', always('CIDR')],
  ['INET', always('INET')],
  ['MACADDR', always('MACADDR')],
  ['GEOMETRY', always('GEOMETRY')],
  ['GEOGRAPHY', always('GEOGRAPHY')],
  ['ENUM', always('TEXT')],
])

function lengthOf(value: Value | undefined): number {
  return numberOf(value) ?? 255
}

function inBrackets(values: readonly Value[]): string {
  const [first] = values
  if (first?.kind === 'record') {
    return inBrackets([entryOf(first, 'precision'), entryOf(first, 'scale')])
  }
  const numbers = flatNames(values)
  return numbers.length === 0 ? '' : `(${numbers.join(', ')})`
}

function rangeOf(type: string | null): string {
  switch (type) {
    case 'BIGINT':
      return 'int8range'
    case 'DATE':
      return 'daterange'
    case 'DECIMAL':
      return 'numrange'
    case 'TIMESTAMP WITH TIME ZONE':
      return 'tstzrange'
    default:
      return 'int4range'
  }
}
