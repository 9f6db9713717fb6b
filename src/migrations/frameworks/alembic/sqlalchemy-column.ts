import { isFalse, isGiven, isTrue, nameOf, textOf } from '../code/ask-value.ts'
import type { ChainValue, Link, Value } from '../code/value.ts'
import { argument, argumentsOf, type PythonArguments } from '../python/python-arguments.ts'
import { tableNamed } from '../sql-text/names.ts'
import { type Column, references } from '../sql-text/table-parts.ts'
import { conditionSql, defaultSql } from './sqlalchemy-sql.ts'
import { typeOf } from './sqlalchemy-types.ts'

/** A `sa.Column(…)`. */
export interface SqlAlchemyColumn {
  readonly column: Column
  /** `REFERENCES …` of each foreign key of the column. */
  readonly keys: readonly string[]
  readonly isUnique: boolean
  readonly isIndexed: boolean
  readonly isPrimary: boolean
}

/** The column that a value is; null when it is none. */
export function columnFrom(value: Value): SqlAlchemyColumn | null {
  const link =
    value.kind === 'chain'
      ? value.links.findLast(({ name }) => /^(?:Column|mapped_column)$/.test(name))
      : undefined
  if (link === undefined) return null
  const given = argumentsOf(link)
  const [name, ...rest] = given.placed
  const parts = rest.filter((part) => part.kind === 'chain')
  const isPart = (part: ChainValue) => partName(part) !== null
  const type =
    argument(given, 'type_').kind === 'chain'
      ? argument(given, 'type_')
      : parts.find((part) => !isPart(part))
  const isPrimary = isTrue(argument(given, 'primary_key'))
  const found = (wanted: string) => parts.find((part) => partName(part) === wanted)
  return {
    column: {
      name: isGiven(name) ? nameOf(name) : nameOf(argument(given, 'name')),
      type: keyType(type === undefined ? null : typeOf(type), given, isPrimary),
      isRequired: isFalse(argument(given, 'nullable')),
      default: defaultIn(argument(given, 'server_default')),
      more: generated(
        found('Computed') ?? argument(given, 'server_default'),
        found('Identity') ?? argument(given, 'server_default'),
      ),
    },
    keys: parts.filter((part) => partName(part) === 'ForeignKey').map(referencesOf),
    isUnique: isTrue(argument(given, 'unique')),
    isIndexed: isTrue(argument(given, 'index')),
    isPrimary,
  }
}

/** What stands in a column beside its type. */
function partName({ links }: ChainValue): string | null {
  const name = links.at(-1)?.name ?? ''
  return /^(?:ForeignKey|Identity|Computed|Sequence|CheckConstraint|FetchedValue)$/.test(name)
    ? name
    : null
}

/** SQLAlchemy makes a whole number that is the key a serial. */
function keyType(type: string | null, given: PythonArguments, isPrimary: boolean): string {
  const auto = argument(given, 'autoincrement')
  const serial = type === null ? undefined : serials[type]
  const isSerial =
    isTrue(auto) || (isPrimary && !isFalse(auto) && !isGiven(argument(given, 'server_default')))
  return isSerial && serial !== undefined ? serial : (type ?? 'text')
}

const serials: Readonly<Record<string, string>> = {
  integer: 'serial',
  bigint: 'bigserial',
  smallint: 'smallserial',
}

function defaultIn(value: Value): string | null {
  const isPart = value.kind === 'chain' && partName(value) !== null
  return isPart ? null : defaultSql(value)
}

function generated(computed: Value, identity: Value): readonly string[] {
  const how = lastLink(computed, 'Computed')
  if (how !== null) {
    const given = argumentsOf(how)
    const sql = conditionSql(argument(given, 'sqltext', 0)) ?? 'NULL'
    const persisted = argument(given, 'persisted')
    return [`GENERATED ALWAYS AS (${sql}) ${isFalse(persisted) ? 'VIRTUAL' : 'STORED'}`]
  }
  const key = lastLink(identity, 'Identity')
  if (key === null) return []
  const always =
    isTrue(argument(argumentsOf(key), 'always', 1)) || isTrue(argument(argumentsOf(key), 'always'))
  return [`GENERATED ${always ? 'ALWAYS' : 'BY DEFAULT'} AS IDENTITY`]
}

function lastLink(value: Value, name: string): Link | null {
  const last = value.kind === 'chain' ? value.links.at(-1) : undefined
  return last?.name === name ? last : null
}

/** `sa.ForeignKey('accounts.id', ondelete='CASCADE')`. */
function referencesOf(part: ChainValue): string {
  const given = argumentsOf(part.links.at(-1))
  const target = nameOf(argument(given, 'column', 0))
  const dot = target.lastIndexOf('.')
  return references({
    otherTable: tableNamed(dot < 0 ? target : target.slice(0, dot)),
    otherColumns: dot < 0 ? [] : [target.slice(dot + 1)],
    onDelete: textOf(argument(given, 'ondelete')),
    onUpdate: textOf(argument(given, 'onupdate')),
    isDeferrable: isTrue(argument(given, 'deferrable')),
  })
}
