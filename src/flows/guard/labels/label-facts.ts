import type { Settings } from '../../../config/settings.ts'
import type { GuardFacts } from '../../../guard/guard-facts.ts'
import type { DeployTarget } from '../../../guard/scope.ts'
import type { GuardObservation } from '../../../guard-github.ts'
import type { World } from '../../../world.ts'
import { incidentsOf, seeIncidents } from '../incidents/incidents.ts'
import { mapFact } from '../unknown-facts.ts'
import { freezeClaims, holdsOf, locksOf } from './holds.ts'
import { judgeLabels, type LabelClaim } from './label-standing.ts'

/**
 * So many people are asked about, whose labels are not on record yet; fewer where something else took a request more, but one at least
 * where no incident stops the deployment: an admin who does so must not go unheard for the settings that a team has.
 */
const mostPeople = 2

/** What depends on who set a label. Who may is asked first where nothing is sure to stop the deployment yet. */
export async function labelFacts(
  world: World,
  observed: GuardObservation,
  { target, deployers, settings, others }: LabelAsk,
): Promise<Pick<GuardFacts, 'holds' | 'incidents'>> {
  const { repositoryUrl } = world
  const { environment } = target
  const seen = await seeIncidents(world, observed, { settings, target })
  const locks = locksOf(observed.locks, { environment, deployers, repositoryUrl })
  const { isStopped, news, requests } = seen.state === 'known' ? seen.value : nothingSeen
  const groups: readonly Group[] = [
    { isSettled: isStopped, claims: news.map(({ claim }) => claim) },
    {
      isSettled: locks.state === 'known' && locks.value.length > 0,
      claims: freezeClaims(observed.freezes),
    },
  ]
  const claimsThat = (settled: boolean) =>
    groups.filter(({ isSettled }) => isSettled === settled).flatMap(({ claims }) => claims)
  const standingOf = await judgeLabels(world.github, [claimsThat(false), claimsThat(true)], {
    settings,
    most: Math.max(isStopped ? 0 : 1, mostPeople - others - Math.max(0, requests - 1)),
  })
  return {
    holds: holdsOf(locks, observed.freezes, standingOf),
    incidents: mapFact(seen, (value) => incidentsOf(value, standingOf)),
  }
}

/** What the labels are read for. */
interface LabelAsk {
  readonly target: DeployTarget
  /** Whoever deploys, by login, and whoever started the run first; null for who is not known. */
  readonly deployers: readonly (string | null)[]
  readonly settings: Settings
  /** Requests that this deployment takes and others do not. */
  readonly others: number
}

/** Labels that say the same sort of thing, and whether something else is sure to stop the deployment in their place. */
interface Group {
  readonly isSettled: boolean
  readonly claims: readonly LabelClaim[]
}

const nothingSeen = { isStopped: false, news: [], requests: 0 } as const
