import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { kindOfPath } from '../../src/changes/kinds-of-paths.ts'
import type { Candidate, LineWords, Report } from '../../src/changes/ranking/candidate.ts'
import type { EarlierChange } from '../../src/changes/ranking/history.ts'
import { stem } from '../../src/changes/ranking/stem.ts'

/**
 * Cases of "which change caused this incident", as files hold them: one JSON object a line, gzipped when the name ends in
 * `.gz`. What is read of them is named here and nothing else; `group` and `culprit` only where answers are asked for.
 */
export interface CaseLine {
  readonly id: string
  readonly repo: string
  readonly incident: Report
  readonly candidates: readonly CandidateLine[]
  readonly group?: string
  readonly culprit?: string
}

interface CandidateLine {
  readonly sha: string
  readonly committed_at: string
  readonly title: string
  readonly body: string
  readonly n_files: number
  readonly files: Candidate['files']
}

interface DiffLine {
  readonly repo: string
  readonly sha: string
  readonly added: Bag
  readonly deleted: Bag
  readonly context: Bag
}

type Bag = Readonly<Record<string, number>>

interface BackgroundLine extends EarlierChange {
  readonly repo: string
  readonly committed_at: string
}

export interface CaseFiles {
  readonly cases: string
  readonly diffs: string | undefined
  readonly background: string | undefined
}

/** A case as the ranking takes it. */
export interface Case {
  readonly id: string
  readonly repo: string
  readonly report: Report
  readonly candidates: readonly Candidate[]
}

/** Changed lines by repository and sha; kept as the text they came in, as that is small, and parsed when asked for. */
export type Diffs = ReadonlyMap<string, string>

/** Cases by repository, then by time. */
export async function readCaseLines(file: string): Promise<readonly CaseLine[]> {
  const cases: CaseLine[] = []
  for await (const line of linesOf(file)) cases.push(JSON.parse(line))
  return cases.toSorted((a, b) => {
    return compare(a.repo, b.repo) || compare(a.incident.at, b.incident.at) || compare(a.id, b.id)
  })
}

/** Only the changes that are candidates of a case are kept. */
export async function readDiffs(file: string, cases: readonly CaseLine[]): Promise<Diffs> {
  const wanted = new Set(
    cases.flatMap(({ repo, candidates }) => candidates.map(({ sha }) => diffKey(repo, sha))),
  )
  const diffs = new Map<string, string>()
  for await (const line of linesOf(file)) {
    const [, repo = '', sha = ''] = /"repo":\s*"([^"]*)",\s*"sha":\s*"([^"]*)"/.exec(line) ?? []
    if (wanted.has(diffKey(repo, sha))) diffs.set(diffKey(repo, sha), line)
  }
  return diffs
}

/** Earlier changes by repository, each list oldest first, as the text they came in. */
export async function readBackground(
  file: string,
  cases: readonly CaseLine[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const wanted = new Set(cases.map(({ repo }) => repo))
  const background = new Map<string, string[]>()
  for await (const line of linesOf(file)) {
    const [, repo = ''] = /"repo":\s*"([^"]*)"/.exec(line) ?? []
    if (!wanted.has(repo)) continue
    const lines = background.get(repo)
    if (lines === undefined) background.set(repo, [line])
    else lines.push(line)
  }
  return background
}

/** Earlier changes of one repository, the oldest first. */
export function readEarlierChanges(
  lines: readonly string[],
): readonly (EarlierChange & { readonly at: number })[] {
  return lines
    .map((line) => {
      const { title, body, paths, committed_at }: BackgroundLine = JSON.parse(line)
      return { title, body, paths, at: Date.parse(committed_at) }
    })
    .toSorted((a, b) => a.at - b.at)
}

/** The one place where a case of the files becomes what the product ranks. */
export function readCase(line: CaseLine, diffs: Diffs): Case {
  const candidates = line.candidates.map((one): Candidate => {
    return {
      id: one.sha,
      at: one.committed_at,
      title: one.title,
      body: one.body,
      files: one.files,
      fileCount: one.n_files,
      kinds: [...new Set(one.files.map(({ path }) => kindOfPath(path)))],
      lines: readDiff(diffs.get(diffKey(line.repo, one.sha))),
    }
  })
  const { text, at } = line.incident
  return { id: line.id, repo: line.repo, report: { text, at }, candidates }
}

function readDiff(line: string | undefined): LineWords | null {
  if (line === undefined) return null
  const { added, deleted, context }: DiffLine = JSON.parse(line)
  return { added: readBag(added), deleted: readBag(deleted), headings: readBag(context) }
}

/** Words of the files are cut more plainly than ours; cutting them again gives our stems. */
function readBag(bag: Bag): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const [word, count] of Object.entries(bag)) {
    const ours = word.startsWith('=') ? word : stem(word)
    counts.set(ours, (counts.get(ours) ?? 0) + count)
  }
  return counts
}

function diffKey(repo: string, sha: string): string {
  return `${repo} ${sha}`
}

/** `node:readline` also breaks a line at U+2028, which JSON leaves bare in strings. */
async function* linesOf(file: string): AsyncIterable<string> {
  const raw = createReadStream(file)
  const input = file.endsWith('.gz') ? raw.pipe(createGunzip()) : raw
  let rest = ''
  for await (const piece of input.setEncoding('utf8')) {
    const lines = `${rest}${piece}`.split('\n')
    rest = lines.pop() ?? ''
    yield* lines.filter((line) => line.trim() !== '')
  }
  if (rest.trim() !== '') yield rest
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
