import type { GuardMode } from '../config/inputs.ts'
import type { GuardFacts } from '../guard/guard-facts.ts'
import { type GuardVerdict, judgeGuard } from '../guard/verdict.ts'
import { plainLine } from '../text/escape.ts'
import { addSeconds } from '../time/instant.ts'
import { showUserError, UserError } from '../user-error.ts'
import type { World } from '../world.ts'
import type { GatheredGuard } from './gather-guard.ts'
import { countOverrides } from './guard-override-log.ts'
import type { ToldGuard, ToldOverride } from './guard-told.ts'
import { recordOverride } from './record-override.ts'

/** Judges what was gathered. An override of this run counts once it is on record. */
export async function settleGuard(
  world: World,
  gathered: GatheredGuard,
  mode: GuardMode,
): Promise<ToldGuard> {
  const { override } = gathered
  const facts = withoutComing(gathered.facts)
  const settings = gathered.settings.guard
  const verdict = judgeGuard(facts, settings)
  const told = { facts, settings, mode, attempt: attemptOf(world) }
  const accepted = acceptedIn(verdict)
  if (accepted === null) return { ...told, verdict, override: null }
  const isNew = accepted.request === override
  if (!isNew) {
    const log = gathered.records?.overrides ?? null
    return { ...told, verdict, override: asTold(accepted, { log, record: 'known', at: facts.at }) }
  }
  const log = await record(world, gathered)
  if (log instanceof UserError) {
    // What cannot be looked up later does not count.
    const overrides = facts.overrides.filter((one) => one !== override)
    const without = judgeGuard({ ...facts, overrides }, settings)
    return { ...told, verdict: withNote(without, notRecorded(log)), override: null }
  }
  const recorded = world.dryRun ? 'dry-run' : 'recorded'
  return { ...told, verdict, override: asTold(accepted, { log, record: recorded, at: facts.at }) }
}

/** A line of the log that says it is of tomorrow would never expire. */
function withoutComing(facts: GuardFacts): GuardFacts {
  return { ...facts, overrides: facts.overrides.filter(({ at }) => at <= facts.at) }
}

type Accepted = Extract<GuardVerdict['overrides'][number], { readonly isAccepted: true }>

function acceptedIn({ overrides }: GuardVerdict): Accepted | null {
  return overrides.find((one): one is Accepted => one.isAccepted) ?? null
}

async function record(world: World, gathered: GatheredGuard): Promise<string | UserError> {
  const { facts, override, records } = gathered
  if (override === null) return ''
  const { service } = facts.target
  try {
    return await recordOverride(world, { request: override, service, at: facts.at }, records)
  } catch (error) {
    if (error instanceof UserError) return error
    throw error
  }
}

function notRecorded(error: UserError): string {
  return `The override does not count, as it could not be put on record: ${plainLine(showUserError(error), 600)}`
}

function withNote(verdict: GuardVerdict, note: string): GuardVerdict {
  return {
    ...verdict,
    reasons: [...verdict.reasons, note],
    codes: [...verdict.codes, 'override-refused'],
  }
}

function asTold(
  { request, until }: Accepted,
  counted: {
    readonly log: string | null
    readonly record: ToldOverride['record']
    readonly at: string
  },
): ToldOverride {
  const { by, reason, environment } = request
  const since = addSeconds(counted.at, -lately)
  const count = countOverrides(counted.log, environment, since)
  return { by, reason, until, record: counted.record, lately: count }
}

/** Thirty days, in seconds. */
const lately = 30 * 24 * 3600

function attemptOf({ run }: World): number {
  return Number(/\.(\d+)$/.exec(run)?.[1] ?? 1)
}
