import type { Blocked, Hazard, LockMode } from '../finding.ts'
import type { RecipeSubject } from '../recipe-subject.ts'
import type { RuleId } from '../rule-ids.ts'
import type { Act } from './acts/act.ts'
import type { Context } from './context.ts'

/** All there is about one thing that hurts. */
export interface Rule {
  readonly id: RuleId
  /** What it finds, as a heading: "An index is built while nobody can write". */
  readonly title: string
  readonly hazards: readonly Hazard[]
  /** What an act does wrong; null when nothing. */
  readonly judge: (act: Act, context: Context) => Found | null
  readonly page: RulePage
}

/** A rule as far as people read of it: some look at a whole run, and judge no single act. */
export type DocumentedRule = Omit<Rule, 'judge'>

/** What a rule found, before anybody knows where it stands. */
export interface Found {
  readonly hazard: Hazard
  readonly lock: LockMode | null
  readonly blocks: Blocked
  /** The altered table first. */
  readonly tables: readonly string[]
  /** One whole sentence or more. */
  readonly what: string
  readonly how: string
  /** SQL to paste; '' where none helps. */
  readonly sql: string
  readonly about: Partial<RecipeSubject>
}

/** What people read about a rule; its examples are tests. */
export interface RulePage {
  /** Markdown: what happens, why, how long it took where it was measured, since which version. */
  readonly explanation: string
  /** Null where no SQL shows it. */
  readonly unsafe: Example | null
  readonly safe: Example | null
}

/** SQL, each migration on its own. */
export interface Example {
  /** Migrations that ran long before; not shown. */
  readonly before?: string
  readonly migrations: readonly string[]
  /** Whether each is run in a transaction; they are not when left out. */
  readonly inTransaction?: boolean
  /** Major version of the server; the oldest that is supported when left out. */
  readonly version?: number
}

/** A finding of that many milliseconds more or less: it grows with the table, and blocks what its lock blocks. */
export function long(found: Omit<Found, 'hazard'>): Found {
  return { ...found, hazard: 'long' }
}
