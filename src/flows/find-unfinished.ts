import type { Settings } from '../config/settings.ts'
import { isOlderThanRecords, readOpenIncidents } from '../incident/open-incidents.ts'
import { isDeclaringLabel, knownSpellings, type SeveritySpellings } from '../incident/severity.ts'
import type { LabelledIssue, OpenObservation, World } from '../world.ts'

/** What a sweep looks at, and what it leaves alone. */
export interface Unfinished {
  /** Issues to look at, by number. */
  readonly issues: readonly number[]
  /** Issues that were labelled before there were records: nobody has declared them to us. */
  readonly older: readonly number[]
}

/** Every incident on the list of open ones, and every open issue made one since there are records. */
export async function findUnfinished(
  world: World,
  observation: OpenObservation,
  settings: Settings,
): Promise<Unfinished> {
  const spellings = settings.severityLabels
  const labelled = await world.github.labelledIssues(['incident', ...knownSpellings(spellings)])
  const open = readOpenIncidents(observation.open ?? '')
  // A list that cannot be read is told by the first sync, which refuses to write to it.
  const { incidents, since } = 'damage' in open ? { incidents: [], since: null } : open
  const listed = incidents.map(({ number }) => number)
  const isOlder = (issue: LabelledIssue): boolean =>
    !listed.includes(issue.number) && isOlderThanRecords(lastDeclared(issue, spellings), since)
  const older = labelled.filter(isOlder).map(({ number }) => number)
  const newer = labelled.filter((issue) => !isOlder(issue)).map(({ number }) => number)
  return { issues: [...new Set([...listed, ...newer])].sort((a, b) => a - b), older }
}

function lastDeclared(issue: LabelledIssue, spellings: SeveritySpellings): string {
  const declaring = issue.labelled.filter(({ label }) => isDeclaringLabel(label, spellings))
  return declaring.at(-1)?.at ?? issue.createdAt
}
