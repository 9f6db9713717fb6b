import { type Problem, showProblem } from '../config/problem.ts'
import type { Settings } from '../config/settings.ts'
import { readOpenIncidents } from '../incident/open-incidents.ts'
import { knownSpellings } from '../incident/severity.ts'
import { canonicalJson } from '../text/canonical-json.ts'
import { inlineText } from '../text/escape.ts'
import { showUserError, UserError } from '../user-error.ts'
import type { OpenObservation, World } from '../world.ts'
import { settingsOf } from './settings-of.ts'
import { setup } from './setup.ts'
import { sync } from './sync.ts'
import type { SyncResult } from './sync-result.ts'
import { type Teller, tellProblems } from './tell.ts'

/** What became of one issue in a sweep; an error is what kept it from being brought up to date. */
interface Swept {
  readonly issue: number
  readonly result: SyncResult | Error
}

/**
 * Looks at everything unfinished, whatever event was missed: every incident on the list of open ones and every open issue with
 * a severity or `incident` label. One that fails does not keep the others from being looked at; the first failure ends the run.
 */
export async function runSweep(world: World, teller: Teller): Promise<void> {
  const observation = await world.github.observeRepository()
  const did = await setup(world, observation)
  const { settings, problems } = await settingsOf(observation.configuration)
  const issues = await findUnfinished(world, observation, settings)
  const swept: Swept[] = []
  for (const [index, issue] of issues.entries()) {
    world.log.info(`issue ${issue} (${index + 1} of ${issues.length})`)
    swept.push({ issue, result: await syncOne(world, issue) })
  }
  teller.setOutput('result', canonicalJson({ version: 1, setup: did, swept: swept.map(brief) }))
  await teller.showSummary(summaryOf(did, swept))
  const failure = tellProblems(allProblems(problems, swept), world)
  const [failed] = swept.flatMap(({ result }) => (result instanceof Error ? [result] : []))
  if (failed !== undefined) throw failed
  if (failure !== null) throw failure
}

async function syncOne(world: World, issue: number): Promise<SyncResult | Error> {
  try {
    return await sync(world, { issue, asked: false })
  } catch (error) {
    // One incident that cannot be written must not hide the others; it is told, and fails the run at its end.
    return error instanceof Error ? error : new Error(String(error))
  }
}

async function findUnfinished(
  world: World,
  observation: OpenObservation,
  settings: Settings,
): Promise<readonly number[]> {
  const labels = ['incident', ...knownSpellings(settings.severityLabels)]
  const labelled = await world.github.labelledIssues(labels)
  const open = readOpenIncidents(observation.open ?? '')
  // A list that cannot be read is told by the first sync, which refuses to write to it.
  const listed = 'damage' in open ? [] : open.incidents.map(({ number }) => number)
  return [...new Set([...listed, ...labelled])].sort((a, b) => a - b)
}

/** The problems of the repository's own files, each once, however many incidents met it. */
function allProblems(settings: readonly Problem[], swept: readonly Swept[]): readonly Problem[] {
  const met = swept.flatMap(({ result }) => ('problems' in result ? result.problems : []))
  return [
    ...new Map([...settings, ...met].map((problem) => [showProblem(problem), problem])).values(),
  ]
}

function brief({ issue, result }: Swept): object {
  if (result instanceof Error) return { issue, failed: result.message }
  if (result.kind === 'nothing') return { issue, leftAlone: result.why }
  const { severity, status, title } = result.incident
  return { issue, incident: `INC-${issue}`, title, severity, status, did: result.did }
}

function summaryOf(setUp: readonly string[], swept: readonly Swept[]): string {
  const rows = swept.map((one) => `| ${nameOf(one)} | ${rowOf(one.result)} |`)
  const table =
    rows.length === 0
      ? ['Nothing is unfinished.']
      : ['| Incident | Stands | What this sweep did |', '|---|---|---|', ...rows]
  const first = setUp.length === 0 ? [] : [...setUp.map((line) => `- ${line}`), '']
  return ['## Sweep', '', ...first, ...table, ''].join('\n')
}

function nameOf({ issue, result }: Swept): string {
  if (result instanceof Error || result.kind === 'nothing') return `issue ${issue}`
  const { url, title } = result.incident
  return `[INC-${issue}](${url}) ${inlineText(title, 80)}`
}

function rowOf(result: SyncResult | Error): string {
  if (result instanceof Error) return `failed | ${inlineText(failureText(result), 600)}`
  if (result.kind === 'nothing') return `left alone | ${result.why}`
  const { severity, status } = result.incident
  return `${severity} · ${status} | ${result.did.join(', ') || 'nothing had changed'}`
}

function failureText(error: Error): string {
  return error instanceof UserError ? showUserError(error) : error.message
}
