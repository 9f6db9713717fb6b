import { isRecord, readJson } from '../text/canonical-json.ts'
import { addSeconds } from '../time/instant.ts'
import type { Incident } from './incident.ts'
import { hasEnded } from './status.ts'

/** One unfinished incident as `open.json` lists it: what a guard or a sweep asks first. */
export interface OpenIncident {
  readonly number: number
  readonly severity: string
  readonly status: string
  readonly kind: string
  readonly environment: string | null
  readonly services: readonly string[]
  readonly declaredAt: string | null
  /** Pull requests that fix it, which a guard lets through. */
  readonly fixes: readonly number[]
  /** When a reminder is due next; RFC 3339, null for never. */
  readonly nextLookAt: string | null
  /** What else would open the incident's question again; left out where nothing would. */
  readonly watch?: Watch
}

/** What tells a sweep that an incident has to be looked at though nothing happened on its issue. */
export interface Watch {
  /** Whether it has to be looked at in any case: something is not settled, or could not be read. */
  readonly again: boolean
  /** Environments whose newest deployment matters, and which one that was. */
  readonly environments: readonly string[]
  readonly deployment: string | null
  /** When impact began, as far as it matters for what was reported; and a seal of the reports from before. */
  readonly startedAt: string
  readonly reported: string
}

const openVersion = 1

/** The list of everything unfinished, and since when there are records. */
export interface OpenIncidents {
  /** When records begin, RFC 3339: mostly when their branch was created; null where that is not known, or none has begun. */
  readonly since: string | null
  readonly incidents: readonly OpenIncident[]
}

/** Setup and the first label may come in one breath; a label this much older than the branch still counts. Seconds. */
const graceSeconds = 3600

/** Everything unfinished; or why the file cannot be used. An empty text is an empty list. */
export function readOpenIncidents(
  text: string,
): OpenIncidents | { readonly damage: 'not-readable' | 'newer-version' } {
  if (text.trim() === '') return { since: null, incidents: [] }
  const value = readJson(text)
  if (!isRecord(value) || typeof value['v'] !== 'number') return { damage: 'not-readable' }
  if (value['v'] > openVersion) return { damage: 'newer-version' }
  const { incidents, since = null } = value
  if (!Array.isArray(incidents) || !incidents.every(isOpenIncident))
    return { damage: 'not-readable' }
  if (since !== null && typeof since !== 'string') return { damage: 'not-readable' }
  return { since, incidents }
}

/** `open.json` of a branch that is born now; `since` is null where it is born for something else than incidents. */
export function printNewList(since: string | null): string {
  return print({ since, incidents: [] })
}

/** The list as whoever is about to record incidents has it: one that is empty and has not begun begins now. */
export function begunBy(now: string, list: OpenIncidents): OpenIncidents {
  const { since, incidents } = list
  return since === null && incidents.length === 0 ? { since: now, incidents } : list
}

/**
 * `open.json` with this incident added, brought up to date, or taken out when it has ended and nobody is to be reminded of anything
 * any more; sorted by number.
 */
export function printOpenIncidents(
  known: OpenIncidents,
  incident: Incident,
  { nextLookAt, watch }: { readonly nextLookAt: string | null; readonly watch: Watch },
): string {
  const others = known.incidents.filter((one) => one.number !== incident.number)
  const isOver = hasEnded(incident.status) && nextLookAt === null
  const mine = isOver ? [] : [openIncident(incident, nextLookAt, watch)]
  const incidents = [...others, ...mine].sort((a, b) => a.number - b.number)
  return print({ since: known.since, incidents })
}

/** Whether something declared at `declaredAt` was declared before there were records; then nobody has declared it to us. */
export function isOlderThanRecords(declaredAt: string, since: string | null): boolean {
  return since !== null && declaredAt < addSeconds(since, -graceSeconds)
}

function print(list: OpenIncidents): string {
  return `${JSON.stringify({ v: openVersion, ...list }, null, 2)}\n`
}

function openIncident(incident: Incident, nextLookAt: string | null, watch: Watch): OpenIncident {
  const { number, severity, status, kind, environment, services, times, fixes } = incident
  const { declaredAt } = times
  return {
    number,
    severity,
    status,
    kind,
    environment,
    services,
    declaredAt,
    fixes,
    nextLookAt,
    ...(hasEnded(status) ? {} : { watch }),
  }
}

function isOpenIncident(value: unknown): value is OpenIncident {
  return isRecord(value) && fields.every(([key, isRight]) => isRight(value[key]))
}

const isText = (value: unknown) => typeof value === 'string'
const isTextOrNull = (value: unknown) => value === null || isText(value)
const isNumber = (value: unknown) => Number.isSafeInteger(value) && Number(value) > 0
const isListOf = (isRight: (value: unknown) => boolean) => (value: unknown) =>
  Array.isArray(value) && value.every(isRight)
/** An earlier version did not write it. */
const orMissing = (isRight: (value: unknown) => boolean) => (value: unknown) =>
  value === undefined || isRight(value)

const fields: readonly (readonly [string, (value: unknown) => boolean])[] = [
  ['number', isNumber],
  ['severity', isText],
  ['status', isText],
  ['kind', orMissing(isText)],
  ['environment', orMissing(isTextOrNull)],
  ['services', orMissing(isListOf(isText))],
  ['declaredAt', isTextOrNull],
  ['fixes', orMissing(isListOf(isNumber))],
]
