import { postmortemFolder } from '../postmortem/draft/draft-place.ts'
import type {
  BranchCommit,
  BranchMove,
  CommitStatus,
  DraftObservation,
  NewPull,
  OpenedPull,
  PullDress,
  SeenBranch,
} from '../postmortem-github.ts'
import { UserError } from '../user-error.ts'
import { type Answer, at, fields, isPresent, list, text, textOrNull } from './answer.ts'
import type { Client } from './client.ts'
import { documents } from './documents.ts'
import { graphQlFailure, isRefusal, messageOf, secretRefused, statusOf } from './failures.ts'
import type { Place } from './observe.ts'
import { readDraftPulls, readPull } from './read-pull.ts'
import { readText } from './read-text.ts'
import { commitOnBranch } from './records.ts'
import { found } from './refuse-partial.ts'

/** What is there of a post-mortem. */
export async function observeDraft(
  client: Client,
  { owner, name }: Place,
  { branch, path }: { readonly branch: string; readonly path: string },
): Promise<DraftObservation> {
  const variables = { owner, name, draftRef: `refs/heads/${branch}`, branch, path }
  const whole = await client.graphql('read', documents.observeDraft(), variables)
  // A token that may not read statuses is one more that finds none.
  const errors = whole.errors.filter(({ path }) => !path.includes('status'))
  const repository = found({ ...whole, errors }, 'repository')
  const base = at(repository, 'defaultBranchRef')
  const draft = at(repository, 'draft')
  const owners = ['owners', 'ownersOfRoot', 'ownersOfDocs'].map((alias) => at(repository, alias))
  const firstOwners = owners.find(isPresent)
  return {
    repositoryId: text(at(repository, 'id')),
    defaultBranch: isPresent(base)
      ? { name: text(at(base, 'name')), ...(await readBranch(client, base, path)) }
      : null,
    draft: isPresent(draft) ? await readBranch(client, draft, path) : null,
    status: isPresent(draft) ? statusOfCommit(at(draft, 'target', 'status')) : null,
    pulls: readDraftPulls(at(repository, 'pullRequests')),
    codeOwners:
      firstOwners === undefined ? null : await readText(client, firstOwners, 'CODEOWNERS'),
  }
}

async function readBranch(client: Client, ref: Answer, path: string): Promise<SeenBranch> {
  const commit = at(ref, 'target')
  return {
    head: text(at(commit, 'oid')),
    paths: pathsBelow(at(commit, 'folder'), postmortemFolder),
    text: await fileText(client, at(commit, 'file'), path),
  }
}

function statusOfCommit(status: Answer): string | null {
  if (!isPresent(status) || !isPresent(at(status, 'context'))) return null
  const context = at(status, 'context')
  return `${text(at(context, 'state')).toLowerCase()} ${textOrNull(at(context, 'description')) ?? ''}`
}

/** A file at the head of a branch; null when either is not there. */
export async function branchFile(
  client: Client,
  { owner, name }: Place,
  { branch, path }: { readonly branch: string; readonly path: string },
): Promise<string | null> {
  const variables = { owner, name, draftRef: `refs/heads/${branch}`, path }
  const answer = await client.graphql('read', documents.branchFile(), variables)
  const draft = at(found(answer, 'repository'), 'draft')
  return isPresent(draft) ? fileText(client, at(draft, 'target', 'file'), path) : null
}

async function fileText(client: Client, file: Answer, path: string): Promise<string | null> {
  if (!isPresent(file) || !isPresent(at(file, 'object'))) return null
  return readText(client, at(file, 'object'), path)
}

/** Paths of what stands in a folder, and in the folders that the answer opens as well. */
function pathsBelow(folder: Answer, path: string): readonly string[] {
  const tree = isPresent(folder) ? at(folder, 'object') : folder
  if (!isPresent(tree) || !has(tree, 'entries')) return []
  return list(at(tree, 'entries')).flatMap((entry) => {
    const own = `${path}/${text(at(entry, 'name'))}`
    return has(entry, 'object') ? [own, ...pathsBelow(entry, own)] : [own]
  })
}

function has(answer: Answer, field: string): boolean {
  return fields(answer).some(([name]) => name === field)
}

/** Creates a branch. Key: the ref, which GitHub creates once. */
export async function createBranch(
  client: Client,
  branch: string,
  sha: string,
): Promise<'created' | 'exists'> {
  try {
    const ref = `refs/heads/${branch}`
    await client.rest('write', 'POST /repos/{owner}/{repo}/git/refs', { ref, sha })
    return 'created'
  } catch (error) {
    if (statusOf(error) === 422 && /already exists/i.test(messageOf(error))) return 'exists'
    throw statusOf(error) === 422 ? draftRefused(branch, messageOf(error)) : error
  }
}

/** Points a branch at another commit if its head is still the one named. */
export async function moveBranch(
  client: Client,
  { repositoryId, branch, from, to }: BranchMove,
): Promise<'moved' | 'stale'> {
  const name = `refs/heads/${branch}`
  const refUpdates = [{ name, beforeOid: from, afterOid: to, force: true }]
  const answer = await client.graphql('write', documents.moveRecords(), {
    input: { repositoryId, refUpdates },
  })
  if (isPresent(at(answer.data, 'updateRefs'))) return 'moved'
  const refused = answer.errors.find(({ message }) => /\brules?\b|protected/i.test(message))
  if (refused !== undefined) throw draftRefused(branch, refused.message)
  if (answer.errors.some(({ type }) => type === 'FORBIDDEN')) throw graphQlFailure(answer.errors)
  // Whatever else keeps the branch from moving, looking again finds out; a lasting refusal ends the rounds.
  return 'stale'
}

