import type { ChangedFile, ChangeKind } from '../change.ts'

/** How often each word occurs. */
export type WordCounts = ReadonlyMap<string, number>

/** What is known of the incident: what people said, when it began (RFC 3339). */
export interface Report {
  readonly text: string
  readonly at: string
}

/** A change that may have caused the incident, as the ranking looks at it. */
export interface Candidate {
  readonly id: string
  /** When it landed or went live; RFC 3339. */
  readonly at: string
  readonly title: string
  readonly body: string
  /** As far as they are known. */
  readonly files: readonly ChangedFile[]
  /** How many files it touched in all. */
  readonly fileCount: number
  /** Every kind that one of its files has. */
  readonly kinds: readonly ChangeKind[]
  /** Words of the lines it changed; null when they were not read. */
  readonly lines: LineWords | null
}

/** How much of a change the ranking looks at: UTF-16 units of its body, and files. Its weights were fitted on as much. */
export const candidateLimits = { body: 1500, files: 80 } as const

/** Words of the changed lines and of the headings Git prints for their hunks. */
export interface LineWords {
  readonly added: WordCounts
  readonly deleted: WordCounts
  readonly headings: WordCounts
}

/** How a repository's earlier changes speak, and where they were; made by `collectStatistics`. */
export interface WordStatistics {
  /** How many changes were counted; each has a number, from 0, the oldest first. */
  readonly documents: number
  /** In how many of them the word occurs: in title, body or path. */
  frequencyOf(word: string): number
  /** How many of them touched a file or a file under a folder. */
  frequencyOfPlace(place: string): number
  /** Numbers of the changes that have the word in title or body, the oldest first. */
  changesSaying(word: string): readonly number[]
  /** Words of title and body. */
  wordsOf(change: number): ReadonlySet<string>
  /** Files it touched and the folders around them; empty where its paths are not known. */
  placesOf(change: number): ReadonlySet<string>
}

/** Candidates, the most suspicious first. */
export interface Ranking {
  readonly ranked: readonly RankedCandidate[]
  /** Probability that it was none of the candidates, from 0 to 1. */
  readonly elsewhere: number
}

/** How much one candidate is suspected. */
export interface RankedCandidate {
  readonly id: string
  /** Probability that it is the culprit given that one of the candidates is; these add up to 1. */
  readonly probability: number
  /** Words of the report found in it, the most telling first; at most eight. */
  readonly matches: readonly WordMatch[]
}

/** A word of the report that a candidate has too. */
export interface WordMatch {
  /** As the report writes it. */
  readonly word: string
  /** The most telling place it was found. */
  readonly where: 'title' | 'body' | 'path' | 'deleted-line' | 'added-line'
  /** How few changes have it: 0 for all, 1 for this one only. */
  readonly rarity: number
}
