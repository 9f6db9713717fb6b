import { settingsPath } from '../config/settings.ts'
import type { Authority } from '../incident/actor.ts'
import { labelTable } from '../incident/labels.ts'
import type { CommentSnapshot } from '../incident/observation.ts'
import { recordPaths } from '../incident/record-paths.ts'
import type { GitHub, IssueObservation, RepositoryObservation } from '../world.ts'
import { type Answer, at, fields, flag, integer, isPresent, list, text } from './answer.ts'
import { type Client, type Connection, type GraphQlAnswer, openClient } from './client.ts'
import { createLabels } from './create-labels.ts'
import { documents, labelAlias } from './documents.ts'
import { graphQlFailure, statusOf } from './failures.ts'
import { itemTypes, readComment, readEventPage, readIssue } from './read-issue.ts'
import { readText } from './read-text.ts'
import { commitRecords, createRecordsBranch } from './records.ts'
import { writeIssue } from './write-issue.ts'

/** GitHub, over HTTP, for one repository and one records branch. Nothing is sent before the first question. */
export function connectGitHub(connection: Connection, recordsBranch: string): GitHub {
  const client = openClient(connection)
  const { owner, name } = connection
  const place = { owner, name, branch: recordsBranch }
  const repository = { owner, name, recordsRef: `refs/heads/${recordsBranch}` }
  return {
    observeIssue: (issue) => observeIssue(client, { ...repository, issue, recordsBranch }),
    async observeRepository() {
      const variables = { ...repository, open: `${recordsBranch}:open.json` }
      const answer = await client.graphql('read', documents.observeRepository(), variables)
      const seen = found(answer, 'repository')
      const [configuration, open] = await Promise.all([
        readText(client, at(seen, 'config'), settingsPath),
        readText(client, at(seen, 'open'), 'open.json'),
      ])
      return { ...readRepository(seen, answer.readAt), configuration, open }
    },
    labelledIssues: (labels) => labelledIssues(client, { owner, name, labels }),
    async earlierEvents(issueId, before) {
      const variables = { issueId, before, itemTypes }
      const answer = await client.graphql('read', documents.earlierTimeline(), variables)
      return readEventPage(at(found(answer, 'node'), 'timelineItems'))
    },
    comments: (issueId) => allComments(client, issueId),
    async comment(id) {
      const answer = await client.graphql('read', documents.commentById(), { id })
      refusePartial(answer)
      const node = at(answer.data, 'node')
      return isPresent(node) ? readComment(node) : null
    },
    authorityOf: (actor) => authorityOf(client, actor.login),
    whereabouts: (issue) => whereabouts(client, issue),
    createLabels: (repositoryId, labels) => createLabels(client, repositoryId, labels),
    createRecordsBranch: (files) => createRecordsBranch(client, recordsBranch, files),
    commitRecords: (commit) => commitRecords(client, place, commit),
    writeIssue: (target, writes) => writeIssue(client, target, writes),
    pinComment: (databaseId) => pinComment(client, databaseId),
  }
}

interface IssueQuestion {
  readonly owner: string
  readonly name: string
  readonly recordsRef: string
  readonly issue: number
  readonly recordsBranch: string
}

async function observeIssue(client: Client, question: IssueQuestion): Promise<IssueObservation> {
  const { recordsBranch, ...variables } = question
  const paths = recordPaths(question.issue)
  const expressions = Object.fromEntries(
    Object.entries(paths).map(([file, path]) => [file, `${recordsBranch}:${path}`]),
  )
  const answer = await client.graphql('read', documents.observe(), {
    ...variables,
    ...expressions,
    itemTypes,
  })
  const repository = found(answer, 'repository')
  const [configuration, overrides, files] = await Promise.all([
    readText(client, at(repository, 'config'), settingsPath),
    readOverrides(client, at(repository, 'overrides')),
    readFiles(client, repository, paths),
  ])
  return {
    ...readRepository(repository, answer.readAt),
    configuration,
    overrides,
    files,
    subject: readSubject(at(repository, 'issueOrPullRequest')),
  }
}

/** A part that is missing because GitHub kept it back must not be taken for one that is not there. */
function refusePartial(answer: GraphQlAnswer): void {
  const [refused] = answer.errors.filter(({ type }) => type !== 'NOT_FOUND')
  if (refused !== undefined) throw graphQlFailure([refused])
}

/** A part without which nothing can be done; its absence is the failure GitHub gave for it. */
function found(answer: GraphQlAnswer, field: string): Answer {
  refusePartial(answer)
  const part = at(answer.data, field)
  if (!isPresent(part)) throw graphQlFailure(answer.errors)
  return part
}

