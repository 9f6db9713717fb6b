import type { OpenIncident } from '../../incident/open-incidents.ts'
import { inlineText } from '../../text/escape.ts'
import { showUtc } from '../../time/instant.ts'
import { showUserError, UserError } from '../../user-error.ts'
import type { SyncResult } from './sync-result.ts'

/** What became of one issue in a sweep; an error is what kept it from being brought up to date. */
export interface Swept {
  readonly issue: number
  readonly result: SyncResult | Error
}

/** What became of an issue, for the JSON of a run. */
export function brief({ issue, result }: Swept): object {
  if (result instanceof Error) return { issue, failed: result.message }
  if (result.kind === 'nothing') return { issue, leftAlone: result.why }
  const { severity, status, title } = result.incident
  return { issue, incident: `INC-${issue}`, title, severity, status, did: result.did }
}

/** What a sweep did and left. */
export interface SweepStory {
  readonly setUp: readonly string[]
  readonly swept: readonly Swept[]
  /** Unfinished incidents on which nothing was due. */
  readonly quiet: readonly OpenIncident[]
  readonly older: readonly number[]
  /** How late this sweep or those before it were, a sentence each. */
  readonly times: readonly string[]
}

/** The page of a sweep: what it set up, what became of each incident, what it left alone, and whether it came late. */
export function sweepSummary(
  { setUp, swept, quiet, older, times }: SweepStory,
  repositoryUrl: string,
): string {
  const rows = [
    ...swept.map((one) => `| ${nameOf(one)} | ${rowOf(one.result)} |`),
    ...quiet.map((incident) => quietRow(incident, repositoryUrl)),
  ]
  const table =
    rows.length === 0
      ? ['Nothing is unfinished.']
      : ['| Incident | Stands | What this sweep did |', '|---|---|---|', ...rows]
  const first = [...setUp, ...times].map((line) => `- ${line}`)
  const gap = first.length === 0 ? [] : ['']
  return ['## Sweep', '', ...first, ...gap, ...table, ...tellOlder(older), ''].join('\n')
}

function quietRow(
  { number, severity, status, nextLookAt }: OpenIncident,
  repositoryUrl: string,
): string {
  const next = nextLookAt === null ? '' : `; next reminder ${showUtc(nextLookAt)}`
  return `| [INC-${number}](${repositoryUrl}/issues/${number}) | ${severity} · ${status} | nothing was due${next} |`
}

/** Most older issues told by number; a repository may have used such labels for years. */
const maximumOlder = 50

function tellOlder(older: readonly number[]): readonly string[] {
  if (older.length === 0) return []
  const numbers = older.slice(0, maximumOlder).join(', ')
  const more = older.length > maximumOlder ? ` and ${older.length - maximumOlder} more` : ''
  const what = `Left alone, since they were labelled before Incident Loop was set up here: ${numbers}${more}.`
  return [
    '',
    `${what} To take one on record, run the workflow by hand with its number, or \`incident-loop sync ${older[0]}\`.`,
  ]
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
