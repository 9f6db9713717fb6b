import { isRecord, readJson } from '../text/canonical-json.ts'
import type { Incident } from './incident.ts'
import { hasEnded } from './status.ts'

/** One unfinished incident as `open.json` lists it: what a guard or a sweep asks first. */
export interface OpenIncident {
  readonly number: number
  readonly severity: string
  readonly status: string
  readonly declaredAt: string | null
}

const openVersion = 1

/** Everything unfinished; or why the file cannot be used. An empty text is an empty list. */
export function readOpenIncidents(
  text: string,
): readonly OpenIncident[] | { readonly damage: 'not-readable' | 'newer-version' } {
  if (text.trim() === '') return []
  const value = readJson(text)
  if (!isRecord(value) || typeof value['v'] !== 'number') return { damage: 'not-readable' }
  if (value['v'] > openVersion) return { damage: 'newer-version' }
  const { incidents } = value
  if (!Array.isArray(incidents) || !incidents.every(isOpenIncident))
    return { damage: 'not-readable' }
  return incidents
}

/** `open.json` with this incident added, brought up to date, or taken out when it has ended; sorted by number. */
export function printOpenIncidents(known: readonly OpenIncident[], incident: Incident): string {
  const others = known.filter((one) => one.number !== incident.number)
  const mine = hasEnded(incident.status) ? [] : [openIncident(incident)]
  const incidents = [...others, ...mine].sort((a, b) => a.number - b.number)
  return `${JSON.stringify({ v: openVersion, incidents }, null, 2)}\n`
}

function openIncident(incident: Incident): OpenIncident {
  const { number, severity, status, times } = incident
  return { number, severity, status, declaredAt: times.declaredAt }
}

function isOpenIncident(value: unknown): value is OpenIncident {
  return (
    isRecord(value) &&
    Number.isInteger(value['number']) &&
    typeof value['severity'] === 'string' &&
    typeof value['status'] === 'string' &&
    (value['declaredAt'] === null || typeof value['declaredAt'] === 'string')
  )
}
