import type { FileText } from '../judgement-plan.ts'
import type { MigrationText } from '../migration-file.ts'
import { folderOf } from './companions.ts'
import { compareNaturally } from './compare-naturally.ts'

/**
 * Paths at which a tool may keep what all migrations of a folder came to: `db/schema.rb` of Rails, `structure.sql` of Rails and Ecto,
 * `schema.sql` of dbmate.
 */
export function dumpsOf(databaseFolder: string): readonly string[] {
  const [, parent = '', named = ''] = /^(.*?)([^/]+)_migrate$/.exec(databaseFolder) ?? []
  if (named !== '') return [`${parent}${named}_schema.rb`, `${parent}${named}_structure.sql`]
  const above = folderOf(databaseFolder)
  const at = (folder: string, name: string) => (folder === '' ? name : `${folder}/${name}`)
  return [
    at(databaseFolder, 'schema.rb'),
    at(databaseFolder, 'structure.sql'),
    at(above, 'structure.sql'),
    at(above, 'schema.sql'),
  ]
}

/**
 * What ran before, with a dump of the schema in place of what it tells already: everything but migrations with a later version. The
 * same files where there is no dump.
 */
export function withDump<File extends MigrationText>(
  older: readonly File[],
  { folder, files }: { readonly folder: string; readonly files: readonly FileText[] },
): readonly MigrationText[] {
  const paths = dumpsOf(folder)
  const dump = files.find(({ path }) => paths.includes(path))
  if (dump === undefined) return older
  const version = versionOf(dump.text)
  const later = older.filter(
    ({ migration }) =>
      version !== null &&
      migration.version !== null &&
      compareNaturally(migration.version, version) > 0,
  )
  return [asMigration(dump), ...later]
}

/** The newest migration that a dump holds; null where it does not say. */
function versionOf(text: string): string | null {
  const [, defined] = /\.define\(version:\s*([\d_]+)\)/.exec(text) ?? []
  if (defined !== undefined) return defined.replaceAll('_', '')
  const end = text.slice(Math.max(0, text.lastIndexOf('INSERT INTO ')))
  const [inserted = ''] = /^INSERT INTO [\w".]*schema_migrations["\s][^;]*/i.exec(end) ?? []
  const versions = inserted.match(/(?<=['(])\d{3,}(?=[')])/g) ?? []
  return versions.toSorted(compareNaturally).at(-1) ?? null
}

function asMigration({ path, text }: FileText): MigrationText {
  const isRuby = path.endsWith('.rb')
  return {
    path,
    text,
    migration: {
      tool: isRuby ? 'rails' : 'sql',
      engine: 'postgresql',
      version: null,
      direction: 'up',
      transaction: { default: 'none', left: false },
    },
  }
}
