import type { UserError } from '../user-error.ts'
import type { RecordsCommit } from '../world.ts'
import { at, integer, isPresent, list, text } from './answer.ts'
import type { Client, Connection } from './client.ts'
import { documents } from './documents.ts'
import {
  type GraphQlError,
  graphQlFailure,
  messageOf,
  recordsRefused,
  secretRefused,
  statusOf,
} from './failures.ts'

/** Where records are written. */
export type RecordsPlace = Pick<Connection, 'owner' | 'name'> & { readonly branch: string }

/** Commits files to the records branch if `head` is still its head. Key: the head. */
export async function commitRecords(
  client: Client,
  place: RecordsPlace,
  commit: RecordsCommit,
): Promise<{ readonly head: string } | 'stale'> {
  const done = await commitOnBranch(client, place, commit)
  if (done === 'stale' || 'head' in done) return done
  throw isSecret(done.told)
    ? secretRefused(place.branch, done.told)
    : await refusal(client, place.branch, done.told)
}

/** Commits files to a branch if `head` is still its head; where a rule or push protection refuses that, what it says. */
export async function commitOnBranch(
  client: Client,
  place: RecordsPlace,
  commit: RecordsCommit,
): Promise<{ readonly head: string } | { readonly told: string } | 'stale'> {
  const answer = await client.graphql('write', documents.commit(), {
    input: {
      branch: {
        repositoryNameWithOwner: `${place.owner}/${place.name}`,
        branchName: place.branch,
      },
      expectedHeadOid: commit.head,
      message: { headline: commit.message },
      fileChanges: {
        additions: [...commit.files].map(([path, contents]) => ({
          path,
          contents: Buffer.from(contents).toString('base64'),
        })),
      },
    },
  })
  const payload = at(answer.data, 'createCommitOnBranch')
  if (isPresent(payload)) return { head: text(at(payload, 'commit', 'oid')) }
  if (answer.errors.some(isStale)) return 'stale'
  const refused = answer.errors.find(
    ({ message, type }) => isSecret(message) || isRule(message) || isRule(type),
  )
  if (refused === undefined) throw graphQlFailure(answer.errors)
  return { told: refused.message }
}

/**
 * Replaces the branch by one commit without parents that has the tree of `head`; `stale` when it names another commit by then.
 * Key: the head. GitHub keeps the old commits for a while, for whoever knows their ids.
 */
export async function forgetHistory(
  client: Client,
  place: RecordsPlace,
  {
    repositoryId,
    head,
    message,
  }: { readonly repositoryId: string; readonly head: string; readonly message: string },
): Promise<{ readonly head: string } | 'stale'> {
  const old = await client.rest('read', 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}', {
    commit_sha: head,
  })
  const commit = await client.rest('write', 'POST /repos/{owner}/{repo}/git/commits', {
    message,
    tree: text(at(old, 'tree', 'sha')),
    parents: [],
  })
  const root = text(at(commit, 'sha'))
  const name = `refs/heads/${place.branch}`
  const refUpdates = [{ name, beforeOid: head, afterOid: root, force: true }]
  const answer = await client.graphql('write', documents.moveRecords(), {
    input: { repositoryId, refUpdates },
  })
  if (isPresent(at(answer.data, 'updateRefs'))) return { head: root }
  const refused = answer.errors.find(({ message: told, type }) => isRule(told) || isRule(type))
  if (refused) throw await refusal(client, place.branch, refused.message)
  if (answer.errors.some(({ type }) => type === 'FORBIDDEN')) throw graphQlFailure(answer.errors)
  // Whatever else keeps the branch from moving, looking again finds out; a lasting refusal ends the rounds.
  return 'stale'
}

/**
 * Creates the records branch with a first commit that has no parent. Key: the ref, which GitHub creates once; `exists` when
 * another run was faster.
 */
export async function createRecordsBranch(
  client: Client,
  branch: string,
  files: ReadonlyMap<string, string>,
): Promise<{ readonly head: string } | 'exists'> {
  const tree = await client.rest('write', 'POST /repos/{owner}/{repo}/git/trees', {
    tree: [...files].map(([path, content]) => ({ path, content, mode: '100644', type: 'blob' })),
  })
  const commit = await client.rest('write', 'POST /repos/{owner}/{repo}/git/commits', {
    message: 'Incident records begin here [skip ci]',
    tree: text(at(tree, 'sha')),
    parents: [],
  })
  const head = text(at(commit, 'sha'))
  try {
    await client.rest('write', 'POST /repos/{owner}/{repo}/git/refs', {
      ref: `refs/heads/${branch}`,
      sha: head,
    })
    return { head }
  } catch (error) {
    if (statusOf(error) !== 422) throw error
    const told = messageOf(error)
    if (/already exists/i.test(told)) return 'exists'
    if (isRule(told)) throw await refusal(client, branch, told)
    throw error
  }
}

/** A moved head arrives with HTTP 200 and this type; a head that is gone entirely reads the same to us. */
function isStale(error: GraphQlError): boolean {
  return error.type === 'STALE_DATA' || /expected branch to point to/i.test(error.message)
}

/** The failure with the rulesets that caused it by name, where they can be read; every reader of a repository may. */
async function refusal(client: Client, branch: string, told: string): Promise<UserError> {
  const names = await rulesetNames(client, branch).catch((error: unknown) => {
    // The refusal is the news; a name that cannot be read only makes it less helpful.
    if (error instanceof Error) return []
    throw error
  })
  return recordsRefused(branch, told.replace(/\s+/g, ' ').trim(), names)
}

async function rulesetNames(client: Client, branch: string): Promise<readonly string[]> {
  const rules = await client.rest('read', 'GET /repos/{owner}/{repo}/rules/branches/{branch}', {
    branch,
  })
  const ids = new Set(list(rules).map((rule) => integer(at(rule, 'ruleset_id'))))
  const names = [...ids].map(async (id) => {
    const route = 'GET /repos/{owner}/{repo}/rulesets/{ruleset_id}'
    return text(at(await client.rest('read', route, { ruleset_id: id }), 'name'))
  })
  return Promise.all(names)
}

const rulePattern =
  /rule violation|rule_violation|protected branch|cannot create ref due to|not authorized to push|approving review|required status check/i

/** Push protection speaks of rules too. */
function isSecret(message: string): boolean {
  return /secret(s)? (was |were )?detected|contains? (a )?secrets?|push protection/i.test(message)
}

function isRule(message: string): boolean {
  return rulePattern.test(message)
}
