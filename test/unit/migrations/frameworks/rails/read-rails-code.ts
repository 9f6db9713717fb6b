import { readRails as read } from '../../../../../src/migrations/frameworks/rails/read-rails.ts'
import type { MigrationSteps } from '../../../../../src/migrations/migration-file.ts'
import { grammarOf } from '../grammar-of.ts'

const grammar = await grammarOf('ruby')

/** What a migration of Rails sends; `isOutside` as if the file left the transaction. */
export function readRails(text: string, isOutside = false): MigrationSteps {
  const transaction = { default: 'file', left: isOutside } as const
  const migration = {
    tool: 'rails',
    engine: null,
    version: null,
    direction: 'both',
    transaction,
  } as const
  return read({ path: 'db/migrate/20260101000000_step.rb', text, migration }, grammar)
}
