import { looksLikeDate } from '../fields/due-phrase.ts'
import { type FoundLabel, findLabels, saidByLabel } from '../fields/labels.ts'
import { type Reading, referencesWithin, understand } from '../reading.ts'

/** Fields with labels in running text or on lines of their own, `Owner: Alice, Bob. Due: Jan 15`, `**担当:** A、**期限:** 8月21日`. */
export function readLabels(reading: Reading): Reading {
  const labels = findLabels(reading.rest).slice(0, mostLabels)
  let read = reading
  for (const [index, label] of labels.entries()) {
    const next = labels[index + 1]?.from ?? reading.rest.length
    const length = valueLength(label, reading.rest.slice(label.valueFrom, next))
    const to = endBeforeIssue(read, label, label.valueFrom + length)
    const references = referencesWithin(read, { from: label.valueFrom, to })
    const said = saidByLabel(label, read.rest.slice(label.valueFrom, to), references)
    if (said !== null) read = understand(read, { from: label.from, to }, said)
  }
  return read
}

const mostLabels = 20

/** Behind a date or a name an issue begins something of its own, `Due: Jan 15 #12`. */
function endBeforeIssue(reading: Reading, { field, valueFrom }: FoundLabel, to: number): number {
  if (field !== 'due' && field !== 'owner') return to
  return referencesWithin(reading, { from: valueFrom, to })[0]?.from ?? to
}

/** Up to the end of the line or the sentence, or to a mark that ends a field. */
function valueLength({ field }: FoundLabel, text: string): number {
  const leading = /^[\s\0]*/.exec(text)?.[0].length ?? 0
  for (const end of text.slice(leading).matchAll(ends)) {
    const at = leading + end.index
    const behind = text.slice(at + end[0].length)
    // Dates go on behind a dash, and behind the dot of a day or month.
    if (field === 'due' && /[-–—.]/.test(end[0]) && looksLikeDate(behind)) continue
    return at
  }
  return text.length
}

const ends = /[\n\u2028;|。；]|\.\s+(?=[^\p{Ll}\d])|\.$|[)\]](?=[\s.]*$)|\s[–—-]\s/gu
