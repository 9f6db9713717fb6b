import { compareNaturally } from '../../migrations/plan/compare-naturally.ts'
import { databaseFolderOf } from '../../migrations/plan/database-folder.ts'
import { couldBeMigration, recogniseMigration } from '../../migrations/recognise.ts'
import type { ListedFile } from '../../migrations-github.ts'

/** What is replayed of the migrations that were there before. */
export interface Older {
  readonly chosen: readonly ListedFile[]
  /** How many more there are. */
  readonly leftOut: number
}

/** More than so many files or bytes are not read, and no file larger than this: old data is no schema. */
const limits = { files: 400, bytes: 2_000_000, bytesOfFile: 256_000 }

/** The newest of some files that may be migrations of the same databases as these. */
export function newestOlder(
  files: readonly ListedFile[],
  migrations: readonly { readonly path: string }[],
): Older {
  const databases = new Set(migrations.map(({ path }) => databaseFolderOf(path)))
  const candidates = files.filter(
    ({ path }) => databases.has(databaseFolderOf(path)) && mayGoForward(path),
  )
  const newestFirst = candidates
    .map((file) => ({ file, name: nameIn(file.path) }))
    .toSorted((a, b) => compareNaturally(b.name, a.name))
  const chosen: ListedFile[] = []
  let bytes = 0
  for (const { file } of newestFirst) {
    if (file.bytes > limits.bytesOfFile) continue
    bytes += file.bytes
    if (chosen.length === limits.files || bytes > limits.bytes) break
    chosen.push(file)
  }
  return { chosen, leftOut: candidates.length - chosen.length }
}

/** What of older migrations was left out, in a whole sentence; nothing where all were read. */
export function tellTooOld({ chosen, leftOut }: Older): readonly string[] {
  if (leftOut === 0) return []
  return [
    `Of the older migrations the newest ${chosen.length} were replayed and ${leftOut} were not, so a type, an index or a constraint from before them may be unknown.`,
  ]
}

function mayGoForward(path: string): boolean {
  return couldBeMigration(path) && recogniseMigration({ path, content: null })?.direction !== 'down'
}

/** The path within its database, which begins with what orders it. */
function nameIn(path: string): string {
  const folder = databaseFolderOf(path)
  return folder === '' ? (path.split('/').at(-1) ?? path) : path.slice(folder.length + 1)
}
