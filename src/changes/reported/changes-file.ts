import { canonicalJson, isRecord, readJson } from '../../text/canonical-json.ts'
import { compareText } from '../../text/order.ts'
import { addSeconds, readInstant } from '../../time/instant.ts'
import { type Change, changeKinds } from '../change.ts'
import { changeOfReport, type ExternalReport, reportOfChange } from './external-change.ts'

const changesVersion = 1

/** How much `changes.json` keeps: so many, and none so much older than the newest. */
export const changesKept = { count: 200, days: 30 } as const

/** The changes of `changes.json`, newest first; or why the file cannot be used. No file is no changes. */
export function readChangesFile(
  text: string | undefined,
): { readonly changes: readonly Change[] } | { readonly damage: 'not-readable' | 'newer-version' } {
  if (text === undefined) return { changes: [] }
  const value = readJson(text)
  if (!isRecord(value) || typeof value['v'] !== 'number') return { damage: 'not-readable' }
  if (value['v'] > changesVersion) return { damage: 'newer-version' }
  const { changes } = value
  if (!Array.isArray(changes)) return { damage: 'not-readable' }
  const read = changes.flatMap((one: unknown) => (isKept(one) ? [changeOfReport(one)] : []))
  return read.length === changes.length ? { changes: read } : { damage: 'not-readable' }
}

/** Prints `changes.json`: canonical JSON, a line each, so that a diff shows what is new. */
export function printChangesFile(changes: readonly Change[]): string {
  const lines = changes.map(lineOf)
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n]`
  return `{"changes":${list},"v":${changesVersion}}\n`
}

/**
 * What both know, newest first, as far as it is kept. Of two with one id the newest counts. Whatever is merged in whatever order,
 * however often, the result is the same.
 */
export function mergeChanges(known: readonly Change[], news: readonly Change[]): readonly Change[] {
  const byId = new Map<string, Change>()
  for (const change of [...known, ...news]) {
    const other = byId.get(change.id)
    if (other === undefined || compareNewest(change, other) < 0) byId.set(change.id, change)
  }
  const newestFirst = [...byId.values()].toSorted(compareNewest)
  const [newest] = newestFirst
  if (newest === undefined) return []
  const from = addSeconds(newest.at, -changesKept.days * 24 * 3600)
  return newestFirst.filter(({ at }) => at >= from).slice(0, changesKept.count)
}

/** Whether two are the same change, told in the same words. */
export function isSameReport(a: Change, b: Change): boolean {
  return lineOf(a) === lineOf(b)
}

function compareNewest(a: Change, b: Change): number {
  return compareText(b.at, a.at) || compareText(b.id, a.id) || compareText(lineOf(b), lineOf(a))
}

function lineOf(change: Change): string {
  return canonicalJson(reportOfChange(change))
}

function isKept(value: unknown): value is ExternalReport {
  if (!isRecord(value)) return false
  const { id, at, title, body, url, kind, environment, services } = value
  const texts = [id, at, title, body, url ?? '', environment ?? '']
  return (
    texts.every((text) => typeof text === 'string') &&
    typeof at === 'string' &&
    readInstant(at) === at &&
    (url === null || (typeof url === 'string' && url.startsWith('https://'))) &&
    (environment === null || typeof environment === 'string') &&
    changeKinds.some((known) => known === kind) &&
    Array.isArray(services) &&
    services.every((name) => typeof name === 'string')
  )
}
