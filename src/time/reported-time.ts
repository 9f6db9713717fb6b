import { Temporal } from './temporal.ts'

/**
 * The moment somebody wrote down, RFC 3339 in UTC; null when it is none that can be read. Read are RFC 3339, `2026-11-20 13:50
 * Europe/Berlin` and `13:50 UTC`; without a zone it is in `zone`, UTC when left out. A time of day is the last one before
 * `reportedAt`.
 */
export function readReportedTime(
  text: string,
  reportedAt: string,
  zone: string = 'UTC',
): string | null {
  const match = pattern.exec(text.trim())
  if (match === null) return null
  const { date, time = '', offset, zone: named } = match.groups ?? {}
  try {
    const moment = toMoment(
      {
        date,
        time,
        zone: offset?.replace(/(\d{2}):?(\d{2})$/, '$1:$2') ?? zoneOf(named, zone),
      },
      reportedAt,
    )
    const at = moment.toInstant().round('second').toString()
    // An offset may lead out of the years that four digits name, and texts of other lengths do not sort by time.
    return /^\d{4}-/.test(at) ? at : null
  } catch {
    // Temporal refuses dates, times and zones that do not exist; to us that is "cannot be read".
    return null
  }
}

const pattern =
  /^(?:(?<date>\d{4}-\d{2}-\d{2})[T ,]+)?(?<time>\d{1,2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(?:h|hrs?)?\s*(?:(?<offset>[+-]\d{2}:?\d{2})|\(?(?<zone>[A-Za-z][\w/+-]*)\)?)?\.?$/

interface Written {
  readonly date: string | undefined
  readonly time: string
  readonly zone: string
}

function toMoment(written: Written, reportedAt: string): Temporal.ZonedDateTime {
  const reported = Temporal.Instant.from(reportedAt).toZonedDateTimeISO(written.zone)
  const time = Temporal.PlainTime.from(written.time.replace(/^\d:/, '0$&'))
  if (written.date !== undefined) {
    const day = Temporal.PlainDate.from(written.date)
    return day.toZonedDateTime({ timeZone: written.zone, plainTime: time })
  }
  const today = reported.toPlainDate()
  const yesterday = today.subtract({ days: 1 })
  return (
    lastBefore(reported, today.toPlainDateTime(time)) ??
    lastBefore(reported, yesterday.toPlainDateTime(time)) ??
    // In an hour that clocks left out: when it would have been.
    yesterday.toZonedDateTime({ timeZone: written.zone, plainTime: time })
  )
}

/** The last moment up to `reported` at which clocks showed `written`; null when there was none. A clock set back shows it twice. */
function lastBefore(
  reported: Temporal.ZonedDateTime,
  written: Temporal.PlainDateTime,
): Temporal.ZonedDateTime | null {
  const moments = (['later', 'earlier'] as const).map((disambiguation) =>
    written.toZonedDateTime(reported.timeZoneId, { disambiguation }),
  )
  return (
    moments.find(
      (moment) =>
        moment.toPlainDateTime().equals(written) &&
        Temporal.ZonedDateTime.compare(moment, reported) <= 0,
    ) ?? null
  )
}

function zoneOf(name: string | undefined, usual: string): string {
  if (name === undefined) return usual
  return /^(z|utc|gmt)$/i.test(name) ? 'UTC' : name
}
