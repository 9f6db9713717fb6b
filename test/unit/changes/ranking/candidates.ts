import type { Candidate, Report } from '../../../../src/changes/ranking/candidate.ts'
import { countLineWords } from '../../../../src/changes/ranking/words.ts'

/** What a test says of a candidate; the rest is unremarkable. */
export interface CandidateWords {
  readonly id: string
  readonly title?: string
  readonly body?: string
  readonly at?: string
  readonly paths?: readonly string[]
  readonly deleted?: readonly string[]
  readonly added?: readonly string[]
}

export function candidate(words: CandidateWords): Candidate {
  const {
    id,
    title = 'Tidy up',
    body = '',
    at = '2026-03-01T10:00:00Z',
    paths = ['src/main.ts'],
  } = words
  const { deleted, added } = words
  const lines =
    deleted === undefined && added === undefined
      ? null
      : countLineWords({ deleted: deleted ?? [], added: added ?? [], headings: [] })
  return {
    id,
    at,
    title,
    body,
    files: paths.map((path) => ({ path, added: 3, deleted: 2 })),
    fileCount: paths.length,
    kinds: ['code'],
    lines,
  }
}

export function report(text: string): Report {
  return { text, at: '2026-03-01T12:00:00Z' }
}
