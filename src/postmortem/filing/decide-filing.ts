import { isClaimedByAnother } from '../../incident/work.ts'
import { heldByOthers, withClaims } from './filed.ts'
import type { FiledItem } from './filed-item.ts'
import { notesOf } from './filing-notes.ts'
import type { DuplicateIssue, FilingPlan } from './filing-plan.ts'
import type { FilingQuestion } from './filing-question.ts'
import { goneItem } from './gone-item.ts'
import { issueToCreate } from './issue-to-create.ts'
import { type UpdatedItem, updateIssue } from './issue-update.ts'
import { type KnownItems, knownItems } from './known-items.ts'
import { matchItems } from './match-items.ts'
import { type NextItem, nextItem } from './next-item.ts'

/**
 * What makes the issues of a post-mortem follow its document: one for each open item that names none, whatever was filed before and
 * however often it is asked. Nothing is closed or deleted, and what people changed on an issue stays. Pure.
 */
export function decideFiling(question: FilingQuestion): FilingPlan {
  const { document, filed, run, now } = question
  const { listed, gone, known } = decideItems(question)
  const unfiled = listed.filter(isUnfiled)
  const isHeld = ({ filed: { key } }: NextItem) =>
    isClaimedByAnother(filed, { operation: filingOperation(key), run, now })
  const fresh = unfiled.filter((next) => !isHeld(next))
  const claims = fresh.map((next) => filingOperation(next.filed.key))
  return {
    claimed: claims.length === 0 ? null : withClaims(filed, claims, { run, now }),
    next: {
      ...filed,
      document: { path: document.path, blob: document.blob },
      items: [...listed.map((next) => next.filed), ...gone],
      claims: heldByOthers(filed, { run, now }),
    },
    creates: fresh.map((next) => issueToCreate(next, question)),
    updates: listed.flatMap(({ update }) => (update === null ? [] : [update])),
    duplicates: duplicatesOf(known),
    waiting: unfiled.filter(isHeld).map((next) => next.filed.key),
    notes: notesOf({ document, listed, gone, issues: known.issues, mostItems }),
  }
}

interface DecidedItems {
  /** Those in the document, in its order. */
  readonly listed: readonly UpdatedItem[]
  /** Those it has no more. */
  readonly gone: readonly FiledItem[]
  readonly known: KnownItems
}

function decideItems(question: FilingQuestion): DecidedItems {
  const { document, filed, issues, repositoryUrl } = question
  const known = knownItems(filed.items, issues)
  const read = document.items.slice(0, mostItems)
  // A document of which nothing is understood, or not all, has not given up its items.
  const isWhole = read.length === document.items.length && read.length > 0
  const { items, missing } = matchItems(read, known.items, repositoryUrl)
  const listed = items
    .map((one) => nextItem(one, known.issues.get(one.key) ?? null, question))
    .map((next) => updateIssue(next, question))
  return { listed, gone: missing.map((item) => goneItem(item, isWhole)), known }
}

function isUnfiled({ filed: { state, issue, link } }: NextItem): boolean {
  return state === 'open' && issue === null && link === null
}

function duplicatesOf({ younger, issues }: KnownItems): readonly DuplicateIssue[] {
  return younger.flatMap(({ key, number, url, state }) =>
    state === 'open' ? [{ number, url, of: issues.get(key)?.number ?? number }] : [],
  )
}

/** The operation a claim names for filing an item. */
export function filingOperation(key: string): string {
  return `action-item:${key}`
}

/** More are no list for people, and GitHub takes 80 new issues a minute. */
const mostItems = 100
