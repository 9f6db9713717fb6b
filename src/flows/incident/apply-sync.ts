import { commitMessage } from '../../incident/commit-message.ts'
import type { CommentSnapshot } from '../../incident/observation.ts'
import { recordPaths } from '../../incident/record-paths.ts'
import type { Saying } from '../../incident/sayings.ts'
import { hashBody } from '../../incident/status-comment.ts'
import type { SyncPlan } from '../../incident/sync-plan.ts'
import { hasText } from '../../incident/withhold.ts'
import {
  printWork,
  type SaidReceipt,
  type StatusCommentReceipt,
  type Work,
  withReceipt,
} from '../../incident/work.ts'
import { canonicalJson } from '../../text/canonical-json.ts'
import { looksSecret } from '../../text/looks-secret.ts'
import { UserError } from '../../user-error.ts'
import type { IssueObservation, IssueTarget, PinOutcome, World } from '../../world.ts'
import { createRecordsBranch } from '../records/create-records-branch.ts'
import type { Progress } from '../run/progress.ts'
import { describePlan } from '../run/show-plan.ts'
import type { GatheredIncident } from './gather-incident.ts'

/**
 * Carries a plan out: labels and branch, the records commit with its claim, the writes to the issue, the receipts. Answers
 * `look-again` when another run moved the records branch in between, or what was to be changed is gone.
 *
 * Key: the branch's head. The records commit is a compare-and-swap, and only the run that wins it does the rest.
 */
export async function applySync(
  world: World,
  gathered: GatheredIncident,
  plan: SyncPlan,
  progress: Progress,
): Promise<'settled' | 'look-again'> {
  const { head, labelIds } = await prepare(world, gathered, plan)
  if (head === 'exists' || lacksLabels(plan, labelIds)) return 'look-again'
  const committed = await commitPlan(world, { plan, head, progress })
  if (committed === 'stale' || committed === 'refused') return 'look-again'
  noteProgress(progress, plan)
  const { seen, observation } = gathered
  const target = { issueId: seen.issue?.id ?? '', labelIds, userIds: userIds(observation) }
  const written = await writeIssue(world, target, plan)
  if (written.vanished) return 'look-again'
  noteWritten(progress, plan, written)
  const cleaned = await forgetHistory(world, { gathered, plan, progress, head: committed.head })
  if (cleaned === 'stale') return 'look-again'
  const { head: current } = cleaned
  const kept = await keepReceipts(world, { plan, progress, head: current })
  // Nothing had to be kept: that nobody else wrote meanwhile shows in the answer to the last write instead.
  if (kept === 'stale' || isOvertaken(written.head, current, kept)) return 'look-again'
  progress.receipt = null
  progress.said = []
  progress.forgotten = []
  if (written.failure !== null) throw written.failure
  return 'settled'
}

/** Whether somebody moved the branch while we wrote to the issue, so that what we wrote may be older than what they did. */
function isOvertaken(seen: string | null, ours: string, kept: 'kept' | 'nothing'): boolean {
  return kept === 'nothing' && seen !== null && seen !== ours
}

function userIds({ assignable }: IssueObservation): ReadonlyMap<string, string> {
  return new Map(assignable.people.map(({ login, nodeId }) => [login.toLowerCase(), nodeId]))
}

interface Prepared {
  readonly head: string | 'exists'
  readonly labelIds: ReadonlyMap<string, string>
}

async function prepare(
  world: World,
  { observation }: GatheredIncident,
  plan: SyncPlan,
): Promise<Prepared> {
  const [created, head] = await Promise.all([
    plan.createLabels.length === 0
      ? new Map<string, string>()
      : world.github.createLabels(observation.repository.id, plan.createLabels),
    observation.head ?? createRecordsBranch(world, observation.readAt),
  ])
  return { head, labelIds: new Map([...observation.labels, ...created]) }
}

/** Whether another run created a label we wanted to create: then only a new reading knows its id. */
function lacksLabels(plan: SyncPlan, labelIds: ReadonlyMap<string, string>): boolean {
  return plan.writes.some(
    (write) => write.kind === 'add-labels' && write.names.some((name) => !labelIds.has(name)),
  )
}

async function commitPlan(
  world: World,
  {
    plan,
    head,
    progress,
  }: { readonly plan: SyncPlan; readonly head: string; readonly progress: Progress },
): Promise<{ readonly head: string } | 'stale' | 'refused'> {
  if (plan.commit === null) return { head }
  const files = new Map(plan.commit.files.map((file) => [file.path, file.after]))
  try {
    return await world.github.commitRecords({ head, message: plan.commit.message, files })
  } catch (error) {
    const isSecret = error instanceof UserError && error.code === 'secret-refused'
    const texts = plan.newFacts.filter(hasText)
    // Withheld once already, the secret stands somewhere else, and somebody has to look.
    if (!isSecret || texts.length === 0) throw error
    const suspects = texts.filter((fact) => looksSecret(canonicalJson(fact)))
    for (const { id } of suspects.length > 0 ? suspects : texts) progress.secretFacts.add(id)
    world.log.info(`${error.message} Trying without the new texts.`)
    return 'refused'
  }
}

function noteProgress(progress: Progress, plan: SyncPlan): void {
  if (plan.isNew) progress.isNew = true
  for (const line of describePlan(plan)) progress.did.add(line)
}

