import { shiftTime } from '../clock.ts'
import type { DeploymentState } from '../state/things.ts'
import type { IssueSeed, SeededRepository, Seeding } from './seeding.ts'
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
  let live = { at: start.at, sha: shop.commit({ ...start, files: startFiles }) }
  const changes = [...earlierChanges, ...recentChanges, ...routineChanges()]
  for (const change of changes.toSorted((left, right) => left.at.localeCompare(right.at))) {
    for (const issue of oldIssues.filter((item) => isBetween(item.at, live.at, change.at))) {
      shop.issue(issue)
    }
    live = { at: change.at, sha: ship(shop, change, live.sha) }
  }
  return shop
}

/** Merges and deploys one change; gives the commit that production runs afterwards. */
function ship(shop: SeededRepository, change: ShopChange, live: string): string {
  const { at: mergedAt, author, title, files, production } = change
  const pull = shop.pullRequest({ at: shiftTime(mergedAt, -7200), author, title, files, mergedAt })
  const merged = pull.mergeCommitOid ?? live
  deploy(shop, { environment: 'staging', at: shiftTime(mergedAt, 120), end: 'success' })
  if (!production) return live
  const at = shiftTime(mergedAt, 720)
  const end = production === 'failure' ? 'failure' : 'success'
  deploy(shop, { environment: 'production', at, end })
  if (production === 'success') return merged
  if (production === 'rolled-back') {
    deploy(shop, { environment: 'production', at: shiftTime(at, 1800), end: 'success', ref: live })
  }
  return live
}

interface Rollout {
  readonly environment: 'staging' | 'production'
  readonly at: string
  readonly end: DeploymentState
  /** Default `main`. */
  readonly ref?: string
}

/** A deployment as a job's `environment:` makes it: live (or failed) three minutes later. */
function deploy(shop: SeededRepository, { environment, at, end, ref = 'main' }: Rollout): void {
  const run = Math.floor(Date.parse(at) / 1000)
  const logUrl = `https://github.com/acme/shop/actions/runs/${run}/job/1`
  shop.deployment({
    at,
    environment,
    ref,
    statuses: [
      { at: shiftTime(at, 5), state: 'queued', logUrl },
      { at: shiftTime(at, 20), state: 'in_progress', logUrl },
      { at: shiftTime(at, 180), state: end, logUrl },
    ],
  })
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
