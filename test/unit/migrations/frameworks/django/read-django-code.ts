import { openDjango } from '../../../../../src/migrations/frameworks/django/read-django.ts'
import type { MigrationSteps, MigrationText } from '../../../../../src/migrations/migration-file.ts'
import { grammarOf } from '../grammar-of.ts'

const grammar = await grammarOf('python')

/** What a migration of Django sends where no other file is known; `isOutside` as if it were not atomic. */
export function readDjango(text: string, isOutside = false): MigrationSteps {
  return openDjango(grammar)(fileOf(text, isOutside))
}

/** What migrations send that run one after the other. */
export function readDjangoFiles(texts: readonly string[]): readonly MigrationSteps[] {
  return texts.map((text) => fileOf(text, false)).map(openDjango(grammar))
}

function fileOf(text: string, left: boolean): MigrationText {
  const transaction = { default: 'file', left } as const
  const migration = {
    tool: 'django',
    engine: null,
    version: null,
    direction: 'both',
    transaction,
  } as const
  return { path: 'shop/migrations/0042_step.py', text, migration }
}
