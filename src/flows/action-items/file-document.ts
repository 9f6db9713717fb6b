import type { ItemIssue } from '../../action-items-github.ts'
import type { Problem } from '../../config/problem.ts'
import { filingOperation } from '../../postmortem/filing/decide-filing.ts'
import type { IndexedDocument } from '../../postmortem/filing/document-index.ts'
import {
  type FiledPostmortem,
  holdsClaims,
  withClaims,
  withIssues,
} from '../../postmortem/filing/filed.ts'
import type { FilingPlan, IssueToCreate } from '../../postmortem/filing/filing-plan.ts'
import type { World } from '../../world.ts'
import { createRecordsBranch } from '../records/create-records-branch.ts'
import { type BareIssue, completeIssue } from './complete-issue.ts'
import { createIssues } from './create-issues.ts'
import { filedFile, isNews, lastFiles } from './filed-files.ts'
import { type PlannedFiling, planFiling } from './plan-filing.ts'
import { type FilingDocument, type FilingSources, readFiling } from './read-filing.ts'
import { tellOnThreads, type WantedThread, wantedThreads } from './tell-on-threads.ts'
import { updateIssues } from './update-issues.ts'

/** What was filed of one post-mortem. */
export interface FiledDocumentResult {
  readonly path: string
  /** Number of its incident; null for none. */
  readonly incident: number | null
  /** What its action items are kept under. */
  readonly subject: string
  readonly filed: FiledPostmortem
  readonly problems: readonly Problem[]
  /** What was done, a line each; in a dry run what would have been. */
  readonly did: readonly string[]
}

/** What a run did about one post-mortem so far, whether or not GitHub answered its last write. */
export interface FilingProgress {
  /** Null before the last of it. */
  result: FiledDocumentResult | null
  /** Lines of what was done, by what it was done to. */
  readonly did: Map<string, string>
}

/** So many issues are filed under one claim: it must hold until the last of them is there. */
const batchLength = 10

/**
 * Files the next ten action items of one post-mortem: claims, issues, receipts. With the last of them issues on record are updated
 * and the list is told. `published` when the incident is to be synced and the document indexed then; `look-again` when somebody
 * wrote meanwhile, or is filing the same.
 *
 * `baseline` are documents that were here before us. Keys: the head of the records branch, and the marker of each issue and comment,
 * which is looked for before anything is created.
 */
export async function fileDocument(
  world: World,
  filing: FilingDocument,
  { baseline, progress }: FilingContext,
): Promise<'done' | 'published' | 'more' | 'look-again'> {
  const sources = await readFiling(world, filing)
  if (sources === 'look-again') return sources
  const planned = await planFiling(world, filing, sources)
  const { plan, problems } = planned
  const { subject, incident } = sources.postmortem
  const about = { path: filing.document.path, subject, incident, problems }
  if (world.dryRun) {
    const lines = [...plan.creates.map(creation), ...describe(plan)]
    progress.result = {
      ...about,
      filed: plan.next,
      did: lines.map(([, line]) => `would have ${line}`),
    }
    return 'done'
  }
  const batch = plan.creates.slice(0, batchLength)
  if (batch.length === 0 && plan.waiting.length > 0) return 'look-again'
  const isLast = batch.length === plan.creates.length && plan.waiting.length === 0
  const threads = isLast ? await wantedThreads(world, sources, planned) : []
  if (threads.some(({ isClaimed }) => isClaimed)) return 'look-again'
  const step = { filing, sources, planned, batch, threads, isLast }
  const head = await claim(world, step)
  if (head === null) return 'look-again'
  const filed = await writeBatch(world, step, progress)
  if (isLast) progress.result = { ...about, filed, did: [...progress.did.values()] }
  const files = isLast
    ? lastFiles(world, filing, { sources, filed, baseline })
    : new Map(filedFile(sources, { ...filed, document: sources.filed.document }))
  const message = messageOf(sources, isLast ? 'action items filed' : 'receipts')
  const kept = await world.github.commitRecords({ head, files, message })
  if (kept === 'stale') return 'look-again'
  if (!isLast) return 'more'
  return isNews(filing, sources) ? 'published' : 'done'
}

