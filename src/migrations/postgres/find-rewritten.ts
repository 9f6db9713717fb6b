import type { Finding } from '../finding.ts'
import type { RewrittenMigration } from '../judgement.ts'

/** Migrations that ran and were edited or deleted since: other databases will not be as this one. */
export function findRewritten(rewritten: readonly RewrittenMigration[]): readonly Finding[] {
  return rewritten.map(({ path, how }) => ({
    rule: `${how}-migration`,
    path,
    line: 1,
    endLine: 1,
    hazard: 'compatibility',
    blocks: 'none',
    lock: null,
    tables: [],
    size: 'any',
    what: whats[how],
    recipe: { how: recipes[how], language: 'sql', code: '' },
    acknowledged: null,
  }))
}

const whats: Readonly<Record<RewrittenMigration['how'], string>> = {
  edited:
    'This migration has run and was edited since: databases that have it do not run it again, and new ones get something else.',
  deleted:
    'This migration has run and was deleted since: databases that have it keep what it did, and new ones never get it.',
}

const recipes: Readonly<Record<RewrittenMigration['how'], string>> = {
  edited: 'Leave it as it was, and write what is to change into a new migration.',
  deleted: 'Bring the file back, and write a new migration that takes back what it did.',
}
