import type { ChangedPath, CloneFiles, Head, TextOnDisk } from '../migrations-clone.ts'
import { UserError } from '../user-error.ts'
import { readBlobs } from './blobs.ts'
import { askGit, type GitCall } from './git-process.ts'
import { textOfFile } from './text-of-file.ts'

/**
 * Opens the files of a clone: any folder in it, a bare one, a worktree. Paths are relative to its root.
 *
 * @throws UserError `not-a-repository`, `git-failed`
 */
export async function openCloneFiles(folder: string): Promise<CloneFiles> {
  const [shallow, top] = await Promise.all([
    askGit(folder, { parameters: ['rev-parse', '--is-shallow-repository'] }),
    askGit(folder, { parameters: ['rev-parse', '--show-toplevel'] }),
  ])
  if (shallow.status !== 0) {
    throw new UserError('not-a-repository', {
      what: `"${folder}" cannot be read as a Git repository: ${shallow.complaint}.`,
      remedy: 'Name the folder of a clone with `--repo DIR`, or files to judge.',
    })
  }
  const worktree = top.status === 0 ? top.output.replace(/\n$/, '') : null
  const root = worktree ?? folder
  return {
    isShallow: shallow.output.trim() === 'true',
    commitOf: (ref) => commitOf(root, ref),
    mainBranch: () => mainBranch(root),
    mergeBase: (one, other) => mergeBase(root, one, other),
    changed: (base, head) => changed(root, base, { head, worktree }),
    list: (sha, folders) => list(root, sha, folders),
    texts: (head, paths) => texts(root, paths, { head, worktree }),
  }
}

async function commitOf(root: string, ref: string): Promise<string | null> {
  const { status, output } = await askGit(root, {
    parameters: ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`],
  })
  // Old versions of Git print the `--end-of-options` as well.
  const sha = output.trim().split('\n').at(-1) ?? ''
  return status === 0 && /^[0-9a-f]{40,64}$/.test(sha) ? sha : null
}

/** What the remote says first, then the usual names there, then those here. */
async function mainBranch(root: string): Promise<string | null> {
  const { status, output } = await askGit(root, {
    parameters: ['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD'],
  })
  const said = status === 0 ? [output.trim()] : []
  for (const name of [...said, 'origin/main', 'origin/master', 'main', 'master']) {
    if ((await commitOf(root, name)) !== null) return name
  }
  return null
}

async function mergeBase(root: string, one: string, other: string): Promise<string | null> {
  const { status, output } = await askGit(root, { parameters: ['merge-base', one, other] })
  return status === 0 ? output.trim().split('\n', 1)[0] || null : null
}

/** What is read: a commit, or the working tree where there is one. */
interface Place {
  readonly head: Head
  readonly worktree: string | null
}

async function changed(
  root: string,
  base: string,
  { head, worktree }: Place,
): Promise<readonly ChangedPath[]> {
  const options = ['-z', '--raw', '--no-renames', '--no-abbrev', '--ignore-submodules=all']
  if (head !== null || worktree === null) {
    const parameters = ['diff-tree', '-r', ...options, base, head ?? 'HEAD']
    return changesIn(await fieldsOf(root, { parameters }))
  }
  const [tracked, untracked] = await Promise.all([
    fieldsOf(root, { parameters: ['diff-index', ...options, base] }),
    fieldsOf(root, { parameters: ['ls-files', '-z', '--others', '--exclude-standard'] }),
  ])
  const changes = changesIn(tracked)
  const known = new Set(changes.map(({ path }) => path))
  const fresh = untracked.filter((path) => !known.has(path))
  return [...changes, ...fresh.map((path) => ({ path, how: 'added' as const }))]
}

/** Reads pairs of `:modes shas status` and path; links and other repositories are left out. */
function changesIn(fields: readonly string[]): readonly ChangedPath[] {
  const changes: ChangedPath[] = []
  for (let index = 0; index + 1 < fields.length; index += 2) {
    const [, before, after, status] =
      /^:(\d{6}) (\d{6}) \S+ \S+ ([A-Z])/.exec(fields[index] ?? '') ?? []
    const path = fields[index + 1] ?? ''
    const wasFile = before?.startsWith('100') ?? false
    const isFile = after?.startsWith('100') ?? false
    if (status === undefined || (!wasFile && !isFile)) continue
    const how = !wasFile ? 'added' : isFile ? 'edited' : 'deleted'
    changes.push({ path, how })
  }
  return changes
}

async function list(
  root: string,
  sha: string,
  folders: readonly string[],
): Promise<readonly string[]> {
  if (folders.length === 0) return []
  const named = folders.includes('') ? [] : folders
  const fields = await fieldsOf(root, {
    parameters: ['ls-tree', '-r', '-z', '--full-tree', sha, '--', ...named],
  })
  return fields.flatMap((field) => {
    const [, mode, path] = /^(\d{6}) blob \S+\t([\s\S]*)$/.exec(field) ?? []
    return mode?.startsWith('100') && path !== undefined ? [path] : []
  })
}

function texts(
  root: string,
  paths: readonly string[],
  { head, worktree }: Place,
): Promise<ReadonlyMap<string, TextOnDisk>> {
  if (head !== null || worktree === null) return readBlobs(root, head ?? 'HEAD', paths)
  const read = paths.flatMap((path) => {
    const text = textOfFile(`${worktree}/${path}`)
    return text === null ? [] : [[path, text] as const]
  })
  return Promise.resolve(new Map(read))
}

/** What Git prints with `-z`, field by field. */
async function fieldsOf(root: string, call: GitCall): Promise<readonly string[]> {
  const { status, output, complaint } = await askGit(root, call)
  if (status !== 0) {
    throw new UserError('git-failed', {
      what: `\`git ${call.parameters[0]}\` ended with "${complaint}".`,
      remedy: 'Run `git fsck` in the clone, or make a new one.',
    })
  }
  return output.split('\0').filter((field) => field !== '')
}
