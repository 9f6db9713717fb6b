import {
  type CommitObject,
  type GitObject,
  objectId,
  type TagObject,
  type TreeEntry,
} from './git-objects.ts'

/** The objects and refs of one repository. Refs have full names: `refs/heads/main`. */
export interface GitStore {
  readonly objects: Map<string, GitObject>
  readonly refs: Map<string, string>
}

/** A store with nothing in it. */
export function createGitStore(): GitStore {
  return { objects: new Map(), refs: new Map() }
}

/** Keeps the object and gives its id. */
export function putObject(git: GitStore, object: GitObject): string {
  const oid = objectId(object)
  if (!git.objects.has(oid)) git.objects.set(oid, object)
  return oid
}

/** The bytes of the blob, or null when the id names no blob. */
export function blobBytes(git: GitStore, oid: string): Buffer | null {
  const object = git.objects.get(oid)
  return object?.type === 'blob' ? object.bytes : null
}

/** The entries of the tree, or null when the id names no tree. */
export function treeEntries(git: GitStore, oid: string): readonly TreeEntry[] | null {
  const object = git.objects.get(oid)
  return object?.type === 'tree' ? object.entries : null
}

/** The commit, or null when the id names no commit. */
export function commitObject(git: GitStore, oid: string): CommitObject | null {
  const object = git.objects.get(oid)
  return object?.type === 'commit' ? object : null
}

/** The annotated tag, or null when the id names none. */
export function tagObject(git: GitStore, oid: string): TagObject | null {
  const object = git.objects.get(oid)
  return object?.type === 'tag' ? object : null
}

/** The head commit id of a branch (short name), or null. */
export function branchHead(git: GitStore, branch: string): string | null {
  return git.refs.get(`refs/heads/${branch}`) ?? null
}

/** Whether `ancestor` can be reached from `descendant` (a commit reaches itself). */
export function isAncestor(git: GitStore, ancestor: string, descendant: string): boolean {
  const seen = new Set<string>()
  const pending = [descendant]
  for (let oid = pending.pop(); oid !== undefined; oid = pending.pop()) {
    if (oid === ancestor) return true
    if (seen.has(oid)) continue
    seen.add(oid)
    pending.push(...(commitObject(git, oid)?.parents ?? []))
  }
  return false
}

/** Commit ids reachable from a commit, newest commit date first, a child before its parents. */
export function history(git: GitStore, from: string): readonly string[] {
  const pending = [from]
  const seen = new Set(pending)
  const result: string[] = []
  for (let oid = takeNewest(git, pending); oid !== undefined; oid = takeNewest(git, pending)) {
    result.push(oid)
    for (const parent of commitObject(git, oid)?.parents ?? []) {
      if (seen.has(parent)) continue
      seen.add(parent)
      pending.push(parent)
    }
  }
  return result
}

function takeNewest(git: GitStore, pending: string[]): string | undefined {
  if (pending.length < 2) return pending.pop()
  const times = pending.map((oid) => Date.parse(commitObject(git, oid)?.committer.at ?? ''))
  const index = times.indexOf(Math.max(...times))
  return pending.splice(Math.max(index, 0), 1)[0]
}
