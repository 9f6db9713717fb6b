import { sealOf } from './seal.ts'

/**
 * Generated parts of a document that people take over. A part stands between two hidden lines, and the first carries a seal of
 * what was written: whoever changes a part breaks it, and from then on it is theirs.
 */
export function printPart(name: string, content: string): string {
  // Content that quotes a marker must not be taken for one; blank lines are one, as whoever tidies the document breaks no seal then.
  const text = content
    .trim()
    .replace(/\n{3,}/g, '\n\n')
    .replaceAll('<!-- incident-loop:', '<!-- incident-loop ')
  return `<!-- incident-loop:part ${name} ${sealOf(text)} -->\n${text}\n<!-- incident-loop:end ${name} -->`
}

/** The document with the parts of `fresh`, which was just printed, where they are still ours; all else as it is. */
export function refreshParts(document: string, fresh: string): string {
  return partNames(fresh).reduce((text, name) => refreshPart(text, name, fresh), document)
}

/** A text without its parts that are still ours: what people wrote, and what we wrote outside of parts. */
export function withoutOwnParts(text: string): string {
  return partNames(text).reduce((rest, name) => {
    const found = findPart(rest, name)
    return found?.isOurs ? rest.slice(0, found.from) + rest.slice(found.to) : rest
  }, text)
}

/**
 * Where a part stands, its hidden lines included, and whether it still says what we wrote. Null where it is not there: each of its
 * hidden lines must stand exactly once, as a line of its own, as nobody could tell which of two is ours.
 */
export function findPart(document: string, name: string): FoundPart | null {
  const [begin, otherBegin] = document.matchAll(beginOf(name))
  const [end, otherEnd] = document.matchAll(
    new RegExp(`^<!-- incident-loop:end ${name} -->$`, 'gm'),
  )
  if (begin === undefined || end === undefined) return null
  const from = begin.index + begin[0].length
  const isClear = otherBegin === undefined && otherEnd === undefined && from < end.index
  if (!isClear) return null
  const content = /^\r?\n([\s\S]*?)\r?\n$/.exec(document.slice(from, end.index))?.[1]
  return {
    from: begin.index,
    to: end.index + end[0].length,
    isOurs:
      begin[2] !== noSeal &&
      content !== undefined &&
      sealOf(content.replaceAll('\r\n', '\n')) === begin[2],
    usesCrlf: document.startsWith('\r\n', from),
  }
}

/** The document with a part that people have for good, whatever they make of it; as it is where the part is not there. */
export function handOver(document: string, name: string): string {
  if (findPart(document, name) === null) return document
  return document.replace(beginOf(name), `<!-- incident-loop:part ${name} ${noSeal} -->`)
}

/** A seal that no text has: looked at as one, it is not ours. */
const noSeal = '00000000'

export interface FoundPart {
  readonly from: number
  readonly to: number
  readonly isOurs: boolean
  /** Whether its lines end in CR and LF. */
  readonly usesCrlf: boolean
}

function refreshPart(document: string, name: string, fresh: string): string {
  const found = findPart(document, name)
  const printed = findPart(fresh, name)
  if (found === null || printed === null || !found.isOurs) return document
  const text = fresh.slice(printed.from, printed.to)
  if (document.slice(found.from, found.to).replaceAll('\r\n', '\n') === text) return document
  const ended = found.usesCrlf ? text.replaceAll('\n', '\r\n') : text
  return document.slice(0, found.from) + ended + document.slice(found.to)
}

function partNames(document: string): readonly string[] {
  return [...document.matchAll(beginOf('[a-z-]+'))].map(([, name = '']) => name)
}

function beginOf(name: string): RegExp {
  return new RegExp(`^<!-- incident-loop:part (${name}) ([0-9a-f]{8}) -->$`, 'gm')
}
