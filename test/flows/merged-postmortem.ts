import type { IssueView } from '../../sandbox/github/views.ts'
import { openShop, type Shop, type ShopOptions } from './shop.ts'

/** Where the post-mortem of incident 1 stands in these tests. */
export const path = 'postmortems/2026/2026-11-20-inc-1-checkout.md'

/** Rows of a table of action items: what, type, owner, due date and status. */
export const rows = [
  '| Alert on the pool of connections | detect | @chen | 2026-12-01 | |',
  '| Write a runbook for the pool | process | Sarah | 03/10/2026 | |',
  '| Close connections after a minute | prevent | @ben | in 2 weeks | done |',
] as const

/** A post-mortem with these action items; `id` is its incident, null for none. */
export function postmortem(items: readonly string[], id: string | null = 'INC-1'): string {
  return `---
schema: 1
${id === null ? '' : `id: ${id}\n`}title: Checkout returns 500
status: final
severity: sev2
started_at: 2026-11-20T14:00:00Z
detected_at: 2026-11-20T14:00:00Z
---
# Checkout returns 500

The pool of connections ran dry.

## Action items

| Action | Type | Owner | Due | Status |
|---|---|---|---|---|
${items.join('\n')}
`
}

/** So many rows that no two of them are the same. */
export function manyRows(count: number): readonly string[] {
  return Array.from(
    { length: count },
    (_, index) => `| Alert when queue ${index + 1} grows | detect | @chen | 2026-12-01 | |`,
  )
}

/** A shop with incident 1, which ben led and resolved, and which waits for its post-mortem. */
export async function resolvedShop(options: ShopOptions = {}): Promise<Shop> {
  const shop = await openShop(options)
  await shop.sandbox.as('ana').openIssue({ title: 'Checkout returns 500', labels: ['sev3'] })
  await shop.sync(1)
  shop.sandbox.clock.advance(600)
  await shop.sandbox.as('ben').comment(1, '/lead @ben\n/resolve Rolled back')
  await shop.sync(1)
  shop.sandbox.clock.advance(600)
  shop.sandbox.requests.clear()
  return shop
}

/** Commits a text on the default branch, at the usual path or another; null deletes it. */
export async function push(
  shop: Shop,
  text: string | null,
  at: string = path,
): Promise<{ readonly before: string }> {
  const before = headOf(shop)
  await shop.sandbox.as('ben').commit({ files: { [at]: text }, message: 'Post-mortem' })
  return { before }
}

/** The commit the default branch is at. */
export function headOf({ sandbox }: Shop): string {
  return sandbox.state.repository('acme/shop').head('main') ?? ''
}

/** The issues of action items, oldest first. */
export function filedIssues({ sandbox }: Shop): readonly IssueView[] {
  return sandbox.state
    .repository('acme/shop')
    .issues()
    .filter(({ labels }) => labels.includes('action-item'))
}

/** Comments on an issue or pull request that list action items. */
export function lists(shop: Shop, number: number): readonly string[] {
  return shop
    .comments(number)
    .filter((body) => body.startsWith('<!-- incident-loop:notice v1 action-items:'))
}

/** What is kept of the action items of incident 1. */
export function kept(shop: Shop) {
  return JSON.parse(shop.record('incidents/1/post-mortem.json') ?? 'null')
}

/** Opens a pull request with this post-mortem and gives its number. */
export async function openPull(
  { sandbox }: Shop,
  text: string,
  { branch = 'words' }: { readonly branch?: string } = {},
): Promise<number> {
  const ben = sandbox.as('ben')
  await ben.createBranch(branch)
  await ben.commit({ branch, message: 'Write', files: { [path]: text } })
  return (await ben.openPullRequest({ title: 'Post-mortem', head: branch })).number
}