function readRepository(answer: Answer, readAt: string): RepositoryObservation {
  const labels = labelTable.flatMap(({ name }, index): [string, string][] => {
    const label = at(answer, labelAlias(index))
    return isPresent(label) ? [[name, text(at(label, 'id'))]] : []
  })
  const records = at(answer, 'records')
  return {
    repository: {
      id: text(at(answer, 'id')),
      archived: flag(at(answer, 'isArchived')),
      issuesEnabled: flag(at(answer, 'hasIssuesEnabled')),
    },
    labels: new Map(labels),
    readAt,
    head: isPresent(records) ? text(at(records, 'target', 'oid')) : null,
  }
}

function readSubject(answer: Answer): IssueObservation['subject'] {
  if (!isPresent(answer)) return { kind: 'missing' }
  if (text(at(answer, '__typename')) !== 'Issue') return { kind: 'pull-request' }
  return { kind: 'issue', ...readIssue(answer) }
}

async function readFiles(
  client: Client,
  repository: Answer,
  paths: Readonly<Record<string, string>>,
): Promise<ReadonlyMap<string, string>> {
  const entries = await Promise.all(
    Object.entries(paths).map(async ([file, path]): Promise<[string, string][]> => {
      const content = await readText(client, at(repository, file), path)
      return content === null ? [] : [[path, content]]
    }),
  )
  return new Map(entries.flat())
}

async function readOverrides(client: Client, folder: Answer): Promise<ReadonlyMap<string, string>> {
  if (!isPresent(folder) || fields(folder).length === 0) return new Map()
  const entries = await Promise.all(
    list(at(folder, 'entries')).map(async (entry): Promise<[string, string][]> => {
      const name = text(at(entry, 'name'))
      if (!name.endsWith('.md')) return []
      const content = await readText(client, at(entry, 'object'), name)
      return content === null ? [] : [[name, content]]
    }),
  )
  return new Map(entries.flat())
}

async function labelledIssues(
  client: Client,
  question: { readonly owner: string; readonly name: string; readonly labels: readonly string[] },
): Promise<readonly number[]> {
  const pages = readPages(client, documents.labelledIssues(), question, (answer) =>
    at(found(answer, 'repository'), 'issues'),
  )
  return (await pages).map((issue) => integer(at(issue, 'number')))
}

async function allComments(client: Client, issueId: string): Promise<readonly CommentSnapshot[]> {
  const pages = readPages(client, documents.comments(), { issueId }, (answer) =>
    at(found(answer, 'node'), 'comments'),
  )
  return (await pages).map(readComment)
}

/** The nodes of a connection, all pages, in order. */
async function readPages(
  client: Client,
  document: string,
  variables: object,
  connectionOf: (answer: GraphQlAnswer) => Answer,
): Promise<readonly Answer[]> {
  const nodes: Answer[] = []
  let after: string | null = null
  do {
    const answer: GraphQlAnswer = await client.graphql('read', document, { ...variables, after })
    const page = connectionOf(answer)
    nodes.push(...list(at(page, 'nodes')))
    const more = flag(at(page, 'pageInfo', 'hasNextPage'))
    after = more ? text(at(page, 'pageInfo', 'endCursor')) : null
  } while (after !== null)
  return nodes
}

/** GitHub answers a moved issue with a redirect and a deleted one with 410; one it hides with 404, like one that never was. */
async function whereabouts(
  client: Client,
  issue: number,
): Promise<'here' | 'deleted' | 'transferred'> {
  const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}'
  try {
    const answer = await client.rest('read', route, { issue_number: issue, redirect: 'manual' })
    return isPresent(at(answer, 'number')) ? 'here' : 'transferred'
  } catch (error) {
    const status = statusOf(error)
    if (status === 301) return 'transferred'
    if (status === 404 || status === 410) return 'deleted'
    throw error
  }
}

/** `user.permissions` says what custom roles may do; the role names themselves are free text. */
async function authorityOf(client: Client, login: string): Promise<Authority> {
  const route = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission'
  try {
    const answer = await client.rest('read', route, { username: login })
    const permissions = at(answer, 'user', 'permissions')
    return levels.find(([field]) => at(permissions, field).value === true)?.[1] ?? 'none'
  } catch (error) {
    // Bots and accounts that are no users answer 404: nobody we know, so nobody who may.
    if (statusOf(error) === 404) return 'none'
    throw error
  }
}

const levels: readonly (readonly [string, Authority])[] = [
  ['admin', 'admin'],
  ['maintain', 'maintain'],
  ['push', 'write'],
  ['triage', 'triage'],
  ['pull', 'read'],
]

async function pinComment(client: Client, databaseId: number): Promise<boolean> {
  const route = 'PUT /repos/{owner}/{repo}/issues/comments/{comment_id}/pin'
  try {
    await client.rest('write', route, { comment_id: databaseId })
    return true
  } catch {
    // Older servers do not know the route, and a pin is worth no red run: any refusal means "not pinned".
    return false
  }
}
