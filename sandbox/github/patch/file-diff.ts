import type { FileDelta } from '../state/git-diff.ts'
import { blobBytes, type GitStore } from '../state/git-store.ts'
import { binaryPatch } from './binary-patch.ts'
import { hunkText } from './hunks.ts'
import { countLines, diffLines } from './line-diff.ts'
import { quotePath } from './quote-path.ts'

/** Binary files are only named (`git diff`) or come whole (`git format-patch`). */
export type BinaryStyle = 'named' | 'whole'

/** The diff of one file, `diff --git` line and all; one character per byte. */
export function fileDiff(git: GitStore, delta: FileDelta, binary: BinaryStyle): string {
  const { path, before, after, renamedFrom } = delta
  const [from, to] = [quotePath(`a/${renamedFrom?.path ?? path}`), quotePath(`b/${path}`)]
  const isSame = before?.oid === after?.oid
  const isBinary = isBinaryDelta(git, delta)
  const length = isBinary && binary === 'whole' ? 40 : 7
  const ids = [before, after].map((entry) => (entry?.oid ?? '0'.repeat(40)).slice(0, length))
  const mode = before && before.mode === after?.mode ? ` ${before.mode}` : ''
  const head = [
    `diff --git ${from} ${to}\n`,
    ...modeLines(delta),
    ...renameLines(delta),
    ...(isSame ? [] : [`index ${ids.join('..')}${mode}\n`]),
  ].join('')
  if (isSame) return head
  const names = [before ? from : '/dev/null', after ? to : '/dev/null'] as const
  if (isBinary) {
    const [old, fresh] = [before, after].map((entry) => bytesAt(git, entry?.oid))
    if (binary === 'named' || !old || !fresh) {
      return `${head}Binary files ${names[0]} and ${names[1]} differ\n`
    }
    return head + binaryPatch(old, fresh)
  }
  const hunks = fileHunks(git, delta)
  if (hunks === '') return head
  return `${head}--- ${withTab(names[0])}\n+++ ${withTab(names[1])}\n${hunks}`
}

/** The hunks of one file; empty for binary files and changes of the mode only. One character per byte. */
export function fileHunks(git: GitStore, delta: FileDelta): string {
  if (isBinaryDelta(git, delta)) return ''
  return hunkText(linesDiff(git, delta))
}

/** How many lines came and went; none in a binary file. */
export function countChanges(git: GitStore, delta: FileDelta) {
  if (isBinaryDelta(git, delta)) return { additions: 0, deletions: 0 }
  return countLines(linesDiff(git, delta))
}

/** Git's own rule: a NUL among the first 8,000 bytes of either side. */
export function isBinaryDelta(git: GitStore, { before, after }: FileDelta): boolean {
  return [before, after].some((entry) => bytesAt(git, entry?.oid).subarray(0, 8000).includes(0))
}

/** How many bytes the file has on either side. */
export function sizesOf(git: GitStore, { before, after }: FileDelta): readonly [number, number] {
  return [bytesAt(git, before?.oid).length, bytesAt(git, after?.oid).length]
}

function modeLines({ before, after }: FileDelta): readonly string[] {
  if (!before) return [`new file mode ${after?.mode ?? ''}\n`]
  if (!after) return [`deleted file mode ${before.mode}\n`]
  if (before.mode === after.mode) return []
  return [`old mode ${before.mode}\n`, `new mode ${after.mode}\n`]
}

function renameLines({ path, renamedFrom }: FileDelta): readonly string[] {
  if (!renamedFrom) return []
  return [
    `similarity index ${renamedFrom.similarity}%\n`,
    `rename from ${quotePath(renamedFrom.path)}\n`,
    `rename to ${quotePath(path)}\n`,
  ]
}

function linesDiff(git: GitStore, { before, after }: FileDelta) {
  const text = (oid: string | undefined) => bytesAt(git, oid).toString('latin1')
  return diffLines(text(before?.oid), text(after?.oid))
}

function bytesAt(git: GitStore, oid: string | undefined): Buffer {
  return (oid === undefined ? null : blobBytes(git, oid)) ?? Buffer.alloc(0)
}

/** So that tools find the end of a name with spaces. */
function withTab(name: string): string {
  return name.includes(' ') && !name.startsWith('"') ? `${name}\t` : name
}
