import type { RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { hasPhrase } from '../../action-items/plain-words.ts'
import type { OpenedPostmortem } from '../opened-postmortem.ts'
import { quote, type Seen } from '../rule.ts'
import { requiredSections } from '../words/required-sections.ts'

/** Entries of the timeline that come before the entry above. After midnight the clock begins again. */
export function findTimelineDisorder({ outline }: OpenedPostmortem): readonly Seen[] {
  const names = requiredSections.find(({ name }) => name === 'Timeline')?.names ?? []
  const [section] = outline.sections.filter(({ words }) =>
    names.some((name) => hasPhrase(words, name)),
  )
  const entries = entriesOf(section?.blocks ?? [])
  return entries.flatMap((entry, index): readonly Seen[] => {
    const above = entries[index - 1]
    if (above === undefined || !isBefore(entry, above)) return []
    const message = `${quote(entry.written)} stands below ${quote(above.written)}, which is later: put it in its place, or correct the time.`
    return [{ line: entry.line, message }]
  })
}

interface Entry {
  readonly written: string
  /** `2026-08-19`, of the entry or of the heading above it; empty for none. */
  readonly day: string
  /** Between lines without a time. */
  readonly group: number
  readonly minutes: number
  readonly line: number
}

/** Rows, items and lines that begin with a time. A heading or a line without one may begin another day. */
function entriesOf(blocks: readonly RootContent[]): readonly Entry[] {
  let day = ''
  let group = 0
  return blocks.flatMap((block) =>
    partsOf(block).flatMap(({ text, line }): readonly Entry[] => {
      const start = text.slice(0, farthest)
      day = /(?<!\d)\d{4}-\d\d-\d\d(?!\d)/.exec(start)?.[0] ?? day
      const match = time.exec(start)
      if (match === null) {
        if (block.type === 'heading' || block.type === 'paragraph') group += 1
        return []
      }
      const minutes = 60 * Number(match[2]) + Number(match[3])
      return [{ written: match[0].trim(), day, group, minutes, line }]
    }),
  )
}

/** A time further into an entry is something that it tells of. */
const farthest = 30

const time = /^[^\p{L}\d]*(\d{4}-\d\d-\d\d)?[^\p{L}\d]*(?<!\d)([01]?\d|2[0-3]):([0-5]\d)(?!\d)/u

function partsOf(block: RootContent): readonly { readonly text: string; readonly line: number }[] {
  const nodes =
    block.type === 'list'
      ? block.children
      : block.type === 'table'
        ? block.children.slice(1).flatMap(({ children }) => children.slice(0, 1))
        : [block]
  return nodes.map((node) => ({
    text: textOf('children' in node ? node : block).trim(),
    line: node.position?.start.line ?? 1,
  }))
}

function isBefore(entry: Entry, above: Entry): boolean {
  if (entry.day !== above.day) return entry.day < above.day && entry.day !== ''
  if (entry.group !== above.group && entry.day === '') return false
  const back = above.minutes - entry.minutes
  return back > 0 && back < halfADay
}

const halfADay = 12 * 60
