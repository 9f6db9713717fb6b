import type { FileDelta } from './git-diff.ts'
import { blobBytes, type GitStore } from './git-store.ts'

/** Takes files that went and files that came as one, where git does: half of the content or more is the same. */
export function withRenames(git: GitStore, deltas: readonly FileDelta[]): readonly FileDelta[] {
  const gone = deltas.filter(({ after }) => after === null)
  const come = deltas.filter(({ before }) => before === null)
  if (gone.length === 0 || come.length === 0) return deltas
  const sources = sourcesOf(git, { gone, come })
  const taken = new Set(sources.values().map(({ source }) => source))
  return deltas.flatMap((delta) => {
    if (taken.has(delta)) return []
    const found = sources.get(delta)
    if (!found) return [delta]
    const { source, similarity } = found
    const renamedFrom = { path: source.path, similarity }
    return [{ path: delta.path, before: source.before, after: delta.after, renamedFrom }]
  })
}

/** Where a file came from, and how much of it is the same: 50 to 100, in percent. */
interface Source {
  readonly source: FileDelta
  readonly similarity: number
}

interface Candidates {
  readonly gone: readonly FileDelta[]
  readonly come: readonly FileDelta[]
}

/** The source of each file that was renamed: first the same content, then the most similar. */
function sourcesOf(git: GitStore, { gone, come }: Candidates): ReadonlyMap<FileDelta, Source> {
  const sources = new Map<FileDelta, Source>()
  const free = new Set(gone)
  for (const target of come) {
    const same = gone.filter(
      (source) => free.has(source) && source.before?.oid === target.after?.oid,
    )
    const source = same.find((each) => nameOf(each) === nameOf(target)) ?? same[0]
    if (source && free.delete(source)) sources.set(target, { source, similarity: 100 })
  }
  const open = come.filter((target) => !sources.has(target))
  for (const { source, target, score } of pairsOf(git, { gone: [...free], come: open })) {
    if (sources.has(target) || !free.delete(source)) continue
    sources.set(target, { source, similarity: Math.floor((score * 100) / fullScore) })
  }
  return sources
}

/** Git's scale, of which half makes a rename. */
const fullScore = 60_000
/** Beyond so many pairs git looks for the same content only. */
const maximumPairs = 1_000_000

/** Pairs that are similar enough, the best first; the same file name decides between equals. */
function pairsOf(git: GitStore, { gone, come }: Candidates) {
  if (gone.length * come.length > maximumPairs) return []
  const sources = gone.map((source) => ({ source, content: contentOf(git, source.before?.oid) }))
  const pairs = come.flatMap((target) => {
    const content = contentOf(git, target.after?.oid)
    return sources.map(({ source, content: before }) => ({
      source,
      target,
      score: similarity(before, content),
      isNamesake: nameOf(source) === nameOf(target),
    }))
  })
  return pairs
    .filter(({ score }) => score >= fullScore / 2)
    .toSorted(
      (left, right) =>
        right.score - left.score || Number(right.isNamesake) - Number(left.isNamesake),
    )
}

interface Content {
  readonly size: number
  /** Bytes by piece. */
  readonly pieces: ReadonlyMap<string, number>
}

/** Lines, the long ones in pieces of 64 bytes. */
function contentOf(git: GitStore, oid: string | undefined): Content {
  const bytes = (oid === undefined ? null : blobBytes(git, oid)) ?? Buffer.alloc(0)
  const isText = !bytes.subarray(0, 8000).includes(0)
  const text = bytes.toString('latin1')
  const pieces = new Map<string, number>()
  const parts = (isText ? text.replaceAll('\r\n', '\n') : text).match(/[^\n]{64}|[^\n]*\n|[^\n]+$/g)
  for (const part of parts ?? []) pieces.set(part, (pieces.get(part) ?? 0) + part.length)
  return { size: bytes.length, pieces }
}

function similarity(before: Content, after: Content): number {
  const size = Math.max(before.size, after.size)
  if (size === 0 || Math.min(before.size, after.size) * 2 < size) return 0
  let copied = 0
  for (const [piece, bytes] of before.pieces) {
    copied += Math.min(bytes, after.pieces.get(piece) ?? 0)
  }
  return Math.floor((copied * fullScore) / size)
}

function nameOf({ path }: FileDelta): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
