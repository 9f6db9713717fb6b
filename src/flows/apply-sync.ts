import { commitMessage } from '../incident/commit-message.ts'
import type { CommentSnapshot } from '../incident/observation.ts'
import { recordPaths } from '../incident/record-paths.ts'
import { hashBody } from '../incident/status-comment.ts'
import type { IssueWrite, SyncPlan } from '../incident/sync-plan.ts'
import { printWork, type StatusCommentReceipt, type Work, withReceipt } from '../incident/work.ts'
import type { UserError } from '../user-error.ts'
import type { PinOutcome, World } from '../world.ts'
import { createRecordsBranch } from './create-records-branch.ts'
import type { GatheredIncident } from './gather-incident.ts'
import type { Progress } from './progress.ts'
import { describePlan } from './show-plan.ts'

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
  const committed = await commitPlan(world, plan, head)
  if (committed === 'stale') return 'look-again'
  noteProgress(progress, plan)
  const target = { issueId: gathered.seen.issue?.id ?? '', labelIds }
  const written = await writeIssue(world, target, plan.writes)
  if (written.vanished) return 'look-again'
  progress.receipt = receiptAfter(plan, written.posted)
  progress.identity = written.posted?.author.login ?? null
  const kept = await keepReceipts(world, { plan, progress, head: committed.head })
  if (kept === 'stale') return 'look-again'
  progress.receipt = null
  if (written.failure !== null) throw written.failure
  return 'settled'
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
  plan: SyncPlan,
  head: string,
): Promise<{ readonly head: string } | 'stale'> {
  if (plan.commit === null) return { head }
  const files = new Map(plan.commit.files.map((file) => [file.path, file.after]))
  return world.github.commitRecords({ head, message: plan.commit.message, files })
}

function noteProgress(progress: Progress, plan: SyncPlan): void {
  if (plan.isNew) progress.isNew = true
  for (const line of describePlan(plan)) progress.did.add(line)
}

interface Written {
  /** The comment posted by this batch. */
  readonly posted: CommentSnapshot | null
  /** The first write GitHub refused; the others stand, and the next run tries this one again. */
  readonly failure: UserError | null
  /** Whether a comment or label was gone by the time it was to be changed. */
  readonly vanished: boolean
}

async function writeIssue(
  world: World,
  target: Parameters<World['github']['writeIssue']>[0],
  writes: readonly IssueWrite[],
): Promise<Written> {
  const batch = writes.filter((write) => write.kind !== 'pin-comment')
  const outcomes = batch.length === 0 ? [] : await world.github.writeIssue(target, batch)
  const posted = outcomes.find((outcome) => outcome.kind === 'commented')?.comment ?? null
  const failure = outcomes.find((outcome) => outcome.kind === 'failed')?.error ?? null
  return { posted, failure, vanished: outcomes.some(({ kind }) => kind === 'vanished') }
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

/** Commits what was done; pins meanwhile, since nothing waits for that. */
async function keepReceipts(
  world: World,
  done: { readonly plan: SyncPlan; readonly progress: Progress; readonly head: string },
): Promise<'kept' | 'stale'> {
  const { plan, progress, head } = done
  const work = withReceipt(plan.work, { run: world.run, ...progress })
  const unchanged = printWork(work) === printWork(plan.work)
  const [answer, pinned] = await Promise.all([
    unchanged ? { head } : commitWork(world, { plan, work, head }),
    pin(world, plan, progress.receipt),
  ])
  if (answer === 'stale') return 'stale'
  if (pinned !== 'unanswered' || progress.receipt === null) return 'kept'
  // The receipt said "pinned" too early; taking that back lets the next run try again.
  const unpinned = { ...work, statusComment: { ...progress.receipt, pinTried: false } }
  await commitWork(world, { plan, work: unpinned, head: answer.head })
  return 'kept'
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