/** Commits files to a branch if its head is still the one named. */
export async function commitToBranch(
  client: Client,
  { owner, name }: Place,
  commit: BranchCommit,
): Promise<{ readonly head: string } | 'stale'> {
  const done = await commitOnBranch(client, { owner, name, branch: commit.branch }, commit)
  if (done === 'stale' || 'head' in done) return done
  throw /secret|push protection/i.test(done.told)
    ? secretRefused(commit.branch, done.told)
    : draftRefused(commit.branch, done.told)
}

/** Opens a pull request; as a draft where drafts are offered. */
export async function openPull(client: Client, pull: NewPull): Promise<OpenedPull> {
  const asDraft = await tryToOpen(client, pull, true)
  return asDraft === 'drafts-not-offered' ? asOpened(await tryToOpen(client, pull, false)) : asDraft
}

function asOpened(answer: OpenedPull | 'drafts-not-offered'): OpenedPull {
  if (answer === 'drafts-not-offered') return { kind: 'not-permitted', told: answer }
  return answer
}

async function tryToOpen(
  client: Client,
  { repositoryId, base, branch, title, body }: NewPull,
  draft: boolean,
): Promise<OpenedPull | 'drafts-not-offered'> {
  const input = { repositoryId, baseRefName: base, headRefName: branch, title, body, draft }
  const answer = await client.graphql('write', documents.openPull(), { input })
  const opened = at(answer.data, 'createPullRequest')
  if (isPresent(opened) && isPresent(at(opened, 'pullRequest'))) {
    return { kind: 'opened', pull: readPull(at(opened, 'pullRequest')) }
  }
  const told = answer.errors.map(({ message }) => message).join(' ')
  if (/already exists/i.test(told)) return { kind: 'exists' }
  if (/no commits between/i.test(told)) return { kind: 'nothing-new' }
  if (/draft pull requests are not supported/i.test(told)) return 'drafts-not-offered'
  if (/not permitted to create/i.test(told)) return { kind: 'not-permitted', told }
  const isForbidden = answer.errors.some(({ type }) => type === 'FORBIDDEN')
  throw isForbidden ? pullsForbidden(told) : graphQlFailure(answer.errors)
}

/** Who looks after a pull request; whatever of it GitHub refuses is told in its words. */
export async function dressPull(
  client: Client,
  pull: string,
  { assignees, labels, reviewers }: PullDress,
): Promise<readonly string[]> {
  const [withAssignees, withLabels] = [assignees.length > 0, labels.length > 0]
  const withReviewers = reviewers.length > 0
  if (!withAssignees && !withLabels && !withReviewers) return []
  const named = { pull, assignees, labels, reviewers }
  const variables = { ...named, withAssignees, withLabels, withReviewers }
  const answer = await client.graphql('write', documents.dressPull(), variables)
  return answer.errors.map(({ message }) => message)
}

/** Makes a pull request a draft again; where that is refused, as on a plan without drafts, in GitHub's words. */
export async function backToDraft(client: Client, pull: string): Promise<string | null> {
  const answer = await client.graphql('write', documents.backToDraft(), { pull })
  const [refused] = answer.errors
  if (refused === undefined) return null
  if (isOutOfScope(refused.message)) throw pullsForbidden(refused.message)
  const failure = graphQlFailure([refused])
  if (failure.code !== 'permission-missing' && !isRefusal(failure)) throw failure
  return refused.message
}

/** What GitHub says to a token that lacks a permission altogether. */
function isOutOfScope(told: string): boolean {
  return /not accessible by/i.test(told)
}

/** The context of our commit status. */
const context = 'post-mortem'

/** Sets our commit status. */
export async function setStatus(
  client: Client,
  sha: string,
  { state, description, targetUrl }: CommitStatus,
): Promise<boolean> {
  try {
    // Saying it twice says no more: it may be sent again as a read may.
    await client.rest('read', 'POST /repos/{owner}/{repo}/statuses/{sha}', {
      sha,
      state,
      context,
      description: description.slice(0, 140),
      target_url: targetUrl,
    })
    return true
  } catch (error) {
    // A token of a fork may not, and the annotations say the same.
    if (error instanceof UserError && error.code === 'permission-missing') return false
    throw error
  }
}

/** A token that may write no pull requests. */
function pullsForbidden(told: string): UserError {
  return new UserError('permission-missing', {
    what: `The pull request of a post-mortem could not be looked after: ${told.replace(/[.\s]+$/, '')}.`,
    remedy: 'Add to the `permissions:` of the job in the workflow: `pull-requests: write`.',
  })
}

function draftRefused(branch: string, told: string): UserError {
  return new UserError('draft-refused', {
    what: `A rule of the repository refuses the branch ${branch} of a post-mortem: ${told.replace(/\s+/g, ' ').trim()}`,
    remedy:
      'Under Settings, Rules, Rulesets, exclude `post-mortem/**` from the ruleset that says so; the next run opens the draft.',
  })
}
