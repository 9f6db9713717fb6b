/** A type as it is written for a column, its name in the server's spelling: `int4`, `varchar`, `timestamptz`. */
export interface SqlType {
  /** Without schema. */
  readonly name: string
  /** In parentheses: `[20]` of `varchar(20)`, `[10, 2]` of `numeric(10, 2)`; empty where none are written. */
  readonly modifiers: readonly (number | string)[]
  readonly isArray: boolean
}

/** A type as people write it: `varchar(20)`, `bigint`, `text[]`. */
export function showType({ name, modifiers, isArray }: SqlType): string {
  const shown = modifiers.length === 0 || name === 'interval' ? '' : `(${modifiers.join(', ')})`
  return `${spellings[name] ?? name}${shown}${isArray ? '[]' : ''}`
}

/** Types that PostgreSQL makes a sequence for, and the type of the column they give. */
export const serialTypes: Readonly<Record<string, string>> = {
  smallserial: 'int2',
  serial2: 'int2',
  serial: 'int4',
  serial4: 'int4',
  bigserial: 'int8',
  serial8: 'int8',
}

/** Names of the server that people write otherwise. */
const spellings: Readonly<Record<string, string>> = {
  int2: 'smallint',
  int4: 'integer',
  int8: 'bigint',
  float4: 'real',
  float8: 'double precision',
  bool: 'boolean',
  bpchar: 'char',
  varbit: 'bit varying',
}
