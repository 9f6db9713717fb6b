import type { ActionItem } from '../action-items/action-item.ts'
import type { FiledItem } from './filed-item.ts'
import { itemKeys } from './item-key.ts'
import type { KnownItem } from './known-items.ts'
import { type LinkedIssue, linkedIssue } from './linked-issue.ts'
import { type Likeness, titleComparer } from './title-similarity.ts'
import { normalTitle } from './title-words.ts'

/** An action item of the document with its key, and what was filed of it before; null for an item that is new. */
export interface MatchedItem {
  readonly item: ActionItem
  readonly key: string
  readonly before: KnownItem | null
}

/** Which items are which. */
export interface MatchedItems {
  /** The items of the document, in its order. */
  readonly items: readonly MatchedItem[]
  /** What was filed and is in the document no more. */
  readonly missing: readonly KnownItem[]
}

/**
 * Tells which item of a document is which filed one, each one time at most: by equal titles, else by the issue it links, else by its
 * key, else by the most similar title. Order does not matter. What was gone from the document before comes back by its own title,
 * link or key only.
 */
export function matchItems(
  items: readonly ActionItem[],
  filed: readonly KnownItem[],
  repositoryUrl: string,
): MatchedItems {
  const partners = assign(pairsOf(items, filed, repositoryUrl))
  const kept = new Set(partners.values())
  const fresh = items.filter((_item, index) => !partners.has(index))
  const keys = itemKeys(
    fresh.map(({ title }) => title),
    new Set(filed.map(({ key }) => key)),
  )
  const keyOf = new Map(fresh.map((item, index) => [item, keys[index]]))
  return {
    items: items.map((item, index) => {
      const before = filed[partners.get(index) ?? -1] ?? null
      return { item, key: before?.key ?? keyOf.get(item) ?? '', before }
    }),
    missing: filed.filter((_item, index) => !kept.has(index)),
  }
}

/** That an item of the document may be a filed one, by their places in the lists. */
interface Pair {
  readonly item: number
  readonly filed: number
  readonly score: number
}

/** The best pairs first; each item and each filed one is taken once. Between equals their order decides. */
function assign(pairs: readonly Pair[]): ReadonlyMap<number, number> {
  const best = pairs.toSorted((a, b) => b.score - a.score || a.filed - b.filed || a.item - b.item)
  const partners = new Map<number, number>()
  const taken = new Set<number>()
  for (const { item, filed } of best) {
    if (partners.has(item) || taken.has(filed)) continue
    partners.set(item, filed)
    taken.add(filed)
  }
  return partners
}

function pairsOf(
  items: readonly ActionItem[],
  filed: readonly KnownItem[],
  repositoryUrl: string,
): readonly Pair[] {
  const titles = items.map(({ title }) => title)
  const compare = titleComparer(
    filed.map(({ title }) => title),
    titles,
  )
  const keys = itemKeys(titles)
  const links = items.map((item) => linkedIssue(item.issue, repositoryUrl))
  const linking = filed.map((one) => links.filter((link) => isSameIssue(link, one)).length)
  return items.flatMap((item, index) =>
    filed.flatMap((one, place): readonly Pair[] => {
      const evidence: Evidence = {
        sameTitle: normalTitle(item.title) === normalTitle(one.title),
        sameLink: isSameIssue(links[index] ?? null, one),
        sharedLink: (linking[place] ?? 0) > 1,
        sameKey: keys[index] === one.key,
        likeness: compare(one.title, item.title),
        wasGone: one.line === null,
      }
      const score = scoreOf(evidence)
      return score === null
        ? []
        : [{ item: index, filed: place, score: score + agreement(item, one, evidence) }]
    }),
  )
}

interface Evidence {
  readonly sameTitle: boolean
  readonly sameLink: boolean
  /** Whether several items link that issue, as those of a group do. */
  readonly sharedLink: boolean
  readonly sameKey: boolean
  readonly likeness: Likeness
  readonly wasGone: boolean
}

/** The stronger the kind of evidence the higher, whatever the likeness; null for two that are not the same. */
function scoreOf(evidence: Evidence): number | null {
  const { sameTitle, sameLink, sharedLink, sameKey, likeness, wasGone } = evidence
  if (sameTitle) return 4
  if (sameLink && (!sharedLink || likeness.isRewording)) return 2 + likeness.share
  if (sameKey) return 1.5
  return likeness.isRewording && !wasGone ? likeness.share : null
}

/** Tells items of one title apart: by equal owners and dates where these are on record, else by what their place makes of the key. */
function agreement(item: ActionItem, filed: KnownItem, { sameKey }: Evidence): number {
  if (filed.isAdopted) return Number(sameKey) / 100
  const sameOwners = item.owners.join() === filed.ownersAsWritten.join()
  const sameDue = item.due === filed.dueAsWritten
  return (Number(sameOwners) + Number(sameDue)) / 100
}

function isSameIssue(link: LinkedIssue | null, { issue, link: written }: FiledItem): boolean {
  if (link === null) return false
  return link.number === null ? link.written === written : link.number === issue?.number
}
