import type { Recipe } from '../../finding.ts'
import type { RecipeSubject } from '../../recipe-subject.ts'
import { indented, type Notation, recipeFor } from '../code/show-safe-steps.ts'

/** The safe way around what a rule found, as migrations of TypeORM; null where no code helps. */
export function typeormRecipe(subject: RecipeSubject): Recipe | null {
  return recipeFor(subject, notation)
}

const notation: Notation = {
  language: 'typescript',
  comment: '//',
  once: (sql) => [`await queryRunner.query(\`${sql}\`)`],
  untilDone: (sql) => [
    'let changed = 1',
    'while (changed > 0) {',
    `  const result = await queryRunner.query(\`${sql}\`, [], true)`,
    '  changed = result.affected',
    '}',
  ],
  migration: (steps, isOutside) => [
    ...(isOutside
      ? ["// Counts with `transaction: 'each'` or 'none' of the run.", 'transaction = false', '']
      : []),
    'public async up(queryRunner: QueryRunner): Promise<void> {',
    ...indented(steps, 2),
    '}',
  ],
}
