import { isHidden } from '../hidden-spans.ts'
import type { OpenedPostmortem } from '../opened-postmortem.ts'
import { quote, type Seen } from '../rule.ts'
import { isUnwritten, placeholder } from '../section-content.ts'

/** Placeholders in a text that says something else as well. Among action items TODO is a state. */
export function findPlaceholders(document: OpenedPostmortem): readonly Seen[] {
  const { source, hidden, actionSections, lineAt } = document
  const empty = emptyLines(document)
  const found = [...source.matchAll(placeholder), ...source.matchAll(openLine)].filter(
    ({ index }) => !isHidden(hidden, index) && !isHidden(actionSections, index),
  )
  const lines = new Map(found.map(({ 0: text, index }) => [lineAt(index), text]))
  return [...lines]
    .filter(([line]) => !empty.some(({ from, to }) => from <= line && line < to))
    .map(([line, text]) => ({
      line,
      message: `${quote(text)} is still to be filled in: write it, or take it out.`,
    }))
}

/** Where sections are empty, and are told so already. */
function emptyLines({
  outline,
  source,
}: OpenedPostmortem): readonly { from: number; to: number }[] {
  return outline.sections.flatMap(({ blocks, hasSubsections, line }) => {
    if (hasSubsections || !isUnwritten(blocks, source)) return []
    return [{ from: line, to: (blocks.at(-1)?.position?.end.line ?? line) + 1 }]
  })
}

/** `TODO: ask the customer`, also as an item. */
const openLine = /(?<=^[ \t]*(?:[-*+][ \t]+|\d+\.[ \t]+)?(?:\*\*)?)(?:TODO|TBD|TBC|FIXME)\b[^\n]*/gm
