import { demand, needs } from '../permissions.ts'
import { repositoryUrl } from '../shapes/repository.ts'
import { rollupOf, suitesOf } from '../state/check-runs.ts'
import { statusOf } from '../state/commit-statuses.ts'
import { commitFiles, type FileChange, sumOf } from '../state/git-diff.ts'
import {
  type CommitObject,
  isFolder,
  type Signature,
  type TagObject,
  type TreeEntry,
} from '../state/git-objects.ts'
import { blobBytes, commitObject, history, tagObject, treeEntries } from '../state/git-store.ts'
import { entryAt } from '../state/git-trees.ts'
import { pullsOfCommit } from '../state/pull-git.ts'
import { commitThing, gitThing } from '../state/revisions.ts'
import { findAccount } from '../state/state.ts'
import type { Blob, Commit, Repository, Tag, Tree } from '../state/things.ts'
import { objectArgument, textArgument } from './arguments.ts'
import { connection } from './connection.ts'
import { type Arguments, type Fields, fieldsOf, type GraphContext } from './fields.ts'
import { pullsFromRef } from './pull-list.ts'

const shared: Fields<Commit | Tree | Blob | Tag> = {
  id: (thing) => thing.id,
  oid: (thing) => thing.oid,
  abbreviatedOid: (thing) => thing.oid.slice(0, 7),
  repository: (thing) => thing.repository,
  commitUrl: (thing, _args, { call }) =>
    `${repositoryUrl(call.state.urls, thing.repository)}/commit/${thing.oid}`,
}

const refFields = fieldsOf('Ref', {
  id: (ref) => ref.id,
  name: (ref) => ref.name.split('/').slice(2).join('/'),
  prefix: (ref) => `${ref.name.split('/').slice(0, 2).join('/')}/`,
  repository: (ref) => ref.repository,
  target: (ref) => gitThing(ref.repository, ref.oid),
  associatedPullRequests: (ref, args, context, info) => {
    demand(context.call, ref.repository, needs.readPullRequests)
    return connection(pullsFromRef(ref, args), { args, context, info })
  },
})

const commitFields = fieldsOf('Commit', {
  ...shared,
  url: (commit, _args, { call }) =>
    `${repositoryUrl(call.state.urls, commit.repository)}/commit/${commit.oid}`,
  message: (commit) => objectOf(commit).message,
  messageHeadline: (commit) => objectOf(commit).message.split('\n')[0],
  messageBody: (commit) => objectOf(commit).message.split('\n').slice(1).join('\n').trim(),
  committedDate: (commit) => objectOf(commit).committer.at,
  authoredDate: (commit) => objectOf(commit).author.at,
  author: (commit, _args, context) => gitActor(objectOf(commit).author, context),
  committer: (commit, _args, context) => gitActor(objectOf(commit).committer, context),
  tree: (commit) => gitThing(commit.repository, objectOf(commit).tree),
  parents: (commit, args, context, info) => {
    const parents = objectOf(commit).parents.map((oid) => commitThing(commit.repository, oid))
    return connection(parents, { args, context, info })
  },
  file: (commit, args) => fileAt(commit, textArgument(args, 'path') ?? ''),
  history: (commit, args, context, info) =>
    connection(historyOf(commit, args), { args, context, info }),
  additions: (commit) => sumOf(filesOf(commit), 'additions'),
  deletions: (commit) => sumOf(filesOf(commit), 'deletions'),
  changedFiles: (commit) => filesOf(commit).length,
  changedFilesIfAvailable: (commit) => filesOf(commit).length,
  status: (commit, _args, { call }) => {
    demand(call, commit.repository, needs.readStatuses)
    return statusOf(commit)
  },
  statusCheckRollup: (commit, _args, { call }) => {
    demand(call, commit.repository, needs.readChecks)
    demand(call, commit.repository, needs.readStatuses)
    return rollupOf(commit)
  },
  checkSuites: (commit, args, context, info) => {
    demand(context.call, commit.repository, needs.readChecks)
    const name = textArgument(objectArgument(args, 'filterBy'), 'checkName')
    return connection(suitesOf(commit, name), { args, context, info })
  },
  associatedPullRequests: (commit, args, context, info) => {
    demand(context.call, commit.repository, needs.readPullRequests)
    return connection(pullsOfCommit(commit.repository, commit.oid), { args, context, info })
  },
})

