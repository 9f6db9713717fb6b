import { objectAt, type PersonRequests } from './person-requests.ts'
import { isObject } from './rest/body.ts'

/** One commit of several files. */
export interface FilesCommit {
  readonly message: string
  /** Path to text, or null to delete; a rename is one of each. */
  readonly files: Readonly<Record<string, string | null>>
  /** A branch that exists; default: the default branch. */
  readonly branch?: string
}

/** What a person does to branches and the files on them. */
export interface FileActs {
  /** Makes a branch at the head of another (default: the default branch). */
  createBranch(name: string, from?: string): Promise<void>
  deleteBranch(name: string): Promise<void>
  /** Writes a file on a branch that exists (default: the default branch). */
  push(file: {
    readonly path: string
    readonly text: string
    readonly message: string
    readonly branch?: string
  }): Promise<void>
  /** Writes, renames and deletes files in one commit. */
  commit(commit: FilesCommit): Promise<void>
  /** Forks the repository and gives the `owner/name` of the fork, where `as(login, fork)` works. */
  fork(): Promise<string>
}

/** The acts on files of the repository the person works in. */
export function createFileActs({ rest, graphql }: PersonRequests): FileActs {
  return {
    createBranch: (name, from) => createBranch(rest, name, from),
    deleteBranch: async (name) => {
      await rest('DELETE', `/git/refs/heads/${name}`)
    },
    push: ({ path, text, message, branch }) => pushFile(rest, { path, text, message, branch }),
    commit: (commit) => commitFiles({ rest, graphql }, commit),
    fork: async () => String(objectAt(await rest('POST', '/forks'))['full_name']),
  }
}

type Request = PersonRequests['rest']

/** The name of the repository's default branch. */
export async function defaultBranch(request: Request): Promise<string> {
  return String(objectAt(await request('GET', ''))['default_branch'])
}

async function createBranch(
  request: Request,
  name: string,
  from: string | undefined,
): Promise<void> {
  const source = from ?? (await defaultBranch(request))
  const { sha } = objectAt(await request('GET', `/git/ref/heads/${source}`), 'object')
  await request('POST', '/git/refs', { ref: `refs/heads/${name}`, sha })
}

interface FilePush {
  readonly path: string
  readonly text: string
  readonly message: string
  readonly branch: string | undefined
}

async function pushFile(request: Request, file: FilePush): Promise<void> {
  const { path, text, message, branch } = file
  const query = branch === undefined ? '' : `?ref=${encodeURIComponent(branch)}`
  const present = await request('GET', `/contents/${path}${query}`).catch(() => null)
  const sha = isObject(present) ? present['sha'] : undefined
  await request('PUT', `/contents/${path}`, { message, content: base64(text), sha, branch })
}

async function commitFiles(
  { rest, graphql }: PersonRequests,
  { message, files, branch }: FilesCommit,
): Promise<void> {
  const { full_name: repositoryNameWithOwner, default_branch } = objectAt(await rest('GET', ''))
  const branchName = branch ?? String(default_branch)
  const head = objectAt(await rest('GET', `/git/ref/heads/${branchName}`), 'object')['sha']
  const entries = Object.entries(files)
  const additions = entries.flatMap(([path, text]) =>
    text === null ? [] : [{ path, contents: base64(text) }],
  )
  const deletions = entries.flatMap(([path, text]) => (text === null ? [{ path }] : []))
  const [headline = '', ...body] = message.split('\n')
  const input = {
    branch: { repositoryNameWithOwner, branchName },
    expectedHeadOid: head,
    message: { headline, body: body.join('\n').trim() },
    fileChanges: { additions, deletions },
  }
  await graphql(
    `mutation Files($input: CreateCommitOnBranchInput!) {
      createCommitOnBranch(input: $input) { commit { oid } } }`,
    { input },
  )
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64')
}
