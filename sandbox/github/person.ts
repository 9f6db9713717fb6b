import { isObject } from './rest/body.ts'

/** An issue as its creator learns of it. */
export interface IssueReceipt {
  readonly number: number
  readonly id: number
  readonly nodeId: string
  readonly url: string
}

/** A comment as its author learns of it. */
export type CommentReceipt = Omit<IssueReceipt, 'number'>

/** Somebody at the website: each act is one real HTTP request. A refused act rejects. */
export interface Person {
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
  close(issue: number, reason?: 'completed' | 'not_planned' | 'duplicate'): Promise<void>
  reopen(issue: number): Promise<void>
  rename(issue: number, title: string): Promise<void>
  editBody(issue: number, body: string): Promise<void>
  /** Squash-merges a pull request. */
  merge(pull: number): Promise<void>
  createLabel(name: string): Promise<void>
  deleteLabel(name: string): Promise<void>
  /** Writes a file on a branch that exists (default: the default branch). */
  push(file: {
    readonly path: string
    readonly text: string
    readonly message: string
    readonly branch?: string
  }): Promise<void>
  /** Any other request; `path` is below the repository (`/git/refs`). Rejects unless 2xx. */
  request(method: string, path: string, body?: unknown): Promise<unknown>
}

interface PersonOptions {
  readonly login: string
  readonly token: string
  /** REST address of the repository the person works in. */
  readonly repositoryApi: string
}

/** Somebody who works in one repository. */
export function createPerson({ login, token, repositoryApi }: PersonOptions): Person {
  const request = async (method: string, path: string, body?: unknown) => {
    const response = await fetch(`${repositoryApi}${path}`, {
      method,
      headers: { authorization: `token ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    if (!response.ok) throw new Error(`${login}: ${method} ${path}: ${response.status} ${text}`)
    const value: unknown = text === '' ? null : JSON.parse(text)
    return value
  }
  const act = async (method: string, path: string, body?: unknown) => {
    await request(method, path, body)
  }
  const label = (name: string) => encodeURIComponent(name)
  return {
    login,
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
    close: (issue, reason = 'completed') =>
      act('PATCH', `/issues/${issue}`, { state: 'closed', state_reason: reason }),
    reopen: (issue) => act('PATCH', `/issues/${issue}`, { state: 'open' }),
    rename: (issue, title) => act('PATCH', `/issues/${issue}`, { title }),
    editBody: (issue, body) => act('PATCH', `/issues/${issue}`, { body }),
    merge: (pull) => act('PUT', `/pulls/${pull}/merge`),
    createLabel: (name) => act('POST', '/labels', { name }),
    deleteLabel: (name) => act('DELETE', `/labels/${label(name)}`),
    push: ({ path, text, message, branch }) => pushFile(request, { path, text, message, branch }),
  }
}

interface FilePush {
  readonly path: string
  readonly text: string
  readonly message: string
  readonly branch: string | undefined
}

async function pushFile(request: Person['request'], file: FilePush): Promise<void> {
  const { path, text, message, branch } = file
  const query = branch === undefined ? '' : `?ref=${encodeURIComponent(branch)}`
  const present = await request('GET', `/contents/${path}${query}`).catch(() => null)
  const sha = isObject(present) ? present['sha'] : undefined
  const content = Buffer.from(text).toString('base64')
  await request('PUT', `/contents/${path}`, { message, content, sha, branch })
}

function issueReceipt(value: unknown): IssueReceipt {
  const given = isObject(value) ? value : {}
  return { ...commentReceipt(value), number: Number(given['number']) }
}

function commentReceipt(value: unknown): CommentReceipt {
  const given = isObject(value) ? value : {}
  return {
    id: Number(given['id']),
    nodeId: String(given['node_id']),
    url: String(given['html_url']),
  }
}
