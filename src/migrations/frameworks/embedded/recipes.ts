import type { Recipe } from '../../finding.ts'
import type { RecipeSubject } from '../../recipe-subject.ts'
import { indented, type Notation, recipeFor } from '../code/show-safe-steps.ts'

/** The safe way around what a rule found, as migrations of MikroORM; null where no code helps. */
export function mikroOrmRecipe(subject: RecipeSubject): Recipe | null {
  return recipeFor(subject, mikroOrm)
}

/** The safe way around what a rule found, as migrations of Doctrine; null where no code helps. */
export function doctrineRecipe(subject: RecipeSubject): Recipe | null {
  return recipeFor(subject, doctrine)
}

const mikroOrm: Notation = {
  language: 'typescript',
  comment: '//',
  once: (sql) => [`this.addSql(\`${sql}\`)`],
  untilDone: (sql) => [
    'let changed = 1',
    'while (changed > 0) {',
    `  const result = await this.driver.execute(\`${sql}\`)`,
    '  changed = result.affectedRows',
    '}',
  ],
  migration: (steps, isOutside) => [
    ...(isOutside ? ['override isTransactional(): boolean {', '  return false', '}', ''] : []),
    'override async up(): Promise<void> {',
    ...indented(steps, 2),
    '}',
  ],
}

const doctrine: Notation = {
  language: 'php',
  comment: '//',
  once: (sql) => [`$this->addSql(<<<'SQL'`, `    ${sql}`, '    SQL);'],
  untilDone: (sql) => [
    'do {',
    `    $changed = $this->connection->executeStatement(<<<'SQL'`,
    `        ${sql}`,
    '        SQL);',
    '} while ($changed > 0);',
  ],
  migration: (steps, isOutside) => [
    ...(isOutside
      ? ['public function isTransactional(): bool', '{', '    return false;', '}', '']
      : []),
    'public function up(Schema $schema): void',
    '{',
    ...indented(steps, 4),
    '}',
  ],
}
