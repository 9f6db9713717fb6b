/** A cell of an HTML table: its text, `\n` for `<br>`, and its links by where they stand in it. */
export interface Cell {
  readonly text: string
  readonly links: readonly { readonly from: number; readonly to: number; readonly url: string }[]
}

/** A row with its offsets in the HTML. */
export interface HtmlRow {
  readonly cells: readonly Cell[]
  readonly from: number
  readonly to: number
}

/** The rows of the first table in a piece of HTML, read from tags alone; nothing of it is ever shown. Empty for none. */
export function htmlRows(html: string): readonly HtmlRow[] {
  const rows: OpenRow[] = []
  let textFrom = 0
  for (const match of html.matchAll(tags)) {
    const row = rows.at(-1)
    const to = match.index + match[0].length
    const tag = {
      name: (match[2] ?? '').toLowerCase(),
      isEnd: match[1] === '/',
      attributes: match[3] ?? '',
    }
    if (tag.name === 'tr' && !tag.isEnd) rows.push({ cells: [], from: match.index, to, cell: null })
    if (row !== undefined) readTag(row, html.slice(textFrom, match.index), tag)
    if (row !== undefined && row === rows.at(-1)) row.to = to
    textFrom = to
    if (tag.name === 'table' && tag.isEnd) break
  }
  return rows.filter(({ cells }) => cells.length > 0)
}

/** A tag, with the attributes of a link; a comment is none. */
const tags = /<!--[\s\S]*?-->|<(\/?)([a-z][a-z0-9]*)((?:\s[^<>]{0,2000})?)\/?>/gi

interface Tag {
  readonly name: string
  readonly isEnd: boolean
  readonly attributes: string
}

/** A row while it is read. */
interface OpenRow {
  readonly cells: Cell[]
  readonly from: number
  to: number
  cell: OpenCell | null
}

/** Takes the text before a tag, and what the tag does to the cell. */
function readTag(row: OpenRow, text: string, tag: Tag): void {
  if (row.cell !== null) row.cell = withText(row.cell, text)
  const isCell = tag.name === 'td' || tag.name === 'th'
  if (row.cell !== null && (isCell || tag.name === 'tr' || (tag.name === 'table' && tag.isEnd))) {
    row.cells.push(closed(row.cell))
    row.cell = null
  }
  if (isCell && !tag.isEnd) row.cell = { text: '', links: [], link: null }
  else if (row.cell !== null) row.cell = withTag(row.cell, tag)
}

interface OpenCell extends Cell {
  /** The link that is open, with where it began. */
  readonly link: { readonly url: string; readonly from: number } | null
}

function withText(cell: OpenCell, html: string): OpenCell {
  const said = decoded(html).replace(/\s+/g, ' ')
  return { ...cell, text: cell.text + (cell.text === '' ? said.trimStart() : said) }
}

function withTag(cell: OpenCell, { name, isEnd, attributes }: Tag): OpenCell {
  if (name === 'br' || ((name === 'p' || name === 'li' || name === 'div') && cell.text !== '')) {
    return { ...cell, text: `${cell.text}\n` }
  }
  if (name !== 'a') return cell
  if (!isEnd) {
    const url = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(attributes)
    const address = url?.[1] ?? url?.[2] ?? url?.[3]
    return {
      ...cell,
      link: address === undefined ? null : { url: decoded(address), from: cell.text.length },
    }
  }
  if (cell.link === null) return cell
  const link = { ...cell.link, to: cell.text.length }
  return { ...cell, links: [...cell.links, link], link: null }
}

function closed({ text, links }: OpenCell): Cell {
  return { text: text.trimEnd(), links }
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
}

function decoded(html: string): string {
  return html.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi,
    (whole, decimal, hexadecimal, name) => {
      const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal)
      if (name !== undefined) return entities[String(name).toLowerCase()] ?? whole
      return Number.isNaN(code) || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)
        ? whole
        : String.fromCodePoint(code)
    },
  )
}
