import type { Settings } from '../../../config/settings.ts'
import { type IncidentState, isStopping } from '../../../guard/incident-rule.ts'
import { covers, type DeployTarget } from '../../../guard/scope.ts'
import type { IssuePage, LabelledIssueNow } from '../../../guard-github.ts'
import { isOlderThanRecords } from '../../../incident/open-incidents.ts'
import type { Severity } from '../../../incident/severity.ts'
import { hasEnded } from '../../../incident/status.ts'
import { declarationsOf, declaredAt, isFlag } from './declared.ts'
import type { Listed } from './incident-list.ts'
import { isNews } from './undecided.ts'

/** What is looked for. */
export interface IncidentAsk {
  readonly settings: Settings
  readonly target: DeployTarget
}

/** What it is looked for with. */
export interface Search extends IncidentAsk {
  /** Names that are known. */
  readonly environments: readonly string[]
  readonly listed: readonly Listed[]
  readonly since: string | null
}

/** Whether an incident stops the deployment that is asked about. */
export function stopsHere(incident: IncidentState, { settings, target }: IncidentAsk): boolean {
  return isStopping(incident, settings.guard.incidents, target)
}

/** Whether an issue has to be looked at, beside those on the list that stop the deployment: it may say what is not on record yet. */
export function isCandidate(issue: LabelledIssueNow, search: Search): boolean {
  const { listed, settings, since } = search
  const one = listed.find(({ number }) => number === issue.number)
  const declared = declarationsOf(issue, settings)
  const severities = severitiesFor(search)
  const stopping = declared.filter(({ severity }) => severities.has(severity))
  if (one === undefined) {
    // Its form may say a severity that no label does.
    const isOpenQuestion = declared.length === 0 && issue.labels.some(isFlag)
    return (
      (stopping.length > 0 || (isOpenQuestion && severities.size > 0)) &&
      !isOlderThanRecords(declaredAt(issue, settings), since)
    )
  }
  if (stopsHere(one, search)) return false
  // It may have been reopened, which the record of its end will tell.
  if (hasEnded(one.status)) return stopping.length > 0
  return stopping.some((declaration) => isNews(declaration, { ...one, endedAt: null }))
}

/** Severities that stop a deployment by some rule. */
function severitiesFor({ settings, target }: IncidentAsk): ReadonlySet<Severity> {
  const rules = settings.guard.incidents.filter((rule) => covers(rule, target))
  return new Set(rules.flatMap((rule) => rule.severities))
}

/** Whether a page of issues shows none that was known before, so that others may be hidden behind them. */
export function isFlooded(
  { issues, isCut }: IssuePage,
  { listed, since, settings }: Search,
): boolean {
  const numbers = new Set(listed.map(({ number }) => number))
  const isUnknown = (issue: LabelledIssueNow) =>
    !numbers.has(issue.number) && !isOlderThanRecords(declaredAt(issue, settings), since)
  return isCut && issues.every(isUnknown)
}
