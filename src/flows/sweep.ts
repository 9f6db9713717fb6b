import { defaultSettings, type Settings } from '../config/settings.ts'
import { readOpenIncidents } from '../incident/open-incidents.ts'
import { knownSpellings } from '../incident/severity.ts'
import { showUserError, UserError } from '../user-error.ts'
import type { OpenObservation, World } from '../world.ts'
import { setup } from './setup.ts'
import { sync } from './sync.ts'
import type { SyncResult } from './sync-result.ts'
import type { Teller } from './tell.ts'

/** What became of one issue in a sweep. */
interface Swept {
  readonly issue: number
  readonly result: SyncResult | UserError
}

/**
 * Looks at everything unfinished, whatever event was missed: every incident on the list of open ones and every open issue with
 * a severity or `incident` label. One that fails does not keep the others from being looked at.
 */
export async function runSweep(world: World, teller: Teller): Promise<void> {
  const observation = await world.github.observeRepository()
  const { did } = await setup(world, observation)
  const issues = await findUnfinished(world, observation)
  const swept: Swept[] = []
  for (const [index, issue] of issues.entries()) {
    world.log.info(`issue ${issue} (${index + 1} of ${issues.length})`)
    swept.push({ issue, result: await syncOne(world, issue) })
  }
  await teller.showSummary(summaryOf(did, swept))
  const failure = swept.find(({ result }) => result instanceof UserError)?.result
  if (failure instanceof UserError) throw failure
}

async function syncOne(world: World, issue: number): Promise<SyncResult | UserError> {
  try {
    return await sync(world, { issue, asked: false })
  } catch (error) {
    // One incident that cannot be written must not hide the others; it is told, and fails the run at its end.
    if (error instanceof UserError) return error
    throw error
  }
}

async function findUnfinished(
  world: World,
  observation: OpenObservation,
): Promise<readonly number[]> {
  const { severityLabels } = await settingsOf(observation)
  const labelled = await world.github.labelledIssues([
    'incident',
    ...knownSpellings(severityLabels),
  ])
  const open = readOpenIncidents(observation.open ?? '')
  // A list that cannot be read is told by the first sync, which refuses to write to it.
  const listed = 'damage' in open ? [] : open.incidents.map(({ number }) => number)
  return [...new Set([...listed, ...labelled])].sort((a, b) => a - b)
}

async function settingsOf(observation: OpenObservation): Promise<Settings> {
  if (observation.configuration === null) return defaultSettings
  const { readSettings } = await import('../config/read-settings.ts')
  return readSettings(observation.configuration).settings
}

function summaryOf(setUp: readonly string[], swept: readonly Swept[]): string {
  const rows = swept.map(({ issue, result }) => `| ${issue} | ${rowOf(result)} |`)
  const table =
    rows.length === 0
      ? ['Nothing is unfinished.']
      : ['| Issue | Incident | What this sweep did |', '|---|---|---|', ...rows]
  return ['## Sweep', '', ...setUp.map((line) => `- ${line}`), '', ...table, ''].join('\n')
}

function rowOf(result: SyncResult | UserError): string {
  if (result instanceof UserError) return `failed | ${showUserError(result)}`
  if (result.kind === 'nothing') return `left alone | ${result.why}`
  const { severity, status } = result.incident
  return `${severity} · ${status} | ${result.did.join(', ') || 'nothing had changed'}`
}
