import type { Settings } from '../../../config/settings.ts'
import { type IncidentState, isStopping } from '../../../guard/incident-rule.ts'
import { covers, type DeployTarget } from '../../../guard/scope.ts'
import type { IssuePage, LabelledIssueNow } from '../../../guard-github.ts'
import { isIncidentLabel, type Severity } from '../../../incident/severity.ts'
import { hasEnded } from '../../../incident/status.ts'
import { declarationsOf, declaredAt } from './declared.ts'
import type { Listed } from './incident-list.ts'
import { ageOf, type LabelTimes } from './label-age.ts'
import { isNews } from './undecided.ts'

/** What is looked for. */
export interface IncidentAsk {
  readonly settings: Settings
  readonly target: DeployTarget
}

/** What it is looked for with. */
export interface Search extends IncidentAsk, LabelTimes {
  /** Names that are known. */
  readonly environments: readonly string[]
  readonly listed: readonly Listed[]
}

/** Whether an incident stops the deployment that is asked about. */
export function stopsHere(incident: IncidentState, { settings, target }: IncidentAsk): boolean {
  return isStopping(incident, settings.guard.incidents, target)
}

/** Whether an issue has to be looked at, beside those on the list that stop the deployment: it may say what is not on record yet. */
export function isCandidate(issue: LabelledIssueNow, search: Search): boolean {
  const { listed, settings } = search
  const one = listed.find(({ number }) => number === issue.number)
  const declared = declarationsOf(issue, settings)
  const severities = severitiesFor(search)
  const stopping = declared.filter(({ severity }) => severities.has(severity))
  if (one === undefined) {
    // Its form may say a severity that no label does.
    const isOpenQuestion = declared.length === 0 && issue.labels.some(isIncidentLabel)
    return (
      (stopping.length > 0 || (isOpenQuestion && severities.size > 0)) &&
      ageOf(declaredAt(issue, settings), search) !== 'past'
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

/**
 * Whether a page of issues shows none that was known before, so that others may be hidden behind them that count. Those changed before
 * all that are shown, and so were their labels set.
 */
export function isFlooded({ issues, isCut }: IssuePage, search: Search): boolean {
  const numbers = new Set(search.listed.map(({ number }) => number))
  const isUnknown = (issue: LabelledIssueNow) =>
    !numbers.has(issue.number) && ageOf(declaredAt(issue, search.settings), search) === 'counts'
  const last = issues.at(-1)
  const mayHideOne = last !== undefined && ageOf(last.updatedAt, search) === 'counts'
  return isCut && mayHideOne && issues.every(isUnknown)
}
