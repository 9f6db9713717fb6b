import { readDuration } from './duration.ts'
import { addSeconds, dayOf } from './instant.ts'
import { readReportedTime } from './reported-time.ts'

/**
 * The coming moment somebody wrote down, RFC 3339 in UTC; null when it is none that can be read, or has passed by `from`. Read
 * are times as `readReportedTime` reads them, where a time of day is the next one, and durations: `30m`, `in 2 hours`.
 */
export function readComingTime(text: string, from: string, zone: string): string | null {
  const written = text.trim().replace(/\.$/, '')
  const minutes = readDuration(written.replace(/^in\s+/i, ''))
  if (minutes !== null && minutes > 0) return addSeconds(from, minutes * 60)
  const time = written.replace(/^at\s+/i, '')
  const last = readReportedTime(time, addSeconds(from, longestDay), zone)
  if (last === null || last <= from) return skippedTime(time, from, zone)
  const before = readReportedTime(time, addSeconds(last, -1), zone)
  return before !== null && before > from ? before : last
}

/** A day on which clocks are set back; seconds. */
const longestDay = 25 * 3600

/** A time of day that clocks leave out before it comes again: when it would be. Null for any other time. */
function skippedTime(time: string, from: string, zone: string): string | null {
  if (!/^\d{1,2}:\d{2}/.test(time)) return null
  const until = addSeconds(from, longestDay)
  // Whichever day it is there, it is one of these in UTC.
  const days = [from, until, addSeconds(until, 86_400)].map(dayOf)
  const moments = days.map((day) => readReportedTime(`${day} ${time}`, until, zone))
  return moments.find((at) => at !== null && at > from && at <= until) ?? null
}
