import type { Settings } from '../config/settings.ts'
import { type Fact, known, type Unknown } from '../guard/fact.ts'
import type { OpenIncident } from '../guard/guard-facts.ts'
import type { DeployTarget } from '../guard/scope.ts'
import type { GuardObservation, IssueNow, LabelledIssueNow } from '../guard-github.ts'
import { readForm } from '../incident/form.ts'
import { isOlderThanRecords } from '../incident/open-incidents.ts'
import type { GitHub } from '../world.ts'
import { type Declaration, declarationOf } from './guard-declared.ts'
import { type Listed, listedOf, readList, severitiesFor, stopsHere } from './guard-listed.ts'
import type { LabelClaim } from './guard-people.ts'
import { recordedLead } from './guard-record.ts'
import { mapFact, unknownBecause } from './guard-unknown.ts'

/** Incidents as they are at the moment, before it is known who may declare one. */
export interface SeenIncidents {
  readonly listed: readonly ListedNow[]
  /** Issues with a severity that are not on record. */
  readonly declared: readonly (Declaration & { readonly now: IssueNow })[]
}

/** One of `open.json`, and its issue; null where that was not looked at, or could not be. */
interface ListedNow {
  readonly one: Listed
  readonly now: IssueNow | null
}

/** What is looked for. */
export interface IncidentAsk {
  readonly settings: Settings
  readonly target: DeployTarget
}

/**
 * Looks at the incidents that matter here, in one request where there are any; one or two more where the settings have labels of
 * their own. An issue that was closed is over, whatever the list says, and one that is not here any more.
 */
export async function seeIncidents(
  github: GitHub,
  { records, declared }: Pick<GuardObservation, 'records' | 'declared'>,
  ask: IncidentAsk,
): Promise<Fact<SeenIncidents>> {
  const lists = mapFact(records, ({ open }) => readList(open))
  if (lists.state !== 'known') return lists
  const listed = listedOf(lists.value)
  const asRecorded = { listed: listed.map((one) => ({ one, now: null })), declared: [] }
  const isStopped = listed.some((one) => stopsHere(one, ask.settings, ask.target))
  try {
    const candidates = candidatesIn(declared, listed, ask)
    const issues = await lookAt(github, { listed, candidates, ask })
    const found = assemble({ listed, issues, since: lists.value.since, ask })
    const isStoppedNow = found.listed.some(({ one }) => stopsHere(one, ask.settings, ask.target))
    if (isStoppedNow) return known(found)
    if (declared.state !== 'known') return declared
    const isUnsure =
      declared.value.isCut && records.state === 'known' && records.value.head === null
    return isUnsure && found.declared.length === 0 ? tooMany : known(found)
  } catch (error) {
    // What is on record stops a deployment also where nobody can say more of it.
    const why = unknownBecause(error)
    return isStopped ? known(asRecorded) : why
  }
}

const tooMany: Unknown = {
  state: 'unknown',
  reason:
    'More than a hundred open issues are labelled like incidents, and no record says which of them are.',
  remedy: 'Run the command `setup`, and close the issues that are over.',
}

/** Open issues that declare what would stop the deployment, and are not on the list. */
function candidatesIn(
  declared: GuardObservation['declared'],
  listed: readonly Listed[],
  ask: IncidentAsk,
): readonly LabelledIssueNow[] {
  if (declared.state !== 'known') return []
  return declared.value.issues.filter((issue) => isCandidate(issue, listed, ask))
}

function isCandidate(
  issue: LabelledIssueNow,
  listed: readonly Listed[],
  { settings, target }: IncidentAsk,
): boolean {
  const declaration = declarationOf(issue, settings)
  const counts = declaration !== null && severitiesFor(settings, target).has(declaration.severity)
  return counts && isNews(declaration, listed)
}

/** Whether a declaration is not on record: a report that waits in triage may have been confirmed by somebody else since. */
function isNews({ claim: { issue, act } }: Declaration, listed: readonly Listed[]): boolean {
  const known = listed.find(({ number }) => number === issue.number)
  if (known === undefined) return true
  return known.status === 'triage' && act !== null && act.actor.login !== issue.author.login
}

