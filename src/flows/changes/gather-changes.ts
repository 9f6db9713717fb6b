import type { Change, CommitChange } from '../../changes/change.ts'
import { assembleFeed, type FeedInput } from '../../changes/feed/assemble-feed.ts'
import {
  chooseEnvironments,
  type EnvironmentChoice,
  environmentsToAsk,
} from '../../changes/feed/environment.ts'
import type { ChangeFeed, FeedEntry } from '../../changes/feed/feed.ts'
import { maximumCommitReads, rangeOfCandidates } from '../../changes/feed/lines-to-read.ts'
import type { SeenChanges } from '../../changes/feed/seen-changes.ts'
import { strayTip } from '../../changes/feed/stray-tip.ts'
import { readDiffLines, readPatch } from '../../changes/git-text/patch.ts'
import { kindReader } from '../../changes/kinds-of-paths.ts'
import type { ChangesObservation } from '../../changes/observation.ts'
import {
  newestDeployment,
  type Question,
  reportedMarks,
  toleranceSeconds,
} from '../../changes/question.ts'
import { environmentsOf } from '../../changes/services/service-map.ts'
import { rankEntries } from '../../changes/verdict/rank-entries.ts'
import { sift } from '../../changes/verdict/sift.ts'
import type { Settings } from '../../config/settings.ts'
import { addSeconds } from '../../time/instant.ts'
import { UserError } from '../../user-error.ts'
import type { World } from '../../world.ts'

/** What is asked of the changes, and what is known before they are read. */
export interface ChangesAsk {
  readonly question: Question
  readonly settings: Settings
  /** Changes that no commit shows, as the records branch keeps them. */
  readonly external: readonly Change[]
  /** Why some of those could not be read, in words. */
  readonly gaps: readonly string[]
  /** The time by GitHub's clock; RFC 3339. */
  readonly now: string
}

/**
 * Reads what changed: deployments and history in one request, then the changed lines of all candidates in one more.
 *
 * What cannot be read is told in the feed and never keeps an incident from being recorded.
 */
export async function gatherChanges(world: World, ask: ChangesAsk): Promise<SeenChanges> {
  const { observation, choice } = await observeChanges(world, ask)
  const input = feedInput(ask, observation, choice)
  const feed = assembleFeed(input)
  if (!ask.settings.changes.readLines || observation.commits.length === 0) {
    return seenChanges(ask, feed, observation)
  }
  const read = await readLines(world, { ask, feed, observation })
  const gaps = [...input.gaps, ...read.gaps]
  return seenChanges(ask, assembleFeed({ ...input, ...read, gaps }), observation)
}

function seenChanges(
  { external, question }: ChangesAsk,
  feed: ChangeFeed,
  { deployments, workflows, codeowners, branch, unread }: ChangesObservation,
): SeenChanges {
  return {
    feed,
    newestDeployment: newestDeployment(deployments),
    isWhole: unread.length === 0,
    reported: reportedMarks(external, question),
    workflows,
    codeowners,
    branch,
  }
}

async function observeChanges(
  world: World,
  ask: ChangesAsk,
): Promise<{ readonly observation: ChangesObservation; readonly choice: EnvironmentChoice }> {
  const clues = {
    written: ask.question.environment,
    configured: configuredEnvironments(ask.settings, ask.question),
  }
  const asked = environmentsToAsk(clues)
  const observation = await observeLive(world, ask, asked)
  const seen = [...new Set(observation.deployments.map(({ environment }) => environment))]
  if (seen.length > 0) {
    return { observation, choice: { ...chooseEnvironments(clues, seen), names: seen } }
  }
  const choice = chooseEnvironments(clues, observation.environmentNames)
  if (choice.names.length === 0) return { observation, choice }
  return { observation: await observeLive(world, ask, choice.names), choice }
}

/** The environments of the services an incident names, else those of the settings. */
function configuredEnvironments(settings: Settings, { services }: Question): readonly string[] {
  const own = environmentsOf(services, settings.services)
  return own.length > 0 ? own : settings.environments
}

/**
 * What changed in some environments. Where what was live is not on the default branch, as with release branches, its own history
 * is read in one request more.
 */
