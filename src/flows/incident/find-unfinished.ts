import type { Settings } from '../../config/settings.ts'
import {
  begunBy,
  isOlderThanRecords,
  type OpenIncident,
  readOpenIncidents,
} from '../../incident/open-incidents.ts'
import {
  isDeclaringLabel,
  knownSpellings,
  type SeveritySpellings,
} from '../../incident/severity.ts'
import { whyLook } from '../../incident/why-look.ts'
import type { LabelledIssue, SweepObservation, World } from '../../world.ts'

/** What a sweep looks at, and what it leaves alone. */
export interface Unfinished {
  /** Issues to look at closely, by number, and why. */
  readonly due: readonly { readonly issue: number; readonly why: string }[]
  /** Unfinished incidents on which nothing is due and nothing happened. */
  readonly quiet: readonly OpenIncident[]
  /** Issues that were labelled before there were records: nobody has declared them to us. */
  readonly older: readonly number[]
  /** When the reminder was due that has waited longest; null for none. */
  readonly waitingSince: string | null
}

/** Labels that every repository is asked about; what the settings add is asked about once they are known. */
export const usualLabels = ['incident', ...knownSpellings({})]

/**
 * Every incident on the list of open ones, and every open issue made one since there are records: those that have to be looked at,
 * told from those on which nothing is due by one request for fifty.
 */
export async function findUnfinished(
  world: World,
  observation: SweepObservation,
  settings: Settings,
): Promise<Unfinished> {
  const spellings = settings.severityLabels
  const open = readOpenIncidents(observation.open ?? '')
  // A list that cannot be read is told by the first sync, which refuses to write to it.
  const { incidents, since } =
    'damage' in open ? { incidents: [], since: null } : begunBy(observation.readAt, open)
  const labelled = await allLabelled(world, observation, spellings)
  const listed = new Map(incidents.map((incident) => [incident.number, incident]))
  const isOlder = (issue: LabelledIssue): boolean =>
    !listed.has(issue.number) && isOlderThanRecords(lastDeclared(issue, spellings), since)
  const older = labelled.filter(isOlder).map(({ number }) => number)
  const newer = labelled.filter((issue) => !isOlder(issue)).map(({ number }) => number)
  const numbers = [...new Set([...listed.keys(), ...newer])].sort((a, b) => a - b)
  const known = numbers.filter((number) => listed.has(number))
  const pulses = known.length === 0 ? new Map() : await world.github.issuePulses(known)
  const { readAt: now, deployments, changes } = observation
  const looks = numbers.map((issue) => {
    const signs = { listed: listed.get(issue) ?? null, pulse: pulses.get(issue) ?? null }
    return { issue, why: whyLook(signs, { now, deployments, changes }) }
  })
  const waiting = incidents.flatMap(({ nextLookAt }) =>
    nextLookAt !== null && nextLookAt <= now ? [nextLookAt] : [],
  )
  return {
    due: looks.flatMap(({ issue, why }) => (why === null ? [] : [{ issue, why }])),
    quiet: looks.flatMap(({ issue, why }) => (why === null ? (listed.get(issue) ?? []) : [])),
    older,
    waitingSince: waiting.toSorted()[0] ?? null,
  }
}

/** The first page came with the first read; spellings of the repository's own, and further pages, are asked for here. */
async function allLabelled(
  world: World,
  { labelled, after }: SweepObservation,
  spellings: SeveritySpellings,
): Promise<readonly LabelledIssue[]> {
  const own = knownSpellings(spellings).filter((name) => !usualLabels.includes(name))
  const [rest, more] = await Promise.all([
    after === null ? [] : world.github.labelledIssues(usualLabels, after),
    own.length === 0 ? [] : world.github.labelledIssues(own, null),
  ])
  const all = [...labelled, ...rest, ...more]
  return [...new Map(all.map((issue) => [issue.number, issue])).values()]
}

function lastDeclared(issue: LabelledIssue, spellings: SeveritySpellings): string {
  const declaring = issue.labelled.filter(({ label }) => isDeclaringLabel(label, spellings))
  return declaring.at(-1)?.at ?? issue.createdAt
}
