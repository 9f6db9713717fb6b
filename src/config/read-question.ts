import { hoursBefore } from '../time/instant.ts'
import { readReportedTime } from '../time/reported-time.ts'

/** What `suspects` was asked, as it was typed. */
export interface TypedQuestion {
  readonly text: string
  /** Empty is now. */
  readonly at: string
  readonly since: string
}

/** What `suspects` was asked, checked. */
export interface CheckedQuestion {
  readonly text: string
  /** RFC 3339 in UTC, as `from`. */
  readonly at: string
  /** Where the window begins. */
  readonly from: string
}

/** How much of a report is read, UTF-16 units: more than GitHub lets into an issue is a log. */
const maximumText = 65_536

/** Checks what was typed; answers all problems at once, in sentences. `now` is RFC 3339 in UTC. */
export function readQuestion(
  raw: TypedQuestion,
  now: string,
): { readonly question: CheckedQuestion } | { readonly problems: readonly string[] } {
  const problems: string[] = []
  const text = raw.text.trim().slice(0, maximumText)
  if (text === '') problems.push('The text of the report is empty.')
  const at = raw.at.trim() === '' ? now : readReportedTime(raw.at, now)
  if (at === null) problems.push(`The time is "${raw.at}".`)
  const hours = readHours(raw.since)
  if (hours === null) problems.push(`The window is "${raw.since}".`)
  if (problems.length > 0 || at === null || hours === null) return { problems }
  return { question: { text, at, from: hoursBefore(at, hours) } }
}

const hoursOf: Readonly<Record<string, number>> = { m: 1 / 60, h: 1, d: 24, w: 168 }

const tenYears = 10 * 366 * 24

/** Hours of `90m`, `72h`, `3d` or `2w`, up to ten years; null for anything else. */
function readHours(text: string): number | null {
  const match = /^([1-9]\d{0,6})\s*([mhdw])$/.exec(text.trim())
  if (match === null) return null
  const [, count = '', unit = ''] = match
  const hours = Number(count) * (hoursOf[unit] ?? Number.NaN)
  return hours <= tenYears ? hours : null
}
