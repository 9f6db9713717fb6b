import type { Authority } from '../../../src/incident/actor.ts'
import { type FactReading, factsFromIssue } from '../../../src/incident/facts-from-issue.ts'
import type { IssueSnapshot } from '../../../src/incident/observation.ts'
import { emptyWork, type Work } from '../../../src/incident/work.ts'

/** Facts are read where only Maria may declare, and `critical` is a spelling of SEV1. */
export const reading: FactReading = {
  spellings: { SEV1: ['critical'] },
  authorityOf: ({ login }): Authority => (login === 'maria' ? 'admin' : 'none'),
  work: emptyWork,
}

/** The facts of an issue, with what we did ourselves left out. */
export function factsOf(snapshot: IssueSnapshot, work: Work = emptyWork) {
  return factsFromIssue(snapshot, { ...reading, work })
}
