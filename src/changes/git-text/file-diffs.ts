import { cutWhole } from '../../text/shorten.ts'
import type { ChangedFile, ChangedLines, CommitChange } from '../change.ts'
import { pathOfBoth, unquotePath } from './quoted-path.ts'

/** What one commit changed, as far as its patch was read. */
export interface CommitPatch extends CommitChange {
  /** Whether something is missing: the text ended early, or there was more than is kept. */
  readonly cut: boolean
}

/** The diffs of files that stand one after the other, and the number of the first line after them. */
export interface FileDiffs {
  readonly patch: CommitPatch
  readonly end: number
}

/** How much of one commit is kept: files, changed lines (headings apart), and UTF-16 units of a line. */
export const patchLimits = { files: 3000, lines: 5000, lineLength: 500 } as const

/**
 * Reads diffs in Git's format from the line `from` on. Hunks end where their line counts say, so that a changed line may look like
 * any header; one that ends early is told as cut. Lines between diffs end the reading, or are passed over.
 */
export function readFileDiffs(
  lines: readonly string[],
  from: number,
  between: 'stop' | 'pass-over',
): FileDiffs {
  const draft: Draft = {
    files: [],
    lines: { added: [], deleted: [], headings: [] },
    cut: false,
  }
  let at = from
  while (at < lines.length) {
    if (startsFileDiff(lines[at])) at = readFileDiff(lines, at, draft)
    else if (between === 'pass-over') at += 1
    else break
  }
  return { patch: { files: draft.files, lines: draft.lines, cut: draft.cut }, end: at }
}

/** Whether a diff of one file begins with this line. */
function startsFileDiff(line: string | undefined): boolean {
  return line?.startsWith('diff --git ') ?? false
}

interface Draft {
  readonly files: ChangedFile[]
  readonly lines: { readonly [kind in keyof ChangedLines]: string[] }
  cut: boolean
}

function readFileDiff(lines: readonly string[], from: number, draft: Draft): number {
  const header = readFileHeader(lines, from)
  const counts = { added: 0, deleted: 0 }
  let at = header.end
  for (;;) {
    const hunk = hunkHeader.exec(lines[at] ?? '')
    if (hunk === null) break
    at = readHunk(lines, { at, hunk, counts, draft })
  }
  if (draft.files.length < patchLimits.files) draft.files.push({ path: header.path, ...counts })
  else draft.cut = true
  return at
}

const headerLine =
  /^(?:old mode|new mode|deleted file mode|new file mode|copy from|rename from|similarity index|dissimilarity index|index|Binary files) /
const renamed = /^(?:rename|copy) to (.+?)\r?$/s

/** The path after the change, and where the lines that tell it end. */
function readFileHeader(
  lines: readonly string[],
  from: number,
): { readonly path: string; readonly end: number } {
  let path = pathOfBoth(withoutReturn(lines[from] ?? ''))
  for (let at = from + 1; ; at += 1) {
    const line = lines[at] ?? ''
    const name = renamed.exec(line)?.[1]
    if (name !== undefined) path = unquotePath(name)
    else if (line.startsWith('--- ') && lines[at + 1]?.startsWith('+++ ')) {
      return { path: pathOfSides(line, lines[at + 1] ?? '') ?? path, end: at + 2 }
    } else if (line.startsWith('GIT binary patch')) return { path, end: endOfBinary(lines, at + 1) }
    else if (!headerLine.test(line)) return { path, end: at }
  }
}

/** The path of `--- a/x` and `+++ b/x`; null where both are nothing. */
function pathOfSides(before: string, after: string): string | null {
  const [was, is] = [before, after].map((line) =>
    unquotePath(withoutReturn(line).slice(4).replace(/\t$/, '')),
  )
  const path = is === '/dev/null' ? was : is
  return path === undefined || path === '/dev/null' ? null : withoutSide(path)
}

function withoutSide(path: string): string {
  return path.replace(/^[ab]\//, '')
}

/** Base85 has no spaces; a blank line ends each of the two parts. */
function endOfBinary(lines: readonly string[], from: number): number {
  let at = from
  while (/^(?:(?:literal|delta) \d+|[!-~]{1,70}|)\r?$/.test(lines[at] ?? '.. ')) at += 1
  return at
}

const hunkHeader = /^@@ -\d{1,9}(?:,(\d{1,9}))? \+\d{1,9}(?:,(\d{1,9}))? @@(?: (.*))?\r?$/s

interface HunkReading {
  readonly at: number
  readonly hunk: RegExpExecArray
  readonly counts: { added: number; deleted: number }
  readonly draft: Draft
}

function readHunk(
  lines: readonly string[],
  { at: from, hunk, counts, draft }: HunkReading,
): number {
  const [, before = '1', after = '1', heading = ''] = hunk
  let deletedLeft = Number(before)
  let addedLeft = Number(after)
  if (heading.trim() !== '') keep(heading.trim(), 'headings', draft)
  let at = from + 1
  while (deletedLeft > 0 || addedLeft > 0) {
    const line = lines[at] ?? ''
    const sign = line[0]
    if (sign === '-') {
      deletedLeft -= 1
      counts.deleted += 1
      keep(line.slice(1), 'deleted', draft)
    } else if (sign === '+') {
      addedLeft -= 1
      counts.added += 1
      keep(line.slice(1), 'added', draft)
    } else if (sign === ' ') {
      deletedLeft -= 1
      addedLeft -= 1
    } else if (sign !== '\\') break
    at += 1
  }
  if (deletedLeft !== 0 || addedLeft !== 0) draft.cut = true
  while (lines[at]?.startsWith('\\ ')) at += 1
  return at
}

function keep(text: string, kind: keyof ChangedLines, draft: Draft): void {
  const { added, deleted, headings } = draft.lines
  const kept = kind === 'headings' ? headings.length : added.length + deleted.length
  if (kept >= patchLimits.lines) draft.cut = true
  else draft.lines[kind].push(cutWhole(withoutReturn(text), patchLimits.lineLength))
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line
}
