import type { Call } from '../call.ts'
import { demand, needs } from '../permissions.ts'
import { unprocessable } from '../refusal.ts'
import type { Repository } from '../state/things.ts'
import { demandCreate, demandUpdate, moveRef, type RefTarget, removeRef } from './refs.ts'

/** One ref of a batch. The id of zeros means that there is no such ref. */
export interface RefUpdate extends RefTarget {
  /** What the ref must name now; undefined takes whatever it is. */
  readonly before: string | undefined
  readonly force: boolean
}

/** Creates, moves and deletes refs, all or none; each only from where it is expected. */
export function updateRefs(
  call: Call,
  repository: Repository,
  updates: readonly RefUpdate[],
): void {
  demand(call, repository, needs.writeContents)
  const names = new Set(updates.map(({ ref }) => ref))
  if (names.size < updates.length) throw unprocessable('A ref may be updated only once.')
  for (const update of updates) demandPossible(call, repository, update)
  for (const { ref, oid } of updates) {
    if (oid === noObject) removeRef(call, repository, ref)
    else moveRef(call, repository, { ref, oid })
  }
}

/** GitHub documents no words for a ref that is elsewhere; these are ours. */
function demandPossible(
  call: Call,
  repository: Repository,
  { ref, oid, before, force }: RefUpdate,
): void {
  const present = repository.git.refs.get(ref) ?? noObject
  if (before !== undefined && before !== present) {
    throw unprocessable(
      `Reference update failed: "${ref}" is at ${present} but expected ${before}.`,
    )
  }
  if (oid === noObject) {
    if (present === noObject) throw unprocessable('Reference does not exist')
    return
  }
  demandCommit(repository, oid)
  if (present === noObject) demandCreate(call, repository, { ref, oid })
  else demandUpdate(call, repository, { ref, oid, force })
}

function demandCommit({ git }: Repository, oid: string): void {
  const type = git.objects.get(oid)?.type
  if (type === undefined || type === 'commit') return
  throw unprocessable(`Invalid object type ${type}, expected commit`)
}

const noObject = '0'.repeat(40)
