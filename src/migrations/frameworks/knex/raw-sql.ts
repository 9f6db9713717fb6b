import { itemsOf, linkNamed, nameOf } from '../code/ask-value.ts'
import type { TextValue, Value } from '../code/value.ts'
import { constantOf } from '../sql-text/literal.ts'
import { columnPath } from '../sql-text/row-conditions.ts'

/** SQL of `knex.raw('…')`, `knex.fn.now()`, `knex.fn.uuid()`; null for any other value. */
export function rawSql(value: Value): string | null {
  if (value.kind !== 'chain') return null
  const raw = linkNamed(value.links, 'raw', 'ref', 'literal')
  const [sql, bindings] = raw?.values ?? []
  if (raw !== null && sql?.kind === 'text') return bound(sql, bindings).text
  if (linkNamed(value.links, 'now') !== null) return 'CURRENT_TIMESTAMP'
  return linkNamed(value.links, 'uuid') === null ? null : 'gen_random_uuid()'
}

/** SQL with its bindings put in: `??` is a name, `?` a value; by name `:table:` and `:value`. */
export function bound(sql: TextValue, bindings: Value | undefined): TextValue {
  if (bindings === undefined || bindings.kind === 'nothing') return sql
  const text =
    bindings.kind === 'record'
      ? byName(sql.text, bindings.entries)
      : inOrder(sql.text, itemsOf(bindings))
  return { ...sql, text }
}

function inOrder(sql: string, values: readonly Value[]): string {
  const left = [...values]
  return sql.replaceAll(/\\\?|\?\??/g, (mark) => {
    if (mark === '\\?') return '?'
    const value = left.shift()
    return mark === '??' ? columnPath(nameOf(value)) : valueSql(value)
  })
}

function byName(sql: string, entries: ReadonlyMap<string, Value>): string {
  return sql.replaceAll(
    /(?<!:):(\w+)(:(?!:))?/g,
    (whole: string, name: string, isName?: string) => {
      const value = entries.get(name)
      if (value === undefined) return whole
      return isName === undefined ? valueSql(value) : columnPath(nameOf(value))
    },
  )
}

function valueSql(value: Value | undefined): string {
  if (value === undefined || value.kind === 'chain') return '$1'
  return constantOf(value).replaceAll('\n', ' ')
}
