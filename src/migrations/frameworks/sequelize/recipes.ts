import type { Recipe } from '../../finding.ts'
import type { RecipeSubject } from '../../recipe-subject.ts'
import { indented, type Notation, recipeFor } from '../code/show-safe-steps.ts'

/** The safe way around what a rule found, as migrations of Sequelize; null where no code helps. */
export function sequelizeRecipe(subject: RecipeSubject): Recipe | null {
  return recipeFor(subject, notation)
}

/** Each statement is on its own as long as no transaction is written. */
const notation: Notation = {
  language: 'typescript',
  comment: '//',
  once: (sql) => [`await queryInterface.sequelize.query(\`${sql}\`)`],
  untilDone: (sql) => [
    'let changed = 1',
    'while (changed > 0) {',
    '  const [, result] = await queryInterface.sequelize.query(',
    `    \`${sql}\`,`,
    '  )',
    '  changed = result.rowCount',
    '}',
  ],
  migration: (steps) => [
    'module.exports = {',
    '  async up(queryInterface) {',
    ...indented(steps, 4),
    '  },',
    '}',
  ],
}
