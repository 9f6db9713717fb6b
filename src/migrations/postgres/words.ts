import type { LockMode } from '../finding.ts'
import type { Spot } from './judging.ts'

/** A name in a sentence: in backticks, cut at the length the server allows. */
export function named(name: string): string {
  return `\`${name.slice(0, longestName)}\``
}

/** Names in a sentence: "`a`, `b` and 3 more". */
export function namedAll(names: readonly string[]): string {
  const shown = names.slice(0, mostNames).map(named)
  const more = names.length - shown.length
  if (more > 0) return `${shown.join(', ')} and ${more} more`
  const last = shown.at(-1) ?? ''
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} and ${last}`
}

/** A lock in a sentence: "an ACCESS EXCLUSIVE lock". */
export function aLock(mode: LockMode): string {
  return `${/^[AE]/.test(mode) ? 'an' : 'a'} ${mode} lock`
}

/** Where a lock was taken: "line 3", or "line 3 of a.sql" of another file. */
export function whereTaken({ line, path }: Pick<Spot, 'line' | 'path'>, here: string): string {
  return path === here ? `line ${line}` : `line ${line} of ${path.slice(-longestPath)}`
}

/** Characters of a path that are shown, from its end. */
const longestPath = 80

/** A name in SQL, quoted where it must be. */
export function sqlName(name: string): string {
  return /^[a-z_][a-z0-9_]*$/.test(name) && !reserved.has(name)
    ? name
    : `"${name.replaceAll('"', '""')}"`
}

/** Columns in SQL; what is no plain name is an expression, and stands as it is. */
export function sqlColumns(columns: readonly string[]): string {
  return columns.map((column) => (/[()]/.test(column) ? column : sqlName(column))).join(', ')
}

/** A name the server would make: `orders_customer_id_idx`. */
export function madeName(table: string, columns: readonly string[], suffix: string): string {
  const words = columns.map((column) => /^\w+/.exec(column)?.[0] ?? 'expr')
  return [table, ...words, suffix].join('_').slice(0, longestName)
}

/** Bytes of a name that the server keeps; more than enough of it to know it by. */
const longestName = 63
const mostNames = 5

/** Words that cannot be a name without quotes, of those that people use for names. */
const reserved: ReadonlySet<string> = new Set(
  'all analyse analyze and any array as asc authorization both case cast check collate column constraint create current_date current_time current_timestamp current_user default deferrable desc distinct do else end except false fetch for foreign from grant group having in initially intersect into lateral leading limit localtime not null offset on only or order placing primary references returning select session_user some symmetric table then to trailing true union unique user using variadic when where window with'.split(
    ' ',
  ),
)
