import { findPart } from '../../text/sealed-parts.ts'

/** An action item as the draft lists it; empty for what is not known. */
export interface ActionRow {
  readonly text: string
  readonly type: string
  readonly owner: string
  readonly due: string
}

/**
 * The document with action items added to the list that people have taken over: below its last row or item, in its notation. Where
 * there is no list any more, they begin one at the end of the part; nothing is added where the part is not there.
 */
export function insertActions(document: string, rows: readonly ActionRow[]): string {
  const part = findPart(document, 'actions')
  if (part === null || rows.length === 0) return document
  // A line keeps its CR, if it has one.
  const lines = document.slice(part.from, part.to).split('\n')
  const { at, added } = placeRows(lines, rows)
  const ended = added.map((line) => (part.usesCrlf ? `${line}\r` : line))
  const text = lines.toSpliced(at, 0, ...ended).join('\n')
  return document.slice(0, part.from) + text + document.slice(part.to)
}

const tableRow = /^ {0,3}\|/

/** Bullet or number, and a box; an item that stands inside of another one is no end of the list. */
const item = /^( ?)(?:([-*+])|(\d{1,8})([.)]))( +\[[ xX]\])? +\S/

/** Which lines are to be added, and before which of the part's lines; these have the hidden ones at either end. */
function placeRows(
  lines: readonly string[],
  rows: readonly ActionRow[],
): { readonly at: number; readonly added: readonly string[] } {
  const last = lines.findLastIndex((line) => tableRow.test(line) || item.test(line))
  const line = lines[last]
  if (line === undefined) {
    return { at: lines.length - 1, added: ['', ...rows.map((row) => `- [ ] ${textOf(row)}`)] }
  }
  if (!tableRow.test(line)) return { at: endOfItem(lines, last), added: printItems(rows, line) }
  const columns = columnsOf(lines.slice(0, last + 1))
  return { at: last + 1, added: rows.map((row) => printRow(row, columns)) }
}

/** The columns of the table that ends with the last of these lines, by their heads. */
function columnsOf(lines: readonly string[]): readonly string[] {
  const head = lines[lines.findLastIndex((line) => !tableRow.test(line)) + 1] ?? ''
  const columns = head
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().toLowerCase())
  if (columns.includes('action')) return columns
  // Somebody calls it otherwise: the first column that is none of the others.
  const free = columns.findIndex((name) => !others.includes(name))
  return columns.with(Math.max(free, 0), 'action')
}

const others: readonly string[] = ['', '#', 'type', 'owner', 'due', 'status']

function printRow({ text, type, owner, due }: ActionRow, columns: readonly string[]): string {
  const cells = new Map([
    ['action', text],
    ['type', type],
    ['owner', owner],
    ['due', due],
  ])
  return `| ${columns.map((name) => cells.get(name) ?? '').join(' | ')} |`
}

/** The line behind an item: what is indented below it, and what goes on without a blank line, is part of it. */
function endOfItem(lines: readonly string[], from: number): number {
  const end = lines.length - 1
  for (let at = from + 1; at < end; at += 1) {
    const isBlank = lines[at]?.trim() === ''
    if (isBlank && !/^(?:\s*$|\s+\S)/.test(lines[at + 1] ?? '')) return at
  }
  return end
}

function printItems(rows: readonly ActionRow[], last: string): readonly string[] {
  const [, indent = '', bullet, number, sign = '', box] = item.exec(last) ?? []
  return rows.map((row, index) => {
    const mark = bullet ?? `${Number(number) + index + 1}${sign}`
    return `${indent}${mark}${box === undefined ? '' : ' [ ]'} ${textOf(row)}`
  })
}

function textOf({ text, type, owner, due }: ActionRow): string {
  const known = [
    ['Type', type],
    ['Owner', owner],
    ['Due', due],
  ].flatMap(([name, value]) => (value === '' ? [] : [`${name}: ${value}`]))
  return `${text}${known.length === 0 ? '' : ` (${known.join(', ')})`}`
}
