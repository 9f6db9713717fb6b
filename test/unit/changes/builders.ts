import fc from 'fast-check'
import type { Change, ChangeKind } from '../../../src/changes/change.ts'
import type { Carrier, ChangeFeed, FeedEntry, Landing } from '../../../src/changes/feed/feed.ts'
import type {
  ChangesObservation,
  DeploymentState,
  ObservedCommit,
  ObservedDeployment,
  ObservedPull,
} from '../../../src/changes/observation.ts'
import type { Question } from '../../../src/changes/question.ts'

/** A clock time of 20 November 2026, `14:02` or `14:02:30`; one with a date stays as it is. */
export function at(time: string): string {
  if (time.includes('T')) return time
  return `2026-11-20T${time.length === 5 ? `${time}:00` : time}Z`
}

/** A history of one-letter commits, given newest first: `dcba`. */
export function history(newestFirst: string): ReadonlyMap<string, number> {
  return new Map([...newestFirst].map((sha, place) => [sha, place]))
}

/** A deployment to production: its statuses by clock time. */
export function deployment(
  id: number,
  sha: string,
  statuses: Readonly<Record<string, DeploymentState>>,
  others: Partial<ObservedDeployment> = {},
): ObservedDeployment {
  const [first = '00:00'] = Object.keys(statuses)
  return {
    id,
    sha,
    isGone: false,
    environment: 'production',
    task: 'deploy',
    createdAt: at(first),
    ref: 'main',
    statuses: Object.entries(statuses).map(([time, state]) => ({
      state,
      at: at(time),
      logUrl: null,
    })),
    ...others,
  }
}

/** A version that began to go live at a clock time and was live at once. */
export function carrier(id: number, sha: string, time: string, others: Partial<Carrier> = {}) {
  return {
    id,
    kind: 'deployment',
    environment: 'production',
    sha,
    ref: null,
    previousSha: null,
    startedAt: at(time),
    liveAt: at(time),
    logUrl: null,
    ...others,
  } as const satisfies Carrier
}

/** A commit pushed directly. */
export function commit(
  sha: string,
  time: string,
  others: Partial<ObservedCommit> = {},
): ObservedCommit {
  return {
    sha,
    at: at(time),
    title: `Commit ${sha}`,
    body: '',
    url: `https://github.com/acme/shop/commit/${sha}`,
    parents: [],
    pull: null,
    ...others,
  }
}

export function pull(number: number, time: string, others: Partial<ObservedPull> = {}) {
  const read: ObservedPull = {
    number,
    title: `Pull ${number}`,
    body: '',
    url: `https://github.com/acme/shop/pull/${number}`,
    mergedAt: at(time),
    files: [],
    fileCount: 0,
    ...others,
  }
  return [number, read] as const
}

export function observation(others: Partial<ChangesObservation> = {}): ChangesObservation {
  return {
    deployments: [],
    deploymentsAreCut: false,
    environmentNames: [],
    deployRuns: [],
    releases: [],
    commitsAreCut: false,
    branch: 'main',
    pulls: new Map(),
    workflows: new Map(),
    codeowners: null,
    unread: [],
    ...others,
    commits: inLine(others.commits ?? []),
  }
}

/** Commits whose parents are not told come one after the other. */
function inLine(commits: readonly ObservedCommit[]): readonly ObservedCommit[] {
  return commits.map((one, index) => {
    const next = commits[index + 1]
    return one.parents.length > 0 || next === undefined ? one : { ...one, parents: [next.sha] }
  })
}

/** The change of a pull request, merged at a clock time. */
export function merged(number: number, time: string, others: Partial<Change> = {}): Change {
  return {
    id: `pull:${number}`,
    title: `Pull ${number}`,
    body: '',
    at: at(time),
    url: `https://github.com/acme/shop/pull/${number}`,
    pull: number,
    shas: [shaOf(number)],
    files: [],
    fileCount: 0,
    lines: null,
    external: null,
    ...others,
  }
}

/** Something done outside of the repository. */
export function outside(id: string, time: string, environment: string | null = null): Change {
  return {
    ...merged(0, time),
    id: `external:${id}`,
    title: `Outside ${id}`,
    url: null,
    pull: null,
    shas: [],
    external: { kind: 'feature-flag', environment, services: [] },
  }
}

/** Forty digits that begin with the number. */
export function shaOf(number: number): string {
  return `${number}`.padStart(7, '0').padEnd(40, 'a')
}

/** A change in a feed, of which nobody knows when it went live. */
export function entry(change: Change, others: Partial<Omit<FeedEntry, 'change'>> = {}): FeedEntry {
  const kinds: readonly ChangeKind[] = ['code']
  return { change, kinds, landing: { state: 'unknown' }, takenBack: null, ...others }
}

/** Live since a clock time, with a carrier of its own or this one. */
export function live(
  time: string,
  others: { readonly goneAt?: string; readonly carrier?: Carrier } = {},
): Landing {
  const brought = others.carrier ?? carrier(1, 'b', time, { previousSha: 'a' })
  return {
    state: 'live',
    carrier: brought,
    goneAt: others.goneAt === undefined ? null : at(others.goneAt),
  }
}

export function feed(
  entries: readonly FeedEntry[],
  others: Partial<Omit<ChangeFeed, 'entries'>> = {},
): ChangeFeed {
  return {
    source: 'deployments',
    environments: ['production'],
    environmentWhy: null,
    carriers: [],
    completeSince: null,
    linesRead: true,
    gaps: [],
    entries,
    ...others,
  }
}

/** What an incident asks whose impact began at a clock time. */
export function question(time: string, others: Partial<Question> = {}): Question {
  return {
    text: 'Checkout is down',
    textVersion: '1',
    startedAt: at(time),
    startIsKnown: true,
    environment: null,
    services: [],
    ...others,
  }
}

/** The same things in any order, each at least once. */
export function jumbled<One>(ones: readonly One[]): fc.Arbitrary<readonly One[]> {
  return fc
    .array(fc.nat(Math.max(0, ones.length - 1)), { maxLength: ones.length })
    .chain((again) => {
      const all = [...ones, ...again.flatMap((index) => ones.slice(index, index + 1))]
      return fc.shuffledSubarray(all, { minLength: all.length })
    })
}
