import { fieldOf } from './fields.ts'
import type { Head, HeadEntry } from './head.ts'

/**
 * What a document without front matter says of itself before its second section: bold lines `**Date:** 2026-08-19`, items
 * `- **Owner**: ana`, tables of two columns, plain lines `Date: 2026-08-19` before the first section, and headings that name a
 * field, with its value behind them or below. Nothing of it is a problem: it is text.
 */
export function readTextHead(markdown: string): Head {
  const lines = headLines(markdown)
  const sections = lines.filter(({ text }) => isSection(text))
  const [first, second] = sections.map(({ line }) => line)
  const entries = lines
    .filter(({ line }) => line < (second ?? Number.POSITIVE_INFINITY))
    .flatMap((line, index) => readLine(line, lines[index + 1], line.line < (first ?? mostLines)))
  return { notation: 'text', entries, problems: [] }
}

interface Line {
  readonly text: string
  /** From 1. */
  readonly line: number
}

/** Nobody needs more to say when and who. */
const longestHead = 20_000
const mostLines = 60

/** The first lines of a document that are not blank, without hidden ones, up to its first code. */
function headLines(markdown: string): readonly Line[] {
  const shown = markdown
    .slice(0, longestHead)
    .replace(/^\uFEFF/, '')
    .replace(/<!--[\s\S]*?(?:-->|$)/g, (hidden) => hidden.replace(/[^\n]/g, ''))
  const lines = shown
    .split(/\r?\n/, mostLines)
    .map((text, index) => ({ text: text.trimEnd(), line: index + 1 }))
  const code = lines.findIndex(({ text }) => /^\s{0,3}(?:```|~~~)/.test(text))
  return lines.slice(0, code < 0 ? mostLines : code).filter(({ text }) => text.trim() !== '')
}

function isSection(line: string): boolean {
  const heading = headingOf(line)
  return heading !== null && /^\s{0,3}##/.test(line) && fieldOf(heading.key) === null
}

function headingOf(line: string): { readonly key: string; readonly value: string } | null {
  const [, key, value = ''] = /^\s{0,3}#{1,6}\s+([^:：]{1,40})(?:[:：]\s*(.*))?$/.exec(line) ?? []
  return key === undefined ? null : { key: withoutMarkup(key), value: withoutMarkup(value) }
}

function readLine(
  line: Line,
  next: Line | undefined,
  isBeforeSections: boolean,
): readonly HeadEntry[] {
  const heading = headingOf(line.text)
  if (heading !== null) {
    if (fieldOf(heading.key) === null) return []
    if (heading.value !== '') return [{ ...heading, line: line.line }]
    const below =
      next === undefined || headingOf(next.text) !== null || readPair(next.text, true) !== null
    return below ? [] : [{ key: heading.key, value: withoutMarkup(next.text), line: next.line }]
  }
  const pair = readPair(line.text, isBeforeSections)
  return pair === null ? [] : [{ ...pair, line: line.line }]
}

function readPair(
  line: string,
  isBeforeSections: boolean,
): { readonly key: string; readonly value: string } | null {
  const match = [tableRow, boldLine, ...(isBeforeSections ? [plainLine] : [])]
    .map((pattern) => pattern.exec(line))
    .find((one) => one !== null)
  const [, key = '', value = ''] = match ?? []
  const pair = { key: withoutMarkup(key).replace(/\s*[:：]$/, ''), value: withoutMarkup(value) }
  return pair.key === '' || pair.key.length > longestKey || pair.value === '' ? null : pair
}

const longestKey = 40

/** `| **Date** | 2026-08-19 |` */
const tableRow = /^\s*\|([^|]+)\|([^|]*[^|\s:-][^|]*)\|\s*$/

/** `**Date:** 2026-08-19`, also as an item of a list. */
const boldLine = /^\s*(?:[-*+]\s+|>\s*)?(?:\*\*|__)([^*_]+)(?:\*\*|__)\s*[:：]?\s*(.*?)\\?$/

/** `Date: 2026-08-19` */
const plainLine = /^\s*(?:[-*+]\s+|>\s*)?(\p{L}[\p{L} /_-]{1,30})[:：]\s+(.*?)\\?$/u

/** Of a link that shows a number, the address counts. */
function withoutMarkup(text: string): string {
  return text
    .replace(/<br\s*\/?>/gi, ', ')
    .replace(/[*`]+/g, '')
    .replace(/\[([^\]]*)\]\(([^()\s]*)\)/g, (_all, shown: string, url: string) =>
      /^#?\d+$|^INC-\d+$/i.test(shown) ? url : shown,
    )
    .trim()
}