interface WrittenToIssue {
  /** The status comment, where this batch posted it. */
  readonly posted: CommentSnapshot | null
  /** The comments posted once, by their keys. */
  readonly said: readonly SaidReceipt[]
  /** The first write GitHub refused; the others stand, and the next run tries this one again. */
  readonly failure: UserError | null
  /** Whether a comment or label was gone by the time it was to be changed. */
  readonly vanished: boolean
  /** Head of the records branch after the last write; null where nothing was written or the answer does not tell. */
  readonly head: string | null
  /** Login we wrote a comment under; null for no comment. */
  readonly identity: string | null
}

async function writeIssue(
  world: World,
  target: IssueTarget,
  { writes, sayings }: SyncPlan,
): Promise<WrittenToIssue> {
  const batch = writes.filter((write) => write.kind !== 'pin-comment')
  if (batch.length === 0) return nothingWritten
  const { outcomes, head } = await world.github.writeIssue(target, batch)
  const comments = batch.flatMap((write, index) => {
    const outcome = outcomes[index]
    return outcome?.kind === 'commented' ? [{ write, comment: outcome.comment }] : []
  })
  const said = comments.flatMap(({ write, comment }) =>
    write.kind === 'say' ? receiptsOf(write.key, comment, sayings) : [],
  )
  return {
    posted: comments.find(({ write }) => write.kind === 'post-comment')?.comment ?? null,
    said,
    failure: outcomes.find((outcome) => outcome.kind === 'failed')?.error ?? null,
    // A comment that somebody deleted needs no reaction any more.
    vanished: batch.some(
      ({ kind }, index) => kind !== 'react' && outcomes[index]?.kind === 'vanished',
    ),
    head,
    identity: comments[0]?.comment.author.login ?? null,
  }
}

const nothingWritten: WrittenToIssue = {
  posted: null,
  said: [],
  failure: null,
  vanished: false,
  head: null,
  identity: null,
}

/** One comment may say what several keys stand for. */
function receiptsOf(
  key: string,
  { databaseId }: CommentSnapshot,
  sayings: readonly Saying[],
): readonly SaidReceipt[] {
  const covers = sayings.find((saying) => saying.key === key)?.covers ?? [key]
  return covers.map((covered) => ({ key: covered, comment: databaseId }))
}

function noteWritten(progress: Progress, plan: SyncPlan, written: WrittenToIssue): void {
  progress.receipt = receiptAfter(plan, written.posted)
  progress.identity = written.identity ?? progress.identity
  progress.said = [...progress.said, ...written.said]
}

/** Takes redacted texts out of the history of the branch, by leaving it without one. */
async function forgetHistory(
  world: World,
  done: {
    readonly gathered: GatheredIncident
    readonly plan: SyncPlan
    readonly progress: Progress
    readonly head: string
  },
): Promise<{ readonly head: string } | 'stale'> {
  const { gathered, plan, progress, head } = done
  if (plan.forget.length === 0) return { head }
  const message = commitMessage(plan.incident?.number ?? 0, 'history left out after a redaction')
  const repositoryId = gathered.observation.repository.id
  const answer = await world.github.forgetHistory({ repositoryId, head, message })
  if (answer !== 'stale') progress.forgotten = plan.forget
  return answer
}

function receiptAfter(plan: SyncPlan, posted: CommentSnapshot | null): StatusCommentReceipt | null {
  const post = plan.writes.find((write) => write.kind === 'post-comment')
  if (posted === null || post === undefined) return plan.receipt
  return {
    id: posted.id,
    databaseId: posted.databaseId,
    pinTried: post.pin,
    bodyHash: hashBody(post.body),
  }
}

/** Commits what was done, where the next run needs to know it; pins meanwhile, since nothing waits for that. */
async function keepReceipts(
  world: World,
  done: { readonly plan: SyncPlan; readonly progress: Progress; readonly head: string },
): Promise<'kept' | 'nothing' | 'stale'> {
  const { plan, progress, head } = done
  const work = withReceipt(plan.work, { run: world.run, ...progress })
  const unchanged = printWork(work) === printWork(plan.work)
  const [answer, pinned] = await Promise.all([
    unchanged ? { head } : commitWork(world, { plan, work, head }),
    pin(world, plan, progress.receipt),
  ])
  if (answer === 'stale') return 'stale'
  if (pinned === 'unanswered' && progress.receipt !== null) {
    // The receipt said "pinned" too early; taking that back lets the next run try again.
    const unpinned = { ...work, statusComment: { ...progress.receipt, pinTried: false } }
    await commitWork(world, { plan, work: unpinned, head: answer.head })
  }
  return unchanged ? 'nothing' : 'kept'
}

async function commitWork(
  world: World,
  { plan, work, head }: { readonly plan: SyncPlan; readonly work: Work; readonly head: string },
): Promise<{ readonly head: string } | 'stale'> {
  const number = plan.incident?.number ?? 0
  const files = new Map([[recordPaths(number).work, printWork(work)]])
  return world.github.commitRecords({ head, message: commitMessage(number, 'receipts'), files })
}

async function pin(
  world: World,
  plan: SyncPlan,
  receipt: StatusCommentReceipt | null,
): Promise<PinOutcome> {
  const posted = plan.writes.some((write) => write.kind === 'post-comment' && write.pin)
  const wanted = posted || plan.writes.some((write) => write.kind === 'pin-comment')
  if (!wanted || receipt === null) return 'pinned'
  const outcome = await world.github.pinComment(receipt.databaseId)
  if (outcome !== 'pinned') world.log.info(`The status comment was not pinned: ${outcome}.`)
  return outcome
}
