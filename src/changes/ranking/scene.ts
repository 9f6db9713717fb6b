import type { Candidate, LineWords, Report, WordCounts, WordStatistics } from './candidate.ts'
import { rarityAmong } from './rarity.ts'
import { withoutTrailers } from './trailers.ts'
import { countWords, readWords } from './words.ts'

/** More of a text is not read; a report or body of this length has said what it has to say. */
const longestReport = 20_000
const longestBody = 4_000
/** Of a longer report only this many different words count, the most telling. */
const mostWords = 200
const mostPaths = 300

const fieldNames = ['title', 'body', 'path', 'deleted', 'added', 'headings'] as const

/** The parts of a candidate that are read. */
export type FieldName = (typeof fieldNames)[number]

/** A word of the report, once. */
export interface AskedWord {
  readonly word: string
  readonly written: string
  /** 1, and more the more often the report says it. */
  readonly weight: number
  /** How telling it is. */
  readonly rarity: number
}

/** One part of a candidate: its words, and which words of the report are among them. */
export interface Field {
  readonly words: WordCounts
  /** How many words it has in all. */
  readonly length: number
  readonly hits: readonly Hit[]
}

/** `asked` is a place in the scene's list of asked words. */
export interface Hit {
  readonly asked: number
  readonly count: number
}

/** A candidate as it was read for one report. */
export interface SeenCandidate {
  readonly candidate: Candidate
  /** Hours from the change to the incident; 0 for a change after it. */
  readonly hoursBefore: number
  readonly fields: Readonly<Record<FieldName, Field>>
}

/** Everything the features look at: the report's words, and the candidates, newest first. */
export interface Scene {
  readonly text: string
  readonly asked: readonly AskedWord[]
  readonly seen: readonly SeenCandidate[]
  readonly history: WordStatistics | null
  /** How telling a word is. */
  rarity(word: string): number
}

/** Reads a report and its candidates once, in time about linear in their texts. */
export function setScene(
  report: Report,
  candidates: readonly Candidate[],
  history: WordStatistics | null,
): Scene {
  const text = report.text.slice(0, longestReport)
  const read = candidates.toSorted(newestFirst).map((candidate) => ({
    candidate,
    hoursBefore: hoursBetween(candidate.at, report.at),
    counts: countFields(candidate),
  }))
  const rarity = rarityAmong(
    read.map(({ counts }) => counts),
    history,
  )
  const asked = askedWords(text, rarity)
  const places = new Map(asked.map(({ word }, place) => [word, place]))
  const seen = read.map(({ counts, ...rest }) => ({ ...rest, fields: lookUp(counts, places) }))
  return { text, asked, seen, history, rarity }
}

/** Newest first; of the same time, by id. A time that cannot be read is the oldest. */
function newestFirst(a: Candidate, b: Candidate): number {
  return timeOf(b.at) - timeOf(a.at) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}

function hoursBetween(earlier: string, later: string): number {
  return Math.max(0, (timeOf(later) - timeOf(earlier)) / 3_600_000)
}

function timeOf(instant: string): number {
  return Date.parse(instant) || 0
}

const noLines: LineWords = { added: new Map(), deleted: new Map(), headings: new Map() }

function countFields(candidate: Candidate): Readonly<Record<FieldName, WordCounts>> {
  const paths = candidate.files.slice(0, mostPaths).map(({ path }) => path)
  return {
    title: countWords(candidate.title.slice(0, longestBody)),
    body: countWords(withoutTrailers(candidate.body.slice(0, longestBody))),
    path: countWords(paths.join('\n')),
    ...(candidate.lines ?? noLines),
  }
}

function askedWords(text: string, rarity: (word: string) => number): readonly AskedWord[] {
  const found = new Map<string, { readonly written: string; count: number }>()
  for (const { word, written } of readWords(text)) {
    const known = found.get(word)
    if (known === undefined) found.set(word, { written, count: 1 })
    else known.count += 1
  }
  const asked = [...found].map(([word, { written, count }]) => {
    return { word, written, weight: 1 + Math.log(count), rarity: rarity(word) }
  })
  if (asked.length <= mostWords) return asked
  return asked.toSorted((a, b) => b.weight * b.rarity - a.weight * a.rarity).slice(0, mostWords)
}

function lookUp(
  counts: Readonly<Record<FieldName, WordCounts>>,
  places: ReadonlyMap<string, number>,
): Readonly<Record<FieldName, Field>> {
  const field = (words: WordCounts): Field => ({
    words,
    length: [...words.values()].reduce((sum, count) => sum + count, 0),
    hits: hitsOf(words, places),
  })
  return {
    title: field(counts.title),
    body: field(counts.body),
    path: field(counts.path),
    deleted: field(counts.deleted),
    added: field(counts.added),
    headings: field(counts.headings),
  }
}

function hitsOf(words: WordCounts, places: ReadonlyMap<string, number>): readonly Hit[] {
  const hits: Hit[] = []
  for (const [word, asked] of places) {
    const count = words.get(word)
    if (count !== undefined) hits.push({ asked, count })
  }
  return hits
}
