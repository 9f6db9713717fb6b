import type { DocumentVersion } from '../../action-items-github.ts'
import { sharedPaths } from '../../incident/record-paths.ts'
import {
  type IndexedDocument,
  printIndex,
  withDocument,
} from '../../postmortem/filing/document-index.ts'
import { type FiledPostmortem, openIssues } from '../../postmortem/filing/filed.ts'
import type { World } from '../../world.ts'
import { createRecordsBranch } from '../records/create-records-branch.ts'
import { inRounds } from '../records/rounds.ts'
import { indexOf } from './changed-documents.ts'

/** A document that was read to its end. */
export interface ReadDocument {
  readonly document: DocumentVersion
  readonly subject: string
  readonly filed: FiledPostmortem
}

/**
 * Writes down what was read of post-mortems: one document, or null for none, and, where there is no index yet, those that were here
 * before us. Key: the head of the records branch.
 */
export async function indexDocument(
  world: World,
  read: ReadDocument | null,
  { baseline, now }: { readonly baseline: readonly IndexedDocument[]; readonly now: string },
): Promise<void> {
  const what = 'the list of post-mortems'
  const remedy = 'Nothing is lost: the next sweep goes on.'
  await inRounds(world, { what, remedy }, async () => {
    const path = sharedPaths.postmortems
    const { head, files } = await world.github.filingRecords([path], null)
    const index = indexOf(files.get(path) ?? null)
    if (read === null && index !== null) return null
    const known = index?.documents ?? baseline
    const documents = printIndex(read === null ? known : withDocument(known, indexed(read)))
    if (files.get(path) === documents) return null
    const start = head ?? (await createRecordsBranch(world, now))
    if (start === 'exists') return 'look-again'
    const done = await world.github.commitRecords({
      head: start,
      files: new Map([[path, documents]]),
      message: `post-mortems: ${read?.document.path ?? 'those that were here before'} [skip ci]`,
    })
    return done === 'stale' ? 'look-again' : null
  })
}

function indexed({ document: { path, blob }, subject, filed }: ReadDocument): IndexedDocument {
  return { path, blob, subject, open: openIssues(filed) }
}
