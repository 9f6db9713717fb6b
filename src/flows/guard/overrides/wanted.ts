import { known } from '../../../guard/fact.ts'
import type { OverrideRequest } from '../../../guard/guard-facts.ts'
import { judgeOverride } from '../../../guard/judge-override.ts'
import { addSeconds } from '../../../time/instant.ts'
import type { World } from '../../../world.ts'
import { runOf } from '../../run/run-attempt.ts'
import type { OverrideAsk } from './ask.ts'
import { isSameOverride, type LoggedOverride, readOverrideLog } from './log.ts'
import { withAuthority } from './people.ts'
import { commentWishes, teamsOf, type Wish } from './wishes.ts'

/** Longer ago nobody has to be told that it is over: each lasts a day at most. */
const toldForDays = 7

/** Overrides on record, in the order of the log. */
export function recordedOverrides({ log, at }: OverrideAsk): readonly OverrideRequest[] {
  const since = addSeconds(at, -toldForDays * 24 * 3600)
  return readOverrideLog(log)
    .filter((one) => one.at >= since)
    .map((one) => ({ ...one, unclear: null }))
}

/**
 * Overrides that are asked for and not on record: by the input of this run, and by comments on the pull requests of the commit. It
 * takes a request for when the run was started, where no check says so, and one for each of two people where the settings name nobody. A run asks once, when
 * it is started first: its other attempts, and jobs that wait for an approval, ask for nothing new. Nor does a comment count for
 * longer because another run reads it.
 */
export async function wantedOverrides(
  world: World,
  ask: OverrideAsk,
): Promise<readonly OverrideRequest[]> {
  const logged = readOverrideLog(ask.log)
  const [byInput, byComments] = await Promise.all([
    inputWishes(world, ask, logged),
    commentWishes(ask, logged),
  ])
  return withAuthority(world.github, [...byInput, ...byComments], {
    named: ask.settings.guard.override,
    isInDoubt: (request) => countsByAuthority(request, ask),
  })
}

/** Whether only who asks is left to be judged: about all others nobody is asked. */
function countsByAuthority(
  request: OverrideRequest,
  { at, target, sha, settings }: OverrideAsk,
): boolean {
  const question = { at, target, sha, settings: settings.guard, stopping: [], zone: 'UTC' }
  return judgeOverride({ ...request, authority: 'admin' }, question).isAccepted
}

async function inputWishes(
  world: World,
  { actor, reason, target: { environment }, sha, settings, at, startedAt }: OverrideAsk,
  logged: readonly LoggedOverride[],
): Promise<readonly Wish[]> {
  if (actor === null || reason === null) return []
  const run = runOf(world)
  const isKnown = logged.some((one) =>
    isSameOverride(one, { ...one, run, by: actor, environment, sha }),
  )
  if (isKnown) return []
  const start = startedAt === null ? await world.github.runStartedAt(run) : known(startedAt)
  const request: OverrideRequest = {
    by: actor,
    authority: null,
    teams: teamsOf(actor, settings),
    reason,
    environment,
    sha,
    at: start.state === 'known' ? start.value : at,
    url: `${world.repositoryUrl}/actions/runs/${run}`,
    // Without its start it would begin anew in every attempt, and after every approval.
    unclear: start.state === 'unknown' ? start : null,
  }
  // Nobody else may start a workflow.
  return [{ request, person: { login: actor, id: null, type: 'user' }, isMember: true }]
}
