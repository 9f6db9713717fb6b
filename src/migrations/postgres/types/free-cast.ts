import type { Schema } from '../schema/schema.ts'
import type { SqlType } from './sql-type.ts'

/** What decides a cast beside the two types. */
export interface CastSetting {
  readonly schema: Schema
  readonly version: number
  /** Of the session; null when nobody said. */
  readonly timezone: string | null
}

/**
 * Whether values of one type are, byte by byte, values of the other, so that a column can change between them without being
 * written anew. Measured on 15; rules of length and precision from the support functions of the server.
 */
export function isFreeCast(from: SqlType, to: SqlType, setting: CastSetting): boolean {
  if (from.isArray || to.isArray) return isSame(from, to)
  if (isSame(from, to)) return true
  const source = setting.schema.domains.get(from.name)
  if (source !== undefined) {
    // Values of a domain come without the length or precision of its type.
    return source.type !== null && isFreeCast({ ...source.type, modifiers: [] }, to, setting)
  }
  const target = setting.schema.domains.get(to.name)
  if (target !== undefined) {
    return target.type !== null && !target.isConstrained && isFreeCast(from, target.type, setting)
  }
  if (from.name === to.name) return keepsValues(from, to)
  if (isOfTimezone(from, to)) {
    return setting.version >= 12 && isUtc(setting.timezone) && isFullPrecision(to)
  }
  return isCoercible(from, to) && to.modifiers.length === 0
}

/** Whether indexes on the column are built anew although the table is not: their operators are others. */
export function changesOrder(from: SqlType, to: SqlType): boolean {
  return isOfTimezone(from, to) || otherOrder.has(`${from.name} ${to.name}`)
}

/** Whether only the time zone of the session decides. */
export function isOfTimezone(from: SqlType, to: SqlType): boolean {
  const names = [from.name, to.name].toSorted().join(' ')
  return names === 'timestamp timestamptz'
}

function isUtc(timezone: string | null): boolean {
  return (
    timezone !== null &&
    /^(?:(?:etc\/)?(?:utc|uct|gmt|zulu|universal|greenwich)|z|gmt[+-]?0|[+-]?0+(?::00)?)$/i.test(
      timezone,
    )
  )
}

function isSame(from: SqlType, to: SqlType): boolean {
  return (
    from.name === to.name &&
    from.isArray === to.isArray &&
    from.modifiers.join() === to.modifiers.join()
  )
}

/** Types that are stored alike. Source: casts without a function in `pg_cast`, and those of the extension `citext`. */
const coercible: readonly (readonly [from: readonly string[], to: readonly string[]])[] = [
  [
    ['text', 'varchar', 'citext'],
    ['text', 'varchar', 'citext', 'bpchar'],
  ],
  [['xml'], ['text', 'varchar', 'bpchar']],
  [['cidr'], ['inet']],
  [['bit'], ['varbit']],
  [
    ['int4', 'oid', 'regclass', 'regproc', 'regtype', 'regrole', 'regnamespace'],
    ['int4', 'oid', 'regclass', 'regproc', 'regtype', 'regrole', 'regnamespace'],
  ],
]

const otherOrder: ReadonlySet<string> = new Set([
  'text citext',
  'varchar citext',
  'citext text',
  'citext varchar',
  'text bpchar',
  'varchar bpchar',
  'int4 oid',
  'oid int4',
])

function isCoercible({ name: from }: SqlType, { name: to }: SqlType): boolean {
  return coercible.some(([sources, targets]) => sources.includes(from) && targets.includes(to))
}

/** Whether a change of the modifiers alone leaves every value as it is. */
function keepsValues(from: SqlType, to: SqlType): boolean {
  if (from.name === 'interval') return isFullInterval(to)
  const [length, scale] = numbers(from)
  const [newLength, newScale] = numbers(to)
  if (newLength === undefined) return from.name !== 'bit'
  switch (from.name) {
    case 'varchar':
    case 'varbit':
      return length !== undefined && newLength >= length
    case 'numeric':
      return length !== undefined && newLength >= length && newScale === scale
    case 'timestamp':
    case 'timestamptz':
    case 'time':
    case 'timetz':
      return newLength >= finestPrecision || (length !== undefined && newLength >= length)
    default:
      return false
  }
}

/** Digits of a second that the server keeps. */
const finestPrecision = 6

/** All fields, and as many digits of a second as there are. */
function isFullInterval(type: SqlType): boolean {
  const [fields = allIntervalFields, precision = finestPrecision] = numbers(type)
  return fields === allIntervalFields && precision >= finestPrecision
}

const allIntervalFields = 32_767

function isFullPrecision(type: SqlType): boolean {
  const [precision = finestPrecision] = numbers(type)
  return precision >= finestPrecision
}

function numbers({ modifiers }: SqlType): readonly (number | undefined)[] {
  return modifiers.map((modifier) => (typeof modifier === 'number' ? modifier : undefined))
}
