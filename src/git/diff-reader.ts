import type { ChangedFile, ChangedLines } from '../changes/change.ts'
import { pathOfBoth, unquotePath } from '../changes/git-text/quoted-path.ts'
import type { Followers } from './log-stream.ts'

/** What a commit changed. */
export interface Diff {
  readonly files: readonly ChangedFile[]
  readonly fileCount: number
  readonly lines: ChangedLines
  /** Some lines or files were not kept. */
  readonly isCut: boolean
}

/**
 * How much of one commit is kept: files, changed lines, those of one file (so that a lock file does not drown the rest), and
 * UTF-16 units of a line. Counts of files and lines are exact all the same.
 */
export const diffLimits = { files: 3000, lines: 5000, linesOfFile: 2000, lineLength: 500 } as const

/** Reads the diff of one commit line by line, as `git log -p -U0` prints it. */
export function readDiff(): Followers<Diff> {
  const draft: Draft = {
    files: [],
    fileCount: 0,
    lines: { added: [], deleted: [], headings: [] },
    isCut: false,
    isInHunk: false,
    current: { path: '', added: 0, deleted: 0 },
    keptOfFile: 0,
  }
  return {
    line: (text) => readLine(draft, text),
    result: () => {
      const { files, fileCount, lines, isCut } = draft
      return { files, fileCount, lines, isCut }
    },
  }
}

interface Draft {
  readonly files: ChangedFile[]
  fileCount: number
  readonly lines: { readonly [kind in keyof ChangedLines]: string[] }
  isCut: boolean
  isInHunk: boolean
  /** The file whose diff is being read. */
  current: { path: string; added: number; deleted: number }
  keptOfFile: number
}

function readLine(draft: Draft, line: string): void {
  if (line.startsWith('diff --git ')) beginFile(draft, line)
  else if (line.startsWith('@@ ')) beginHunk(draft, line)
  else if (draft.isInHunk && line.startsWith('+')) keep(draft, 'added', line.slice(1))
  else if (draft.isInHunk && line.startsWith('-')) keep(draft, 'deleted', line.slice(1))
  else if (!draft.isInHunk && line.startsWith('rename to ')) {
    draft.current.path = unquotePath(line.slice('rename to '.length))
  }
}

function beginFile(draft: Draft, line: string): void {
  draft.isInHunk = false
  draft.keptOfFile = 0
  draft.fileCount += 1
  draft.current = { path: pathOfBoth(line), added: 0, deleted: 0 }
  if (draft.files.length < diffLimits.files) draft.files.push(draft.current)
  else draft.isCut = true
}

const hunk = /^@@ -\d+(?:,(\d+))? \+\d+(?:,(\d+))? @@ ?(.*)$/

function beginHunk(draft: Draft, line: string): void {
  const match = hunk.exec(line)
  if (match === null) return
  const [, deleted = '1', added = '1', heading = ''] = match
  draft.isInHunk = true
  draft.current.deleted += Number(deleted)
  draft.current.added += Number(added)
  const { headings } = draft.lines
  if (heading.trim() === '' || headings.at(-1) === heading.trim()) return
  if (headings.length < diffLimits.lines) headings.push(heading.trim())
  else draft.isCut = true
}

function keep(draft: Draft, kind: 'added' | 'deleted', text: string): void {
  const { added, deleted } = draft.lines
  const isFull =
    draft.keptOfFile >= diffLimits.linesOfFile || added.length + deleted.length >= diffLimits.lines
  if (isFull) {
    draft.isCut = true
    return
  }
  draft.keptOfFile += 1
  draft.lines[kind].push(text.replace(/\r$/, '').slice(0, diffLimits.lineLength))
}