interface FilingContext {
  readonly baseline: readonly IndexedDocument[]
  readonly progress: FilingProgress
}

/** What one step works on. */
interface Step {
  readonly filing: FilingDocument
  readonly sources: FilingSources
  readonly planned: PlannedFiling
  readonly batch: readonly IssueToCreate[]
  readonly threads: readonly WantedThread[]
  /** Whether nothing is left to create after it. */
  readonly isLast: boolean
}

/** Claims what is about to be created; answers the head of the branch then, and null when somebody was faster. */
async function claim(
  world: World,
  { filing, sources, planned, batch, threads }: Step,
): Promise<string | null> {
  const head = sources.head ?? (await createRecordsBranch(world, filing.observation.readAt))
  if (head === 'exists') return null
  const operations = [
    ...batch.map(({ key }) => filingOperation(key)),
    ...threads.filter(({ comment }) => comment === null).map(({ operation }) => operation),
  ]
  if (holdsClaims(sources.filed, operations, planned.question)) return head
  const claimed = withClaims(sources.filed, operations, planned.question)
  const done = await world.github.commitRecords({
    head,
    files: new Map(filedFile(sources, claimed)),
    message: messageOf(sources, `filing ${batch.length} action items`),
  })
  return done === 'stale' ? null : done.head
}

/** Creates what was claimed and, with the last of it, brings everything else up to date; answers how that is to be recorded. */
async function writeBatch(
  world: World,
  { filing, sources, planned, batch, threads, isLast }: Step,
  { did }: FilingProgress,
): Promise<FiledPostmortem> {
  const { plan, issues } = planned
  const { settings, observation } = filing
  const total = plan.creates.length
  const found = foundIssues(plan, issues, sources)
  const completed = await completeFound(world, found, { settings, sources })
  const created = await createIssues(world, { batch, sources, settings, observation, total })
  for (const [key, line] of [...found, ...batch].map(creation)) did.set(key, line)
  const filed = withIssues(plan.next, created.issues)
  if (!isLast) return filed
  await updateIssues(world, { plan, issues, settings })
  for (const [key, line] of describe(plan)) did.set(key, line)
  const hasSubIssues = created.hasSubIssues ?? completed
  const told = { sources, document: filing.document, filed, planned, hasSubIssues }
  return { ...filed, comments: await tellOnThreads(world, threads, told) }
}

/** An issue that was created by a run that did not live to record it. */
interface FoundItem extends BareIssue {
  readonly key: string
  readonly title: string
}

function foundIssues(
  { next }: FilingPlan,
  issues: readonly ItemIssue[],
  { filed }: FilingSources,
): readonly FoundItem[] {
  const recorded = new Set(filed.items.flatMap(({ key, issue }) => (issue === null ? [] : [key])))
  const ids = new Map(issues.map(({ number, id }) => [number, id]))
  return next.items.flatMap(({ key, title, issue, link, due }) => {
    const id = issue === null || link !== null ? undefined : ids.get(issue.number)
    return id === undefined || recorded.has(key) ? [] : [{ id, key, title, due }]
  })
}

async function completeFound(
  world: World,
  found: readonly FoundItem[],
  context: Parameters<typeof completeIssue>[2],
): Promise<boolean | null> {
  let hasSubIssues: boolean | null = null
  for (const issue of found) hasSubIssues = await completeIssue(world, issue, context)
  return hasSubIssues
}

/** A line of what was done, by what it was done to. */
type Deed = readonly [about: string, line: string]

function creation({ key, title }: Pick<IssueToCreate, 'key' | 'title'>): Deed {
  return [`create:${key}`, `filed an action item: ${title}`]
}

function describe({ updates, duplicates }: FilingPlan): readonly Deed[] {
  return [
    ...updates.map(({ number }): Deed => [`update:${number}`, `updated action item ${number}`]),
    ...duplicates.map(
      ({ number, of }): Deed => [
        `close:${number}`,
        `closed issue ${number} as a duplicate of ${of}`,
      ],
    ),
  ]
}

function messageOf({ postmortem }: FilingSources, what: string): string {
  return `${postmortem.incident === null ? postmortem.subject : `INC-${postmortem.incident}`}: ${what} [skip ci]`
}
