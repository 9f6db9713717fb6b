import { shiftTime } from '../clock.ts'
import type { IssueSeed } from './seed-issue.ts'
import type { SeededRepository, Seeding } from './seeding.ts'
import { earlierChanges, type ShopChange } from './shop/changes.ts'
import { recentChanges } from './shop/recent-changes.ts'
import { routineChanges } from './shop/routine-changes.ts'
import { startFiles } from './shop/start.ts'

/**
 * `acme/shop`: a web shop from June to 2026-11-20. Every merge goes to staging, most go on to
 * production. The last production deployment went live at 13:40, twenty minutes before the
 * sandbox's clock starts, and took the retries out of the payments client. No severity labels.
 */
export function seedShop(seeding: Seeding): SeededRepository {
  const shop = seeding.repository({
    owner: 'acme',
    name: 'shop',
    createdAt: '2026-06-01T08:00:00Z',
    collaborators: {
      ana: 'admin',
      ben: 'write',
      chen: 'write',
      dana: 'triage',
      eve: 'read',
      mallory: 'none',
    },
  })
  for (const name of ['bug', 'documentation', 'enhancement']) shop.label({ name })
  const start = { at: '2026-06-01T08:00:00Z', author: 'ana', message: 'Start the shop' }
  let live: Live = { at: start.at, sha: shop.commit({ ...start, files: startFiles }), run: 0 }
  const changes = [...earlierChanges, ...recentChanges, ...routineChanges()]
  for (const change of changes.toSorted((left, right) => left.at.localeCompare(right.at))) {
    for (const issue of oldIssues.filter((item) => isBetween(item.at, live.at, change.at))) {
      shop.issue(issue)
    }
    live = { ...ship(shop, change, live), at: change.at }
  }
  return shop
}

/** What production runs after a change: the commit, and the run that deployed it. */
interface Live {
  /** When the change was merged. */
  readonly at: string
  readonly sha: string
  readonly run: number
}

/** Merges and deploys one change; gives what production runs afterwards. */
function ship(shop: SeededRepository, change: ShopChange, live: Live): Omit<Live, 'at'> {
  const { at: mergedAt, author, title, files, production } = change
  const pull = shop.pullRequest({ at: shiftTime(mergedAt, -7200), author, title, files, mergedAt })
  const sha = pull.mergeCommitOid ?? live.sha
  const staging = { environment: 'staging', at: shiftTime(mergedAt, 120), sha } as const
  deploy(shop, { ...staging, actor: author })
  if (!production) return live
  const at = shiftTime(mergedAt, 720)
  const rollout = { environment: 'production', at, sha, actor: author } as const
  const run = deploy(shop, { ...rollout, hasFailed: production === 'failure' })
  if (production === 'success') return { sha, run }
  if (production === 'rolled-back') {
    const again = { at: shiftTime(at, 1800), sha: live.sha, again: live.run }
    deploy(shop, { ...rollout, ...again })
  }
  return live
}

interface Rollout {
  readonly environment: 'staging' | 'production'
  readonly at: string
  readonly sha: string
  readonly actor: string
  readonly hasFailed?: boolean
  /** The earlier run that is run again. */
  readonly again?: number
}

/** A deployment as a run's job with an `environment:` makes it: live (or failed) three minutes later. Gives the run. */
function deploy(shop: SeededRepository, rollout: Rollout): number {
  const { environment, at, sha, actor, hasFailed = false, again } = rollout
  const id = again ?? Math.floor(Date.parse(at) / 1000)
  const end = hasFailed ? 'failure' : 'success'
  const updatedAt = shiftTime(at, 180)
  shop.workflowRun({ id, at, workflow: 'deploy.yml', sha, actor, conclusion: end, updatedAt })
  const logUrl = `https://github.com/acme/shop/actions/runs/${id}/job/1`
  shop.deployment({
    at,
    environment,
    ref: 'main',
    sha,
    statuses: [
      { at: shiftTime(at, 5), state: 'queued', logUrl },
      { at: shiftTime(at, 20), state: 'in_progress', logUrl },
      { at: updatedAt, state: end, logUrl },
    ],
  })
  return id
}

function isBetween(at: string, after: string, until: string): boolean {
  return at > after && at <= until
}

const oldIssues: readonly IssueSeed[] = [
  {
    at: '2026-08-11T16:10:00Z',
    author: 'eve',
    title: 'A voucher made my total negative',
    body: 'I was about to be paid for shopping.',
    labels: ['bug'],
    closedAt: '2026-08-13T10:00:00Z',
  },
  {
    at: '2026-11-17T09:00:00Z',
    author: 'eve',
    title: 'Search does not find "trainers"',
    body: 'It finds "sneakers".',
    labels: ['bug'],
  },
]
