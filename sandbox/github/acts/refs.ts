import { type Call, emit } from '../call.ts'
import { demand, needs } from '../permissions.ts'
import { Refusal, unprocessable } from '../refusal.ts'
import { changedEntries, changedPaths, compareCommits, type FileDelta } from '../state/git-diff.ts'
import { commitObject, isAncestor } from '../state/git-store.ts'
import { filesOf } from '../state/git-trees.ts'
import type { Repository } from '../state/things.ts'
import { closeByPush } from './closing.ts'
import { linkCommits } from './links.ts'
import { followBranch } from './pull-branches.ts'
import { demandNoSecrets } from './push-protection.ts'
import { demandCreationAllowed, demandPushAllowed } from './rules.ts'

/** A ref by its full name and the commit it should name. */
export interface RefTarget {
  readonly ref: string
  readonly oid: string
}

/** Creates a ref. One that exists is refused, which makes this the repository's atomic claim. */
export function createRef(call: Call, repository: Repository, target: RefTarget): void {
  demand(call, repository, needs.writeContents)
  demandCreate(call, repository, target)
  moveRef(call, repository, target)
}

/** Refuses a ref that cannot be created; says nothing of the right to. */
export function demandCreate(call: Call, repository: Repository, { ref, oid }: RefTarget): void {
  if (!/^refs\/[^/]+\/./.test(ref)) throw unprocessable(`${ref} is not a valid ref name.`)
  if (!commitObject(repository.git, oid)) throw unprocessable('Object does not exist')
  if (repository.git.refs.has(ref)) throw refExists(ref)
  demandWorkflowsUntouched(call, repository, { before: null, after: oid })
  demandCreationAllowed(repository, ref)
  demandNoSecrets(repository, { before: null, after: oid, status: 422 })
}

/** GraphQL's words are from reports. */
function refExists(ref: string): Refusal {
  return new Refusal('Reference already exists', {
    status: 422,
    type: 'UNPROCESSABLE',
    graphqlMessage: `A ref named "${ref}" already exists in the repository.`,
  })
}

/** A move of a ref; without force only along its own history. */
export interface RefMove extends RefTarget {
  readonly force: boolean
}

/** Moves a ref. */
export function updateRef(call: Call, repository: Repository, move: RefMove): void {
  demand(call, repository, needs.writeContents)
  demandUpdate(call, repository, move)
  moveRef(call, repository, move)
}

/** Refuses a move that cannot be made; says nothing of the right to. */
export function demandUpdate(
  call: Call,
  repository: Repository,
  { ref, oid, force }: RefMove,
): void {
  const before = repository.git.refs.get(ref)
  if (!before) throw unprocessable('Reference does not exist')
  if (!commitObject(repository.git, oid)) throw unprocessable('Object does not exist')
  if (!force && !isAncestor(repository.git, before, oid)) {
    throw unprocessable('Update is not a fast forward')
  }
  demandWorkflowsUntouched(call, repository, { before, after: oid })
  demandPushAllowed(repository, { ref, status: 422 })
  demandNoSecrets(repository, { before, after: oid, status: 422 })
}

/** Deletes a ref. */
export function deleteRef(call: Call, repository: Repository, ref: string): void {
  demand(call, repository, needs.writeContents)
  if (!repository.git.refs.has(ref)) throw unprocessable('Reference does not exist')
  removeRef(call, repository, ref)
}

/** Takes a ref away without asking, and tells of it. */
export function removeRef(call: Call, repository: Repository, ref: string): void {
  const before = repository.git.refs.get(ref) ?? null
  repository.git.refs.delete(ref)
  emitPush(call, repository, { ref, before, after: null })
  followBranch(call, repository, { ref, before, after: null })
}

/** Sets a ref without asking, and tells of the push. */
export function moveRef(call: Call, repository: Repository, { ref, oid }: RefTarget): void {
  const before = repository.git.refs.get(ref) ?? null
  repository.git.refs.set(ref, oid)
  emitPush(call, repository, { ref, before, after: oid })
  if (before === null) return
  linkCommits(call, repository, { ref, before, after: oid })
  closeByPush(call, repository, { ref, before, after: oid })
  followBranch(call, repository, { ref, before, after: oid })
}

/** An App without the `workflows` scope, like the default token, may not change workflow files. */
export function demandWorkflowsUntouched(
  call: Call,
  repository: Repository,
  { before, after }: { readonly before: string | null; readonly after: string },
): void {
  const { kind, permissions } = call.token
  if (kind === 'user' || kind === 'seed' || permissions.workflows === 'write') return
  const base = before ?? repository.git.refs.get(`refs/heads/${repository.defaultBranch}`) ?? null
  const touched = workflowFiles(repository, after)
  const known = base === null ? new Map<string, string>() : workflowFiles(repository, base)
  const changed = [...touched].find(([path, oid]) => known.get(path) !== oid)
  if (!changed) return
  throw new Refusal(
    `refusing to allow a GitHub App to create or update workflow \`${changed[0]}\` without \`workflows\` permission`,
    { status: 403, type: 'FORBIDDEN' },
  )
}

interface Push {
  readonly ref: string
  readonly before: string | null
  readonly after: string | null
}

function emitPush(call: Call, repository: Repository, { ref, before, after }: Push): void {
  const commits = after === null ? [] : pushedCommits(repository, { before, after })
  emit(call, repository, {
    name: 'push',
    action: '',
    changedPaths: changedPaths(repository.git, before, after),
    payload: {
      ref,
      before: before ?? noCommit,
      after: after ?? noCommit,
      created: before === null,
      deleted: after === null,
      forced: before !== null && after !== null && !isAncestor(repository.git, before, after),
      commits: before === after ? [] : commits,
      head_commit: after === null ? null : pushedCommit(repository, after),
      pusher: { name: call.token.account.login },
    },
  })
}

/** The commits that are new, oldest first, 2,048 at most; of a new branch those the default branch lacks. */
function pushedCommits(
  repository: Repository,
  { before, after }: Pick<Push, 'before'> & { readonly after: string },
) {
  const { git, defaultBranch } = repository
  const base = before ?? git.refs.get(`refs/heads/${defaultBranch}`) ?? null
  const oids = base === null || base === after ? [after] : compareCommits(git, base, after).ahead
  return oids.slice(-2048).flatMap((oid) => pushedCommit(repository, oid) ?? [])
}

/** With the files a webhook names; the runner is told without them, as GitHub's is. */
function pushedCommit({ git }: Repository, oid: string) {
  const commit = commitObject(git, oid)
  if (!commit) return null
  const files = changedEntries(git, commit.parents[0] ?? null, oid)
  const paths = (wanted: (delta: FileDelta) => boolean) =>
    files.filter(wanted).map(({ path }) => path)
  return {
    id: oid,
    message: commit.message,
    timestamp: commit.committer.at,
    added: paths(({ before }) => before === null),
    removed: paths(({ after }) => after === null),
    modified: paths(({ before, after }) => before !== null && after !== null),
  }
}

/** What stands for "no commit" in push payloads. */
const noCommit = '0'.repeat(40)

function workflowFiles(repository: Repository, commit: string): Map<string, string> {
  const tree = commitObject(repository.git, commit)?.tree
  const files = tree ? filesOf(repository.git, tree) : []
  const found = new Map<string, string>()
  for (const [path, entry] of files) {
    if (path.startsWith('.github/workflows/')) found.set(path, entry.oid)
  }
  return found
}
