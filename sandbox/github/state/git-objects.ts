import { createHash } from 'node:crypto'

/** Who made a commit, and when (RFC 3339, UTC). */
export interface Signature {
  readonly name: string
  readonly email: string
  readonly at: string
}

/** One name in a tree. */
export interface TreeEntry {
  readonly name: string
  /** Octal as git writes it: `100644`, `100755`, `120000`, `40000` for a folder. */
  readonly mode: string
  readonly oid: string
}

/** What git stores under an id. */
export type GitObject =
  | { readonly type: 'blob'; readonly bytes: Buffer }
  | { readonly type: 'tree'; readonly entries: readonly TreeEntry[] }
  | CommitObject
  | TagObject

/** A commit as git stores it. */
export interface CommitObject {
  readonly type: 'commit'
  readonly tree: string
  readonly parents: readonly string[]
  readonly author: Signature
  readonly committer: Signature
  readonly message: string
}

/** An annotated tag, of a commit. */
export interface TagObject {
  readonly type: 'tag'
  /** Id of the commit. */
  readonly object: string
  readonly name: string
  readonly tagger: Signature
  readonly message: string
}

/** The id git itself gives this object (SHA-1 of header and content). */
export function objectId(object: GitObject): string {
  return createHash('sha1').update(objectBytes(object)).digest('hex')
}

/** The object as git keeps it, before it is compressed: header and content. */
export function objectBytes(object: GitObject): Buffer {
  const content = serialize(object)
  return Buffer.concat([Buffer.from(`${object.type} ${content.length}\0`), content])
}

/** Git's own order of tree entries: byte order, folders as if their name ended in a slash. */
export function sortEntries(entries: readonly TreeEntry[]): readonly TreeEntry[] {
  const key = (entry: TreeEntry) => Buffer.from(entry.name + (isFolder(entry) ? '/' : ''))
  return entries.toSorted((left, right) => Buffer.compare(key(left), key(right)))
}

/** Whether the entry is a folder. */
export function isFolder(entry: TreeEntry): boolean {
  return entry.mode === '40000'
}

function serialize(object: GitObject): Buffer {
  switch (object.type) {
    case 'blob':
      return object.bytes
    case 'tree':
      return Buffer.concat(
        sortEntries(object.entries).flatMap((entry) => [
          Buffer.from(`${entry.mode} ${entry.name}\0`),
          Buffer.from(entry.oid, 'hex'),
        ]),
      )
    case 'commit':
      return Buffer.from(commitText(object))
    case 'tag':
      return Buffer.from(tagText(object))
  }
}

function commitText(commit: CommitObject): string {
  const lines = [
    `tree ${commit.tree}`,
    ...commit.parents.map((parent) => `parent ${parent}`),
    `author ${signatureText(commit.author)}`,
    `committer ${signatureText(commit.committer)}`,
  ]
  return `${lines.join('\n')}\n\n${commit.message}`
}

function tagText({ object, name, tagger, message }: TagObject): string {
  const lines = [
    `object ${object}`,
    'type commit',
    `tag ${name}`,
    `tagger ${signatureText(tagger)}`,
  ]
  return `${lines.join('\n')}\n\n${message}`
}

function signatureText(signature: Signature): string {
  const seconds = Math.floor(Date.parse(signature.at) / 1000)
  return `${signature.name} <${signature.email}> ${seconds} +0000`
}
