import { z } from 'zod'
import { readBeginning, readEnd, readTimeOfDay } from '../guard/calendar/read-written.ts'
import {
  type DeployWindow,
  type Freeze,
  type Hours,
  type QuietHours,
  usualWeek,
  weekdays,
} from '../guard/settings.ts'
import { readDay } from '../time/calendar-day.ts'
import { readDuration } from '../time/duration.ts'
import { isTimeZone } from '../time/instant.ts'

const names = z.array(z.string().trim().min(1).max(255)).max(50).default([])

/** What a rule is for. */
export const scopeKeys = {
  environments: names.describe('Environments it is for, `*` for any characters; all without.'),
  services: names.describe('Services it is for, `*` for any characters; all without.'),
}

/** The zone of a rule. */
export const zoneKey = z
  .string()
  .refine(isTimeZone, 'not a time zone of the IANA database; write it like Europe/Berlin')
  .optional()

const timezone = zoneKey.describe(
  'IANA time zone whose clock counts; without, `timezone` of the file.',
)

const timeOfDay = written(readTimeOfDay, 'write a time of day such as "09:00"')

const day = written(readDay, 'write a day such as 2026-12-24')

const dayNames = z.array(z.enum(weekdays)).min(1).max(7)

const reason = z.string().trim().min(1).max(200).optional().describe('Why, as people are told.')

const oneTime = { path: ['to'], message: 'it is when it begins; write 00:00 and 24:00 for all day' }

/** The list `windows`: when one may deploy. */
export const windowsSchema = z
  .array(
    z
      .strictObject({
        ...scopeKeys,
        days: dayNames
          .optional()
          .describe('Days it opens on; without, Monday to Friday, and on Fridays until noon.'),
        from: timeOfDay.describe('When it opens, on the clock of its zone.'),
        to: timeOfDay.describe(
          'When it closes, on the next day where that is not after `from`; `24:00` is midnight.',
        ),
        timezone,
        exceptions: z
          .array(
            z
              .strictObject({
                day: day.describe('The day, such as `2026-12-24`.'),
                from: timeOfDay.optional().describe('When it opens on that day.'),
                to: timeOfDay.optional().describe('When it closes.'),
              })
              .refine(({ from, to }) => (from === undefined) === (to === undefined), {
                path: ['from'],
                message: 'write both from and to, or neither to close that day',
              })
              .refine(areHours, oneTime),
          )
          .max(200)
          .default([])
          .describe('Days with hours of their own; one without `from` and `to` is closed.'),
      })
      .refine(areHours, oneTime),
  )
  .max(50)
  .default([])
  .describe('Deploy windows: a deployment goes ahead while one is open that is for it.')

/** The list `quiet-hours`: when nobody deploys, whatever window is open. */
export const quietHoursSchema = z
  .array(
    z
      .strictObject({
        ...scopeKeys,
        days: dayNames
          .default([...weekdays])
          .describe('Days on which they begin; every day without.'),
        from: timeOfDay.describe('When they begin, on the clock of their zone.'),
        to: timeOfDay.describe('When they end, on the next day where that is not after `from`.'),
        timezone,
        margin: z
          .string('write a duration up to 12h, such as 1h')
          .refine((text) => readMargin(text) !== null, 'write a duration up to 12h, such as 1h')
          .optional()
          .describe('How long before and after them is quiet too, such as `1h` around a peak.'),
        reason,
      })
      .refine(areHours, oneTime),
  )
  .max(50)
  .default([])
  .describe('Hours in which nobody deploys, whatever window is open.')

/** The list `freezes`: dated stops. */
export const freezesSchema = z
  .array(
    z
      .strictObject({
        ...scopeKeys,
        from: written(
          readBeginning,
          'write a day such as 2026-12-18, or 2026-12-18T18:00',
        ).describe('The first day, or `2026-12-18T18:00` on the clock of its zone.'),
        to: written(readEnd, 'write a day such as 2027-01-04, or 2027-01-04T08:00').describe(
          'The last day, frozen until it is over, or the time it ends.',
        ),
        timezone,
        reason,
        owner: z
          .string()
          .trim()
          .min(1)
          .max(100)
          .optional()
          .describe('Whom to ask, such as `@platform`.'),
      })
      .refine(endsAfterItBegins, {
        path: ['to'],
        message: 'it is not after the freeze begins',
      }),
  )
  .max(200)
  .default([])
  .describe('Dated stops of deployments.')

/** The windows that a checked list stands for; those without a zone are in the one given. */
export function toWindows(
  file: z.output<typeof windowsSchema>,
  zone: string,
): readonly DeployWindow[] {
  return file.map(({ environments, services, days, exceptions, ...window }) => {
    const hours = toHours(window)
    const week = Object.fromEntries((days ?? []).map((one) => [one, hours]))
    return {
      environments,
      services,
      zone: window.timezone ?? zone,
      days: days === undefined ? usualWeek(hours) : week,
      exceptions: exceptions.map(({ day, from, to }) => ({
        day,
        hours: from === undefined || to === undefined ? null : toHours({ from, to }),
      })),
    }
  })
}

/** The quiet hours that a checked list stands for. */
export function toQuietHours(
  file: z.output<typeof quietHoursSchema>,
  zone: string,
): readonly QuietHours[] {
  return file.map(({ environments, services, days, margin, reason, timezone: own, ...hours }) => ({
    environments,
    services,
    days,
    zone: own ?? zone,
    hours: toHours(hours),
    marginMinutes: margin === undefined ? 0 : (readMargin(margin) ?? 0),
    reason: reason ?? null,
  }))
}

/** The freezes that a checked list stands for. */
export function toFreezes(file: z.output<typeof freezesSchema>, zone: string): readonly Freeze[] {
  return file.map(({ environments, services, from, to, reason, owner, timezone: own }) => ({
    environments,
    services,
    zone: own ?? zone,
    from: readBeginning(from) ?? from,
    to: readEnd(to) ?? to,
    reason: reason ?? null,
    owner: owner ?? null,
  }))
}

interface Times {
  readonly from: string
  readonly to: string
}

/** Hours that do not begin when they end. */
function areHours({ from, to }: Partial<Record<'from' | 'to', string | undefined>>): boolean {
  return from === undefined || to === undefined || readTimeOfDay(from) !== readTimeOfDay(to)
}

/** Dates that cannot be read are a problem of their own. */
function endsAfterItBegins({ from, to }: Times): boolean {
  const [beginning, end] = [readBeginning(from), readEnd(to)]
  return beginning === null || end === null || beginning < end
}

function toHours({ from, to }: Times): Hours {
  return { from: readTimeOfDay(from) ?? 0, to: readTimeOfDay(to) ?? 0 }
}

/** In minutes; null for what is none, or too long to stand around hours of a day. */
function readMargin(text: string): number | null {
  const minutes = readDuration(text)
  return minutes !== null && minutes <= 12 * 60 ? minutes : null
}

/** A text that can be read; `expected` says what to write instead of one that cannot. */
function written(read: (text: string) => unknown, expected: string) {
  return z
    .string(expected)
    .trim()
    .refine((text) => read(text) !== null, expected)
}
