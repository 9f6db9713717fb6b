/**
 * The folder that holds the migrations of the database that a migration is for. Files of one such folder build on each other; those
 * of two folders may be of two databases with tables of the same name. Django's apps share one, whose folder is the root.
 */
export function databaseFolderOf(path: string): string {
  if (/(?:^|\/)migrations\/(?:[^/]+\/)*\d{4}_[^/]+\.py$/.test(path)) return ''
  const folders = path.split('/').slice(0, -1)
  const last = folders.findLastIndex((name) => holder.test(name))
  if (last < 0) return folders.slice(0, isOfOne(folders.at(-1)) ? -1 : undefined).join('/')
  const kept = isPart.test(folders[last] ?? '') ? last : last + 1
  return folders.slice(0, kept).join('/')
}

/** Names of folders that hold migrations; names of single migrations begin with a digit. */
const holder =
  /^(?!\d)(?:[\w.-]*migrations?|[\w.-]*migrate|versions|[\w.-]*changelogs?|liquibase|drizzle|deploy|revert)$/i

/** Folders of one database that stand side by side. */
const isPart = /^(?:post_migrate|migrate|deploy|revert)$/

/** Whether a folder is a single migration: `20261122120000_add_orders`. */
function isOfOne(folder: string | undefined): boolean {
  return folder !== undefined && /^\d{4,}[\d-]*_/.test(folder)
}
