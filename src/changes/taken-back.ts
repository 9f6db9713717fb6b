import type { Change } from './change.ts'

/** A later change that took another one back. */
export interface TakenBack {
  readonly title: string
  readonly pull: number | null
  readonly at: string
}

/**
 * Which changes were taken back, by id: by a commit that says which sha it reverts, or a pull request that says which one.
 * A revert that was itself reverted does not count, so what it had taken back stands again. `changes` come in any order.
 */
export function findTakenBack(changes: readonly Change[]): ReadonlyMap<string, TakenBack> {
  const oldestFirst = changes.toSorted((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)))
  const found = new Map<string, { readonly by: Change }>()
  for (const change of oldestFirst.toReversed()) {
    // Newest first: by now it is known whether this revert stands.
    if (found.has(change.id)) continue
    const target = revertedBy(change, oldestFirst)
    if (target !== null) found.set(target.id, { by: change })
  }
  return new Map(
    [...found].map(([id, { by }]) => [id, { title: by.title, pull: by.pull, at: by.at }]),
  )
}

/** Whether a change says of itself that it takes another one back. */
export function isRevert({ title, body }: Pick<Change, 'title' | 'body'>): boolean {
  return /^revert\b/i.test(title) || /^This reverts commit [0-9a-f]{7,40}\b/im.test(body)
}

function revertedBy(change: Change, oldestFirst: readonly Change[]): Change | null {
  if (!isRevert(change)) return null
  const before = oldestFirst.slice(0, oldestFirst.indexOf(change))
  const sha = /^This reverts commit ([0-9a-f]{7,40})\b/im.exec(change.body)?.[1]
  const bySha = before.find(
    ({ shas }) => sha !== undefined && shas.some((one) => one.startsWith(sha)),
  )
  if (bySha !== undefined) return bySha
  const pull = Number(/^Reverts (?:[\w.-]+\/[\w.-]+)?#(\d{1,10})\b/im.exec(change.body)?.[1])
  const byPull = before.find((one) => one.pull !== null && one.pull === pull)
  if (byPull !== undefined) return byPull
  const title = /^Revert "(.+)"(?: \(#\d+\))?$/i.exec(change.title)?.[1]
  return before.findLast((one) => title !== undefined && sameTitle(one.title, title)) ?? null
}

function sameTitle(title: string, quoted: string): boolean {
  const plain = (text: string) => text.replace(/ \(#\d+\)$/, '').trim()
  return plain(title) === plain(quoted)
}
