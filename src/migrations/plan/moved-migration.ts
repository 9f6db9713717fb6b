import { forwardPart } from '../forward-part.ts'
import type { MigrationText } from '../migration-file.ts'
import { alembicRevision } from './revision-links.ts'

/** Whether a file that is new is one that was there before, under another path: what the tool knows it by and its text are the same. */
export function isMoved(old: MigrationText, file: MigrationText): boolean {
  return (
    old.migration.tool === file.migration.tool &&
    identityOf(old) === identityOf(file) &&
    (old.text === file.text || forwardPart(old.text) === forwardPart(file.text))
  )
}

/** Tools that note the name of the file as run; the others note its version. */
const byName = new Set([
  'django',
  'knex',
  'laravel',
  'node-pg-migrate',
  'prisma',
  'sequelize',
  'sqitch',
])

function identityOf({ path, text, migration }: MigrationText): string {
  if (migration.tool === 'alembic') return alembicRevision(text) ?? path
  if (migration.version !== null && !byName.has(migration.tool)) return migration.version
  const [folder = '', name = ''] = path.split('/').slice(-2)
  return migration.tool === 'prisma' ? folder : name
}
