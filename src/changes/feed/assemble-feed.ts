import { isCommit } from '../../text/commit-name.ts'
import { compareText } from '../../text/order.ts'
import { addSeconds, hoursBefore, showUtc } from '../../time/instant.ts'
import type { Change, ChangeKind, CommitChange } from '../change.ts'
import { kindsOf } from '../kinds-of-paths.ts'
import type { ChangesObservation } from '../observation.ts'
import { toleranceSeconds } from '../question.ts'
import { commitPlaces, withOlderVersions } from './branch-places.ts'
import { changesOfCommits } from './changes-of-commits.ts'
import type { Carrier, ChangeFeed, FeedEntry, Landing, TakenBack } from './feed.ts'
import { landingReader } from './landing.ts'
import { strongestSource } from './strongest-source.ts'
import { findTakenBack } from './taken-back.ts'

/** What was read, and what it is read for. */
export interface FeedInput {
  readonly observation: ChangesObservation
  /** What single commits changed, by sha, as far as it was read. */
  readonly patches: ReadonlyMap<string, CommitChange>
  /** Whether the lines of all candidates were to be had. */
  readonly linesRead: boolean
  /** Changes that no commit shows. */
  readonly external: readonly Change[]
  readonly environments: readonly string[]
  readonly environmentWhy: string | null
  /** What could not be read of the patches, in words. */
  readonly gaps: readonly string[]
  /** The moment that is asked about; RFC 3339. */
  readonly moment: string
  /** What so long before it landed is looked at. */
  readonly lookBackHours: number
  /** What a file is. */
  readonly kindOf: (path: string) => ChangeKind
}

/** One list of changes from all that was read: what each touched, when it was live, and whether it was taken back. */
export function assembleFeed(input: FeedInput): ChangeFeed {
  const { observation, moment } = input
  const order = withOlderVersions(commitPlaces(observation.commits), observation)
  const { source, carriers } = strongestSource(observation, order)
  const landingOf = landingReader({ carriers, order, moment })
  const commits = changesOfCommits(observation, input.patches)
  const takenBack = findTakenBack(commits)
  const entries = [...commits, ...input.external].map((change): FeedEntry => {
    const revert = takenBack.get(change.id)
    return {
      change,
      kinds: kindsOf(change, input.kindOf),
      landing: landingOf(change.shas[0]),
      takenBack: revert === undefined ? null : tookBack(revert, landingOf(revert.shas[0])),
    }
  })
  const gaps = [
    ...unplaced(carriers.flat(), { order, input }),
    ...notReached(carriers, input),
    ...firstOfAll(carriers, { order, input }),
  ]
  return {
    source,
    environments: source === 'deployments' ? input.environments : [],
    environmentWhy: source === 'deployments' ? input.environmentWhy : null,
    carriers: carriers.flat(),
    entries: entries.toSorted((a, b) => compareText(b.change.at, a.change.at)),
    completeSince: observation.commitsAreCut ? (observation.commits.at(-1)?.at ?? null) : null,
    linesRead: input.linesRead,
    gaps: [...observation.unread, ...input.gaps, ...gaps],
  }
}

/** A revert takes effect when it is live, and where nobody says what is live, when it landed. */
function tookBack({ title, pull, at }: Change, landing: Landing): TakenBack {
  const effectiveAt = landing.state === 'live' ? landing.carrier.liveAt : at
  return { title, pull, at: landing.state === 'waiting' ? null : effectiveAt }
}

interface Reach {
  readonly order: ReadonlyMap<string, number>
  readonly input: FeedInput
}

/** Versions that were live and are not among the commits that were read, so that nobody knows what they carried. */
function unplaced(carriers: readonly Carrier[], { order, input }: Reach): readonly string[] {
  const { observation, moment } = input
  const oldest = observation.commits.at(-1)?.at ?? ''
  // Commits were read up to the moment only, so a version that came after it need not be among them.
  const latest = addSeconds(moment, toleranceSeconds)
  const missing = carriers.filter(
    ({ sha, startedAt }) => !order.has(sha) && startedAt > oldest && startedAt <= latest,
  )
  const shas = [...new Set(missing.map(({ sha }) => sha.slice(0, 7)))]
  if (shas.length === 0) return []
  const more = shas.length > 3 ? ` and ${shas.length - 3} more` : ''
  const carried = `what ${shas.slice(0, 3).join(', ')}${more} carried`
  const read = `the last ${observation.commits.length} commits of ${nameOf(observation.branch)}`
  return [`${carried}: live, but not among ${read}`]
}

/** A branch, or the short form of a commit that stands for one. */
function nameOf(branch: string): string {
  return isCommit(branch) ? branch.slice(0, 7) : branch
}

/** Where so much was deployed that what was read does not reach back through the window. */
function notReached(
  carriers: readonly (readonly Carrier[])[],
  { observation, moment, lookBackHours }: FeedInput,
): readonly string[] {
  const [oldest] = carriers
    .flat()
    .map(({ startedAt }) => startedAt)
    .toSorted(compareText)
  const from = hoursBefore(moment, lookBackHours)
  if (!observation.deploymentsAreCut || oldest === undefined || oldest <= from) return []
  return [`deployments before ${showUtc(oldest)}: there were too many since`]
}

/** Where the first version ever is of the window, nobody knows what it replaced, and so what it brought. */
function firstOfAll(
  carriers: readonly (readonly Carrier[])[],
  { order, input: { observation, moment, lookBackHours } }: Reach,
): readonly string[] {
  if (observation.deploymentsAreCut) return []
  const from = hoursBefore(moment, lookBackHours)
  const firsts = carriers.flatMap(([first]) => (first === undefined ? [] : [first]))
  return (
    firsts
      .filter(({ startedAt }) => startedAt > from && startedAt <= moment)
      // One that is older than every commit that was read brought none of them.
      .filter(({ sha }) => (order.get(sha) ?? 0) < observation.commits.length)
      .map(({ sha, environment }) => {
        const where = environment === '' ? '' : ` to ${environment}`
        return `what ${sha.slice(0, 7)} replaced: it is the first version${where} that is known, so its changes count from when they were merged`
      })
  )
}
