import type { Suspects } from '../../changes/verdict/suspects-file.ts'
import { verdictJson } from '../../changes/verdict/verdict-json.ts'
import { type OutputName, type Outputs, outputNames } from '../../config/outputs.ts'
import { renderDefault } from '../../config/own-template.ts'
import { type Problem, showProblem } from '../../config/problem.ts'
import { channelName } from '../../incident/communication/channel-name.ts'
import { textsSection } from '../../incident/communication/texts-section.ts'
import { incidentView, recordUrl } from '../../incident/incident-view.ts'
import { recordPaths } from '../../incident/record-paths.ts'
import { canonicalJson } from '../../text/canonical-json.ts'
import { UserError } from '../../user-error.ts'
import type { World } from '../../world.ts'
import type { Synced } from '../incident/sync-result.ts'

/** Version of the JSON in the output `result`; it changes when a field changes its meaning or goes. */
const resultVersion = 1

/** Where the outcome of a run is told. */
export interface Teller {
  setOutput(name: OutputName, value: string): void
  /** Shows Markdown on the run's page. */
  showSummary(markdown: string): Promise<void>
}

/** Tells what a sync did. Ends in a failure when a file of the repository needs mending; by then all else is done. */
export async function tell(result: Synced, world: World, teller: Teller): Promise<void> {
  const outputs = outputsOf(result, world)
  for (const name of outputNames) {
    const value = outputs[name]
    if (value !== undefined) teller.setOutput(name, value)
  }
  await teller.showSummary(summaryOf(result, world))
  const failure = tellProblems(result.problems, world)
  if (failure !== null) throw failure
}

/** The outputs of a run that worked on an incident. */
function outputsOf(result: Synced, world: World): Outputs {
  const { incident, suspects, isNew, did, communication } = result
  const { number, severity, status, url, title, lead, impact, times } = incident
  const links = { repositoryUrl: world.repositoryUrl, recordsBranch: world.recordsBranch }
  const changed = did.length > 0 && !world.dryRun
  const record = { path: recordPaths(number).record, url: recordUrl(number, links) }
  const named = { incident: `INC-${number}`, number, severity, status, isNew, changed, record }
  const detail = {
    url,
    title,
    lead,
    roles: Object.fromEntries(
      Object.entries(incident.roles).map(([role, holder]) => [role, holder?.login ?? null]),
    ),
    impact,
    times,
    did,
    changes: suspects === null ? null : verdictJson(suspects.verdict),
  }
  return {
    incident: named.incident,
    'issue-number': String(number),
    severity,
    status,
    'is-new': String(isNew),
    changed: String(changed),
    suspect: namedSuspect(suspects),
    channel: channelName({ at: times.declaredAt ?? times.openedAt, title, number }),
    texts: canonicalJson(Object.fromEntries(communication.map(({ name, text }) => [name, text]))),
    'record-path': record.path,
    'record-url': record.url,
    result: canonicalJson({ version: resultVersion, ...named, ...detail }),
  }
}

/** The id of the change that is named; empty for none. */
function namedSuspect(suspects: Suspects | null): string {
  if (suspects?.verdict.answer !== 'named' || suspects.verdict.namedDeployment !== null) return ''
  return suspects.verdict.suspects[0]?.id ?? ''
}

/** The page of the run: what this run did, then the incident. */
function summaryOf(result: Synced, world: World): string {
  const links = { repositoryUrl: world.repositoryUrl, recordsBranch: world.recordsBranch }
  return renderDefault(world.templates['job-summary'], {
    incident: incidentView(result.incident, { zone: result.zone, links }),
    run: { did: result.did },
    what_changed: result.whatChanged,
    texts: textsSection(result.communication),
  })
}

/** Shows problems of the repository's own files on their lines; the failure to end the run with, or null. */
export function tellProblems(problems: readonly Problem[], world: World): UserError | null {
  for (const problem of problems) world.log.problem(problem.message, problem)
  const [first] = problems
  if (first === undefined) return null
  const more = problems.length === 1 ? '' : ` and ${problems.length - 1} more`
  return new UserError(first.file.endsWith('.md') ? 'template-invalid' : 'config-invalid', {
    what: `Incidents were recorded, but a file of the repository needs mending: ${showProblem(first)}${more}.`,
    remedy: 'Defaults were used in its place.',
  })
}
