import { shorten } from '../text/shorten.ts'

/** An entry of a timeline as it is drawn. */
export interface DrawnEntry {
  /** `2026-11-21` */
  readonly day: string
  /** `14:05` */
  readonly time: string
  /** What happened, in plain words by anybody. */
  readonly text: string
}

/**
 * Entries, oldest first, as a Mermaid timeline to stand between fences; empty for none. A row for each minute, at most 40 entries:
 * beyond that the first and the last, and how many stand between.
 *
 * It runs downwards, as one that runs to the right is shrunk to the width of the page. Mermaid before 11.14 ignores that: it reads
 * `TD` as a row outside of all sections, and draws none of those. One section holds all days, and a row of its own names each: the
 * section that follows another one covers its last row (Mermaid 12.3).
 */
export function timelineDiagram(entries: readonly DrawnEntry[]): string {
  const shown = folded(entries)
  const first = shown.at(0)
  const last = shown.at(-1)
  if (first === undefined || last === undefined) return ''
  const severalDays = first.day !== last.day
  const lines = [
    'timeline TD',
    `    section ${label(severalDays ? `${first.day} to ${last.day}` : first.day)}`,
  ]
  let day: string | null = null
  for (const row of rowsOf(shown)) {
    if (severalDays && row.day !== day) lines.push(`        ${label(row.day)}`)
    lines.push(`        ${[label(row.time), ...row.texts].join(' : ')}`)
    day = row.day
  }
  return lines.join('\n')
}

/** How many entries are drawn from either end: how it ended matters no less. */
const kept = { first: 25, last: 15 }

function folded(entries: readonly DrawnEntry[]): readonly DrawnEntry[] {
  const between = entries.length - kept.first - kept.last
  const before = entries[kept.first - 1]
  if (between <= 0 || before === undefined) return entries
  const more = { day: before.day, time: 'then', text: `and ${between} more` }
  return [...entries.slice(0, kept.first), more, ...entries.slice(-kept.last)]
}

interface Row {
  readonly day: string
  readonly time: string
  readonly texts: readonly string[]
}

/** Every row is drawn as high as the highest: a busy minute is continued in a row of its own. */
const textsInRow = 2

function rowsOf(entries: readonly DrawnEntry[]): readonly Row[] {
  const rows: Row[] = []
  for (const { day, time, text } of entries) {
    const last = rows.at(-1)
    const texts = [label(text)]
    if (last?.day === day && last.time === time && last.texts.length < textsInRow) {
      rows[rows.length - 1] = { day, time, texts: [...last.texts, ...texts] }
    } else {
      rows.push({ day, time, texts })
    }
  }
  return rows
}

/** Longest text drawn, in UTF-16 units; two lines of a box. */
const maximumText = 60

/** A text in an alphabet in which nothing means anything to Mermaid; never empty. */
function label(text: string): string {
  const safe = text
    .normalize('NFC')
    .replace(/https?:\/\//gi, '')
    .replace(/(\d):(?=\d\d)/g, '$1h')
    .replace(/\s*[:;](?=\s)/g, ',')
    .replace(/%/g, ' percent')
    .replace(/[-=]>/g, '→')
    .replace(/(?<=\p{L})'(?=\p{L})/gu, '’')
    .replace(/[^\p{L}\p{M}\p{N},.\-_/+→–…’]+/gu, ' ')
    .replace(/ (?=[,.])/g, '')
    .trim()
  const short = breakable(cut(safe))
  return short === '' ? '…' : short.replace(diagramOfAnotherKind, '$& ')
}

/** At a word, where one ends shortly before: half a number says something else. */
function cut(text: string): string {
  if (text.length <= maximumText) return text
  return shorten(text, maximumText).replace(/ \S{0,14}…$/, ' …')
}

/** Mermaid takes these, wherever they stand, for the name of another kind of diagram. */
const diagramOfAnotherKind = /C4(?=Con|Com|Dyn|Dep)/g

/** With a space in words wider than a box, behind a mark where there is one: Mermaid breaks lines nowhere else. */
function breakable(text: string): string {
  return text.replace(/\S+/g, (word) =>
    word.replace(wideLetters.test(word) ? piecesOfWide : pieces, '$& '),
  )
}

/** Letters twice as wide as ours, of scripts that often have no spaces either. */
const wideLetters = /[\u1100-\u1fff\u2c00-\uffff]/

const pieces = /(?=.{19})(?:.{6,17}[-/._+]|.{1,18}(?!\p{M}))/gu

const piecesOfWide = /(?=.{10}).{1,9}(?!\p{M})/gu
