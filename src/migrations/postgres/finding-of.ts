import type { Finding, Recipe } from '../finding.ts'
import { recipeIn } from '../frameworks/recipes.ts'
import type { RecipeSubject } from '../recipe-subject.ts'
import type { Context } from './context.ts'
import type { Judging, Place, Spot } from './judging.ts'
import { blockedBy, stronger, worse } from './locks.ts'
import { withSchemas } from './own-words.ts'
import type { Found } from './rule.ts'
import { sizeOf } from './table-size.ts'
import { aLock, named, whereTaken } from './words.ts'

/** What is known of where something was found. */
export interface FoundAt {
  readonly judging: Judging
  readonly place: Place
  readonly spot: Spot
  readonly context: Context
}

/**
 * What a rule found as a finding: with its place, how large the tables are, and what older locks make worse. Null where the rule
 * is off, or where small tables leave nothing to say.
 */
export function findingOf(rule: string, found: Found, at: FoundAt): Finding | null {
  const { judging, place, spot } = at
  if (judging.settings.off.includes(rule)) return null
  const size = found.hazard === 'long' ? sizeOf(found.tables, judging.settings.sizes) : 'any'
  const isSmall = found.hazard === 'long' && size === 'small'
  if (isSmall && (found.lock === null || rule === 'long-lock-in-transaction')) return null
  const [table = ''] = found.tables
  const isQuick =
    found.hazard === 'long' && found.lock !== null && rule !== 'long-lock-in-transaction'
  if (isQuick && judging.schema.tables.get(table)?.isEmptied === true) return null
  const held = underOlderLock(found, at)
  return {
    rule,
    ...spot,
    hazard: isSmall ? 'queue' : found.hazard,
    blocks: held.blocks,
    lock: held.lock,
    tables: found.tables,
    size,
    what: held.what,
    recipe: recipeOf(rule, found, at),
    acknowledged: place.piece.acknowledged,
  }
}

/** Long work under a lock of its own blocks what the statement and the transaction have locked before, too. */
function underOlderLock(
  found: Found,
  { context: { locks, held }, spot }: FoundAt,
): Pick<Found, 'blocks' | 'lock' | 'what'> {
  if (found.hazard !== 'long' || found.lock === null) return found
  let lock: Found['lock'] = found.lock
  for (const table of found.tables) lock = stronger(lock, locks.get(table) ?? null)
  const own = worse(found.blocks, blockedBy(lock))
  const what =
    own === found.blocks
      ? found.what
      : `${found.what} Other parts of the statement need ${aLock(lock ?? found.lock)}, so reads wait too.`
  if (held === null || worse(own, blockedBy(held.mode)) === own) return { lock, blocks: own, what }
  const since = `The transaction also holds ${aLock(held.mode)} on ${named(held.table)} since ${whereTaken(held, spot.path)}: reads of it wait as long.`
  return { lock: stronger(lock, held.mode), blocks: blockedBy(held.mode), what: `${what} ${since}` }
}

/** In the words of the framework where it has its own for this, else in SQL. */
function recipeOf(rule: string, found: Found, { place, context }: FoundAt): Recipe {
  const subject: RecipeSubject = { ...emptySubject, ...found.about, rule }
  const { steps, piece } = place
  const inWords = piece.written === 'call' ? recipeIn(steps.tool, subject) : null
  if (inWords !== null) return inWords
  const names = [...found.tables, subject.table, subject.name ?? '', subject.otherTable ?? '']
  const code = withSchemas(found.sql, names, context.sql)
  return { how: found.how, language: 'sql', code: code.length > longestCode ? '' : code }
}

/** Characters of code that somebody would paste; a statement of a thousand columns is better written by its author. */
const longestCode = 10_000

const emptySubject: Omit<RecipeSubject, 'rule'> = {
  table: '',
  columns: [],
  name: null,
  otherTable: null,
  otherColumns: [],
  type: null,
  expression: null,
  default: null,
  isUnique: false,
  indexSql: null,
  keyOptions: '',
}
