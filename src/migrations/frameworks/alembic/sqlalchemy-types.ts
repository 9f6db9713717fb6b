import { isTrue, nameOf, numberOf } from '../code/ask-value.ts'
import type { Link, Value } from '../code/value.ts'
import { argument, argumentsOf, type PythonArguments } from '../python/python-arguments.ts'
import { quoted } from '../sql-text/names.ts'

/** A type of SQLAlchemy as SQL: `sa.String(50)` is `varchar(50)`; null for what is no type. */
export function typeOf(value: Value): string | null {
  if (value.kind !== 'chain') return null
  const link = value.links.find(({ name }) => types.has(name.toLowerCase()))
  const name = (link?.name ?? value.root).toLowerCase()
  const known = types.get(name)
  if (known !== undefined) return known(argumentsOf(link))
  const last = value.links.findLast((each: Link) => each.name !== 'with_variant')
  return nameOf({ ...value, source: last?.name ?? value.root }).replace(/_$/, '')
}

type TypeReader = (given: PythonArguments) => string

function sized(base: string): TypeReader {
  return (given) => {
    const length = numberOf(argument(given, 'length', 0))
    return length === null ? base : `${base}(${length})`
  }
}

function decimal(base: string): TypeReader {
  return (given) => {
    const precision = numberOf(argument(given, 'precision', 0))
    const scale = numberOf(argument(given, 'scale', 1))
    if (precision === null) return base
    return scale === null ? `${base}(${precision})` : `${base}(${precision}, ${scale})`
  }
}

function time(base: string): TypeReader {
  return (given) => {
    const digits = numberOf(argument(given, 'precision'))
    const zoned = isTrue(argument(given, 'timezone', 0)) ? ' with time zone' : ''
    return `${base}${digits === null ? '' : `(${digits})`}${zoned}`
  }
}

const always =
  (sql: string): TypeReader =>
  () =>
    sql

const types: ReadonlyMap<string, TypeReader> = new Map([
  ...Object.entries({
    integer: 'integer',
    int: 'integer',
    biginteger: 'bigint',
    bigint: 'bigint',
    smallinteger: 'smallint',
    smallint: 'smallint',
    text: 'text',
    unicodetext: 'text',
    boolean: 'boolean',
    bool: 'boolean',
    date: 'date',
    double: 'double precision',
    double_precision: 'double precision',
    doubleprecision: 'double precision',
    real: 'real',
    largebinary: 'bytea',
    bytea: 'bytea',
    picklettype: 'bytea',
    pickletype: 'bytea',
    json: 'json',
    jsonb: 'jsonb',
    uuid: 'uuid',
    guid: 'uuid',
    interval: 'interval',
    tsvector: 'tsvector',
    inet: 'inet',
    cidr: 'cidr',
    macaddr: 'macaddr',
    hstore: 'hstore',
    citext: 'citext',
    oid: 'oid',
    money: 'money',
    xml: 'xml',
    uuidtype: 'uuid',
    jsontype: 'json',
    emailtype: 'varchar(255)',
    utcdatetime: 'timestamp with time zone',
    tztimestamp: 'timestamp with time zone',
    int4range: 'int4range',
    int8range: 'int8range',
    numrange: 'numrange',
    daterange: 'daterange',
    tsrange: 'tsrange',
    tstzrange: 'tstzrange',
  }).map(([name, sql]) => [name, always(sql)] as const),
  ['string', sized('varchar')],
  ['varchar', sized('varchar')],
  ['unicode', sized('varchar')],
  ['autostring', sized('varchar')],
  ['char', sized('char')],
  ['bit', sized('bit')],
  ['numeric', decimal('numeric')],
  ['decimal', decimal('numeric')],
  ['float', always('float')],
  ['datetime', time('timestamp')],
  ['timestamp', time('timestamp')],
  ['time', time('time')],
  ['enum', enumOf],
  ['array', arrayOf],
])

function enumOf(given: PythonArguments): string {
  const name = argument(given, 'name')
  if (name.kind === 'text') return quoted(name.text)
  const [only] = given.placed
  return only?.kind === 'chain' ? quoted(only.source.toLowerCase()) : 'varchar'
}

function arrayOf(given: PythonArguments): string {
  const item = argument(given, 'item_type', 0)
  return `${typeOf(item) ?? 'text'}[]`
}
