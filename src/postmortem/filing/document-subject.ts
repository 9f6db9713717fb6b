import { sealOf } from '../../text/seal.ts'
import { subjectOfDocument } from './action-item-marker.ts'
import type { IndexedDocument } from './document-index.ts'
import type { FiledDocument } from './filed.ts'

/** What a post-mortem is known by, and what else there is. */
export interface SubjectQuestion {
  readonly document: FiledDocument
  /** What its own words make of it: `inc-42`, or `doc-` and its name. */
  readonly written: string
  /** Documents as they were read last. */
  readonly indexed: readonly IndexedDocument[]
  /** Paths of the documents that are there now. */
  readonly paths: readonly string[]
}

/**
 * What the action items of a document are of, the same for ever: what they were filed under when the document was read last, here or
 * where it was moved from. A second document of one name or incident gets a name of its own.
 */
export function documentSubject({ document, written, indexed, paths }: SubjectQuestion): string {
  const { path, blob } = document
  const here = indexed.find((one) => one.path === path && one.subject !== null)
  if (here !== undefined && here.subject !== null) return here.subject
  const isThere = new Set(paths)
  const moved = indexed.filter((one) => one.blob === blob && !isThere.has(one.path))
  const [from] = moved.flatMap(({ subject }) => (subject === null ? [] : [subject]))
  if (from !== undefined) return from
  const taken = new Set(
    indexed.flatMap((one) => (isThere.has(one.path) && one.subject !== null ? [one.subject] : [])),
  )
  const name = subjectOfDocument(path)
  return [written, name].find((one) => !taken.has(one)) ?? `${name}-${sealOf(path)}`
}
