import { existsSync } from 'node:fs'
import type { Clone } from '../clone.ts'
import { UserError } from '../user-error.ts'
import { askGit } from './git-process.ts'
import {
  type HistorySource,
  readChanges,
  readCommits,
  readLanded,
  readNamed,
} from './read-history.ts'

/**
 * Opens a clone: any folder in it, a bare one, a worktree. `ref` is a branch, tag or sha; empty takes what is checked out.
 *
 * @throws UserError `not-a-repository`, `bad-input` for an unknown ref, `no-changes` before the first commit, `git-failed`
 */
export async function openClone(folder: string, ref: string): Promise<Clone> {
  const [isShallow, isPartial, head, name] = await Promise.all([
    readShallow(folder),
    readPartial(folder),
    readHead(folder, ref),
    readName(folder, ref),
  ])
  if (isShallow === null) throw await notARepository(folder)
  if (head === null) throw unknownRef(folder, ref)
  const source: HistorySource = { folder, head, namesOnly: isPartial }
  return {
    ref: name ?? head.slice(0, 12),
    head,
    isShallow,
    isPartial,
    landed: (search) => readLanded(source, search),
    commits: () => readCommits(source),
    changes: (shas) => readChanges(source, shas),
    named: (shas) => readNamed(source, shas),
  }
}

/** Null where the folder is no repository. */
async function readShallow(folder: string): Promise<boolean | null> {
  const answer = await askGit(folder, { parameters: ['rev-parse', '--is-shallow-repository'] })
  return answer.status === 0 ? answer.output.trim() === 'true' : null
}

async function readPartial(folder: string): Promise<boolean> {
  const pattern = String.raw`^(extensions\.partialclone|remote\..*\.promisor)$`
  const { status } = await askGit(folder, { parameters: ['config', '--get-regexp', pattern] })
  return status === 0
}

async function readHead(folder: string, ref: string): Promise<string | null> {
  const commit = `${ref || 'HEAD'}^{commit}`
  const { status, output } = await askGit(folder, {
    parameters: ['rev-parse', '--verify', '--quiet', '--end-of-options', commit],
  })
  // Old versions of Git print the `--end-of-options` as well.
  const sha = output.trim().split('\n').at(-1) ?? ''
  return status === 0 && /^[0-9a-f]{40,64}$/.test(sha) ? sha : null
}

async function readName(folder: string, ref: string): Promise<string | null> {
  if (ref !== '') return ref
  const { status, output } = await askGit(folder, {
    parameters: ['symbolic-ref', '--quiet', '--short', 'HEAD'],
  })
  return status === 0 ? output.trim() : null
}

async function notARepository(folder: string): Promise<UserError> {
  const { complaint } = await askGit(folder, { parameters: ['rev-parse', '--git-dir'] })
  const why = existsSync(folder) ? complaint : 'there is no such folder'
  return new UserError('not-a-repository', {
    what: `"${folder}" cannot be read as a Git repository: ${why}.`,
    remedy: 'Name the folder of a clone with `--repo DIR`.',
  })
}

function unknownRef(folder: string, ref: string): UserError {
  if (ref === '') {
    return new UserError('no-changes', {
      what: `"${folder}" has no commit yet.`,
      remedy: 'Name another branch with `--ref`.',
    })
  }
  return new UserError('bad-input', {
    what: `The ref "${ref}" is no commit of "${folder}".`,
    remedy: 'Name a branch, a tag or a sha with `--ref`; fetch it first where it is new.',
  })
}
