import { canonicalJson, isRecord, readJson } from '../../text/canonical-json.ts'
import { compareText } from '../../text/order.ts'
import type { FiledDocument } from './filed.ts'

/** What was read of each post-mortem last: `post-mortems.json` on the records branch, so that a run sees what is new at a glance. */
export interface DocumentIndex {
  readonly v: typeof indexVersion
  /** Sorted by path. */
  readonly documents: readonly IndexedDocument[]
}

export interface IndexedDocument extends FiledDocument {
  /** What its action items are of; null for one that was here before us, and whose items nobody filed. */
  readonly subject: string | null
  /** Numbers of the open issues of its action items, which a sweep looks after. */
  readonly open: readonly number[]
}

const indexVersion = 1

/** Reads `post-mortems.json`; null where there is none that can be read, so that it is made anew. */
export function readIndex(text: string | null): DocumentIndex | 'newer-version' | null {
  if (text === null) return null
  const value = readJson(text)
  if (!isRecord(value) || typeof value['v'] !== 'number') return null
  if (value['v'] > indexVersion) return 'newer-version'
  const { documents } = value
  if (!Array.isArray(documents) || !documents.every(isIndexed)) return null
  return { v: indexVersion, documents }
}

/** Prints `post-mortems.json`, a document a line. */
export function printIndex(documents: readonly IndexedDocument[]): string {
  const lines = documents
    .toSorted((a, b) => compareText(a.path, b.path))
    .map((document) => canonicalJson(document))
  return `{"v":${indexVersion},"documents":[\n${lines.join(',\n')}\n]}\n`
}

/** The index with one document as it was read now; what stood under its subject elsewhere was moved. */
export function withDocument(
  documents: readonly IndexedDocument[],
  document: IndexedDocument,
): readonly IndexedDocument[] {
  const others = documents.filter(
    ({ path, subject }) => path !== document.path && subject !== document.subject,
  )
  return [...others, document]
}

function isIndexed(value: unknown): value is IndexedDocument {
  return (
    isRecord(value) &&
    typeof value['path'] === 'string' &&
    typeof value['blob'] === 'string' &&
    (value['subject'] === null || typeof value['subject'] === 'string') &&
    Array.isArray(value['open']) &&
    value['open'].every((number) => typeof number === 'number')
  )
}
