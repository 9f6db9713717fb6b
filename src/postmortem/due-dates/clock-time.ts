import { Temporal } from '../../time/temporal.ts'

/** A text without its time of day, and what that time makes of a day. */
export interface Timed {
  readonly rest: string
  /** The day in UTC; the day itself where no offset from UTC is written. */
  readonly inUtc: (day: Temporal.PlainDate) => Temporal.PlainDate
}

/** Takes the time of day out of a folded text: `17:00`, `T17:00:00+02:00`, `5pm`, `17 Uhr`. */
export function takeClockTime(folded: string): Timed {
  const text = folded.replace(compact, '$1-$2-$3t$4:$5')
  const exact = exactTime.exec(text)
  if (exact === null) return { rest: text.replace(roughTime, ' '), inUtc: (day) => day }
  const { hour = '', minute = '', half, offset } = exact.groups ?? {}
  const hours = (Number(hour) % (half === undefined ? 25 : 12)) + (half === 'p' ? 12 : 0)
  return {
    rest: `${text.slice(0, exact.index)} ${text.slice(exact.index + exact[0].length)}`,
    inUtc: (day) => toUtc(day, `${String(hours).padStart(2, '0')}:${minute}`, offset),
  }
}

/** `20260821T170000Z` */
const compact = /(?<!\d)(\d{4})(\d\d)(\d\d)t(\d\d)(\d\d)(?:\d\d)?(?!\d)/

const zoneNames =
  'utc|gmt|z|cest|cet|eest|eet|west|wet|bst|ist|est|edt|et|cst|cdt|ct|mst|mdt|mt|pst|pdt|pt|jst|kst|sgt|hkt|aest|aedt|brt|msk'

const exactTime = new RegExp(
  [
    String.raw`(?:(?<=\d)t|(?<![a-z])(?:at|um|a|om|as|alle)\s+|@\s*)?(?<![\d:])(?<hour>\d{1,2})[:h](?<minute>\d{2})(?::\d{2}(?:\.\d+)?)?(?!\d)`,
    String.raw`(?:\s?(?<half>[ap])\.?m\b\.?)?(?:\s?(?:uhr|hrs?|h)\b)?`,
    String.raw`(?:\s?\(?(?:(?:utc|gmt)?(?<offset>[+-]\d{2}:?\d{2}|(?<=utc|gmt)[+-]\d{1,2}(?!\d))|(?:${zoneNames})\b)\)?)?`,
  ].join(''),
)

const roughTime = new RegExp(
  String.raw`(?<![\d:.+-])(?:\b(?:at|um|a|om)\s+)?\d{1,2}\s?(?:[ap]\.?m\b\.?|uhr\b|時(?!間))(?:\s?(?:${zoneNames})\b)?`,
  'g',
)

function toUtc(
  day: Temporal.PlainDate,
  time: string,
  offset: string | undefined,
): Temporal.PlainDate {
  if (offset === undefined) return day
  const [, sign = '+', hours = '', minutes = '00'] = /([+-])(\d{1,2}):?(\d{2})?/.exec(offset) ?? []
  const written = `${day.toString()}T${time}:00${sign}${hours.padStart(2, '0')}:${minutes}`
  try {
    return Temporal.Instant.from(written).toZonedDateTimeISO('UTC').toPlainDate()
  } catch {
    // Temporal refuses times and offsets that do not exist; the day is still good.
    return day
  }
}
