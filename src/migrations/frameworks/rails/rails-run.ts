import type { Lines } from '../code/recorder.ts'
import {
  type ChainValue,
  type FunctionValue,
  type Link,
  named,
  nothing,
  type Value,
} from '../code/value.ts'
import type { RailsRecorder } from './rails-recorder.ts'

/** What is known while a migration of Rails is read. */
export interface RailsRun {
  readonly recorder: RailsRecorder
  /** Version of Rails whose defaults the migration has, such as 7.1. */
  readonly version: number
  /** Whether Rails opens a transaction around the file. */
  readonly isWrapped: boolean
  /** Tables that models in the file say they are of. */
  readonly tableOf: ReadonlyMap<string, string>
  /** What the names of blocks stand for, by their root. */
  readonly targets: Map<string, Target>
}

/** What something is called on. */
export type Target =
  | { readonly kind: 'migration' }
  | { readonly kind: 'new-table'; readonly draft: TableDraft }
  | { readonly kind: 'table'; readonly table: string }
  | { readonly kind: 'direction' }
  | { readonly kind: 'rows'; readonly rows: Rows }
  /** Code of a class that is elsewhere, or whatever came out of a call. */
  | { readonly kind: 'other'; readonly name: string }

/** A table while its block is read. */
export interface TableDraft {
  readonly table: string
  readonly parts: string[]
  /** Statements that follow it, such as those of its indexes. */
  readonly after: string[]
}

/** Rows of a model that are changed together. */
export interface Rows {
  readonly model: string
  readonly table: string
  /** Conditions of SQL that all hold. */
  readonly conditions: readonly string[]
  /** Whether they are gone through: in parts, or each by itself; `one` is a single row of them. */
  readonly reach: 'all' | 'batch' | 'each' | 'one'
}

/** A call of a migration, taken apart. */
export interface RailsCall {
  readonly name: string
  readonly values: readonly Value[]
  /** Named arguments; nothing where there are none. */
  readonly options: Value
  readonly block: FunctionValue | null
  readonly at: Lines
  readonly run: RailsRun
}

/** Does what a call of a migration does. */
export type RailsAct = (call: RailsCall) => void

/** A name for what a block is given. */
export function standIn(run: RailsRun, target: Target): ChainValue {
  const root = `#${run.targets.size}`
  run.targets.set(root, target)
  return named(root)
}

/** One link of a chain that is followed. */
export interface Step {
  readonly link: Link
  readonly chain: ChainValue
  readonly run: RailsRun
}

/** A link as a call: values by place, named ones, the block. */
export function callOf({ link, chain, run }: Step): RailsCall {
  const given = link.values ?? []
  const last = given.at(-1)
  const block = last?.kind === 'function' ? last : null
  const rest = block === null ? given : given.slice(0, -1)
  const options = rest.at(-1)
  const hasOptions = options?.kind === 'record'
  return {
    name: link.name,
    values: hasOptions ? rest.slice(0, -1) : rest,
    options: hasOptions ? options : nothing,
    block,
    // A chain over several lines is one call.
    at: { line: Math.min(chain.line || link.line, link.line), endLine: link.endLine },
    run,
  }
}

export const migration: Target = { kind: 'migration' }

/** What comes out of a call that nobody follows further. */
export const outcome: Target = { kind: 'other', name: '' }
