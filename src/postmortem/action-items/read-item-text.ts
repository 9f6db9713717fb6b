import { type InlineText, lineEnd, type Range, sourceRange } from './inline-text.ts'
import { tellsThePast } from './people.ts'
import { plainWords } from './plain-words.ts'
import { beginReading, join, type Reading, type ReadingStep, type Said } from './reading.ts'
import { readBrackets } from './steps/read-brackets.ts'
import { readEnd } from './steps/read-end.ts'
import { readLabels } from './steps/read-labels.ts'
import { readOwnerInFront } from './steps/read-owner-in-front.ts'
import { readStart } from './steps/read-start.ts'

/** An item as its text alone tells it. */
export interface ItemText {
  /** One line of plain text; empty when nothing but fields was said. */
  readonly title: string
  /** Ranges of the source, in order, that say more than the title. */
  readonly more: readonly Range[]
  readonly said: Said
  /** Whether it tells what was done, `Added …`; a box that is not ticked knows better. */
  readonly isPast: boolean
}

/** Where a text stands. */
export interface Standing {
  /** A cell of a table or a heading is all title, and nobody is named in front. */
  readonly isCell?: boolean
  /** Whether its list ends items with a name in parentheses or behind a dash. */
  readonly endsWithName?: boolean
  /** Whether the bold leads of its list are titles, `**Quota**: …`, and nobody's name. */
  readonly leadsAreTitles?: boolean
}

/** What the text of an item says: its title, the fields in and around it, and the rest. */
export function readItemText(
  inline: InlineText,
  { isCell = false, endsWithName = false, leadsAreTitles = false }: Standing = {},
): ItemText {
  const steps = isCell ? stepsOfCell : stepsOfText
  const begun = beginReading(inline, { endsWithName, leadsAreTitles })
  const reading = steps.reduce((read, step) => step(read), begun)
  const titleEnd = endOfTitle(reading, isCell)
  const title = tidy(reading.rest.slice(0, titleEnd))
  return {
    title,
    more: rangesLeft(reading, titleEnd).map((range) => sourceRange(inline, range)),
    said: join(reading.said, saidByAll(reading, title)),
    isPast: tellsThePast(title),
  }
}

const stepsOfText: readonly ReadingStep[] = [
  readStart,
  readOwnerInFront,
  readStart,
  readBrackets,
  readLabels,
  readEnd,
]

const stepsOfCell: readonly ReadingStep[] = [readStart, readBrackets, readLabels, readEnd]

/** What the whole tells: an issue within the sentence, all of it struck out. */
function saidByAll({ inline, references, rest }: Reading, title: string): Said {
  const [first] = references
  const isStruck = inline.marks.some(
    ({ kind, from, to }) =>
      kind === 'struck' && plainWords(rest.slice(from, to)) === plainWords(title),
  )
  return {
    ...(first === undefined ? {} : { issue: first.issue }),
    ...(isStruck ? { state: 'done' } : {}),
  }
}

/** Behind a bold lead, the first sentence or the first line that shows, whichever comes first. */
function endOfTitle({ inline, rest, leadsAreTitles }: Reading, isCell: boolean): number {
  const from = /^[\s\0]*/.exec(rest)?.[0].length ?? 0
  const lead = inline.marks.find(
    (mark) => mark.kind === 'strong' && mark.from <= from && mark.to > from,
  )
  if (lead !== undefined && (leadsAreTitles || isLead(rest, lead))) return lead.to
  const ends = isCell ? lineEnds : sentenceEnds
  for (const end of rest.slice(from).matchAll(ends)) {
    const at = from + end.index
    if (!abbreviation.test(rest.slice(Math.max(0, at - 12), at + 1))) return at + 1
  }
  return rest.length
}

/** A bold beginning is a title when a mark, a new line or nothing sets it off, not when it stresses words; one word alone is none. */
function isLead(rest: string, { from, to }: Range): boolean {
  const said = rest.slice(from, to).replaceAll('\0', ' ').trim()
  const behind = rest.slice(to)
  const isSetOff =
    /[:.!?：。]$/.test(said) || /^[\s\0]*(?:[:.：。(（]|[-–—]|[\n\u2028]|$)/.test(behind)
  const isMoreBehind = /[\p{L}\p{N}]/u.test(behind)
  return (
    isSetOff &&
    (/[\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(said) || !isMoreBehind)
  )
}

const lineEnds = new RegExp(lineEnd, 'g')

const sentenceEnds = /[.!?](?=["”’)]*[\s\0]+(?!\p{Ll})\S)|[。！？](?=\S)|\u2028|\n(?=\S+\s*[:：])/gu

const abbreviation =
  /(?:^|[\s(])(?:e\.g|i\.e|eg|ie|etc|vs|cf|approx|incl|ex|resp|no|nr|z\.B|bzw|ca|p\.ej|\p{Lu})\.$/iu

function tidy(text: string): string {
  const words = text
    .replaceAll('\0', ' ')
    .replace(/[\s\u2028]+/g, ' ')
    .replace(/\( ?\)|\[ ?\]|（ ?）/g, ' ')
    .replace(/ +/g, ' ')
  let from = 0
  let to = words.length
  while (from < to && / |[:：,.;–—-]/.test(words.charAt(from))) from += 1
  while (to > from && / |[:：,.;。、，；–—-]/.test(words.charAt(to - 1))) to -= 1
  return words.slice(from, to)
}

/** The runs of text behind the title that are not understood. */
function rangesLeft({ rest }: Reading, from: number): readonly Range[] {
  return [...rest.slice(from).matchAll(/[^\0]+/g)]
    .map((run) => trimmed(run[0], from + run.index))
    .filter(({ from: begin, to }) => /[\p{L}\p{N}]/u.test(rest.slice(begin, to)))
}

function trimmed(run: string, from: number): Range {
  const leading = /^[\s:：.,;–—-]*/.exec(run)?.[0].length ?? 0
  return { from: from + leading, to: from + run.trimEnd().length }
}
