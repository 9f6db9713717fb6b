import { fileDeltas } from '../state/git-diff.ts'
import type { CommitObject } from '../state/git-objects.ts'
import { commitObject, type GitStore } from '../state/git-store.ts'
import { diffStat } from './diff-stat.ts'
import { fileDiff } from './file-diff.ts'
import { dateLine, fromLine, isBeyondAscii, mimeLines, subjectLine } from './mail-header.ts'
import { bytesOf } from './quote-path.ts'

/** What `git diff` prints between two commits (null: from nothing); one character per byte. */
export function diffText(git: GitStore, base: string | null, head: string): string {
  return fileDeltas(git, base, head)
    .map((delta) => fileDiff(git, delta, 'named'))
    .join('')
}

/**
 * What `git format-patch --stdout` prints of commits (oldest first): merges are left out, commits
 * that change nothing count but are not shown. One character per byte.
 */
export function formatPatch(git: GitStore, commits: readonly string[]): string {
  const single = commits.flatMap((oid) => {
    const commit = commitObject(git, oid)
    return commit && commit.parents.length < 2 ? [{ oid, commit }] : []
  })
  return single
    .map(({ oid, commit }, index) =>
      onePatch(git, { oid, commit, prefix: prefixOf(index + 1, single.length) }),
    )
    .filter((patch) => patch !== '')
    .join('\n')
}

/** The version GitHub's own git would name below each patch. */
const gitVersion = '2.51.0'

interface NumberedCommit {
  readonly oid: string
  readonly commit: CommitObject
  readonly prefix: string
}

function onePatch(git: GitStore, { oid, commit, prefix }: NumberedCommit): string {
  const deltas = fileDeltas(git, commit.parents[0] ?? null, oid)
  if (deltas.length === 0) return ''
  const { title, body } = splitMessage(commit.message)
  return [
    `From ${oid} Mon Sep 17 00:00:00 2001\n`,
    fromLine(commit.author),
    dateLine(commit.author),
    subjectLine(prefix, title),
    isBeyondAscii(commit.message) ? mimeLines : '',
    '\n',
    body === '' ? '' : `${bytesOf(body)}\n`,
    '---\n',
    diffStat(git, deltas),
    '\n',
    ...deltas.map((delta) => fileDiff(git, delta, 'whole')),
    `-- \n${gitVersion}\n\n`,
  ].join('')
}

function prefixOf(number: number, total: number): string {
  if (total === 1) return '[PATCH]'
  return `[PATCH ${String(number).padStart(String(total).length, '0')}/${total}]`
}

/** The first paragraph in one line, and the rest without blank ends. */
function splitMessage(message: string): { readonly title: string; readonly body: string } {
  const lines = message.split('\n').map((line) => line.trimEnd())
  const start = lines.findIndex((line) => line !== '')
  const text = start < 0 ? [] : lines.slice(start)
  const end = text.indexOf('')
  const title = (end < 0 ? text : text.slice(0, end)).map((line) => line.trimStart()).join(' ')
  const body = end < 0 ? '' : text.slice(end).join('\n').replace(/^\n+/, '').trimEnd()
  return { title, body }
}
