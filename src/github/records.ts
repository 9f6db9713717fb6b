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
  const refused = answer.errors.find(({ message, type }) => isRule(message) || isRule(type))
  throw refused
    ? await refusal(client, place.branch, refused.message)
    : graphQlFailure(answer.errors)
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

function isRule(message: string): boolean {
  return rulePattern.test(message)
}
