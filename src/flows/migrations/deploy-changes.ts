import { couldBeMigration } from '../../migrations/recognise.ts'
import type {
  ChangedFile,
  FileComparison,
  FileList,
  FolderAddress,
  ListedFile,
} from '../../migrations-github.ts'
import { UserError } from '../../user-error.ts'
import type { World } from '../../world.ts'
import { differencesOf } from './deploy-differences.ts'
import { foldersOf, tellNotListed } from './deploy-folders.ts'
import { revisionName } from './revision-name.ts'

/** Which versions are compared: commits, branches or tags. */
export interface ChangesAsk {
  /** What is live, or what is merged into. */
  readonly base: string
  readonly sha: string
  /**
   * `base`: new is what the base has not, since that is what has run. `merge-base`: new is what their common ancestor has not, as a
   * pull request shows it.
   */
  readonly against: 'base' | 'merge-base'
}

/** The files of a change that may be migrations. */
export interface SeenChange {
  readonly base: string
  readonly sha: string
  readonly changed: readonly ChangedFile[]
  /** Every file of the base, where all were listed; else null. */
  readonly listed: readonly ListedFile[] | null
  /** What was not looked at, in whole sentences. */
  readonly leftOut: readonly string[]
  /** Why nothing is new, in a whole sentence; null where something may be. */
  readonly nothingNew: string | null
}

/** Reads which files that may be migrations a commit adds, changes or takes away: one request, or three where GitHub leaves files out. */
export async function whatChanged(world: World, ask: ChangesAsk): Promise<SeenChange> {
  const { sha } = ask
  const comparison = await world.github.compareFiles({ base: ask.base, head: sha })
  if (comparison === 'unknown') throw notComparable(ask)
  if (comparison === 'too-large') return fromLists(world, { ...ask, hints: [] })
  const nothingNew = ask.against === 'base' ? nothingFor(comparison, ask) : null
  const base = ask.against === 'base' ? ask.base : comparison.mergeBase
  const empty = { base, sha, changed: [], listed: null, leftOut: [], nothingNew }
  if (nothingNew !== null) return empty
  const changed = comparison.files.filter(({ path }) => couldBeMigration(path))
  const isWhole =
    !comparison.isCut && (base === comparison.mergeBase || comparison.status === 'ahead')
  return isWhole ? { ...empty, changed } : fromLists(world, { base, sha, hints: changed })
}

/** Tools run migrations forward only: an older version brings none. */
function nothingFor({ status }: FileComparison, { base, sha }: ChangesAsk): string | null {
  const [own, other] = [revisionName(sha), revisionName(base)]
  if (status === 'identical') return `${own} is the same as ${other}, so no migration is new.`
  if (status === 'behind') return `${own} is older than ${other}, so no migration is new.`
  return null
}

interface ListsAsk {
  readonly base: string
  readonly sha: string
  /** Files that are known to have changed. */
  readonly hints: readonly ChangedFile[]
}

/** Compares the lists of all files: what GitHub leaves out of a comparison is not missed. */
async function fromLists(world: World, { base, sha, hints }: ListsAsk): Promise<SeenChange> {
  const [before, after] = await Promise.all([listOf(world, base), listOf(world, sha)])
  if (before.isCut || after.isCut) {
    return fromFolders(world, { base, sha, hints: [...hints, ...candidatesIn(before, after)] })
  }
  const changed = differencesOf(migrationsIn(before.files), migrationsIn(after.files))
  return { base, sha, changed, listed: before.files, leftOut: [], nothingNew: null }
}

async function listOf(world: World, sha: string): Promise<FileList> {
  const list = await world.github.listFiles(sha)
  if (list === 'unknown') throw notComparable({ base: sha, sha })
  return list
}

function migrationsIn(files: readonly ListedFile[]): readonly ListedFile[] {
  return files.filter(({ path }) => couldBeMigration(path))
}

function candidatesIn(...lists: readonly FileList[]): readonly Pick<ChangedFile, 'path'>[] {
  return lists.flatMap(({ files }) => migrationsIn(files))
}

/** Compares the folders that are known to hold migrations, where a repository has more files than GitHub lists. */
async function fromFolders(
  world: World,
  {
    base,
    sha,
    hints,
  }: Omit<ListsAsk, 'hints'> & { readonly hints: readonly Pick<ChangedFile, 'path'>[] },
): Promise<SeenChange> {
  const toList = foldersOf(hints, base)
  const { folders } = toList
  const atSha = folders.map((folder): FolderAddress => ({ ...folder, sha }))
  const read = await world.github.readFiles({ folders: [...folders, ...atSha], texts: [] })
  const files = read.folders.map((found) => migrationsIn(found ?? []))
  const before = files.slice(0, folders.length).flat()
  const changed = differencesOf(before, files.slice(folders.length).flat())
  const named = folders.map(({ path }) => path || 'the root')
  const where = named.length === 0 ? 'no folder' : named.join(', ')
  return {
    base,
    sha,
    changed,
    listed: before,
    leftOut: [
      `The repository has more files than GitHub lists: new migrations were looked for in ${where} and nowhere else.`,
      ...tellNotListed(toList, 'new migrations were not looked for in'),
    ],
    nothingNew: null,
  }
}

function notComparable({ base, sha }: Pick<ChangesAsk, 'base' | 'sha'>): UserError {
  return new UserError('bad-input', {
    what: `GitHub cannot compare ${revisionName(base)} with ${revisionName(sha)}: it does not know one of them, or they have no history in common.`,
    remedy:
      'Set the inputs `base` and `sha` to commits of this repository; one that was forced away is known no more.',
  })
}
