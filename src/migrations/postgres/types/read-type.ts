import type { TypeName } from '@pgsql/types'
import { lastName, pick } from '../acts/node.ts'
import type { SqlType } from './sql-type.ts'

/** A type as the grammar reads it. The grammar has already made `integer` to `int4`. */
export function readType(type: TypeName | undefined): SqlType {
  const name = lastName(type?.names)
  const isQuotedChar = name === 'char' && (type?.names ?? []).length === 1
  return {
    name: isQuotedChar ? '"char"' : (aliases[name] ?? name),
    modifiers: modifiersOf(name, type),
    isArray: (type?.arrayBounds ?? []).length > 0,
  }
}

/** Names that the grammar leaves as they are, when a type is written as a plain name. */
const aliases: Readonly<Record<string, string>> = {
  int: 'int4',
  integer: 'int4',
  bigint: 'int8',
  smallint: 'int2',
  boolean: 'bool',
  decimal: 'numeric',
}

/** The first modifier of an interval says which fields it has, not how precise it is. */
const allFields = 32_767

function modifiersOf(name: string, type: TypeName | undefined): SqlType['modifiers'] {
  const written = (type?.typmods ?? []).map((modifier) => {
    const constant = pick(modifier, 'A_Const')
    return constant === undefined
      ? lastName(pick(modifier, 'ColumnRef')?.fields)
      : (constant.ival?.ival ?? 0)
  })
  if (name === 'interval') {
    const [fields = allFields, precision] = written
    return precision === undefined ? (fields === allFields ? [] : [fields]) : [fields, precision]
  }
  if (name === 'numeric' && written.length === 1) return [...written, 0]
  return written
}
