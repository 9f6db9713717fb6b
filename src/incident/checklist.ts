import { inlineText } from '../text/escape.ts'
import { compareText } from '../text/order.ts'
import { sealOf } from '../text/seal.ts'
import { factVersion, type TickedFact } from './fact.ts'
import type { Check } from './incident.ts'
import type { CommentEdit } from './observation.ts'

/** One box of the checklist as the status comment shows it. */
export interface ShownBox {
  readonly item: string
  readonly ticked: boolean
  /** Who ticked it; null for a box that is empty. */
  readonly by: string | null
}

/** The checklist of an incident: what the settings ask, with what was ticked. */
export function boxesOf(items: readonly string[], checks: readonly Check[]): readonly ShownBox[] {
  return items.map((item) => {
    const check = checks.find((one) => one.item === item)
    const ticked = check?.ticked ?? false
    return { item, ticked, by: ticked ? (check?.by.login ?? null) : null }
  })
}

/** The items that are not ticked. */
export function missingBoxes(
  items: readonly string[],
  checks: readonly Check[],
): readonly string[] {
  return boxesOf(items, checks)
    .filter(({ ticked }) => !ticked)
    .map(({ item }) => item)
}

/** A box as a line of Markdown. `readBoxes` reads it back. */
export function printBox({ item, ticked }: Pick<ShownBox, 'item' | 'ticked'>): string {
  return `- [${ticked ? 'x' : ' '}] ${boxText(item)}`
}

/** Which of these items are ticked in a comment of ours; those it does not show are in no set. */
function readBoxes(body: string, items: readonly string[]): ReadonlyMap<string, boolean> {
  const lines = body.split(/\r\n?|\n/)
  const found = items.flatMap((item): [string, boolean][] => {
    const line = lines.find((one) => withoutBox(one) === boxText(item))
    return line === undefined ? [] : [[item, /^- \[x\]/i.test(line)]]
  })
  return new Map(found)
}

function withoutBox(line: string): string | null {
  return /^- \[[ x]\] (.*?)\s*$/i.exec(line)?.[1] ?? null
}

function boxText(item: string): string {
  return inlineText(item, 200)
}

/** Whether a comment shows boxes otherwise than they are on record, so that its versions have to tell who ticked them. */
export function showsOtherTicks(
  body: string,
  items: readonly string[],
  checks: readonly Check[],
): boolean {
  return [...readBoxes(body, items)].some(
    ([item, ticked]) => ticked !== (checks.find((check) => check.item === item)?.ticked ?? false),
  )
}

/** What people ticked and cleared, from the versions of our comment, newest first. `isOurs` tells which ones we wrote. */
export function ticksIn(
  edits: readonly CommentEdit[],
  items: readonly string[],
  isOurs: (edit: CommentEdit) => boolean,
): readonly TickedFact[] {
  // Of one second GitHub's own order tells.
  const oldestFirst = edits.toReversed().toSorted((a, b) => compareText(a.at, b.at))
  const facts: TickedFact[] = []
  let before: ReadonlyMap<string, boolean> = new Map()
  for (const edit of oldestFirst) {
    const boxes = readBoxes(edit.text, items)
    if (!isOurs(edit)) {
      for (const [item, ticked] of boxes) {
        if (ticked === (before.get(item) ?? false)) continue
        const id = `edit:${edit.id}:${sealOf(item)}`
        const { at, editor: actor } = edit
        facts.push({ v: factVersion, id, at, actor, kind: 'ticked', item, ticked })
      }
    }
    before = boxes
  }
  return facts
}
