import { countChanges } from '../patch/file-diff.ts'
import { isFolder, type TreeEntry } from './git-objects.ts'
import { commitObject, type GitStore, history, treeEntries } from './git-store.ts'
import { withRenames } from './renames.ts'

/** One path whose file differs; null where there is none. */
export interface FileDelta {
  readonly path: string
  readonly before: TreeEntry | null
  readonly after: TreeEntry | null
  /** Where `before` was, and how similar it is in percent, of a file that was renamed. */
  readonly renamedFrom?: { readonly path: string; readonly similarity: number }
}

/** How one file differs between two commits. */
export interface FileChange {
  readonly path: string
  readonly status: 'added' | 'removed' | 'modified' | 'renamed'
  /** Blob id after the change; for a removed file the one before it. */
  readonly oid: string
  readonly additions: number
  readonly deletions: number
  readonly delta: FileDelta
}

/** How one commit lies to another. */
export interface Comparison {
  /** The newest commit both have, or null when they share none. */
  readonly mergeBase: string | null
  /** Commits of the head that the base lacks, oldest first. */
  readonly ahead: readonly string[]
  readonly behindBy: number
  readonly status: 'ahead' | 'behind' | 'diverged' | 'identical'
}

/** Compares two commits. */
export function compareCommits(git: GitStore, base: string, head: string): Comparison {
  return compareChains(git, base, head) ?? compareHistories(git, base, head)
}

/** Walks back from both at once; null when a merge comes before they meet, or they never do. */
function compareChains(git: GitStore, base: string, head: string): Comparison | null {
  const [ofBase, ofHead] = [new Set([base]), new Set([head])]
  for (let ends = { base, head }; ; ) {
    const met = ofBase.has(ends.head) ? ends.head : ofHead.has(ends.base) ? ends.base : null
    if (met !== null) {
      const ahead = [...ofHead].slice(0, [...ofHead].indexOf(met)).toReversed()
      const behindBy = [...ofBase].indexOf(met)
      return { mergeBase: met, ahead, behindBy, status: statusOf(ahead.length, behindBy) }
    }
    const next = { base: stepBack(git, ends.base), head: stepBack(git, ends.head) }
    if (next.base === null || next.head === null) return null
    if (next.base === ends.base && next.head === ends.head) return null
    ofBase.add(next.base)
    ofHead.add(next.head)
    ends = { base: next.base, head: next.head }
  }
}

/** The parent; of a first commit the commit itself, of a merge null. */
function stepBack(git: GitStore, oid: string): string | null {
  const [parent, other] = commitObject(git, oid)?.parents ?? []
  return other === undefined ? (parent ?? oid) : null
}

function compareHistories(git: GitStore, base: string, head: string): Comparison {
  const [ofBase, ofHead] = [history(git, base), history(git, head)]
  const [inBase, inHead] = [new Set(ofBase), new Set(ofHead)]
  const ahead = ofHead.filter((oid) => !inBase.has(oid)).toReversed()
  const behindBy = ofBase.filter((oid) => !inHead.has(oid)).length
  const mergeBase = ofHead.find((oid) => inBase.has(oid)) ?? null
  return { mergeBase, ahead, behindBy, status: statusOf(ahead.length, behindBy) }
}

/** The files that differ between two commits, by path; a null base is the empty tree. */
export function changedFiles(
  git: GitStore,
  base: string | null,
  head: string,
): readonly FileChange[] {
  return fileDeltas(git, base, head).map((delta) => fileChange(git, delta))
}

/** The same as they are told: a file that was renamed is one. */
export function fileDeltas(
  git: GitStore,
  base: string | null,
  head: string | null,
): readonly FileDelta[] {
  return withRenames(git, changedEntries(git, base, head))
}

/** What the trees of two commits (null: the empty tree) have at paths where they differ, in git's order. */
export function changedEntries(
  git: GitStore,
  base: string | null,
  head: string | null,
): readonly FileDelta[] {
  const deltas = treeDeltas(git, {
    prefix: '',
    before: treeOf(git, base),
    after: treeOf(git, head),
  })
  return deltas.toSorted((left, right) =>
    Buffer.compare(Buffer.from(left.path), Buffer.from(right.path)),
  )
}

/** The paths of the files that differ between two commits, sorted; null is the empty tree. */
export function changedPaths(
  git: GitStore,
  base: string | null,
  head: string | null,
): readonly string[] {
  return changedEntries(git, base, head).map(({ path }) => path)
}

/** The files a commit changed against its first parent. */
export function commitFiles(git: GitStore, oid: string): readonly FileChange[] {
  return changedFiles(git, commitObject(git, oid)?.parents[0] ?? null, oid)
}

/** How many lines came or went in all of the files. */
export function sumOf(files: readonly FileChange[], key: 'additions' | 'deletions'): number {
  return files.reduce((total, file) => total + file[key], 0)
}

function statusOf(ahead: number, behind: number): Comparison['status'] {
  if (ahead > 0) return behind > 0 ? 'diverged' : 'ahead'
  return behind > 0 ? 'behind' : 'identical'
}

function changeOf({ before, after, renamedFrom }: FileDelta): FileChange['status'] {
  if (renamedFrom) return 'renamed'
  if (!before) return 'added'
  return after ? 'modified' : 'removed'
}

function treeOf(git: GitStore, commit: string | null): string | null {
  return commit === null ? null : (commitObject(git, commit)?.tree ?? null)
}

interface TreePair {
  /** Empty, or a folder with its slash. */
  readonly prefix: string
  readonly before: string | null
  readonly after: string | null
}

/** Folders that are the same on both sides are not opened. */
function treeDeltas(git: GitStore, { prefix, before, after }: TreePair): readonly FileDelta[] {
  if (before === after) return []
  const [old, fresh] = [entriesOf(git, before), entriesOf(git, after)]
  return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((name) => {
    const [from, to] = [old.get(name) ?? null, fresh.get(name) ?? null]
    if (from?.oid === to?.oid && from?.mode === to?.mode) return []
    const below = { prefix: `${prefix}${name}/`, before: folderId(from), after: folderId(to) }
    const delta = { path: prefix + name, before: fileEntry(from), after: fileEntry(to) }
    return [...(delta.before || delta.after ? [delta] : []), ...treeDeltas(git, below)]
  })
}

function entriesOf(git: GitStore, tree: string | null): ReadonlyMap<string, TreeEntry> {
  const entries = tree === null ? [] : (treeEntries(git, tree) ?? [])
  return new Map(entries.map((entry) => [entry.name, entry]))
}

function folderId(entry: TreeEntry | null): string | null {
  return entry && isFolder(entry) ? entry.oid : null
}

function fileEntry(entry: TreeEntry | null): TreeEntry | null {
  return entry && !isFolder(entry) ? entry : null
}

function fileChange(git: GitStore, delta: FileDelta): FileChange {
  const { path, before, after } = delta
  return {
    path,
    status: changeOf(delta),
    oid: after?.oid ?? before?.oid ?? '',
    delta,
    ...countChanges(git, delta),
  }
}
