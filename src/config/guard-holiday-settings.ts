import { z } from 'zod'
import { readDayChoice } from '../guard/calendar/read-written.ts'
import type { DayChoice, HolidaySettings } from '../guard/settings.ts'
import { type HolidayPlace, holidayTypes } from '../time/holidays.ts'
import { placeCode } from './clock-settings.ts'
import { scopeKeys, zoneKey } from './guard-window-settings.ts'

const place = {
  country: z
    .string('write its ISO 3166 code, such as DE')
    .regex(/^[a-z]{2}$/i, 'write its ISO 3166 code, such as DE')
    .describe('Country by its ISO 3166 code, such as `DE`.'),
  state: placeCode()
    .optional()
    .describe(
      'State or province by its code, such as `BE`. Left out: what all of the country has.',
    ),
  region: placeCode().optional().describe('Region or city of the state by its code.'),
}

const lonelyRegion = { path: ['region'], message: 'name the state it is in, too' }

const days = z
  .array(
    z
      .string('write a day such as 2026-12-24 or 12-24, or the name of a holiday')
      .trim()
      .min(1)
      .max(150)
      .refine((text) => readDayChoice(text) !== null, 'write a day such as 2026-12-24 or 12-24'),
  )
  .max(200)
  .default([])

/** The section `holidays` of the guard: days off on which nobody deploys. */
export const guardHolidaysSchema = z
  .strictObject({
    ...place,
    also: z
      .array(z.strictObject(place).refine(hasState, lonelyRegion))
      .max(20)
      .default([])
      .describe('Further places whose holidays count as well.'),
    types: z
      .array(z.enum(holidayTypes))
      .min(1)
      .default(['public', 'bank'])
      .describe(`Kinds of holidays that count: ${holidayTypes.join(', ')}.`),
    'day-before': z
      .boolean()
      .default(false)
      .describe('Whether nobody deploys on the day before one either.'),
    add: days.describe(
      'Further days off: a date such as `2026-12-24`, or `12-24` for every year, with a name behind it if you like; or the name of a holiday there, of any kind, such as `Christmas Eve`.',
    ),
    remove: days.describe('Holidays on which you do deploy, written in the same way.'),
    timezone: zoneKey.describe(
      'Time zone in which the days begin and end. Left out: that of the windows, and without any `timezone` at the top of the file.',
    ),
    ...scopeKeys,
  })
  .refine(hasState, lonelyRegion)
  .optional()
  .describe('Public holidays and other days off on which nobody deploys.')

/** The days off that a checked section stands for; null without one. */
export function toGuardHolidays(
  file: z.output<typeof guardHolidaysSchema>,
): HolidaySettings | null {
  if (file === undefined) return null
  return {
    environments: file.environments,
    services: file.services,
    zone: file.timezone ?? null,
    places: [file, ...file.also].map(toPlace),
    types: file.types,
    dayBefore: file['day-before'],
    add: toDays(file.add),
    remove: toDays(file.remove),
  }
}

interface PlaceOfFile {
  readonly country: string
  readonly state?: string | undefined
  readonly region?: string | undefined
}

function hasState({ state, region }: PlaceOfFile): boolean {
  return region === undefined || state !== undefined
}

function toPlace({ country, state, region }: PlaceOfFile): HolidayPlace {
  return { country, state: state ?? null, region: region ?? null }
}

function toDays(texts: readonly string[]): readonly DayChoice[] {
  return texts.flatMap((text) => readDayChoice(text) ?? [])
}
