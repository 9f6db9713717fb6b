import { secondsBetween, showMinutes } from '../../time/duration.ts'
import { addSeconds, showUtc } from '../../time/instant.ts'
import { UserError } from '../../user-error.ts'
import type { World } from '../../world.ts'

/** GitHub starts scheduled runs some minutes late every day; more than this is worth a word. Seconds. */
const usualDelaySeconds = 20 * 60

/** How late this sweep is by its cron line, in a sentence; null where it is not, or the line is none that runs once an hour. */
export function latenessOf(schedule: string | null, now: string): string | null {
  const minute = /^([0-5]?\d) \* \* \* \*$/.exec(schedule?.trim() ?? '')?.[1]
  if (minute === undefined) return null
  const inHour = `${now.slice(0, 14)}${minute.padStart(2, '0')}:00Z`
  const meant = inHour <= now ? inHour : addSeconds(inHour, -3600)
  const seconds = secondsBetween(meant, now)
  if (seconds <= usualDelaySeconds) return null
  return `This sweep was meant for ${showUtc(meant)} and ran ${showMinutes(seconds / 60)} late.`
}

/** A sweep comes once an hour, some minutes late; seconds. */
const sweepEverySeconds = 3600 + usualDelaySeconds

/**
 * When the sweeps before this one ran, where a reminder has waited longer than a sweep should have left it; null where none has.
 * Asks GitHub only then.
 */
export async function missedSweeps(
  world: World,
  { waitingSince, now }: { readonly waitingSince: string | null; readonly now: string },
): Promise<string | null> {
  if (waitingSince === null || addSeconds(waitingSince, sweepEverySeconds) >= now) return null
  const waited = `A reminder that was due at ${showUtc(waitingSince)} waited until now:`
  const runs = await earlierRuns(world, now)
  if (runs === null) return `${waited} sweeps before this one ran late or not at all.`
  const [last] = runs
  if (last === undefined) return `${waited} no sweep ran before this one.`
  return last < waitingSince
    ? `${waited} the sweep before this one ran at ${showUtc(last)}, and those in between did not.`
    : `${waited} the sweep of ${showUtc(last)} did not get to it.`
}

/** When sweeps ran before this one, newest first; null where that cannot be read. */
async function earlierRuns(world: World, now: string): Promise<readonly string[] | null> {
  if (world.workflow === null) return null
  try {
    const runs = await world.github.scheduledRuns(world.workflow)
    // This run is on the list too, some seconds or, where it waited for its turn, minutes old.
    return runs.filter((at) => addSeconds(at, 600) < now)
  } catch (error) {
    // That sweeps are late is told all the same; when they ran is only a help.
    if (error instanceof UserError) return null
    throw error
  }
}