const treeFields = fieldsOf('Tree', {
  ...shared,
  entries: (tree) =>
    (treeEntries(tree.repository.git, tree.oid) ?? []).map((entry) =>
      treeEntry(
        tree.repository,
        entry,
        tree.path === '' ? entry.name : `${tree.path}/${entry.name}`,
      ),
    ),
})

const blobFields = fieldsOf('Blob', {
  ...shared,
  byteSize: (blob) => bytesOf(blob).length,
  isBinary: (blob) => isBinary(bytesOf(blob)),
  isTruncated: (blob) => bytesOf(blob).length > maximumTextBytes,
  text: (blob) => {
    const bytes = bytesOf(blob)
    return isBinary(bytes) ? null : bytes.subarray(0, maximumTextBytes).toString('utf8')
  },
})

const tagFields = fieldsOf('Tag', {
  ...shared,
  name: (tag) => annotationOf(tag).name,
  message: (tag) => annotationOf(tag).message,
  tagger: (tag, _args, context) => gitActor(annotationOf(tag).tagger, context),
  target: (tag) => gitThing(tag.repository, annotationOf(tag).object),
})

/** Refs and git objects. `Blob.text` is cut without a word, as on GitHub. */
export const gitFields = {
  Ref: refFields,
  Commit: commitFields,
  Tree: treeFields,
  Blob: blobFields,
  Tag: tagFields,
} as const

/** Where GitHub cuts `Blob.text`, in bytes. */
const maximumTextBytes = 512_000

function treeEntry(repository: Repository, entry: TreeEntry, path: string) {
  return {
    name: entry.name,
    path,
    oid: entry.oid,
    size: blobBytes(repository.git, entry.oid)?.length ?? 0,
    mode: Number.parseInt(entry.mode, 8),
    type: isFolder(entry) ? 'tree' : 'blob',
    object: () => gitThing(repository, entry.oid, path),
  }
}

function filesOf({ repository, oid }: Commit): readonly FileChange[] {
  return commitFiles(repository.git, oid)
}

/** Null for a path the commit does not have, without an error, as on GitHub. */
function fileAt(commit: Commit, path: string) {
  const entry = entryAt(commit.repository.git, objectOf(commit).tree, path)
  return entry ? treeEntry(commit.repository, entry, path) : null
}

function objectOf(commit: Commit): CommitObject {
  const object = commitObject(commit.repository.git, commit.oid)
  if (!object) throw new Error(`sandbox: no commit ${commit.oid}`)
  return object
}

function annotationOf({ repository, oid }: Tag): TagObject {
  const object = tagObject(repository.git, oid)
  if (!object) throw new Error(`sandbox: no tag ${oid}`)
  return object
}

function bytesOf(blob: Blob): Buffer {
  return blobBytes(blob.repository.git, blob.oid) ?? Buffer.alloc(0)
}

/** Git's own rule: a NUL among the first 8,000 bytes. */
function isBinary(bytes: Buffer): boolean {
  return bytes.subarray(0, 8000).includes(0)
}

function gitActor({ name, email, at }: Signature, { call }: GraphContext) {
  const account = findAccount(call.state, name)
  return { name, email, date: at, user: account?.typename === 'User' ? account : null }
}

function historyOf(commit: Commit, args: Arguments): readonly Commit[] {
  const { repository } = commit
  const since = textArgument(args, 'since') ?? ''
  const until = textArgument(args, 'until') ?? '9999'
  const path = textArgument(args, 'path')
  return history(repository.git, commit.oid)
    .map((oid) => commitThing(repository, oid))
    .filter((item) => objectOf(item).committer.at >= since)
    .filter((item) => objectOf(item).committer.at <= until)
    .filter((item) => path === undefined || touches(item, path))
}

function touches(commit: Commit, path: string): boolean {
  const { git } = commit.repository
  const { tree, parents } = objectOf(commit)
  const own = entryAt(git, tree, path)?.oid
  const before = parents.map((parent) => {
    const parentTree = commitObject(git, parent)?.tree
    return parentTree ? entryAt(git, parentTree, path)?.oid : undefined
  })
  return before.length === 0 ? own !== undefined : before.every((oid) => oid !== own)
}
