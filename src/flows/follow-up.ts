import type { FilingRecords } from '../action-items-github.ts'
import type { Problem } from '../config/problem.ts'
import { filedPath, sharedPaths } from '../incident/record-paths.ts'
import { printIndex } from '../postmortem/filing/document-index.ts'
import { printFiled } from '../postmortem/filing/filed.ts'
import { type FollowUpPlan, withNudges } from '../postmortem/follow-up/decide-follow-up.ts'
import type { World } from '../world.ts'
import { ensureLabels } from './action-items/ensure-labels.ts'
import {
  decideItems,
  type FollowedDocument,
  type FollowUpSources,
  followedPaths,
  lookAtItems,
} from './action-items/look-at-items.ts'
import { inRounds } from './records/rounds.ts'

/** What a follow-up did, a line each, and problems of the repository's own template. */
export interface FollowedUp {
  readonly did: readonly string[]
  readonly problems: readonly Problem[]
}

/** So many documents are read in one request. */
const batchLength = 25

/**
 * Reminds of action items whose due date is near or has passed, marks what is overdue, and notes what was done. Asks for the state of
 * every open one, fifty in a request, and for what is kept of them; more only where something is to be written.
 */
export async function followUp(world: World, sources: FollowUpSources): Promise<FollowedUp> {
  const { index, item } = sources
  const waiting = (index?.documents ?? []).filter(({ open, subject }) =>
    item === undefined ? subject !== null && open.length > 0 : subject === item.subject,
  )
  const did = new Set<string>()
  const problems: Problem[] = []
  if (waiting.length === 0) return { did: [], problems }
  const open = waiting.flatMap((document) => document.open)
  const numbers = item === undefined ? open : [...open, item.issue]
  const issues = await world.github.itemIssues([...new Set(numbers)])
  for (let from = 0; from < waiting.length; from += batchLength) {
    const batch = waiting.slice(from, from + batchLength)
    const records = await world.github.filingRecords(batch.flatMap(followedPaths), null)
    for (const document of batch) {
      const followed = { ...sources, document, issues }
      if (await isQuiet(world, followed, records)) continue
      const what = `the action items of ${document.path}`
      const remedy = 'Nothing is lost: the next sweep goes on.'
      const found = await inRounds(world, { what, remedy }, () => followOne(world, followed, did))
      problems.push(...found)
    }
  }
  return { did: [...did], problems }
}

async function isQuiet(
  world: World,
  followed: FollowedDocument,
  records: FilingRecords,
): Promise<boolean> {
  const decided = await decideItems(world, followed, records)
  return decided === null || decided.isQuiet
}

/** Does what is due for one post-mortem, and adds it to what was done, whether or not GitHub answers the last write. */
async function followOne(
  world: World,
  followed: FollowedDocument,
  did: Set<string>,
): Promise<readonly Problem[] | 'look-again'> {
  const seen = await lookAtItems(world, followed)
  if (seen === null || seen.isQuiet) return []
  const { plan, head, documents, problems } = seen
  if (world.dryRun) {
    for (const line of seen.did) did.add(`would have ${line}`)
    return problems
  }
  const path = filedPath(followed.document.subject ?? '')
  const claimed =
    plan.claimed === null
      ? { head }
      : await world.github.commitRecords({
          head,
          message: 'action items: reminders [skip ci]',
          files: new Map([[path, printFiled(plan.claimed)]]),
        })
  if (claimed === 'stale') return 'look-again'
  await write(world, plan, followed)
  for (const line of seen.did) did.add(line)
  const kept = await world.github.commitRecords({
    head: claimed.head,
    message: 'action items: followed up [skip ci]',
    files: new Map([
      [path, printFiled(withNudges(plan.next, plan.nudges))],
      ...(documents === null ? [] : [[sharedPaths.postmortems, printIndex(documents)] as const]),
    ]),
  })
  return kept === 'stale' ? 'look-again' : problems
}

async function write(
  world: World,
  { nudges, labels }: FollowUpPlan,
  { issues, repositoryId }: FollowedDocument,
): Promise<void> {
  const ids = new Map(issues.map(({ number, id }) => [number, id]))
  for (const { number, body } of nudges) {
    const id = ids.get(number)
    if (id === undefined) continue
    await world.github.postComment(id, body)
    await world.github.pace()
  }
  const names = [...new Set(labels.map(({ label }) => label))]
  if (names.length === 0) return
  const known = await ensureLabels(world, names, repositoryId)
  for (const { number, label, act } of labels) {
    const [issue, labelId] = [ids.get(number), known.get(label)]
    if (issue === undefined || labelId === undefined) continue
    const change = act === 'add' ? { add: [labelId], remove: [] } : { add: [], remove: [labelId] }
    await world.github.relabel(issue, change)
  }
}
