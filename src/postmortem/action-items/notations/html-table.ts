import type { RootContent } from 'mdast'
import type { ActionItem } from '../action-item.ts'
import { type PostMortem, placeOf, placeOfRange } from '../document.ts'
import { type Cell, htmlRows } from '../html-rows.ts'
import { lineEnd, type Mark } from '../inline-text.ts'
import { readRow } from '../read-row.ts'
import type { Said } from '../reading.ts'
import { columnsOf } from '../table-columns.ts'

/** How many blocks from this one on hold one HTML table: an empty line inside of it ends a block. 0 for no table. */
export function htmlTableLength(
  { source }: PostMortem,
  blocks: readonly RootContent[],
  at: number,
): number {
  const first = blocks[at]
  if (first?.type !== 'html' || !/<table\b/i.test(first.value)) return 0
  for (let end = at; end < Math.min(blocks.length, at + mostBlocks); end += 1) {
    const block = blocks[end]
    if (block === undefined || block.type === 'heading') break
    const { from, to } = placeOf(block)
    if (/<\/table\s*>/i.test(source.slice(from, to))) return end - at + 1
  }
  return 1
}

/** Longer tables are not looked for the end of. */
const mostBlocks = 200

/** The items of an HTML table in these blocks, a row each. */
export function readHtmlTable(
  document: PostMortem,
  blocks: readonly RootContent[],
  { group, isBare }: { readonly group: Said; readonly isBare: boolean },
): readonly ActionItem[] {
  const [first] = blocks
  const last = blocks.at(-1)
  if (first === undefined || last === undefined) return []
  const { from } = placeOf(first)
  const [headerRow, ...rows] = htmlRows(document.source.slice(from, placeOf(last).to))
  if (headerRow === undefined) return []
  const header = headerRow.cells.map(({ text }) => text)
  const columns = columnsOf(header, isBare)
  if (columns === null) return []
  return rows.flatMap((row): readonly ActionItem[] => {
    const place = placeOfRange(document, { from: from + row.from, to: from + row.to })
    const cells = row.cells.map((cell) => ({ inline: inlineOf(cell), markdown: cell.text }))
    const item = readRow({ cells, columns, header, place, group, notation: 'table' })
    return item === null ? [] : [item]
  })
}

function inlineOf({ text, links }: Cell) {
  const marks = links.map((link): Mark => ({ kind: 'link', ...link, source: link }))
  return { text: text.replaceAll('\n', lineEnd), marks, pieces: [] }
}
