import { defaultSettings, type Settings } from '../../../src/config/settings.ts'
import type { Fact } from '../../../src/incident/fact.ts'
import type { IssueComment, IssueSnapshot } from '../../../src/incident/observation.ts'
import type { RecordsState, SyncFacts } from '../../../src/incident/sync-plan.ts'
import { emptyWork, type Work } from '../../../src/incident/work.ts'
import { at } from './facts.ts'
import { declared, noMoreSeen } from './small-repository.ts'

/** What differs for a run from one that sees nothing special. */
interface Sight extends Partial<Omit<SyncFacts, 'settings' | 'records'>> {
  readonly settings?: Partial<Settings>
  /** What is on record. */
  readonly facts?: readonly Fact[]
  readonly work?: Partial<Work>
  readonly suspects?: RecordsState['suspects']
}

/** What run 1 sees at 14:05 of an issue that was declared SEV1 at 14:01, of which nothing is on record. */
export function runSees({
  settings = {},
  facts = [],
  work = {},
  suspects = null,
  ...sight
}: Sight = {}): SyncFacts {
  const { now, run, repository: name, issue, authorityOf, settings: calm } = declared()
  return {
    ...noMoreSeen,
    now,
    run,
    repository: name,
    issue,
    authorityOf,
    gone: null,
    comments: [],
    labels: new Set(),
    workIsPending: false,
    changes: null,
    render: () => {
      throw new Error('nothing is rendered here')
    },
    settings: { ...defaultSettings, clock: calm.clock, ...settings },
    records: {
      head: null,
      ledger: { facts, unknown: [] },
      work: { ...emptyWork, ...work },
      suspects,
      open: { since: at('14:00'), incidents: [] },
      files: new Map(),
      emptyIndex: '',
    },
    ...sight,
  }
}

/** The issue declared SEV1 at 14:01 with these comments, all of them. */
export function issueWith(
  comments: readonly IssueComment[],
  change: Partial<IssueSnapshot> = {},
): IssueSnapshot {
  return {
    ...declared().issue,
    comments: { list: comments, total: comments.length, earlier: null },
    ...change,
  }
}