/** So many of the list are looked at; the others are taken for as they are on record. */
const mostListed = 50

async function lookAt(
  github: GitHub,
  {
    listed,
    candidates,
    ask,
  }: {
    readonly listed: readonly Listed[]
    readonly candidates: readonly LabelledIssueNow[]
    readonly ask: IncidentAsk
  },
): Promise<ReadonlyMap<number, IssueNow | null>> {
  const stopping = listed.filter((one) => stopsHere(one, ask.settings, ask.target))
  const numbers = [...stopping.slice(0, mostListed), ...candidates].map(({ number }) => number)
  const labels = Object.values(ask.settings.severityLabels).flat()
  if (numbers.length + labels.length === 0) return new Map()
  const { issues, declared } = await github.guardIssues({ numbers, labels })
  const others = declared.issues
    .filter((issue) => !numbers.includes(issue.number) && isCandidate(issue, listed, ask))
    .map(({ number }) => number)
  const more =
    others.length === 0 ? [] : (await github.guardIssues({ numbers: others, labels: [] })).issues
  const all = new Map([...issues, ...more])
  return new Map([...numbers, ...others].map((number) => [number, all.get(number) ?? null]))
}

function assemble({
  listed,
  issues,
  since,
  ask,
}: {
  readonly listed: readonly Listed[]
  /** Those that were looked at; null for one that is not here. */
  readonly issues: ReadonlyMap<number, IssueNow | null>
  readonly since: string | null
  readonly ask: IncidentAsk
}): SeenIncidents {
  const waiting = new Set(
    listed.filter(({ status }) => status === 'triage').map(({ number }) => number),
  )
  const declared = [...issues.values()].flatMap((now) => {
    if (now === null || !now.isOpen) return []
    if (now.record !== null && !waiting.has(now.number)) return []
    const declaration = declarationOf(now, ask.settings)
    if (declaration === null || !isNews(declaration, listed)) return []
    const declaredAt = declaration.claim.act?.at ?? now.createdAt
    return isOlderThanRecords(declaredAt, since) ? [] : [{ ...declaration, now }]
  })
  return { listed: listed.flatMap((one) => asItIs(one, issues)), declared }
}

/** One of the list, as its issue says that it is. */
function asItIs(one: Listed, issues: ReadonlyMap<number, IssueNow | null>): readonly ListedNow[] {
  const now = issues.get(one.number)
  if (now === undefined) return [{ one, now: null }]
  if (now === null) return []
  if (now.isOpen) return [{ one, now }]
  // A merge that closes an incident has mended it; whether that helped is not known yet.
  return [{ one: { ...one, status: now.isClosedByMerge ? 'monitoring' : 'resolved' }, now }]
}

/** What has to be known of people before the incidents are. */
export function incidentClaims(seen: Fact<SeenIncidents>): readonly LabelClaim[] {
  return seen.state === 'known' ? seen.value.declared.map(({ claim }) => claim) : []
}

/** The incidents, with whether somebody declared them who may. */
export function incidentsOf(
  { listed, declared }: SeenIncidents,
  {
    settings,
    repositoryUrl,
    mayLabel,
  }: {
    readonly settings: Settings
    readonly repositoryUrl: string
    readonly mayLabel: (claim: LabelClaim) => boolean
  },
): readonly OpenIncident[] {
  const onRecord = listed.map(({ one, now }) => ({
    ...one,
    url: now?.url ?? `${repositoryUrl}/issues/${one.number}`,
    title: now?.title ?? `Incident ${one.number}`,
    lead: recordedLead(now?.record ?? null),
    isConfirmed: true,
  }))
  const fresh = declared.map(({ severity, claim, now }): OpenIncident => {
    const form = readForm(now.body)
    return {
      number: now.number,
      url: now.url,
      title: now.title,
      severity,
      status: 'investigating',
      kind: form.kind ?? 'incident',
      environments: form.environment === null ? settings.environments : [form.environment],
      services: form.services,
      lead: null,
      fixes: [],
      isConfirmed: mayLabel(claim),
    }
  })
  return [...onRecord, ...fresh]
}
