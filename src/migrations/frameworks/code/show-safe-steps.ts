import type { Recipe } from '../../finding.ts'
import type { RecipeSubject } from '../../recipe-subject.ts'
import { type SafeMigration, type SafeStep, safeSteps } from './safe-steps.ts'

/** How a framework writes a migration. */
export interface Notation {
  readonly language: Recipe['language']
  /** What starts a comment: `//`. */
  readonly comment: string
  /** A statement, in lines. */
  once(sql: string): readonly string[]
  /** A statement that is repeated until it changes no row. */
  untilDone(sql: string): readonly string[]
  /** The whole of what goes into the file. */
  migration(steps: readonly string[], isOutside: boolean): readonly string[]
}

/** The safe way around what a rule found, in the words of a framework; null where no code helps. */
export function recipeFor(subject: RecipeSubject, notation: Notation): Recipe | null {
  const safe = safeSteps(subject)
  if (safe === null) return null
  const { migrations, how } = safe
  const parts = migrations.map((migration, index) => {
    const title = migrations.length === 1 ? [] : [`${notation.comment} Migration ${index + 1}`]
    return [...title, ...shown(migration, notation)].join('\n')
  })
  return { how, language: notation.language, code: parts.join('\n\n') }
}

/** Lines moved to the right. */
export function indented(lines: readonly string[], by: number): readonly string[] {
  return lines.map((line) => (line === '' ? line : ' '.repeat(by) + line))
}

function shown({ steps, isOutside }: SafeMigration, notation: Notation): readonly string[] {
  const lines = steps.flatMap((step) => linesOf(step, notation))
  return notation.migration(lines, isOutside)
}

function linesOf({ kind, sql }: SafeStep, notation: Notation): readonly string[] {
  return kind === 'once' ? notation.once(sql) : notation.untilDone(sql)
}
