import type { Recipe } from '../../finding.ts'
import type { RecipeSubject } from '../../recipe-subject.ts'
import { indented, type Notation, recipeFor } from '../code/show-safe-steps.ts'

/** The safe way around what a rule found, as migrations of Ecto; null where no code helps. */
export function ectoRecipe(subject: RecipeSubject): Recipe | null {
  return recipeFor(subject, notation)
}

const notation: Notation = {
  language: 'elixir',
  comment: '#',
  once: (sql) => ['execute("""', sql, '""")'],
  untilDone: (sql) => [
    'Stream.repeatedly(fn ->',
    '  repo().query!("""',
    `  ${sql}`,
    '  """).num_rows',
    'end)',
    '|> Enum.find(&(&1 == 0))',
  ],
  migration: (steps, isOutside) => [
    ...(isOutside ? ['@disable_ddl_transaction true', '@disable_migration_lock true', ''] : []),
    'def up do',
    ...indented(steps, 2),
    'end',
  ],
}
