import type { Table, TableRow } from 'mdast'
import type { ActionItem } from '../action-item.ts'
import { type PostMortem, placeOf, textOf } from '../document.ts'
import { readRow } from '../read-row.ts'
import type { Said } from '../reading.ts'
import { columnsOf } from '../table-columns.ts'

/** The items of a table, a row each; `isBare` for one outside of any section, whose header has to say more. */
export function readTable(
  document: PostMortem,
  table: Table,
  { group, isBare }: { readonly group: Said; readonly isBare: boolean },
): readonly ActionItem[] {
  const [first, second, ...rest] = table.children
  if (first === undefined) return []
  const isEmptyHeader = wordsOf(document, first).every((word) => word === '')
  const headerRow = isEmptyHeader && second !== undefined ? second : first
  const header = wordsOf(document, headerRow)
  const columns = columnsOf(header, isBare)
  if (columns === null) return []
  const rows = headerRow === first && second !== undefined ? [second, ...rest] : rest
  return rows.flatMap((row): readonly ActionItem[] => {
    const cells = row.children.map((cell) => {
      const { from, to } = placeOf(cell)
      const markdown = document.source.slice(from, to).replace(/^\s*\||\|\s*$/g, '')
      return { inline: textOf(document, cell), markdown }
    })
    const item = readRow({ cells, columns, header, place: placeOf(row), group, notation: 'table' })
    return item === null ? [] : [item]
  })
}

function wordsOf(document: PostMortem, row: TableRow): readonly string[] {
  return row.children.map((cell) => textOf(document, cell).text.trim())
}
