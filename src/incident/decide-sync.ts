import { heedPeople } from '../changes/verdict/heed-people.ts'
import type { Suspects } from '../changes/verdict/suspects-file.ts'
import type { Problem } from '../config/problem.ts'
import { canonicalJson } from '../text/canonical-json.ts'
import { acceptEverything } from './accept-comments.ts'
import { factsNotIn } from './accept-facts.ts'
import { deadlinesOf } from './clock/deadlines.ts'
import type { TakenComment } from './commands/take-commands.ts'
import { headline } from './commit-message.ts'
import { decideAnswers } from './decide-answers.ts'
import { decideSuspects } from './decide-suspects.ts'
import { fold } from './fold.ts'
import type { Incident } from './incident.ts'
import { actsOf, decideIssueWrites, wantedLabels } from './issue-writes.ts'
import { type LabelSpec, labelTable } from './labels.ts'
import type { Ledger } from './ledger.ts'
import { nextWork } from './next-work.ts'
import type { IssueSnapshot } from './observation.ts'
import { changedFiles } from './record-files.ts'
import { decideSayings, type Saying } from './sayings.ts'
import { decideStatusComment, type StatusCommentAnswer } from './status-comment.ts'
import type { IncidentTexts, IssueWrite, SyncFacts, SyncPlan } from './sync-plan.ts'
import { nameOfCause } from './tell-words.ts'
import { isRedaction } from './withhold.ts'
import type { Claim, Work } from './work.ts'

/** What makes record, labels, comments and state of an issue say what its facts say. Pure. */
export function decideSync(seen: SyncFacts): SyncPlan {
  const { ledger, taken } = acceptEverything(seen)
  const incident = fold(ledger)
  if (incident === null) return nothingToDo(seen.records.work)
  const answer = decideSuspects(incident, seen)
  const suspects = heeding(incident, answer)
  const deadlines = deadlinesOf(incident, seen.settings.clock, seen.calendar)
  const texts = seen.render(incident, suspects, { deadlines, now: seen.now })
  const here =
    seen.issue === null
      ? nothingHere
      : decideHere(seen.issue, { seen, incident, ledger, taken, texts })
  const acts = actsOf(here.writes, seen.now)
  const work = nextWork(seen, { ...here, acts, waiting: taken.map(({ comment }) => comment) })
  const { statusComment } = seen.records.work
  const isPromise =
    work.claims.some(({ run }) => run === seen.run) ||
    acts.length > 0 ||
    canonicalJson(work.statusComment) !== canonicalJson(statusComment)
  const files = changedFiles(seen, {
    ledger,
    incident,
    deadlines,
    suspects: answer,
    texts,
    work,
    isPromise,
  })
  const newFacts = factsNotIn(ledger, seen.records.ledger)
  return {
    incident,
    suspects,
    deadlines,
    whatChanged: texts.record.changes,
    communication: texts.communication,
    isNew: seen.records.ledger.facts.length === 0,
    newFacts,
    createLabels: seen.issue === null ? [] : labelsToCreate(seen, wantedLabels(incident, ledger)),
    createBranch: seen.records.head === null,
    commit: files.length === 0 ? null : { message: headline(incident, newFacts), files },
    writes: here.writes,
    sayings: here.sayings,
    forget: redactionsToForget(ledger, seen.records.work),
    receipt: here.receipt,
    work,
    problems: [...texts.problems, ...here.problems],
  }
}

/** The answer on record with what people say of it; the record keeps it as it was found. */
function heeding({ cause, ruledOut }: Incident, suspects: Suspects | null): Suspects | null {
  if (suspects === null) return null
  const opinion = (said: NonNullable<Incident['cause']>) => ({
    name: nameOfCause(said.cause),
    by: said.by.login,
  })
  const said = { cause: cause === null ? null : opinion(cause), ruledOut: ruledOut.map(opinion) }
  return { ...suspects, verdict: heedPeople(suspects.verdict, said) }
}

/** What is written to the issue, and what that promises. */
interface Here extends Pick<StatusCommentAnswer, 'receipt'> {
  readonly writes: readonly IssueWrite[]
  readonly sayings: readonly Saying[]
  readonly claims: readonly Claim[]
  readonly problems: readonly Problem[]
}

const nothingHere: Here = { writes: [], sayings: [], claims: [], problems: [], receipt: null }

function decideHere(
  issue: IssueSnapshot,
  decided: {
    readonly seen: SyncFacts
    readonly incident: Incident
    readonly ledger: Ledger
    readonly taken: readonly TakenComment[]
    readonly texts: IncidentTexts
  },
): Here {
  const { seen, incident, ledger, taken, texts } = decided
  const { sayings, problems } = decideSayings(incident, seen, taken)
  const comment = decideComment(seen, texts)
  const spellings = seen.settings.severityLabels
  return {
    // The status comment comes last, so that what it answers with is newer than all else.
    writes: [
      ...decideIssueWrites(issue, incident, { ledger, work: seen.records.work, spellings }),
      ...decideAnswers(taken, incident),
      ...sayings.map(({ key, body }): IssueWrite => ({ kind: 'say', key, body })),
      ...comment.writes,
    ],
    sayings,
    claims: comment.claim === null ? [] : [comment.claim],
    problems,
    receipt: comment.receipt,
  }
}

/** Commands to redact whose texts the history of the branch may still hold. */
function redactionsToForget(ledger: Ledger, { forgotten }: Work): readonly string[] {
  const redactions = ledger.facts.filter(isRedaction).map(({ id }) => id)
  return redactions.filter((id) => !forgotten.includes(id))
}

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
  const { commit, writes, createLabels, receipt, work, forget } = plan
  const receiptStands =
    receipt === null || canonicalJson(receipt) === canonicalJson(work.statusComment)
  return (
    commit === null &&
    writes.length === 0 &&
    createLabels.length === 0 &&
    receiptStands &&
    forget.length === 0
  )
}

function nothingToDo(work: Work): SyncPlan {
  return {
    incident: null,
    suspects: null,
    deadlines: [],
    whatChanged: '',
    communication: [],
    isNew: false,
    newFacts: [],
    createLabels: [],
    createBranch: false,
    commit: null,
    writes: [],
    sayings: [],
    forget: [],
    receipt: null,
    work,
    problems: [],
  }
}

function labelsToCreate(seen: SyncFacts, needed: readonly string[]): readonly LabelSpec[] {
  // Where one is missing setup did not run to its end, so all that are missing are created.
  const isSetUp = seen.records.head !== null && needed.every((name) => seen.labels.has(name))
  return isSetUp ? [] : labelTable.filter(({ name }) => !seen.labels.has(name))
}
