import type { DocumentVersion, PostmortemsObservation } from '../../action-items-github.ts'
import { sharedPaths } from '../../incident/record-paths.ts'
import {
  type DocumentIndex,
  type IndexedDocument,
  readIndex,
} from '../../postmortem/filing/document-index.ts'
import { numberInPath } from '../../postmortem/front-matter/subject.ts'
import { newerVersion } from '../records/newer-version.ts'

/** The index of post-mortems; null where it has to be made. */
export function indexOf(text: string | null): DocumentIndex | null {
  const index = readIndex(text)
  if (index === 'newer-version') throw newerVersion(sharedPaths.postmortems)
  return index
}

/** What is new under `postmortems/`. */
export interface ChangedDocuments {
  /** Documents that changed since they were read last. */
  readonly changed: readonly DocumentVersion[]
  /** Documents that were here before us. */
  readonly baseline: readonly IndexedDocument[]
}

/**
 * Documents whose content is not the one read last. Where nothing was ever read, those that were here before the push are left to
 * their authors, unless they name an incident the way our drafts do.
 */
export function changedSince(
  index: DocumentIndex | null,
  { documents, earlier }: Pick<PostmortemsObservation, 'documents' | 'earlier'>,
): ChangedDocuments {
  const known = index?.documents ?? earlier.filter(({ path }) => numberInPath(path) === null)
  const read = new Set(known.map(({ path, blob }) => `${path} ${blob}`))
  const changed = documents.filter(({ path, blob }) => !read.has(`${path} ${blob}`))
  const baseline = index === null ? known.map(unfiled) : []
  return { changed, baseline }
}

function unfiled({ path, blob }: DocumentVersion): IndexedDocument {
  return { path, blob, subject: null, open: [] }
}
