import type { Settings } from '../config/settings.ts'
import type { OverrideRequest } from '../guard/guard-facts.ts'
import type { PullComment } from '../guard-github.ts'
import { compareText } from '../text/order.ts'
import { addSeconds } from '../time/instant.ts'
import type { World } from '../world.ts'
import { writtenOverride } from './guard-override-comment.ts'
import { isSameOverride, type LoggedOverride, readOverrideLog } from './guard-override-log.ts'
import { unknownBecause } from './guard-unknown.ts'

/** What a run asks for, and what is on record. */
export interface OverrideAsk {
  readonly environment: string
  readonly sha: string
  readonly actor: string | null
  readonly reason: string | null
  readonly at: string
  /** Text of the log; null where there is none, or it could not be read. */
  readonly log: string | null
  /** What was said on the pull requests of the commit. */
  readonly comments: readonly PullComment[]
  readonly settings: Settings
}

/** Overrides that were asked for, oldest first, and the one among them that this run asks for and is not on record. */
export interface OverridesAsked {
  readonly overrides: readonly OverrideRequest[]
  readonly own: OverrideRequest | null
}

/** Longer ago nobody has to be told that it is over: each lasts a day at most. */
const toldForDays = 7

/**
 * Overrides on record, and one that is not yet: by the input of this run, else by the newest comment on a pull request of the
 * commit. Who asks is asked about, in a request or two. A run asks once, when it is started first: its other attempts, and jobs that
 * wait for an approval, ask for nothing new. Nor does a comment count for longer because another run reads it.
 */
export async function overridesOf(world: World, ask: OverrideAsk): Promise<OverridesAsked> {
  const since = addSeconds(ask.at, -toldForDays * 24 * 3600)
  const logged = readOverrideLog(ask.log)
  const recent = logged.filter(({ at }) => at >= since)
  const own = (await byInput(world, ask, logged)) ?? (await byComment(world, ask, logged))
  const all = own === null ? recent : [...recent, own]
  return { overrides: all.toSorted((a, b) => compareText(a.at, b.at)), own }
}

async function byInput(
  world: World,
  ask: OverrideAsk,
  logged: readonly LoggedOverride[],
): Promise<OverrideRequest | null> {
  const { actor, reason, environment, sha } = ask
  if (actor === null || reason === null) return null
  const run = runOf(world)
  const isKnown = logged.some((one) =>
    isSameOverride(one, { ...one, run, by: actor, environment, sha }),
  )
  return isKnown ? null : askedHere(world, { ...ask, actor, reason })
}

async function byComment(
  world: World,
  { comments, environment, sha, settings, at }: OverrideAsk,
  logged: readonly LoggedOverride[],
): Promise<OverrideRequest | null> {
  const since = addSeconds(at, -24 * 3600)
  const written = comments
    .filter((comment) => comment.at >= since && comment.author.type === 'user')
    .toSorted((a, b) => compareText(a.at, b.at))
    .flatMap((comment) => writtenOverride(comment, sha) ?? [])
    .findLast((one) => one.environment.toLowerCase() === environment.toLowerCase())
  if (written === undefined) return null
  const { comment, reason } = written
  if (logged.some(({ url }) => url === comment.url)) return null
  try {
    const authority = await world.github.authorityOf(comment.author)
    const by = comment.author.login
    const said = { environment, sha: written.sha, at: comment.at, url: comment.url }
    return { by, authority, teams: teamsOf(by, settings), reason, ...said }
  } catch (error) {
    world.log.notice(
      `The override in ${comment.url} does not count: ${unknownBecause(error).reason}`,
    )
    return null
  }
}

async function askedHere(
  world: World,
  ask: OverrideAsk & { readonly actor: string; readonly reason: string },
): Promise<OverrideRequest | null> {
  const { actor, reason, environment, sha, settings } = ask
  try {
    const [authority, startedAt] = await Promise.all([
      world.github.authorityOf({ login: actor, id: null, type: 'user' }),
      world.github.runStartedAt(runOf(world)),
    ])
    const isFirst = attemptOf(world) === 1
    if (startedAt.state !== 'known' && !isFirst) {
      const why = startedAt.state === 'unknown' ? `${startedAt.reason} ${startedAt.remedy}` : ''
      world.log.notice(`The override of this run does not count in another attempt. ${why}`)
      return null
    }
    const at = startedAt.state === 'known' ? startedAt.value : ask.at
    const url = `${world.repositoryUrl}/actions/runs/${runOf(world)}`
    return {
      by: actor,
      authority,
      teams: teamsOf(actor, settings),
      reason,
      environment,
      sha,
      at,
      url,
    }
  } catch (error) {
    const { reason: why } = unknownBecause(error)
    world.log.notice(`The override of this run does not count: ${why}`)
    return null
  }
}

/** The default token cannot read who is in a team, so the settings say it. */
function teamsOf(login: string, { teams }: Settings): readonly string[] {
  const isMember = (members: readonly string[]) =>
    members.some((member) => member.toLowerCase() === login.toLowerCase())
  return teams.filter(({ members }) => isMember(members)).map(({ name }) => name)
}

/** The run without its attempt. */
export function runOf({ run }: Pick<World, 'run'>): string {
  return run.replace(/\.\d+$/, '')
}

function attemptOf({ run }: World): number {
  return Number(/\.(\d+)$/.exec(run)?.[1] ?? 1)
}
