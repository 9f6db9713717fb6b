import type { Recipe } from '../../finding.ts'
import type { RecipeSubject } from '../../recipe-subject.ts'
import { indented, type Notation, recipeFor } from '../code/show-safe-steps.ts'

/** The safe way around what a rule found, as migrations of node-pg-migrate; null where no code helps. */
export function nodePgMigrateRecipe(subject: RecipeSubject): Recipe | null {
  return recipeFor(subject, notation)
}

const notation: Notation = {
  language: 'typescript',
  comment: '//',
  once: (sql) => [`pgm.sql(\`${sql}\`)`],
  untilDone: (sql) => [
    'let changed = 1',
    'while (changed > 0) {',
    `  const result = await pgm.db.query(\`${sql}\`)`,
    '  changed = result.rowCount',
    '}',
  ],
  migration: (steps, isOutside) => [
    'export async function up(pgm) {',
    ...(isOutside ? ['  pgm.noTransaction()'] : []),
    ...indented(steps, 2),
    '}',
  ],
}
