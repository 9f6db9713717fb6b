import type { Recipe } from '../../finding.ts'
import type { RecipeSubject } from '../../recipe-subject.ts'
import { indented, type Notation, recipeFor } from '../code/show-safe-steps.ts'

/** The safe way around what a rule found, as migrations of Laravel; null where no code helps. */
export function laravelRecipe(subject: RecipeSubject): Recipe | null {
  return recipeFor(subject, notation)
}

const notation: Notation = {
  language: 'php',
  comment: '//',
  once: (sql) => [`DB::statement(<<<'SQL'`, `    ${sql}`, '    SQL);'],
  untilDone: (sql) => [
    'do {',
    `    $changed = DB::affectingStatement(<<<'SQL'`,
    `        ${sql}`,
    '        SQL);',
    '} while ($changed > 0);',
  ],
  migration: (steps, isOutside) => [
    ...(isOutside ? ['public $withinTransaction = false;', ''] : []),
    'public function up(): void',
    '{',
    ...indented(steps, 4),
    '}',
  ],
}
