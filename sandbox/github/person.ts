import { type ReactionContent, reactTo, tickBox } from './person-comments.ts'
import { createFileActs, defaultBranch, type FileActs } from './person-files.ts'
import { createPullActs, type PullActs } from './person-pulls.ts'
import {
  createPersonRequests,
  objectAt,
  type PersonAddress,
  type PersonRequests,
} from './person-requests.ts'

/** An issue as its creator learns of it. */
export interface IssueReceipt {
  readonly number: number
  readonly id: number
  readonly nodeId: string
  readonly url: string
}

/** A comment as its author learns of it. */
export type CommentReceipt = Omit<IssueReceipt, 'number'>

/** Somebody at the website: each act is real HTTP. A refused act rejects. */
export interface Person extends PullActs, FileActs {
  readonly login: string
  openIssue(issue: {
    readonly title: string
    readonly body?: string
    readonly labels?: readonly string[]
    readonly assignees?: readonly string[]
  }): Promise<IssueReceipt>
  addLabel(issue: number, ...labels: readonly string[]): Promise<void>
  removeLabel(issue: number, label: string): Promise<void>
  assign(issue: number, ...logins: readonly string[]): Promise<void>
  unassign(issue: number, ...logins: readonly string[]): Promise<void>
  comment(issue: number, body: string): Promise<CommentReceipt>
  editComment(id: number, body: string): Promise<void>
  deleteComment(id: number): Promise<void>
  react(commentId: number, content: ReactionContent): Promise<void>
  /** Ticks the empty task-list box whose line contains the text, which edits the comment. */
  tick(commentId: number, itemText: string): Promise<void>
  /** Closes an issue, or a pull request without merging it (the reason counts for issues only). */
  close(issue: number, reason?: 'completed' | 'not_planned' | 'duplicate'): Promise<void>
  reopen(issue: number): Promise<void>
  rename(issue: number, title: string): Promise<void>
  editBody(issue: number, body: string): Promise<void>
  /** Deletes an issue for good; only admins may. */
  deleteIssue(issue: number): Promise<void>
  /** Moves an issue to another repository (`owner/name`) of the same owner. */
  transfer(issue: number, repository: string): Promise<IssueReceipt>
  /** Opens a pull request; branches by name, of a fork `owner:name`; `base` by default the default branch. */
  openPullRequest(pull: {
    readonly title: string
    readonly body?: string
    readonly head: string
    readonly base?: string
    readonly draft?: boolean
  }): Promise<IssueReceipt>
  /** Makes up a `repository_dispatch` of a type. */
  dispatch(eventType: string, payload?: Readonly<Record<string, unknown>>): Promise<void>
  createLabel(name: string): Promise<void>
  deleteLabel(name: string): Promise<void>
  /** Any other request; `path` is below the repository (`/git/refs`). Rejects unless 2xx. */
  request(method: string, path: string, body?: unknown): Promise<unknown>
}

/** Somebody who works in one repository. */
export function createPerson(address: PersonAddress): Person {
  const requests = createPersonRequests(address)
  const request = requests.rest
  const act = async (method: string, path: string, body?: unknown) => {
    await request(method, path, body)
  }
  const label = (name: string) => encodeURIComponent(name)
  return {
    ...createPullActs(requests),
    ...createFileActs(requests),
    login: address.login,
    request,
    openIssue: async (issue) => issueReceipt(await request('POST', '/issues', issue)),
    addLabel: (issue, ...labels) => act('POST', `/issues/${issue}/labels`, { labels }),
    removeLabel: (issue, name) => act('DELETE', `/issues/${issue}/labels/${label(name)}`),
    assign: (issue, ...assignees) => act('POST', `/issues/${issue}/assignees`, { assignees }),
    unassign: (issue, ...assignees) => act('DELETE', `/issues/${issue}/assignees`, { assignees }),
    comment: async (issue, body) =>
      commentReceipt(await request('POST', `/issues/${issue}/comments`, { body })),
    editComment: (id, body) => act('PATCH', `/issues/comments/${id}`, { body }),
    deleteComment: (id) => act('DELETE', `/issues/comments/${id}`),
    react: (commentId, content) => reactTo(requests, commentId, content),
    tick: (commentId, itemText) => tickBox(requests, commentId, itemText),
    close: (issue, reason = 'completed') =>
      act('PATCH', `/issues/${issue}`, { state: 'closed', state_reason: reason }),
    reopen: (issue) => act('PATCH', `/issues/${issue}`, { state: 'open' }),
    rename: (issue, title) => act('PATCH', `/issues/${issue}`, { title }),
    editBody: (issue, body) => act('PATCH', `/issues/${issue}`, { body }),
    deleteIssue: (issue) => deleteIssue(requests, issue),
    transfer: (issue, repository) => transferIssue(requests, issue, repository),
    openPullRequest: (pull) => openPullRequest(request, pull),
    dispatch: (eventType, payload = {}) =>
      act('POST', '/dispatches', { event_type: eventType, client_payload: payload }),
    createLabel: (name) => act('POST', '/labels', { name }),
    deleteLabel: (name) => act('DELETE', `/labels/${label(name)}`),
  }
}

async function deleteIssue({ rest, graphql }: PersonRequests, issue: number): Promise<void> {
  const issueId = objectAt(await rest('GET', `/issues/${issue}`))['node_id']
  await graphql(
    `mutation Delete($issueId: ID!) { deleteIssue(input: {issueId: $issueId}) { clientMutationId } }`,
    { issueId },
  )
}

async function transferIssue(
  { rest, graphql }: PersonRequests,
  issue: number,
  repository: string,
): Promise<IssueReceipt> {
  const issueId = objectAt(await rest('GET', `/issues/${issue}`))['node_id']
  const [owner, name] = repository.split('/')
  const target = await graphql(
    `query Target($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { id } }`,
    { owner, name },
  )
  const repositoryId = objectAt(target, 'repository')['id']
  const moved = await graphql(
    `mutation Transfer($issueId: ID!, $repositoryId: ID!) {
      transferIssue(input: {issueId: $issueId, repositoryId: $repositoryId}) {
        issue { number id: databaseId node_id: id html_url: url } } }`,
    { issueId, repositoryId },
  )
  return issueReceipt(objectAt(moved, 'transferIssue', 'issue'))
}

type Request = PersonRequests['rest']

async function openPullRequest(
  request: Request,
  { base, ...pull }: Parameters<Person['openPullRequest']>[0],
): Promise<IssueReceipt> {
  const branch = base ?? (await defaultBranch(request))
  return issueReceipt(await request('POST', '/pulls', { ...pull, base: branch }))
}

function issueReceipt(value: unknown): IssueReceipt {
  return { ...commentReceipt(value), number: Number(objectAt(value)['number']) }
}

function commentReceipt(value: unknown): CommentReceipt {
  const given = objectAt(value)
  return {
    id: Number(given['id']),
    nodeId: String(given['node_id']),
    url: String(given['html_url']),
  }
}
