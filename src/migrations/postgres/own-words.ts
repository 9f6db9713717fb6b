import type { Context } from './context.ts'
import { showExpression } from './expressions/show-expression.ts'
import { showType } from './types/sql-type.ts'
import { sqlName } from './words.ts'

/** Longer statements are not repeated in a recipe. */
const longestOwn = 2000

/** A CREATE INDEX with CONCURRENTLY and all that it says otherwise; null where it cannot be told so simply. */
export function ownIndexConcurrently({ sql }: Context): string | null {
  const found = /^\s*(CREATE\s+(?:UNIQUE\s+)?INDEX)\b(?:\s+CONCURRENTLY\b)?/i.exec(sql)
  const [start, words] = found ?? []
  if (start === undefined || words === undefined || sql.length > longestOwn) return null
  return `${words} CONCURRENTLY${sql.slice(start.length).trimEnd()}`
}

/** An ALTER TABLE that adds one constraint and does no more, with NOT VALID; null for any other. */
export function ownConstraintNotValid({ sql, statement }: Context): string | null {
  const isOne = statement.length === 1 && /^\s*ALTER\s+TABLE\b/i.test(sql)
  return isOne && sql.length <= longestOwn ? `${sql.trim()} NOT VALID` : null
}

/** An UPDATE or DELETE of a few rows instead of all; null where it joins others, or its condition would have to be taken apart. */
export function ownInBatches({ sql }: Context, key: string): string | null {
  const isSimple =
    /^\s*(?:UPDATE|DELETE)\b/i.test(sql) && !/\b(?:USING|RETURNING|OR|SELECT|CURRENT)\b/i.test(sql)
  const conditions = sql.match(/\bWHERE\b/gi)?.length ?? 0
  const joins = /\bFROM\b/i.test(sql.replace(/^\s*DELETE\s+FROM\b/i, ''))
  if (!isSimple || joins || conditions > 1 || sql.length > longestOwn) return null
  return `${sql.trim()}\n${conditions === 0 ? 'WHERE' : '  AND'} ${sqlName(key)} BETWEEN 1 AND 5000`
}

/** An ALTER DOMAIN that adds a check, with NOT VALID; null for any other. */
export function ownDomainNotValid({ sql }: Context): string | null {
  const adds = /^\s*ALTER\s+DOMAIN\b/i.test(sql) && /\bADD\b/i.test(sql)
  return adds && sql.length <= longestOwn ? `${sql.trim()} NOT VALID` : null
}

/** The columns that the statement adds and the recipe needs, each added first; '' when there are none. */
export function columnsFirst(
  { statement }: Context,
  table: string,
  columns: readonly string[],
): string {
  return statement
    .flatMap((act) => {
      if (act.kind !== 'add-column' || act.table !== table || !columns.includes(act.column.name))
        return []
      const { name, type } = act.column
      const value = showExpression(act.column.default)
      return `ALTER TABLE ${sqlName(table)} ADD COLUMN ${sqlName(name)} ${showType(type)}${value === null ? '' : ` DEFAULT ${value}`};\n`
    })
    .join('')
}

/**
 * A recipe in which tables and indexes have the schema that the statement writes before them; rules know them without it.
 */
export function withSchemas(recipe: string, names: readonly string[], sql: string): string {
  if (recipe === '') return recipe
  const statement = sql.slice(0, longestOwn)
  const folded = statement.toLowerCase()
  let text = recipe
  for (const name of new Set(names)) {
    const written = isQualified(name, folded) ? qualified(name, statement) : null
    if (name === '' || written === null) continue
    const bare = escaped(sqlName(name))
    const place = new RegExp(`(?<=\\b(?:${places}) )${bare}(?![\\w".])`, 'g')
    text = text.replace(place, () => written)
  }
  return text
}

/** Words that stand before the name of a table, or of an index that is dropped. */
const places =
  'TABLE|ON|ONLY|UPDATE|REFERENCES|FROM|TABLE CONCURRENTLY|VIEW CONCURRENTLY|IF EXISTS|PARTITION|BY'

const schemaName = String.raw`(?:"(?:[^"]|""){1,63}"|[A-Za-z_][\w$]{0,62})`

/** Whether a name stands behind a dot: quick, and most statements have no schema in them. */
function isQualified(name: string, folded: string): boolean {
  const lower = name.toLowerCase()
  return folded.includes(`.${lower}`) || folded.includes(`."${lower}"`)
}

function qualified(name: string, sql: string): string | null {
  const pattern = new RegExp(`${schemaName}\\.(?:"${escaped(name)}"|${escaped(name)}\\b)`, 'i')
  return pattern.exec(sql)?.[0] ?? null
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
