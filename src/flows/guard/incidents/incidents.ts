import { type Fact, known, type Unknown } from '../../../guard/fact.ts'
import type { OpenIncident } from '../../../guard/guard-facts.ts'
import type { GuardObservation, IssueNow, IssuePage } from '../../../guard-github.ts'
import { sharedPaths } from '../../../incident/record-paths.ts'
import { worse } from '../../../incident/severity.ts'
import type { World } from '../../../world.ts'
import { type LabelClaim, type Standing, weighed } from '../labels/label-standing.ts'
import { mapFact, unknownBecause } from '../unknown-facts.ts'
import { type IncidentAsk, isCandidate, isFlooded, type Search, stopsHere } from './candidates.ts'
import { declaredAt } from './declared.ts'
import { type Listed, listedOf, readList } from './incident-list.ts'
import { type DeclaredIncident, type ShownIncident, shownBy } from './issue-incident.ts'
import { ageOf } from './label-age.ts'
import { withNamedByRules } from './report-environments.ts'

/** Incidents as they are at the moment, before it is known who may declare one. */
export interface SeenIncidents {
  readonly onRecord: readonly OpenIncident[]
  /** What would stop the deployment if whoever declared it may. */
  readonly news: readonly DeclaredIncident[]
  /** What is labelled for too long without a record to stop anything. */
  readonly old: readonly OpenIncident[]
  /** Whether one on record stops it already. */
  readonly isStopped: boolean
  /** Why there may be others that nobody saw; null where there are none. */
  readonly hidden: Unknown | null
  /** How many requests that took. */
  readonly requests: number
}

/**
 * Looks at the incidents that matter here, in one request where there are any; one or two more where the settings have labels of
 * their own. An issue that was closed is over, whatever the list says, and one that is not here any more.
 */
export async function seeIncidents(
  world: Pick<World, 'github' | 'repositoryUrl' | 'recordsBranch'>,
  { readAt, records, declared, deployments }: SeenParts,
  ask: IncidentAsk,
): Promise<Fact<SeenIncidents>> {
  const { repositoryUrl, recordsBranch } = world
  const history = `${repositoryUrl}/commits/${recordsBranch}/${sharedPaths.open}`
  const list = mapFact(records, (value) => readList(value, history))
  if (list.state !== 'known') return list
  const deployed = deployments.state === 'known' ? deployments.value.environmentNames : []
  const environments = withNamedByRules(
    [ask.target.environment, ...deployed, ...ask.settings.environments],
    ask.settings,
  )
  const listed = listedOf(list.value, environments)
  const search = { ...ask, environments, listed, since: list.value.since, now: readAt }
  const asRecorded = listed.map((one) => unseen(one, repositoryUrl))
  try {
    const looked = await lookAt(world, declared, search)
    const shown = showAll(looked.issues, asRecorded, search)
    const onRecord = shown.flatMap((one) => one.onRecord ?? [])
    const isStopped = onRecord.some((one) => stopsHere(one, ask))
    const news = shown.flatMap((one) => stoppingNews(one, ask))
    const isOld = ({ claim, incident }: DeclaredIncident) =>
      !onRecord.some(({ number }) => number === incident.number) &&
      ageOf(declaredAt(claim.issue, ask.settings), search) !== 'counts'
    if (declared.state !== 'known' && !isStopped) return declared
    const pages = [...(declared.state === 'known' ? [declared.value] : []), looked.declared]
    return known({
      onRecord,
      news: news.filter((one) => !isOld(one)),
      old: news.filter(isOld).map(({ incident }) => ({ ...incident, doubt: { why: 'long-ago' } })),
      isStopped,
      hidden: pages.some((page) => isFlooded(page, search)) ? tooMany : null,
      requests: looked.requests,
    })
  } catch (error) {
    // What is on record stops a deployment also where nobody can say more of it.
    const why = unknownBecause(error)
    const isStopped = asRecorded.some((one) => stopsHere(one, ask))
    const found = { onRecord: asRecorded, news: [], old: [], isStopped, hidden: null, requests: 1 }
    return isStopped ? known(found) : why
  }
}

/** What would stop the deployment, and does not yet. */
function stoppingNews(
  { onRecord, news }: ShownIncident,
  ask: IncidentAsk,
): readonly DeclaredIncident[] {
  if (onRecord !== null && stopsHere(onRecord, ask)) return []
  return news.filter(({ incident }) => stopsHere(incident, ask))
}

type SeenParts = Pick<GuardObservation, 'readAt' | 'records' | 'declared' | 'deployments'>

