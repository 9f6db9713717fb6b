import { compareText } from '../../text/order.ts'
import type { Change } from '../change.ts'
import { groupBy } from '../group-by.ts'

/**
 * The changes that took others back, by the id of what they took back: by a commit that says which sha it reverts, or a pull
 * request that says which one, or the title it quotes. A revert that was itself reverted does not count, so what it had taken
 * back stands again. Where several did, the first. `changes` come in any order, each once.
 */
export function findTakenBack(changes: readonly Change[]): ReadonlyMap<string, Change> {
  const oldestFirst = changes.toSorted((a, b) => compareText(a.at, b.at) || compareText(a.id, b.id))
  const index = indexOf(oldestFirst)
  const targets = new Map<Change, readonly Change[]>()
  for (const change of oldestFirst) {
    const reverted = revertedBy(change, index)
    if (reverted.length > 0) targets.set(change, reverted)
  }
  const standing = standingOf(targets)
  const found = new Map<string, Change>()
  for (const [change, reverted] of targets) {
    if (!standing.has(change)) continue
    for (const { id } of reverted) if (!found.has(id)) found.set(id, change)
  }
  return found
}

/** The reverts that no other one took back: what is decided of one decides those that it reverts. */
function standingOf(targets: ReadonlyMap<Change, readonly Change[]>): ReadonlySet<Change> {
  const undecided = new Map<Change, number>()
  for (const change of [...targets.values()].flat()) {
    undecided.set(change, (undecided.get(change) ?? 0) + 1)
  }
  const fallen = new Set<Change>()
  const decided = [...targets.keys()].filter((change) => !undecided.has(change))
  // It grows while it is walked.
  for (const change of decided) {
    for (const target of targets.get(change) ?? []) {
      if (!fallen.has(change)) fallen.add(target)
      const left = (undecided.get(target) ?? 0) - 1
      undecided.set(target, left)
      if (left === 0) decided.push(target)
    }
  }
  return new Set([...targets.keys()].filter((change) => !fallen.has(change)))
}

/** Changes by what a revert may say of them, the oldest first. */
interface Index {
  /** By the first seven digits. */
  readonly bySha: ReadonlyMap<string, readonly Change[]>
  readonly byPull: ReadonlyMap<number, Change>
  readonly byTitle: ReadonlyMap<string, readonly Change[]>
}

function indexOf(oldestFirst: readonly Change[]): Index {
  const shas = oldestFirst.flatMap((change) =>
    change.shas.map((sha) => ({ short: sha.slice(0, shortest), change })),
  )
  const grouped = groupBy(shas, ({ short }) => short)
  return {
    bySha: new Map([...grouped].map(([short, ones]) => [short, ones.map(({ change }) => change)])),
    byPull: new Map(
      oldestFirst.flatMap((change) => (change.pull === null ? [] : [[change.pull, change]])),
    ),
    byTitle: groupBy(oldestFirst, ({ title }) => plainTitle(title)),
  }
}

/** Git shortens no sha to less. */
const shortest = 7

/** As many are looked at of what one change says it reverts. */
const mostReferences = 50

/** What a change takes back: what it names by commits, else by pull requests, else by title. */
function revertedBy(change: Change, index: Index): readonly Change[] {
  const isBefore = (one: Change) => one.id !== change.id && one.at <= change.at
  const shas = referencesIn(
    change.body,
    /^[ \t*-]{0,8}(?:This )?reverts commit ([0-9a-f]{7,64})\b/gim,
  )
  const bySha = shas.flatMap((sha) => {
    const alike = index.bySha.get(sha.slice(0, shortest).toLowerCase()) ?? []
    return alike.filter(({ shas }) => shas.some((one) => one.startsWith(sha.toLowerCase())))
  })
  if (bySha.some(isBefore)) return unique(bySha.filter(isBefore))
  const pulls = referencesIn(
    change.body,
    /^[ \t*-]{0,8}Reverts (?:[\w.-]{1,100}\/[\w.-]{1,100})?#(\d{1,10})\b/gim,
  )
  const byPull = pulls.flatMap((pull) => index.byPull.get(Number(pull)) ?? [])
  if (byPull.some(isBefore)) return unique(byPull.filter(isBefore))
  const title = quotedTitle(plainTitle(change.title))
  const alike = title === null ? [] : (index.byTitle.get(plainTitle(title)) ?? [])
  return alike.filter(isBefore).slice(-1)
}

function referencesIn(text: string, pattern: RegExp): readonly string[] {
  const found = [...text.matchAll(pattern)].slice(0, mostReferences)
  return found.flatMap(([, reference]) => (reference === undefined ? [] : [reference]))
}

function unique(changes: readonly Change[]): readonly Change[] {
  return [...new Set(changes)]
}

/** The title that a title says it reverts; Git has `Reapply "x"` for `Revert "Revert "x""`. Null when it quotes none. */
function quotedTitle(title: string): string | null {
  const [, verb, quoted] = /^(revert|reapply|reland):? "(.+)"$/i.exec(title) ?? []
  if (verb === undefined || quoted === undefined)
    return /^revert: (\S.*)$/i.exec(title)?.[1] ?? null
  return verb.toLowerCase() === 'revert' ? quoted : `Revert "${quoted}"`
}

/** Without the number of the pull request that a squash puts behind it. */
function plainTitle(title: string): string {
  return title.replace(/ \(#\d{1,10}\)$/, '').trim()
}
