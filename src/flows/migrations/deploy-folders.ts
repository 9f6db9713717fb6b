import { databaseFolderOf } from '../../migrations/plan/database-folder.ts'
import type { FolderAddress } from '../../migrations-github.ts'

/** More folders than these are not listed. */
const mostFolders = 20

/** GitHub lists so many levels of a folder in one answer. */
const deepest = 3

/** Folders that are listed, and those that are not as they are too many. */
export interface FoldersToList {
  readonly folders: readonly FolderAddress[]
  /** Their paths. */
  readonly leftOut: readonly string[]
}

/** The folders of a commit that hold migrations like these, each once with as many levels as it takes. */
export function foldersOf(files: readonly { readonly path: string }[], sha: string): FoldersToList {
  const depths = new Map<string, number>()
  for (const { path } of files) {
    for (const folder of foldersFor(path)) {
      const depth = Math.min(deepest, levelsBelow(folder, path))
      depths.set(folder, Math.max(depth, depths.get(folder) ?? 1))
    }
  }
  const folders = [...depths].map(([path, depth]) => ({ sha, path, depth }))
  return {
    folders: folders.slice(0, mostFolders),
    leftOut: folders.slice(mostFolders).map(({ path }) => path),
  }
}

/** What was not listed, in a whole sentence that begins with what that means; nothing where all were. */
export function tellNotListed({ leftOut }: FoldersToList, meaning: string): readonly string[] {
  if (leftOut.length === 0) return []
  const shown = leftOut.slice(0, mostNamed).join(', ')
  const more = leftOut.length > mostNamed ? ` and ${leftOut.length - mostNamed} more` : ''
  return [`Only ${mostFolders} folders with migrations are listed, so ${meaning} ${shown}${more}.`]
}

/** So many folders are named. */
const mostNamed = 5

/** The folder of its database; the one of its app where several share it; both where Rails keeps two. */
function foldersFor(path: string): readonly string[] {
  const own = path.slice(0, Math.max(0, path.lastIndexOf('/')))
  if (path.endsWith('.py')) return [databaseFolderOf(path) || own]
  const holder = /^(?<above>(?:.*\/)?)(?<name>post_migrate|migrate|deploy)(?:\/|$)/.exec(own)
  const { above = '', name = '' } = holder?.groups ?? {}
  if (name === 'deploy') return [`${above}deploy`]
  if (name !== '') return [`${above}migrate`, `${above}post_migrate`]
  return [databaseFolderOf(path)]
}

function levelsBelow(folder: string, path: string): number {
  if (folder === '') return path.split('/').length
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1).split('/').length : 1
}