const tooMany: Unknown = {
  state: 'unknown',
  reason:
    'More than a hundred open issues are labelled like incidents, and no record says which of them are.',
  remedy:
    'Run the command `setup` if there are no records yet, and take the labels off the issues that are no incidents.',
}

/** So many of the list are looked at; the others are taken for as they are on record. */
const mostListed = 50

interface Looked {
  /** Those that were looked at; null for one that is not here. */
  readonly issues: ReadonlyMap<number, IssueNow | null>
  /** Open issues with labels of the repository's own. */
  readonly declared: IssuePage
  readonly requests: number
}

async function lookAt(
  { github }: Pick<World, 'github'>,
  declared: GuardObservation['declared'],
  search: Search,
): Promise<Looked> {
  const stopping = search.listed.filter((one) => stopsHere(one, search))
  const candidates =
    declared.state === 'known'
      ? declared.value.issues.filter((issue) => isCandidate(issue, search))
      : []
  const numbers = [...stopping.slice(0, mostListed), ...candidates].map(({ number }) => number)
  const labels = Object.values(search.settings.severityLabels).flat()
  if (numbers.length + labels.length === 0) return nothingSeen
  const first = await github.guardIssues({ numbers, labels })
  const others = first.declared.issues
    .filter((issue) => !numbers.includes(issue.number) && isCandidate(issue, search))
    .map(({ number }) => number)
  const more =
    others.length === 0 ? null : await github.guardIssues({ numbers: others, labels: [] })
  const found = new Map([...first.issues, ...(more?.issues ?? [])])
  return {
    issues: new Map([...numbers, ...others].map((number) => [number, found.get(number) ?? null])),
    declared: first.declared,
    requests: more === null ? 1 : 2,
  }
}

const nothingSeen: Looked = {
  issues: new Map(),
  declared: { issues: [], isCut: false },
  requests: 0,
}

function showAll(
  issues: Looked['issues'],
  asRecorded: readonly OpenIncident[],
  { listed, settings, environments }: Search,
): readonly ShownIncident[] {
  const notLookedAt = asRecorded
    .filter(({ number }) => !issues.has(number))
    .map((onRecord): ShownIncident => ({ onRecord, news: [] }))
  const byNumber = new Map(listed.map((one) => [one.number, one]))
  const lookedAt = [...issues].flatMap(([number, now]) => {
    const one = byNumber.get(number) ?? null
    return now === null ? [] : [shownBy(now, { listed: one, settings, environments })]
  })
  return [...notLookedAt, ...lookedAt]
}

/** One of the list whose issue was not looked at. */
function unseen(one: Listed, repositoryUrl: string): OpenIncident {
  const { number } = one
  const url = `${repositoryUrl}/issues/${number}`
  return { ...one, url, title: `Incident ${number}`, lead: null, isConfirmed: true }
}

/** The incidents, with whether somebody declared them who may; unknown where that is not known, and none is sure to stop. */
export function incidentsOf(
  { onRecord, news, old, isStopped, hidden }: SeenIncidents,
  standingOf: (claim: LabelClaim) => Standing,
): Fact<readonly OpenIncident[]> {
  const found = news.map(({ claim, incident }) => ({
    value: { claim, incident },
    standing: standingOf(claim),
  }))
  return mapFact(weighed(found, isStopped), (judged) => {
    const declared = judged.map(({ value, isConfirmed, isAsked }): OpenIncident => {
      const incident = { ...value.incident, isConfirmed }
      const by = value.claim.act?.actor.login
      return isAsked || by === undefined
        ? incident
        : { ...incident, doubt: { why: 'not-asked', by } }
    })
    const confirmed = worstOfEach(declared.filter(({ isConfirmed }) => isConfirmed))
    const others = worstOfEach(declared.filter(({ isConfirmed }) => !isConfirmed))
    const isSure = isStopped || confirmed.size > 0
    if (hidden !== null && !isSure) return hidden
    return known([
      ...onRecord.filter(({ number }) => !confirmed.has(number)),
      ...confirmed.values(),
      ...[...others.values()].filter(({ number }) => !confirmed.has(number)),
      ...worstOfEach(old).values(),
    ])
  })
}

/** Of several severities of one issue the worst, by its number. */
function worstOfEach(incidents: readonly OpenIncident[]): ReadonlyMap<number, OpenIncident> {
  const worst = new Map<number, OpenIncident>()
  for (const one of incidents) {
    const other = worst.get(one.number)
    if (other === undefined || worse(one.severity, other.severity) === one.severity) {
      worst.set(one.number, one)
    }
  }
  return worst
}
