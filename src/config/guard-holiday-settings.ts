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
    .describe('Its ISO 3166 code, such as `DE`.'),
  state: placeCode().optional().describe('State or province, such as `BE`.'),
  region: placeCode().optional().describe('Region or city of the state.'),
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
      .describe('Further places whose holidays count.'),
    types: z
      .array(z.enum(holidayTypes))
      .min(1)
      .default(['public', 'bank'])
      .describe('Kinds of holidays that count.'),
    'day-before': z.boolean().default(false).describe('Whether the day before counts as well.'),
    add: days.describe(
      'Further days off: `2026-12-24`, or `12-24` for every year, with a name behind it or without; or the name of a holiday of any kind.',
    ),
    remove: days.describe('Days that are worked, written in the same way.'),
    timezone: zoneKey.describe(
      'IANA time zone whose days count; without, that of the windows for a deployment.',
    ),
    ...scopeKeys,
  })
  .refine(hasState, lonelyRegion)
  .optional()
  .describe('Days off on which nobody deploys, by country, state and region.')

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
