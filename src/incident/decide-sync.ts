import { canonicalJson } from '../text/canonical-json.ts'
import { compareText } from '../text/order.ts'
import type { Fact } from './fact.ts'
import { factsFromIssue } from './facts-from-issue.ts'
import { fold } from './fold.ts'
import type { Incident } from './incident.ts'
import { incidentFolder } from './incident-view.ts'
import { isStatusLabel, type LabelSpec, labelTable, projectedLabels } from './labels.ts'
import { lapsesOf } from './lapse.ts'
import { type Ledger, mergeLedgers, printLedger } from './ledger.ts'
import type { IssueSnapshot } from './observation.ts'
import { printOpenIncidents } from './open-incidents.ts'
import { printRecord } from './record.ts'
import { printIndex } from './records-index.ts'
import { tellSeverity } from './severity-story.ts'
import { decideStatusComment } from './status-comment.ts'
import type { FileChange, IncidentTexts, IssueWrite, SyncFacts, SyncPlan } from './sync-plan.ts'
import { type Claim, printWork, type Work } from './work.ts'

/** What makes record, labels and status comment of an issue say what its facts say. Pure. */
export function decideSync(seen: SyncFacts): SyncPlan {
  const ledger = accept(seen)
  const incident = fold(ledger)
  if (incident === null) return nothingToDo(seen.records.work)
  const texts = seen.render(incident)
  const comment = decideStatusComment({
    text: texts.statusComment,
    found: seen.comments,
    work: seen.records.work,
    pin: seen.settings.statusComment.pin,
    run: seen.run,
    now: seen.now,
  })
  const files = changedFiles(seen, { ledger, incident, texts, claim: comment.claim })
  const newFacts = factsNotIn(ledger, seen.records.ledger)
  return {
    incident,
    isNew: seen.records.ledger.facts.length === 0,
    newFacts,
    createLabels: labelsToCreate(seen, incident),
    createBranch: seen.records.head === null,
    commit: files.length === 0 ? null : { message: headline(incident, newFacts), files },
    writes: [...labelWrites(seen.issue, incident), ...comment.writes],
    receipt: comment.receipt,
    work: nextWork(seen, comment.claim),
    problems: texts.problems,
  }
}

/** Whether a plan leaves everything as it is. */
export function isEmptyPlan(plan: SyncPlan): boolean {
  const { commit, writes, createLabels, receipt, work } = plan
  const receiptStands =
    receipt === null || canonicalJson(receipt) === canonicalJson(work.statusComment)
  return commit === null && writes.length === 0 && createLabels.length === 0 && receiptStands
}

function nothingToDo(work: Work): SyncPlan {
  return {
    incident: null,
    isNew: false,
    newFacts: [],
    createLabels: [],
    createBranch: false,
    commit: null,
    writes: [],
    receipt: null,
    work,
    problems: [],
  }
}

function accept(seen: SyncFacts): Ledger {
  const facts = factsFromIssue(seen.issue, {
    spellings: seen.settings.severityLabels,
    authorityOf: seen.authorityOf,
  })
  const ledger = mergeLedgers(seen.records.ledger, { facts, unknown: [] })
  const severity = tellSeverity(ledger.facts.filter((fact) => fact.kind === 'severity'))
  const lapses = lapsesOf(ledger.facts, severity?.gaps ?? [], seen.now)
  return mergeLedgers(ledger, { facts: lapses, unknown: [] })
}

function factsNotIn(ledger: Ledger, known: Ledger): readonly Fact[] {
  const ids = new Set(known.facts.map((fact) => fact.id))
  return ledger.facts.filter((fact) => !ids.has(fact.id))
}

interface Decided {
  readonly ledger: Ledger
  readonly incident: Incident
  readonly texts: IncidentTexts
  readonly claim: Claim | null
}

