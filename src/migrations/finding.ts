/**
 * How a statement hurts. `long`: it works under a lock, and the work grows with the table. `queue`: it is quick, but waits for
 * whatever is open, and everybody waits behind it. `data-loss`: data is gone. `compatibility`: code that runs now fails.
 * `fails`: the migration itself fails. `advice`: nothing is wrong yet.
 */
export type Hazard = 'long' | 'queue' | 'data-loss' | 'compatibility' | 'fails' | 'advice'

/** From the worst to the least. */
export const hazards: readonly Hazard[] = [
  'long',
  'fails',
  'data-loss',
  'compatibility',
  'queue',
  'advice',
]

/** Locks of PostgreSQL on tables, from the weakest to the strongest, by the names of its documentation. */
export const lockModes = [
  'ACCESS SHARE',
  'ROW SHARE',
  'ROW EXCLUSIVE',
  'SHARE UPDATE EXCLUSIVE',
  'SHARE',
  'SHARE ROW EXCLUSIVE',
  'EXCLUSIVE',
  'ACCESS EXCLUSIVE',
] as const

export type LockMode = (typeof lockModes)[number]

/** What other sessions wait for while a lock is held; `reads` means reads and writes. */
export type Blocked = 'reads' | 'writes' | 'none'

/** One thing that a migration does and that people should know of before it runs. */
export interface Finding {
  /** Id of the rule in the table, such as `require-concurrent-index-creation`; squawk's where it has the rule. */
  readonly rule: string
  readonly path: string
  /** First line of the statement or call, from 1. */
  readonly line: number
  readonly endLine: number
  readonly hazard: Hazard
  /** What waits while it lasts: for `long` the whole work, for `queue` a moment. */
  readonly blocks: Blocked
  /** The strongest lock it holds; null where locks are not the matter. */
  readonly lock: LockMode | null
  /** Tables it locks or changes, without schema, the altered one first. */
  readonly tables: readonly string[]
  /** How large the largest of the tables is; `any` where size does not matter. */
  readonly size: TableSize
  /** One whole sentence: what happens, on what, who waits. */
  readonly what: string
  /** What to do instead. */
  readonly recipe: Recipe
  /** Who said that it is meant so; null when nobody did. */
  readonly acknowledged: Acknowledgement | null
}

export type TableSize = 'large' | 'small' | 'unknown' | 'any'

/** The safe way: a sentence, and code to paste in the language of the migration; empty where no code helps. */
export interface Recipe {
  readonly how: string
  readonly language: 'sql' | 'ruby' | 'python' | 'typescript' | 'php' | 'elixir'
  readonly code: string
}

/** A comment or marker in the file that accepts a finding. */
export interface Acknowledgement {
  /** As it stands in the file: `squawk-ignore`, `eugene: ignore`, `incident-loop: ignore`, `safety_assured`. */
  readonly by: string
  /** Null where none is given. */
  readonly reason: string | null
}

/** A statement, call or file that could not be judged: never safe, never dangerous, always told. */
export interface Unchecked {
  readonly path: string
  readonly line: number
  /** Follows "not checked: ", such as `MySQL` or `syntax error at or near "FROM"`. */
  readonly why: string
}
