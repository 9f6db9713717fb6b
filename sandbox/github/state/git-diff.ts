import { blobBytes, commitObject, type GitStore, history } from './git-store.ts'
import { filesOf } from './git-trees.ts'

/** How one file differs between two commits; renames show as removed and added. */
export interface FileChange {
  readonly path: string
  readonly status: 'added' | 'removed' | 'modified'
  /** Blob id after the change; for a removed file the one before it. */
  readonly oid: string
  readonly additions: number
  readonly deletions: number
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
  const [before, after] = [blobIds(git, base), blobIds(git, head)]
  return differing(before, after).map((path) =>
    fileChange(git, { path, from: before.get(path), to: after.get(path) }),
  )
}

/** The paths of the files that differ between two commits, sorted; null is the empty tree. */
export function changedPaths(
  git: GitStore,
  base: string | null,
  head: string | null,
): readonly string[] {
  return differing(blobIds(git, base), blobIds(git, head))
}

/** The files a commit changed against its first parent. */
export function commitFiles(git: GitStore, oid: string): readonly FileChange[] {
  return changedFiles(git, commitObject(git, oid)?.parents[0] ?? null, oid)
}

function statusOf(ahead: number, behind: number): Comparison['status'] {
  if (ahead > 0) return behind > 0 ? 'diverged' : 'ahead'
  return behind > 0 ? 'behind' : 'identical'
}

function blobIds(git: GitStore, commit: string | null): BlobIds {
  const tree = commit === null ? undefined : commitObject(git, commit)?.tree
  if (tree === undefined) return new Map()
  return new Map([...filesOf(git, tree)].map(([path, entry]) => [path, entry.oid]))
}

type BlobIds = ReadonlyMap<string, string>

function differing(before: BlobIds, after: BlobIds): readonly string[] {
  const paths = new Set([...before.keys(), ...after.keys()])
  return [...paths].filter((path) => before.get(path) !== after.get(path)).sort()
}

interface BlobPair {
  readonly path: string
  readonly from: string | undefined
  readonly to: string | undefined
}

function fileChange(git: GitStore, { path, from, to }: BlobPair): FileChange {
  const [before, after] = [linesOf(git, from), linesOf(git, to)]
  const status = from === undefined ? 'added' : to === undefined ? 'removed' : 'modified'
  return {
    path,
    status,
    oid: to ?? from ?? '',
    additions: countMissing(after, before),
    deletions: countMissing(before, after),
  }
}

function linesOf(git: GitStore, oid: string | undefined): readonly string[] {
  const text = oid === undefined ? '' : (blobBytes(git, oid)?.toString() ?? '')
  return text === '' ? [] : text.replace(/\n$/, '').split('\n')
}

/** Lines of the one list that the other lacks; moved lines do not count, unlike in a real diff. */
function countMissing(lines: readonly string[], others: readonly string[]): number {
  const left = [...others]
  return lines.filter((line) => {
    const index = left.indexOf(line)
    if (index >= 0) left.splice(index, 1)
    return index < 0
  }).length
}
