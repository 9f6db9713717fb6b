import type { OverrideRequest } from '../../../guard/guard-facts.ts'
import { isSameName } from '../../../guard/scope.ts'
import { authorities } from '../../../incident/actor.ts'
import { canonicalJson, isRecord, readJson } from '../../../text/canonical-json.ts'
import { plainLine } from '../../../text/escape.ts'
import { readInstant } from '../../../time/instant.ts'

/** Where on the records branch overrides of the guard stand. */
export const overrideLogPath = 'guard/overrides.jsonl'

/** An override on record. Key: environment, commit, who asked, and the run without its attempt or the comment it is written in. */
export interface LoggedOverride extends Omit<OverrideRequest, 'unclear'> {
  /** The run that it was asked for in. */
  readonly run: string
  readonly service: string | null
}

/** The version that this code writes; a line of a newer one counts for nothing. */
const version = 1

/** More than these are forgotten, the oldest first: each expires within a day, and GitHub cuts texts of half a megabyte. */
const mostKept = 500

/** Characters of a reason. */
const longestReason = 500

/** Overrides on record, in the order of the file; lines that are none are left out, so that a slip in one never lets a deployment through. */
export function readOverrideLog(text: string | null): readonly LoggedOverride[] {
  return linesOf(text).flatMap((line) => readLine(line) ?? [])
}

/** The log with one more; the same text where it is on record already. */
export function withOverride(text: string | null, entry: LoggedOverride): string {
  const isKnown = readOverrideLog(text).some(
    // A comment asks for one, however many runs read it.
    (one) =>
      isSameOverride(one, entry) ||
      (isSameOverride({ ...one, run: entry.run }, entry) && one.url === entry.url),
  )
  if (isKnown) return text ?? ''
  const lines = [...linesOf(text), canonicalJson({ v: version, ...plain(entry) })]
  return `${lines.slice(-mostKept).join('\n')}\n`
}

/** How many overrides of an environment are on record since a moment, RFC 3339. */
export function countOverrides(text: string | null, environment: string, since: string): number {
  const isThere = (one: LoggedOverride) =>
    isSameName(one.environment, environment) && one.at >= since
  return readOverrideLog(text).filter(isThere).length
}

/** Whether two stand for one: another attempt of a run, or its second question, asks for nothing new. */
export function isSameOverride(
  one: Omit<LoggedOverride, 'service'>,
  other: Omit<LoggedOverride, 'service'>,
): boolean {
  return (
    one.run === other.run &&
    one.sha === other.sha &&
    isSameName(one.by, other.by) &&
    isSameName(one.environment, other.environment)
  )
}

function linesOf(text: string | null): readonly string[] {
  return (text ?? '').split('\n').filter((line) => line.trim() !== '')
}

function plain(entry: LoggedOverride): LoggedOverride {
  const { at, by, authority, teams, environment, service, sha, reason, run, url } = entry
  const why = plainLine(reason, longestReason)
  return { at, by, authority, teams, environment, service, sha, reason: why, run, url }
}

function readLine(line: string): LoggedOverride | null {
  const value = readJson(line)
  if (!isRecord(value) || value['v'] !== version) return null
  const { service, teams } = value
  const authority = authorityIn(value)
  const texts = textsOf(value)
  if (authority === undefined || texts === null) return null
  if (!Array.isArray(teams) || !teams.every(isText)) return null
  return { ...texts, authority, teams, service: isText(service) ? service : null }
}

function authorityIn({ authority }: Readonly<Record<string, unknown>>) {
  return authority === null ? null : authorities.find((one) => one === authority)
}

type Texts = Omit<LoggedOverride, 'authority' | 'teams' | 'service'>

function textsOf(value: Readonly<Record<string, unknown>>): Texts | null {
  const { at, by, environment, sha, reason, run, url } = value
  if (!isText(at) || readInstant(at) !== at || !isText(by) || !isText(environment) || !isText(sha))
    return null
  if (!isText(reason) || !isText(run) || !isText(url)) return null
  return { at, by, environment, sha, reason, run, url }
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}
