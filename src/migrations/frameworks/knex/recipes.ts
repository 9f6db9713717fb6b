import type { Recipe } from '../../finding.ts'
import type { RecipeSubject } from '../../recipe-subject.ts'
import { indented, type Notation, recipeFor } from '../code/show-safe-steps.ts'

/** The safe way around what a rule found, as migrations of Knex; null where no code helps. */
export function knexRecipe(subject: RecipeSubject): Recipe | null {
  return recipeFor(subject, notation)
}

const notation: Notation = {
  language: 'typescript',
  comment: '//',
  once: (sql) => [`await knex.raw(\`${sql}\`)`],
  untilDone: (sql) => [
    'let changed = 1',
    'while (changed > 0) {',
    `  const result = await knex.raw(\`${sql}\`)`,
    '  changed = result.rowCount',
    '}',
  ],
  migration: (steps, isOutside) => [
    ...(isOutside ? ['export const config = { transaction: false }', ''] : []),
    'export async function up(knex) {',
    ...indented(steps, 2),
    '}',
  ],
}
