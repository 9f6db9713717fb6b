import { readAlembic as read } from '../../../../../src/migrations/frameworks/alembic/read-alembic.ts'
import type { MigrationSteps } from '../../../../../src/migrations/migration-file.ts'
import { grammarOf } from '../grammar-of.ts'

const grammar = await grammarOf('python')

/** What a migration of Alembic sends; `isOutside` as if the file left the transaction. */
export function readAlembic(text: string, isOutside = false): MigrationSteps {
  const transaction = { default: 'file', left: isOutside } as const
  const migration = {
    tool: 'alembic',
    engine: null,
    version: null,
    direction: 'both',
    transaction,
  } as const
  return read({ path: 'migrations/versions/1a2b3c_step.py', text, migration }, grammar)
}
