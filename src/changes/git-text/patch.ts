import { type CommitPatch, readFileDiffs } from './file-diffs.ts'

/** What many commits changed, by sha. */
export interface Patch {
  readonly commits: ReadonlyMap<string, CommitPatch>
  /** Whether anything of it is missing. */
  readonly cut: boolean
}

/**
 * Reads commits as `git format-patch --stdout` prints them, which is what GitHub answers for a comparison in the media type
 * `application/vnd.github.patch`. A message may quote any of the format: only diffs that reach up to the next commit count, and
 * a commit that seems to come twice is left out, because one of the two is a quotation. A commit whose diffs do not add up to
 * what its own summary says is told as cut.
 */
export function readPatch(text: string): Patch {
  const lines = text.split('\n')
  const commits = new Map<string, CommitPatch>()
  const twice = new Set<string>()
  let header = headerAt(lines, 0)
  while (header !== null) {
    const { patch, next } = readCommit(lines, header)
    if (commits.has(header.sha)) twice.add(header.sha)
    commits.set(header.sha, patch)
    header = next
  }
  for (const sha of twice) commits.delete(sha)
  const whole = commits.size > 0 && twice.size === 0
  return { commits, cut: !whole || [...commits.values()].some(({ cut }) => cut) }
}

/** Reads plain diffs, such as those of one commit; lines between them are passed over. No diff at all is no change. */
export function readDiffLines(lines: readonly string[]): CommitPatch {
  return readFileDiffs(lines, 0, 'pass-over').patch
}

interface Header {
  readonly sha: string
  /** The `k` of `[PATCH k/n]`; 1 where patches are not numbered. */
  readonly position: number
  /** The line after the first. */
  readonly end: number
}

const firstLine = /^From ([0-9a-f]{64}|[0-9a-f]{40}) Mon Sep 17 00:00:00 2001\r?$/
const subject = /^Subject: \[PATCH(?: (\d{1,6})\/\d{1,6})?\]/

/** Authors with long names take several lines before the subject. */
const longestWayToSubject = 10

function headerAt(lines: readonly string[], at: number): Header | null {
  const sha = firstLine.exec(lines[at] ?? '')?.[1]
  if (sha === undefined || !lines[at + 1]?.startsWith('From: ')) return null
  for (const line of lines.slice(at + 2, at + longestWayToSubject)) {
    const match = subject.exec(line)
    if (match !== null) return { sha, position: Number(match[1] ?? 1), end: at + 1 }
  }
  return null
}

interface CommitReading {
  readonly patch: CommitPatch
  readonly next: Header | null
}

/** A message with more quoted diffs than this is not looked through further, so that the time stays linear. */
const maximumFalseStarts = 10

function readCommit(lines: readonly string[], header: Header): CommitReading {
  let falseStarts = 0
  for (let at = header.end; at < lines.length; at += 1) {
    const summary = falseStarts <= maximumFalseStarts ? summaryAt(lines, at) : null
    if (summary !== null) {
      const { patch, end } = readFileDiffs(lines, summary.end, 'stop')
      const after = endOfCommit(lines, end)
      const next = headerAt(lines, after)
      const cut = patch.cut || !addsUp(patch, summary)
      if (next !== null || after >= lines.length - 1) return { patch: { ...patch, cut }, next }
      falseStarts += 1
    }
    // A commit without any change has neither summary nor diff; its successor is known by its number.
    const next = headerAt(lines, at)
    if (next?.position === header.position + 1) return { patch: nothing, next }
  }
  return { patch: { ...nothing, cut: true }, next: null }
}

const nothing: CommitPatch = {
  files: [],
  lines: { added: [], deleted: [], headings: [] },
  cut: false,
}

/** Where the next commit would begin: behind the signature, which is Git's version, and blank lines. */
function endOfCommit(lines: readonly string[], from: number): number {
  let at = /^-- ?\r?$/.test(lines[from] ?? '') ? from + 2 : from
  while (/^\r?$/.test(lines[at] ?? 'end')) at += 1
  return at
}

interface Summary {
  readonly files: number
  readonly added: number
  readonly deleted: number
  /** Where the diffs begin. */
  readonly end: number
}

const totals =
  /^ (\d{1,9}) files? changed(?:, (\d{1,9}) insertions?\(\+\))?(?:, (\d{1,9}) deletions?\(-\))?\r?$/

function summaryAt(lines: readonly string[], from: number): Summary | null {
  if (!/^---\r?$/.test(lines[from] ?? '')) return null
  let at = from + 1
  let found: RegExpExecArray | null = null
  for (; lines[at]?.startsWith(' '); at += 1) found = totals.exec(lines[at] ?? '') ?? found
  if (found === null || !/^\r?$/.test(lines[at] ?? 'end')) return null
  const [, files, added = 0, deleted = 0] = found
  return { files: Number(files), added: Number(added), deleted: Number(deleted), end: at + 1 }
}

function addsUp({ files }: CommitPatch, summary: Summary): boolean {
  const sum = (kind: 'added' | 'deleted') => files.reduce((total, file) => total + file[kind], 0)
  return (
    files.length === summary.files &&
    sum('added') === summary.added &&
    sum('deleted') === summary.deleted
  )
}
