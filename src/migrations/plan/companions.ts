import type { Migration } from '../recognise.ts'

/**
 * Paths of files that say something of a migration and may stand in the repository: the order of a folder, the engine, whether
 * there is a transaction. Empty for a path that has none.
 */
export function companionsOf(path: string): readonly string[] {
  return table.flatMap(({ of, at }) => (of.test(path) ? at(path) : []))
}

/** Whether a file beside the migration says that it runs outside of a transaction. */
export function leavesByCompanion(
  path: string,
  { tool }: Migration,
  companions: ReadonlyMap<string, string>,
): boolean {
  if (tool === 'flyway') {
    return /^[ \t]*executeInTransaction[ \t]*=[ \t]*false/im.test(
      companions.get(`${path}.conf`) ?? '',
    )
  }
  if (tool !== 'diesel') return false
  const metadata = companions.get(`${folderOf(path)}/metadata.toml`) ?? ''
  return /^[ \t]*run_in_transaction[ \t]*=[ \t]*false/m.test(metadata)
}

/** The folder of a path, without a slash at its end; empty at the root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

const table: readonly {
  readonly of: RegExp
  readonly at: (path: string) => readonly string[]
}[] = [
  // Drizzle: order and engine of the folder.
  { of: /(?:^|\/)\d{4}_[^/]+\.sql$/, at: (path) => [`${inFolder(path)}meta/_journal.json`] },
  { of: /(?:^|\/)\d{14}_[^/]+\.sql$/, at: (path) => [`${inFolder(path)}atlas.sum`] },
  { of: /(?:^|\/)(?:deploy|revert)\/.*\.sql$/, at: (path) => above(path, 'sqitch.plan') },
  // Diesel.
  { of: /(?:^|\/)up\.sql$/, at: (path) => [`${inFolder(path)}metadata.toml`] },
  // Prisma: the engine.
  {
    of: /\/migration\.sql$/,
    at: (path) => [`${inFolder(folderOf(path))}migration_lock.toml`],
  },
  { of: /(?:^|\/)[VR][^/]*__[^/]+\.sql$/, at: (path) => [`${path}.conf`] },
  // Rails: the engine.
  {
    of: /(?:^|\/)db\/(?:[^/]+\/)*[^/]*migrate\/.*\.rb$/,
    at: (path) => [path.replace(/(^|\/)db\/.*$/, '$1config/database.yml')],
  },
]

function inFolder(path: string): string {
  const folder = folderOf(path)
  return folder === '' ? '' : `${folder}/`
}

/** A name in each folder above a path, the nearest first. */
function above(path: string, name: string): readonly string[] {
  const folder = folderOf(path)
  return folder === '' ? [name] : [`${folder}/${name}`, ...above(folder, name)]
}
