import { readMessage, splitMessage } from '../changes/git-text/landing-message.ts'
import { unquotePath } from '../changes/git-text/quoted-path.ts'
import { candidateLimits } from '../changes/ranking/candidate.ts'
import type { Commit, Landed, LandedChange, LandedSearch } from '../clone.ts'
import { type Diff, readDiff } from './diff-reader.ts'
import { streamGit } from './git-process.ts'
import { type Followers, type LogEntry, logFormat, readLog } from './log-stream.ts'
import { readLines } from './read-lines.ts'

/** A folder of a clone, and the commit that is read from. */
export interface HistorySource {
  readonly folder: string
  readonly head: string
  /** Contents of files are not all there, so only names are read. */
  readonly namesOnly: boolean
}

/** `Clone.landed`: one process that ends with the reader. */
export async function* readLanded(
  { folder, head }: HistorySource,
  { until, paths }: LandedSearch,
): AsyncGenerator<Landed> {
  const walk = ['log', '--first-parent', `--until=${until}`]
  const parameters = [...walk, ...everyCommit, ...nameOptions, head, '--', ...paths]
  for await (const entry of readLog(linesOf(folder, parameters), readNames)) yield toLanded(entry)
}

/** `Clone.commits`: the whole history with messages, without diffs. */
export async function* readCommits({ folder, head }: HistorySource): AsyncGenerator<Commit> {
  const parameters = ['log', '--encoding=UTF-8', '--no-color', logFormat, head, '--']
  for await (const { commit } of readLog(linesOf(folder, parameters), ignoreFollowers)) yield commit
}

/** `Clone.changes`: one process for all of them. */
export async function* readChanges(
  { folder, namesOnly }: HistorySource,
  shas: readonly string[],
): AsyncGenerator<LandedChange> {
  if (shas.length === 0) return
  const parameters = namesOnly
    ? [...namedCommits, ...nameOptions]
    : [...namedCommits, ...diffOptions]
  const lines = linesOf(folder, parameters, shas)
  const entries = namesOnly ? readLog(lines, namesAsDiff) : readLog(lines, readDiff)
  for await (const entry of entries) yield toLandedChange(entry, namesOnly)
}

/** `Clone.named`: one process for all of them. */
export async function* readNamed(
  { folder }: HistorySource,
  shas: readonly string[],
): AsyncGenerator<Landed> {
  if (shas.length === 0) return
  const parameters = [...namedCommits, ...nameOptions]
  for await (const entry of readLog(linesOf(folder, parameters, shas), readNames)) {
    yield toLanded(entry)
  }
}

/** Of an earlier change as much counts as of a candidate. */
function toLanded({ commit, result }: LogEntry<readonly string[]>): Landed {
  const { title, body } = splitMessage(commit.message.slice(0, candidateLimits.body))
  return {
    sha: commit.sha,
    at: commit.at,
    title,
    body,
    paths: result.slice(0, candidateLimits.files),
  }
}

/** How every commit is printed: a merge as what it brought to its branch. */
const everyCommit = [
  logFormat,
  '--encoding=UTF-8',
  '--no-color',
  '--diff-merges=first-parent',
  '--ignore-submodules=none',
  '--no-relative',
  '-O/dev/null',
]

/** Commits come by standard input, and are printed in that order. */
const namedCommits = ['log', '--no-walk=unsorted', '--stdin', ...everyCommit]

/** Trees are compared, contents are not read. */
const nameOptions = ['--name-only', '--no-renames']

/** Every option here may be set otherwise in a clone; programs that a clone names for showing diffs are not run. */
const diffOptions = [
  '-p',
  '-U0',
  '--inter-hunk-context=0',
  '--no-ext-diff',
  '--no-textconv',
  '--no-indent-heuristic',
  '--diff-algorithm=myers',
  '--submodule=short',
  '--src-prefix=a/',
  '--dst-prefix=b/',
  '-M',
  '-l200',
]

function linesOf(
  folder: string,
  parameters: readonly string[],
  shas: readonly string[] = [],
): AsyncIterable<readonly string[]> {
  return readLines(streamGit(folder, { parameters, input: shas.map((sha) => `${sha}\n`).join('') }))
}

function ignoreFollowers(): Followers<null> {
  return { line: () => {}, result: () => null }
}

function readNames(): Followers<readonly string[]> {
  const names: string[] = []
  return {
    line: (text) => {
      if (text !== '') names.push(unquotePath(text))
    },
    result: () => names,
  }
}

function namesAsDiff(): Followers<Diff> {
  const { line, result } = readNames()
  return {
    line,
    result: () => ({
      files: result().map((path) => ({ path, added: 0, deleted: 0 })),
      fileCount: result().length,
      lines: { added: [], deleted: [], headings: [] },
      isCut: false,
    }),
  }
}

function toLandedChange({ commit, result }: LogEntry<Diff>, namesOnly: boolean): LandedChange {
  const { title, body, pull } = readMessage(commit.message)
  return {
    change: {
      id: pull === null ? `commit:${commit.sha}` : `pull:${pull}`,
      title,
      body,
      at: commit.at,
      url: null,
      pull,
      shas: [commit.sha],
      files: result.files,
      fileCount: result.fileCount,
      lines: namesOnly ? null : result.lines,
      external: null,
    },
    isMerge: commit.parents.length > 1,
    isCut: result.isCut,
  }
}
