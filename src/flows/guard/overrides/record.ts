import type { OverrideRequest } from '../../../guard/guard-facts.ts'
import { quietLine } from '../../../text/escape.ts'
import type { World } from '../../../world.ts'
import { createRecordsBranch } from '../../records/create-records-branch.ts'
import { refuseUnusable } from '../../records/refuse-unusable.ts'
import { inRounds } from '../../records/rounds.ts'
import { runOf } from '../../run/run-attempt.ts'
import { dryRunHeading, showFileChange } from '../../run/show-plan.ts'
import { type LoggedOverride, overrideLogPath, withOverride } from './log.ts'

/** The records branch as the guard read it; null where it could not. */
export interface SeenOverrides {
  readonly head: string | null
  readonly overrides: string | null
}

/** An override to put on record. */
export interface OverrideToRecord {
  readonly request: OverrideRequest
  readonly service: string | null
}

/**
 * Puts an override on record, in one commit; the text of the log with it. Key: environment, commit, person and run, so that another
 * attempt, or a job that asks again, writes nothing. Throws a `UserError` where it cannot be written: an override that nobody can look
 * up does not count.
 */
export async function recordOverride(
  world: World,
  toRecord: OverrideToRecord,
  seen: SeenOverrides | null,
): Promise<string> {
  const entry = entryOf(world, toRecord)
  const work = { what: 'an override of the guard', remedy: 'Run the job again.' }
  return inRounds(world, work, async (round) => {
    const before = (round === 1 ? seen : null) ?? (await lookAgain(world))
    const after = withOverride(before.overrides, entry)
    if (after === before.overrides) return after
    if (world.dryRun) return showOnly(world, before.overrides, after)
    // Records of incidents do not begin by it: those that are open now must go on to count.
    const head = before.head ?? (await createRecordsBranch(world, null))
    if (head === 'exists') return 'look-again'
    const files = new Map([[overrideLogPath, after]])
    const committed = await world.github.commitRecords({ head, message: messageOf(entry), files })
    return committed === 'stale' ? 'look-again' : after
  })
}

function entryOf(world: World, { request, service }: OverrideToRecord): LoggedOverride {
  return { ...request, service, run: runOf(world) }
}

/** The head is read before the log, so that a log which is newer than it cannot be written over. */
async function lookAgain(world: World): Promise<SeenOverrides> {
  const { repository, head } = await world.github.observeRepository()
  refuseUnusable(repository, world)
  const overrides =
    head === null ? null : await world.github.branchFile(world.recordsBranch, overrideLogPath)
  return { head, overrides }
}

async function showOnly(world: World, before: string | null, after: string): Promise<string> {
  world.log.info(
    [dryRunHeading, await showFileChange({ path: overrideLogPath, before, after })].join('\n'),
  )
  return after
}

function messageOf({ by, environment, sha }: LoggedOverride): string {
  return `Override of the guard by ${quietLine(by, 60)}: ${sha.slice(0, 7)} to ${quietLine(environment, 100)} [skip ci]`
}
