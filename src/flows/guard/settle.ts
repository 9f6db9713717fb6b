import type { GuardMode } from '../../config/inputs.ts'
import type { Unknown } from '../../guard/fact.ts'
import type { OverrideRequest } from '../../guard/guard-facts.ts'
import { type GuardVerdict, judgeGuard } from '../../guard/verdict.ts'
import { guardRemedy } from '../../guard-remedy.ts'
import { plainLine } from '../../text/escape.ts'
import { compareText } from '../../text/order.ts'
import { addSeconds } from '../../time/instant.ts'
import { UserError } from '../../user-error.ts'
import type { World } from '../../world.ts'
import { attemptOf } from '../run/run-attempt.ts'
import type { GatheredGuard } from './gather.ts'
import { countOverrides } from './overrides/log.ts'
import { recordOverride } from './overrides/record.ts'
import { isStopped, type ToldGuard, type ToldOverride } from './tell/told.ts'

/** Judges what was gathered. An override that is not on record is asked for where something stops, and counts once it is on record. */
export async function settleGuard(
  world: World,
  gathered: GatheredGuard,
  mode: GuardMode,
): Promise<ToldGuard> {
  const { wanted, facts } = gathered
  const settings = gathered.settings.guard
  const told = { facts, settings, mode, attempt: attemptOf(world), isOverrideNeedless: false }
  const verdict = judgeGuard(facts, settings)
  if (!isStopped(verdict)) {
    const accepted = acceptedIn(verdict)
    if (accepted === null) {
      return { ...told, verdict, override: null, isOverrideNeedless: wanted.isByInput }
    }
    const log = gathered.records?.overrides ?? null
    return { ...told, verdict, override: asTold(accepted, { log, record: 'known', at: facts.at }) }
  }
  const overrides = [...facts.overrides, ...(await wanted.ask())].toSorted(byTime)
  return settleAsked(world, gathered, { ...told, facts: { ...facts, overrides } })
}

/** The same with what is asked for and not on record. */
async function settleAsked(
  world: World,
  gathered: GatheredGuard,
  told: Omit<ToldGuard, 'verdict' | 'override'>,
): Promise<ToldGuard> {
  const { facts, settings } = told
  const verdict = judgeGuard(facts, settings)
  const accepted = acceptedIn(verdict)
  if (accepted === null) return { ...told, verdict, override: null }
  const log = await record(world, gathered, accepted.request)
  if (log instanceof UserError) {
    // What cannot be looked up later does not count.
    const overrides = verdict.overrides.map(({ request, isAccepted }) =>
      isAccepted ? { ...request, unclear: notRecorded(log) } : request,
    )
    const without = judgeGuard({ ...facts, overrides: overrides.toSorted(byTime) }, settings)
    return { ...told, verdict: without, override: null }
  }
  const recorded = world.dryRun ? 'dry-run' : 'recorded'
  return { ...told, verdict, override: asTold(accepted, { log, record: recorded, at: facts.at }) }
}

function byTime(a: OverrideRequest, b: OverrideRequest): number {
  return compareText(a.at, b.at)
}

type Accepted = Extract<GuardVerdict['overrides'][number], { readonly isAccepted: true }>

function acceptedIn({ overrides }: GuardVerdict): Accepted | null {
  return overrides.find((one): one is Accepted => one.isAccepted) ?? null
}

async function record(
  world: World,
  { facts, records }: GatheredGuard,
  request: OverrideRequest,
): Promise<string | UserError> {
  const { service } = facts.target
  try {
    return await recordOverride(world, { request, service }, records)
  } catch (error) {
    if (error instanceof UserError) return error
    throw error
  }
}

function notRecorded(error: UserError): Unknown {
  const { code, message } = error
  // Other commands need more than this one.
  const grant = 'Add to the `permissions:` of the job in the workflow: `contents: write`.'
  return {
    state: 'unknown',
    reason: `It could not be put on record: ${plainLine(message, 400)}`,
    remedy: code === 'permission-missing' ? grant : guardRemedy(error),
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
