import { printSuspectsFile, type Suspects } from '../changes/verdict/suspects-file.ts'
import { canonicalJson } from '../text/canonical-json.ts'
import { compareText } from '../text/order.ts'
import { acceptFacts, factsNotIn } from './accept-facts.ts'
import { headline } from './commit-message.ts'
import { decideSuspects } from './decide-suspects.ts'
import { fold } from './fold.ts'
import type { Incident } from './incident.ts'
import { actsOf, decideIssueWrites, wantedLabels } from './issue-writes.ts'
import { type LabelSpec, labelTable } from './labels.ts'
import { type Ledger, printLedger } from './ledger.ts'
import { printOpenIncidents } from './open-incidents.ts'
import { printRecord } from './record.ts'
import { recordPaths } from './record-paths.ts'
import { printIndex } from './records-index.ts'
import { decideStatusComment, type StatusCommentAnswer } from './status-comment.ts'
import type { FileChange, IncidentTexts, SyncFacts, SyncPlan } from './sync-plan.ts'
import { type Claim, type OwnAct, printWork, type Work, withOwnActs } from './work.ts'

/** What makes record, labels and status comment of an issue say what its facts say. Pure. */
export function decideSync(seen: SyncFacts): SyncPlan {
  const ledger = acceptFacts(seen)
  const incident = fold(ledger)
  if (incident === null) return nothingToDo(seen.records.work)
  const suspects = decideSuspects(incident, seen)
  const texts = seen.render(incident, suspects)
  const comment = seen.issue === null ? noComment : decideComment(seen, texts)
  const issueWrites = seen.issue === null ? [] : decideIssueWrites(seen.issue, incident, ledger)
  const acts = actsOf(issueWrites, seen.now)
  const work = nextWork(seen, comment.claim, acts)
  const isPromise = comment.claim !== null || acts.length > 0
  const files = changedFiles(seen, { ledger, incident, suspects, texts, work, isPromise })
  const newFacts = factsNotIn(ledger, seen.records.ledger)
  return {
    incident,
    suspects,
    whatChanged: texts.record.changes,
    isNew: seen.records.ledger.facts.length === 0,
    newFacts,
    createLabels: seen.issue === null ? [] : labelsToCreate(seen, wantedLabels(incident, ledger)),
    createBranch: seen.records.head === null,
    commit: files.length === 0 ? null : { message: headline(incident, newFacts), files },
    writes: [...issueWrites, ...comment.writes],
    receipt: comment.receipt,
    work,
    problems: texts.problems,
  }
}

const noComment: StatusCommentAnswer = { writes: [], claim: null, receipt: null }

function decideComment(seen: SyncFacts, texts: IncidentTexts): StatusCommentAnswer {
  return decideStatusComment({
    text: texts.statusComment,
    found: seen.comments,
    work: seen.records.work,
    pin: seen.settings.statusComment.pin,
    run: seen.run,
    now: seen.now,
  })
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
    suspects: null,
    whatChanged: '',
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

interface Decided {
  readonly ledger: Ledger
  readonly incident: Incident
  readonly suspects: Suspects | null
  readonly texts: IncidentTexts
  /** `work.json` with this run's claim and acts. */
  readonly work: Work
  /** Whether it says something that must be on the branch before it is done. */
  readonly isPromise: boolean
}

function changedFiles(seen: SyncFacts, decided: Decided): readonly FileChange[] {
  const { records } = seen
  const paths = recordPaths(decided.incident.number)
  const wanted: readonly (readonly [string, string])[] = [
    [paths.ledger, printLedger(decided.ledger)],
    ...suspectsFile(paths.suspects, decided.suspects),
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
  if (changes.length === 0 && !decided.isPromise && !seen.workIsPending) return []
  return [...changes, ...changeOf(records.files, paths.work, printWork(decided.work))]
}

function suspectsFile(
  path: string,
  suspects: Suspects | null,
): readonly (readonly [string, string])[] {
  return suspects === null ? [] : [[path, printSuspectsFile(suspects)]]
}

function changeOf(
  files: ReadonlyMap<string, string>,
  path: string,
  after: string,
): readonly FileChange[] {
  const before = files.get(path) ?? null
  return before === after ? [] : [{ path, before, after }]
}

function nextWork(seen: SyncFacts, claim: Claim | null, acts: readonly OwnAct[]): Work {
  const { work } = seen.records
  const others = work.claims.filter((held) => held.run !== seen.run && held.until > seen.now)
  const events = seen.issue?.events.map((event) => event.at) ?? []
  return {
    ...withOwnActs(work, acts),
    claims: claim === null ? others : [...others, claim],
    watermark: latestOf([work.watermark, ...events, seen.issue?.createdAt]),
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

function labelsToCreate(seen: SyncFacts, needed: readonly string[]): readonly LabelSpec[] {
  // Where one is missing setup did not run to its end, so all that are missing are created.
  const isSetUp = seen.records.head !== null && needed.every((name) => seen.labels.has(name))
  return isSetUp ? [] : labelTable.filter(({ name }) => !seen.labels.has(name))
}
