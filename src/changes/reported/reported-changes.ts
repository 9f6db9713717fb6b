import { isRecord } from '../../text/canonical-json.ts'
import { plainLine } from '../../text/escape.ts'
import { addSeconds, readInstant } from '../../time/instant.ts'
import type { Change } from '../change.ts'
import { mergeChanges } from './changes-file.ts'
import { changeOfReport } from './external-change.ts'
import {
  dateTimeWanted,
  type ReportedChange,
  reportedChangeSchema,
  reportLimits,
} from './reported-change-schema.ts'

/** What a call reported: the changes that can be used, newest first, and what is wrong with the rest. */
export interface ChangesReading {
  readonly changes: readonly Change[]
  /** A sentence each: which entry and field, what was seen, what is allowed. Safe to show on one line. */
  readonly problems: readonly string[]
}

/**
 * Reads changes that somebody outside reports: `{ changes: [...] }`, a bare list or a single change. Of an id that comes twice
 * the newest counts; an entry with a problem is left out whole.
 */
export function readReportedChanges(value: unknown, now: string): ChangesReading {
  if (value === undefined) return { changes: [], problems: [`The report is no JSON; ${wanted}`] }
  const listed = isRecord(value) && value['changes'] !== undefined ? value['changes'] : value
  if (isRecord(listed) && !looksLikeChange(listed)) return { changes: [], problems: [noChanges] }
  const entries: readonly unknown[] = Array.isArray(listed) ? listed : [listed]
  if (entries.length > reportLimits.changes) {
    const message = `changes has ${entries.length} entries; at most ${reportLimits.changes} can be reported in one call, so none was recorded.`
    return { changes: [], problems: [message] }
  }
  const readings = entries.map((entry, index) => readEntry(entry, `changes[${index}]`, now))
  return {
    changes: mergeChanges(
      [],
      readings.flatMap((one) => ('change' in one ? [one.change] : [])),
    ),
    problems: readings.flatMap((one) => ('problems' in one ? one.problems : [])),
  }
}

const wanted = 'write { "changes": [{ "id": …, "at": …, "title": …, "kind": … }] }.'
const noChanges = `The report has no changes; ${wanted}`

function looksLikeChange(value: Readonly<Record<string, unknown>>): boolean {
  return ['id', 'at', 'title', 'kind'].some((name) => Object.hasOwn(value, name))
}

function readEntry(
  entry: unknown,
  place: string,
  now: string,
): { readonly change: Change } | { readonly problems: readonly string[] } {
  if (!isRecord(entry)) {
    return {
      problems: [`${place} is ${seen(entry)}; write an object with id, at, title and kind.`],
    }
  }
  const result = reportedChangeSchema.safeParse(entry)
  if (!result.success) return { problems: problemsOf(result.error.issues, { entry, place }) }
  const at = readInstant(result.data.at)
  const wrong = (why: string) => ({ problems: [`${place}.at is ${seen(result.data.at)}; ${why}.`] })
  if (at === null) return wrong(dateTimeWanted)
  if (at > addSeconds(now, reportLimits.futureSeconds)) {
    return wrong(`that is more than a day ahead of ${now}`)
  }
  return { change: changeOf(result.data, at) }
}

function changeOf(reported: ReportedChange, at: string): Change {
  const { body = '', url = null, environment = null, services = [] } = reported
  const names = [...new Set(services)]
  return changeOfReport({ ...reported, at, body, url, environment, services: names })
}

/** What the schema finds; the part of it that is read here. */
interface Issue {
  readonly path: readonly PropertyKey[]
  readonly message: string
  readonly keys?: readonly string[]
}

/** What is wrong with one entry, a sentence a field. */
function problemsOf(
  issues: readonly Issue[],
  { entry, place }: { readonly entry: Readonly<Record<string, unknown>>; readonly place: string },
): readonly string[] {
  const sentences = issues.map(({ path, message, keys }) => {
    if (keys !== undefined) return unknownKeys(keys, place)
    const where = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    return `${place}${where.join('')} is ${seen(valueAt(entry, path))}; ${message}.`
  })
  const told = [...new Set(sentences)]
  const more = told.length - mostProblems
  return more > 0 ? [...told.slice(0, mostProblems), `${place} has ${more} more problems.`] : told
}

/** So many problems of one entry, and unknown keys of it, are told one by one. */
const mostProblems = 10
const mostKeys = 5

function unknownKeys(keys: readonly string[], place: string): string {
  const shown = keys.slice(0, mostKeys).map(seen).join(', ')
  const more = keys.length > mostKeys ? ` and ${keys.length - mostKeys} more` : ''
  const known = Object.keys(reportedChangeSchema.shape).join(', ')
  return `${place} has ${shown}${more}; known are ${known}.`
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce((inner: unknown, step) => {
    if (Array.isArray(inner)) return inner[Number(step)]
    return isRecord(inner) ? inner[String(step)] : undefined
  }, value)
}

/** A value as a message shows it. Only its surface: a payload may be nested deeper than a stack. */
function seen(value: unknown): string {
  if (value === undefined) return 'missing'
  if (typeof value === 'string') return JSON.stringify(plainLine(value, 80))
  if (Array.isArray(value)) return `a list of ${value.length}`
  return isRecord(value) ? 'an object' : String(value)
}
