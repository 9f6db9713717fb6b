import { companionsOf } from '../../migrations/plan/companions.ts'
import type {
  ChangedFile,
  FilesQuestion,
  FilesRead,
  ListedFile,
  TextAddress,
} from '../../migrations-github.ts'
import type { World } from '../../world.ts'

/** Keys of texts: what a path held before and holds after, and what stands beside it. */
export const keys = {
  before: (path: string) => `before ${path}`,
  after: (path: string) => `after ${path}`,
  beside: (path: string) => `beside ${path}`,
  statistics: 'statistics',
} as const

/** A text to be read, and about how long it is. */
export type SizedAddress = TextAddress & { readonly aboutBytes: number }

/** Small files that nobody told the size of. */
const fewBytes = 2000

/** The texts of changed files before and after, of the files that say something of them, and of the file with sizes. */
export function addressesOf(
  changed: readonly ChangedFile[],
  {
    base,
    sha,
    statistics,
  }: Record<'base' | 'sha', string> & { readonly statistics: string | null },
): readonly SizedAddress[] {
  const own = changed.flatMap((file) => ownTexts(file, { base, sha }))
  const present = changed.filter(({ how }) => how !== 'deleted')
  const beside = [...new Set(present.flatMap(({ path }) => companionsOf(path)))].map((path) => ({
    key: keys.beside(path),
    sha,
    path,
    aboutBytes: fewBytes,
  }))
  const sizes = { key: keys.statistics, sha: 'HEAD', path: statistics ?? '', aboutBytes: 50_000 }
  return [...own, ...beside, ...(statistics === null ? [] : [sizes])]
}

function ownTexts(
  { path, how, blob, aboutBytes }: ChangedFile,
  { base, sha }: Record<'base' | 'sha', string>,
): readonly SizedAddress[] {
  const at = (commit: string) => ({ sha: commit, path, aboutBytes })
  const [before, after] = [keys.before(path), keys.after(path)]
  // Of a deleted file nobody says which content the id is of, so that it is asked for by its path.
  const old = { key: before, ...at(base) }
  if (how === 'deleted') return [old]
  const now = { key: after, ...(blob === null ? at(sha) : { blob, aboutBytes }) }
  return how === 'added' ? [now] : [old, now]
}

/** The texts of files that were there before and stay as they are, by path. */
export function addressesOfOlder(files: readonly ListedFile[]): readonly SizedAddress[] {
  return files.map(({ path, blob, bytes }) => ({ key: path, blob, aboutBytes: bytes }))
}

/** GitHub ends a request after ten seconds, so no more than this is asked for in one. */
const limits = { texts: 150, bytes: 1_000_000 }

/** Reads texts in as many requests as they take, side by side; the first lists the folders, too. */
export async function readInBatches(
  world: World,
  { folders, texts }: Pick<FilesQuestion, 'folders'> & { readonly texts: readonly SizedAddress[] },
): Promise<FilesRead> {
  const bytes = texts.reduce((sum, { aboutBytes }) => sum + aboutBytes, 0)
  const count = Math.max(1, Math.ceil(texts.length / limits.texts), Math.ceil(bytes / limits.bytes))
  const length = Math.max(1, Math.ceil(texts.length / count))
  const parts = Array.from({ length: count }, (_, index) =>
    texts.slice(index * length, (index + 1) * length),
  )
  const read = await Promise.all(
    parts.map((part, index) =>
      world.github.readFiles({ folders: index === 0 ? folders : [], texts: part }),
    ),
  )
  return {
    folders: read.flatMap((one) => one.folders),
    texts: new Map(read.flatMap((one) => [...one.texts])),
  }
}
