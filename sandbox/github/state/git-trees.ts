import { isFolder, sortEntries, type TreeEntry } from './git-objects.ts'
import { blobBytes, commitObject, type GitStore, putObject, treeEntries } from './git-store.ts'

/** What a path becomes: an entry of the given mode and id, or gone (null). */
export type TreeChange = { readonly mode: string; readonly oid: string } | null

/**
 * The id of the tree that results from changing paths of a base tree (null: from nothing).
 * Folders that end up empty disappear, as in git. Returns null when the whole tree is empty.
 */
export function changeTree(
  git: GitStore,
  base: string | null,
  changes: ReadonlyMap<string, TreeChange>,
): string | null {
  const entries = new Map((base ? (treeEntries(git, base) ?? []) : []).map((e) => [e.name, e]))
  for (const [name, below] of byFirstSegment(changes)) {
    const entry = changedEntry(git, entries.get(name), { name, below })
    if (entry) entries.set(name, entry)
    else entries.delete(name)
  }
  if (entries.size === 0) return null
  return putObject(git, { type: 'tree', entries: sortEntries([...entries.values()]) })
}

/** The id of the tree without any entry. */
export function emptyTree(git: GitStore): string {
  return putObject(git, { type: 'tree', entries: [] })
}

/** The entry at a path of a tree; the empty path is the tree itself. Null when there is none. */
export function entryAt(git: GitStore, tree: string, path: string): TreeEntry | null {
  let entry: TreeEntry = { name: '', mode: '40000', oid: tree }
  for (const segment of path.split('/').filter((part) => part !== '')) {
    const found = treeEntries(git, entry.oid)?.find((child) => child.name === segment)
    if (!found) return null
    entry = found
  }
  return entry
}

/** Every file below a tree: path to entry, in tree order. */
export function filesOf(git: GitStore, tree: string, prefix = ''): Map<string, TreeEntry> {
  const files = new Map<string, TreeEntry>()
  for (const entry of treeEntries(git, tree) ?? []) {
    const path = prefix + entry.name
    if (!isFolder(entry)) files.set(path, entry)
    else for (const [name, below] of filesOf(git, entry.oid, `${path}/`)) files.set(name, below)
  }
  return files
}

/** Every file and folder below a tree: path to entry, a folder before what is in it. */
export function allEntries(git: GitStore, tree: string, prefix = ''): Map<string, TreeEntry> {
  const entries = new Map<string, TreeEntry>()
  for (const entry of treeEntries(git, tree) ?? []) {
    const path = prefix + entry.name
    entries.set(path, entry)
    if (!isFolder(entry)) continue
    for (const [name, below] of allEntries(git, entry.oid, `${path}/`)) entries.set(name, below)
  }
  return entries
}

/** The text of every file of a commit. */
export function commitTexts(git: GitStore, commit: string): Map<string, string> {
  const tree = commitObject(git, commit)?.tree
  const files = tree ? filesOf(git, tree) : new Map<string, TreeEntry>()
  return new Map(
    [...files].map(([path, entry]) => [path, blobBytes(git, entry.oid)?.toString() ?? '']),
  )
}

interface Below {
  readonly name: string
  readonly below: ReadonlyMap<string, TreeChange>
}

function changedEntry(
  git: GitStore,
  before: TreeEntry | undefined,
  { name, below }: Below,
): TreeEntry | null {
  const self = below.get('')
  if (self) return { name, ...self }
  const inside = new Map(below)
  // What was here goes; a folder of the same name may come.
  const isGone = inside.delete('')
  const base = before && isFolder(before) && !isGone ? before.oid : null
  const oid = inside.size === 0 ? null : changeTree(git, base, inside)
  return oid === null ? null : { name, mode: '40000', oid }
}

function byFirstSegment(
  changes: ReadonlyMap<string, TreeChange>,
): Map<string, Map<string, TreeChange>> {
  const groups = new Map<string, Map<string, TreeChange>>()
  for (const [path, change] of changes) {
    const slash = path.indexOf('/')
    const name = slash < 0 ? path : path.slice(0, slash)
    const group = groups.get(name) ?? new Map<string, TreeChange>()
    group.set(slash < 0 ? '' : path.slice(slash + 1), change)
    groups.set(name, group)
  }
  return groups
}
