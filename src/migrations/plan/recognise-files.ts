import type { FileText } from '../judgement-plan.ts'
import type { MigrationText } from '../migration-file.ts'
import { type Migration, recogniseMigration } from '../recognise.ts'
import { leavesByCompanion } from './companions.ts'

/** Those of some files that are migrations going forward, each path once. */
export function recogniseFiles(
  files: readonly FileText[],
  companions: ReadonlyMap<string, string>,
): readonly MigrationText[] {
  const siblings = [...companions.keys()]
  const byPath = new Map(files.map((file) => [file.path, file]))
  return [...byPath.values()].flatMap((file) => {
    const { path, text } = file
    const migration =
      recogniseMigration({ path, content: text, siblings }) ??
      (file.isNamed ? plainSql(path) : null)
    if (migration === null || (migration.direction === 'down' && !file.isNamed)) return []
    return [{ path, text, migration: withLeft(migration, leaves(file, migration, companions)) }]
  })
}

/** A file of SQL that is no tool's: each statement by itself, and no order among files. Null for other files. */
function plainSql(path: string): Migration | null {
  if (!/\.sql$/i.test(path)) return null
  const transaction = { default: 'none', left: false } as const
  return { tool: 'sql', engine: null, version: null, direction: 'up', transaction }
}

/** Flyway looks for CONCURRENTLY itself: that is no mark of whoever wrote the file. */
function leaves(
  { path }: FileText,
  migration: Migration,
  companions: ReadonlyMap<string, string>,
): boolean {
  const isMarked = migration.transaction.left && migration.tool !== 'flyway'
  return isMarked || leavesByCompanion(path, migration, companions)
}

function withLeft(migration: Migration, left: boolean): Migration {
  return { ...migration, transaction: { ...migration.transaction, left } }
}
