import { z } from 'zod'
import { readBeginning, readEnd, readTimeOfDay } from '../guard/calendar/read-written.ts'
import {
  type DeployWindow,
  type Freeze,
  type Hours,
  type QuietHours,
  type Weekday,
  weekdays,
} from '../guard/settings.ts'
import { usualWeek } from '../guard/usual-window.ts'
import { readDay } from '../time/calendar-day.ts'
import { readDuration } from '../time/duration.ts'
import { isTimeZone } from '../time/instant.ts'
import { readWeekday } from './read-weekday.ts'
import { areNoHours, coverTheWeek, readHours } from './written-hours.ts'

const names = z.array(z.string().trim().min(1).max(255)).max(50).default([])

/** What a rule is for. */
export const scopeKeys = {
  environments: names.describe(
    'Environments it is for, such as `[production]`; `*` stands for any characters. Left out: all.',
  ),
  services: names.describe('Services it is for, written in the same way. Left out: all.'),
}

/** The zone of a rule. */
export const zoneKey = z
  .string()
  .refine(isTimeZone, 'not a time zone of the IANA database; write it like Europe/Berlin')
  .optional()

const timezone = zoneKey.describe(
  'Time zone these times are in, such as `Europe/Berlin`. Left out: `timezone` at the top of the file.',
)

const timeOfDay = written(
  readTimeOfDay,
  'write a time on the 24-hour clock, such as 09:00 or 17:00',
)

const day = written(readDay, 'write a day such as 2026-12-24')

const oneDay = `write one of ${weekdays.join(', ')}`

const dayName = z
  .string(oneDay)
  .transform((text, context): Weekday => {
    const day = readWeekday(text)
    if (day !== null) return day
    context.addIssue({ code: 'custom', message: oneDay, input: text })
    return z.NEVER
  })
  // For editors: what to offer, and other spellings that are read.
  .meta({ anyOf: [{ enum: weekdays }, { pattern: '^[A-Za-z]{3,9}$' }] })

const dayNames = z
  .array(dayName, 'write a list of days, such as [mon, tue, wed, thu]')
  .min(1)
  .max(7)

const reason = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .optional()
  .describe('Why, in a few words; people read it when they are stopped.')

const noTime = {
  path: ['to'],
  message: 'it is over when it begins; for all day write from 00:00 to 24:00',
}

/** The list `windows`: when one may deploy. */
export const windowsSchema = z
  .array(
    z
      .strictObject({
        ...scopeKeys,
        days: dayNames
          .optional()
          .describe(
            'Days it opens on, such as `[mon, tue]`; whole names are read, too. Left out: Monday to Thursday, and Friday until noon.',
          ),
        from: timeOfDay.describe('When it opens, such as `09:00`.'),
        to: timeOfDay.describe(
          'When it closes, such as `17:00`; `24:00` is midnight. A time before `from` is on the next day.',
        ),
        timezone,
        exceptions: z
          .array(
            z
              .strictObject({
                day: day.describe('The day, such as `2026-12-24`.'),
                from: timeOfDay
                  .optional()
                  .describe('When it opens on that day. Without `from` and `to` it stays closed.'),
                to: timeOfDay.optional().describe('When it closes on that day.'),
              })
              .refine(({ from, to }) => (from === undefined) === (to === undefined), {
                path: ['from'],
                message: 'write both from and to, or neither to close that day',
              })
              .refine((hours) => !areNoHours(hours), noTime),
          )
          .max(200)
          .superRefine(tellRepeatedDays)
          .default([])
          .describe('Single days on which it is open at other hours, or closed.'),
      })
      .refine((hours) => !areNoHours(hours), noTime),
  )
  .max(50)
  .prefault([])
  .describe(
    'When deployments may go ahead: while any window is open that is for them. Left out: at any time, unless `checks` sets `deploy-window` to `block` or `warn`.',
  )

/** The list `quiet-hours`: when nobody deploys, whatever window is open. */
export const quietHoursSchema = z
  .array(
    z
      .strictObject({
        ...scopeKeys,
        days: dayNames
          .prefault([...weekdays])
          .describe('Days on which they begin. Left out: every day.'),
        from: timeOfDay.describe('When they begin, such as `12:00`.'),
        to: timeOfDay.describe(
          'When they end, such as `14:00`. A time before `from` is on the next day.',
        ),
        timezone,
        margin: z
          .string('write a duration up to 12h, such as 1h')
          .refine((text) => readMargin(text) !== null, 'write a duration up to 12h, such as 1h')
          .optional()
          .describe('How long before and after them nobody deploys either, such as `1h`.'),
        reason,
      })
      .refine((hours) => !areNoHours(hours), noTime)
      .refine(leaveTime, {
        path: ['to'],
        message: 'these hours never end, so that nothing could be deployed; write a freeze instead',
      }),
  )
  .max(50)
  .prefault([])
  .describe('Hours in which nobody deploys, even while a window is open.')

/** The list `freezes`: dated stops. */
export const freezesSchema = z
  .array(
    z
      .strictObject({
        ...scopeKeys,
        from: written(
          readBeginning,
          'write a day such as 2026-12-18, or 2026-12-18T18:00',
        ).describe(
          'The first day, such as `2026-12-18`, or the time it begins, `2026-12-18T18:00`.',
        ),
        to: written(readEnd, 'write a day such as 2027-01-04, or 2027-01-04T08:00').describe(
          'The last day, which is frozen too, or the time it ends, `2027-01-04T08:00`.',
        ),
        timezone,
        reason,
        owner: z
          .string()
          .trim()
          .min(1)
          .max(100)
          .optional()
          .describe('Whom to ask about it, such as `@platform`.'),
      })
      .refine(endsAfterItBegins, {
        path: ['to'],
        message: 'the freeze would be over before it begins; write a later day, or swap the two',
      }),
  )
  .max(200)
  .default([])
  .describe('Days on which nobody deploys, from a first to a last one.')

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

/** Of two entries for a day only one could count. */
function tellRepeatedDays(
  exceptions: readonly { readonly day: string }[],
  context: z.RefinementCtx<readonly { readonly day: string }[]>,
): void {
  exceptions.forEach(({ day }, index) => {
    if (exceptions.findIndex((one) => one.day === day) === index) return
    const message = 'this day is in the list before; keep one of the two'
    context.addIssue({ code: 'custom', message, path: [index, 'day'], input: day })
  })
}

interface WrittenQuietHours extends Times {
  readonly days: readonly Weekday[]
  readonly margin?: string | undefined
}

/** Whether there is a minute of the week in which they are over. */
function leaveTime({ days, margin, ...written }: WrittenQuietHours): boolean {
  const hours = readHours(written)
  const marginMinutes = margin === undefined ? 0 : (readMargin(margin) ?? 0)
  if (hours === null || areNoHours(written)) return true
  return !coverTheWeek(hours, { days, marginMinutes })
}

/** Dates that cannot be read are a problem of their own. */
function endsAfterItBegins({ from, to }: Times): boolean {
  const [beginning, end] = [readBeginning(from), readEnd(to)]
  return beginning === null || end === null || beginning < end
}

function toHours(written: Times): Hours {
  return readHours(written) ?? { from: 0, to: 0 }
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
