import { openShop, type Shop } from './shop.ts'

/** The incident of these tests: issue 1. */
export const incident = { title: 'Checkout returns 500', body: 'Payments fail.', labels: ['sev1'] }

/** Names of entries follow from the ids that GitHub gave. */
const entryNames = /`[0-9a-f]{6}`(?=(?:\]\(\S+\))? \|$)/gm

/** The hidden first line of each comment of ours, oldest first: what it is. */
export function markers(shop: Shop): readonly string[] {
  return shop.comments(1).flatMap((body) => /^<!-- incident-loop:(.*) -->/.exec(body)?.[1] ?? [])
}

/** What must be the same however a run went: everything people and later runs see. */
export function endState(shop: Shop) {
  const issue = shop.sandbox.state.repository('acme/shop').issue(1)
  const host = shop.sandbox.serverUrl
  const plain = (text: string | null) => text?.replaceAll(host, 'https://github.test') ?? null
  return {
    labels: [...issue.labels].sort(),
    state: issue.state,
    assignees: [...issue.assignees].sort(),
    comments: shop.comments(1).map(plain),
    reactions: issue.comments.map(({ reactions }) => [...reactions].sort()),
    pinned: issue.comments.map(({ isPinned }) => isPinned),
    ledger: plain(shop.record('incidents/1/ledger.jsonl'))?.replace(/LE_\w+/g, 'LE'),
    record: plain(shop.record('incidents/1/README.md'))?.replace(entryNames, '`NAME`'),
    open: shop.record('open.json'),
    index: shop.record('README.md'),
  }
}

/** That state after a run that met no fault. */
export async function faultFree() {
  await using shop = await openShop()
  await shop.sandbox.as('ana').openIssue(incident)
  await shop.sync(1)
  return endState(shop)
}