function changedFiles(seen: SyncFacts, decided: Decided): readonly FileChange[] {
  const { records } = seen
  const paths = recordPaths(decided.incident.number)
  const wanted: readonly (readonly [string, string])[] = [
    [paths.ledger, printLedger(decided.ledger)],
    [
      paths.record,
      printRecord(records.files.get(paths.record) ?? null, decided.incident, decided.texts.record),
    ],
    [paths.open, printOpenIncidents(records.open, decided.incident)],
    [
      paths.index,
      printIndex(records.files.get(paths.index) ?? records.emptyIndex, decided.incident),
    ],
  ]
  const changes = wanted.flatMap(([path, after]) => changeOf(records.files, path, after))
  if (changes.length === 0 && decided.claim === null && !seen.workIsPending) return []
  const work = printWork(nextWork(seen, decided.claim))
  return [...changes, ...changeOf(records.files, paths.work, work)]
}

function changeOf(
  files: ReadonlyMap<string, string>,
  path: string,
  after: string,
): readonly FileChange[] {
  const before = files.get(path) ?? null
  return before === after ? [] : [{ path, before, after }]
}

/** Where an incident's files stand on the records branch. */
export function recordPaths(number: number): Readonly<Record<RecordFile, string>> {
  const folder = incidentFolder(number)
  return {
    ledger: `${folder}/ledger.jsonl`,
    work: `${folder}/work.json`,
    record: `${folder}/README.md`,
    open: 'open.json',
    index: 'README.md',
  }
}

export type RecordFile = 'ledger' | 'work' | 'record' | 'open' | 'index'

function nextWork(seen: SyncFacts, claim: Claim | null): Work {
  const { work } = seen.records
  const others = work.claims.filter((held) => held.run !== seen.run && held.until > seen.now)
  const seenUpTo = seen.issue.events
    .map((event) => event.at)
    .toSorted(compareText)
    .at(-1)
  return {
    ...work,
    claims: claim === null ? others : [...others, claim],
    watermark: latestOf([work.watermark, seenUpTo, seen.issue.createdAt]),
  }
}

function latestOf(times: readonly (string | null | undefined)[]): string | null {
  return (
    times
      .filter((at) => at != null)
      .toSorted(compareText)
      .at(-1) ?? null
  )
}

function labelsToCreate(seen: SyncFacts, incident: Incident): readonly LabelSpec[] {
  const needed = projectedLabels(incident.status)
  const firstRun = seen.records.head === null
  return labelTable.filter(
    ({ name }) => !seen.labels.has(name) && (firstRun || needed.includes(name)),
  )
}

function labelWrites(issue: IssueSnapshot, incident: Incident): readonly IssueWrite[] {
  const present = issue.labels.map((label) => label.name.toLowerCase())
  const wanted = projectedLabels(incident.status)
  const missing = wanted.filter((name) => !present.includes(name))
  const stale = present.filter((name) => isStatusLabel(name) && !wanted.includes(name))
  const writes: IssueWrite[] = []
  if (missing.length > 0) writes.push({ kind: 'add-labels', names: missing })
  if (stale.length > 0) writes.push({ kind: 'remove-labels', names: stale })
  return writes
}

/** First line of the records commit. Never `#42`, which GitHub would link on the issue at every commit. */
function headline(incident: Incident, newFacts: readonly Fact[]): string {
  return commitMessage(incident.number, `${whatHappened(incident, newFacts)}`)
}

/** A records commit message; `[skip ci]` keeps other workflows and preview hosts quiet. */
export function commitMessage(number: number, text: string): string {
  return `INC-${number}: ${text} [skip ci]`
}

function whatHappened(incident: Incident, newFacts: readonly Fact[]): string {
  const latest = incident.timeline.findLast((entry) =>
    newFacts.some((fact) => fact.at === entry.at),
  )
  switch (latest?.what) {
    case undefined:
      return newFacts.length > 0 ? 'description edited' : 'record brought up to date'
    case 'severity':
      return `severity ${latest.from} to ${latest.to}`
    case 'declared':
    case 'reported':
      return `${latest.what} ${latest.severity}`
    case 'lapsed':
      return 'cancelled, severity label removed'
    case 'closed':
      return `closed as ${latest.reason}`
    case 'assigned':
    case 'unassigned':
    case 'opened':
    case 'renamed':
    case 'reopened':
      return latest.what
  }
}