async function observeLive(
  world: World,
  ask: ChangesAsk,
  environments: readonly string[],
): Promise<ChangesObservation> {
  const observation = await observe(world, ask, { environments, tip: null })
  const tip = strayTip(observation, ask.question.startedAt)
  if (tip === null) return observation
  const stray = await observe(world, ask, { environments, tip })
  return stray.commits.length === 0 ? observation : { ...stray, branch: tip }
}

async function observe(
  world: World,
  { question, settings, now }: ChangesAsk,
  asked: { readonly environments: readonly string[]; readonly tip: string | null },
): Promise<ChangesObservation> {
  const isLongAgo = addSeconds(question.startedAt, longAgoSeconds) < now
  // The date of a commit is not when it landed, so the whole branch is better wherever it reaches back far enough.
  const until = isLongAgo ? addSeconds(question.startedAt, toleranceSeconds) : null
  const { deployWorkflows } = settings.changes
  try {
    return await world.github.changes({ ...asked, until, deployWorkflows })
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    world.log.info(`What changed could not be read: ${error.message}`)
    return { ...nothingRead, unread: [`what changed: ${error.message}`] }
  }
}

/** Of an incident that began this long ago, the newest commits say little; seconds. */
const longAgoSeconds = 86_400

const nothingRead: ChangesObservation = {
  deployments: [],
  deploymentsAreCut: false,
  environmentNames: [],
  deployRuns: [],
  releases: [],
  commits: [],
  commitsAreCut: false,
  branch: '',
  pulls: new Map(),
  workflows: new Map(),
  codeowners: null,
  unread: [],
}

function feedInput(
  { question, settings, external, gaps }: ChangesAsk,
  observation: ChangesObservation,
  choice: EnvironmentChoice,
): FeedInput {
  return {
    observation,
    patches: new Map(),
    linesRead: false,
    external,
    environments: choice.names,
    environmentWhy: choice.why,
    gaps,
    moment: question.startedAt,
    lookBackHours: settings.changes.lookBackHours,
    kindOf: kindReader(settings.changes.kinds),
  }
}

interface Lines {
  readonly patches: ReadonlyMap<string, CommitChange>
  readonly linesRead: boolean
  readonly gaps: readonly string[]
}

interface LinesAsk {
  readonly ask: ChangesAsk
  readonly feed: ChangeFeed
  readonly observation: ChangesObservation
}

/** The changed lines of the candidates: of all at once, or of the best few where GitHub does not make so large a patch. */
async function readLines(world: World, { ask, feed, observation }: LinesAsk): Promise<Lines> {
  const { candidates } = sift(feed, ask.question, ask.settings.changes.lookBackHours)
  const range = rangeOfCandidates(observation.commits, candidates)
  if (range === null) return { patches: new Map(), linesRead: false, gaps: [] }
  const answer = await orUnread(world, world.github.rangePatch(range))
  if (typeof answer === 'object' && 'text' in answer) {
    const { commits, cut } = readPatch(answer.text)
    const gaps = cut ? ['changed lines: GitHub cut the comparison, some are missing'] : []
    return { patches: commits, linesRead: true, gaps }
  }
  if (answer === 'too-large') return readBest(world, candidates, ask.question)
  const why = answer === 'unknown' ? 'GitHub does not compare these commits' : answer.message
  return { patches: new Map(), linesRead: false, gaps: [`changed lines: ${why}`] }
}

async function readBest(
  world: World,
  candidates: readonly FeedEntry[],
  question: Question,
): Promise<Lines> {
  const best = rankEntries(candidates, question)
    .ranked.slice(0, maximumCommitReads)
    .map(({ entry }) => entry.change.shas[0])
    .filter((sha) => sha !== undefined)
  const read = await Promise.all(
    best.map(async (sha): Promise<[string, CommitChange][]> => {
      const answer = await orUnread(world, world.github.commitDiff(sha))
      const isRead = typeof answer === 'object' && 'text' in answer
      return isRead ? [[sha, readDiffLines(answer.text.split('\n'))]] : []
    }),
  )
  const patches = new Map(read.flat())
  const told = `changed lines: too many for GitHub to compare, so only those of the ${patches.size} changes that fit best were read`
  return { patches, linesRead: patches.size > 0, gaps: [told] }
}

/** An answer, or the failure a person could mend; a bug goes on as one. */
async function orUnread<Answer>(world: World, asked: Promise<Answer>): Promise<Answer | UserError> {
  try {
    return await asked
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    world.log.info(`Changed lines could not be read: ${error.message}`)
    return error
  }
}
