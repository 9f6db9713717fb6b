import type Holidays from 'date-holidays'
import { Temporal } from './temporal.ts'

/** Whose public holidays count, in the codes of the library `date-holidays`, mostly ISO 3166; case does not matter. */
export interface HolidayPlace {
  readonly country: string
  readonly state: string | null
  readonly region: string | null
}

/**
 * Tells of any day, `2026-12-25`, whether it is a public holiday at a place, the days that stand in for holidays on a weekend
 * included; half holidays are worked. Null for a place that is not known: `holidayPlaceProblem` says why. Loads a table of the
 * whole world, so it is only asked once a country is configured.
 */
export async function openHolidays(
  place: HolidayPlace,
): Promise<((day: string) => boolean) | null> {
  const library = await loadLibrary()
  const found = findPlace(new library(), place)
  if ('problem' in found) return null
  const holidays = new library(found.path, { types: ['public'] })
  const years = new Map<number, ReadonlySet<string>>()
  const daysOfYear = (year: number): ReadonlySet<string> => {
    const known = years.get(year) ?? holidaysOf(holidays, year)
    years.set(year, known)
    return known
  }
  return (day) => {
    const year = Number(day.slice(0, 4))
    // A holiday of several days may have begun in the year before.
    return Number.isInteger(year) && [year, year - 1].some((one) => daysOfYear(one).has(day))
  }
}

/** What is wrong with a place, with the codes there are; follows the name of the setting. Null for a place that is known. */
export async function holidayPlaceProblem(place: HolidayPlace): Promise<string | null> {
  const library = await loadLibrary()
  const found = findPlace(new library(), place)
  return 'problem' in found ? found.problem : null
}

async function loadLibrary(): Promise<typeof Holidays> {
  return (await import('date-holidays')).default
}

/** The place in the library's own spelling, `DE.BE`: what the library does not know it would leave out without a word. */
function findPlace(
  library: Holidays,
  place: HolidayPlace,
): { readonly path: string } | { readonly problem: string } {
  const found: string[] = []
  for (const level of ['country', 'state', 'region'] as const) {
    const written = place[level]
    if (written === null) break
    const codes = codesWithin(library, found)
    const code = codeAmong(codes, written.replace(new RegExp(`^${found[0]}-`, 'i'), ''))
    if (code === null) return { problem: `${level} is not known; ${choice(codes, found)}` }
    found.push(code)
  }
  return { path: found.join('.') }
}

function codesWithin(library: Holidays, [country, state]: readonly string[]): readonly string[] {
  if (country === undefined) return Object.keys(library.getCountries())
  if (state === undefined) return Object.keys(library.getStates(country) ?? {})
  return Object.keys(library.getRegions(country, state) ?? {})
}

function choice(codes: readonly string[], within: readonly string[]): string {
  if (within.length === 0) return 'write its ISO 3166 code, such as DE'
  if (codes.length === 0) return `${within.join('-')} has none, leave it out`
  return `${within.join('-')} has ${codes.join(', ')}`
}

/** The code that is meant, whatever its case; YAML reads `07` as a number, so zeros in front do not matter. */
function codeAmong(codes: readonly string[], written: string): string | null {
  const plain = (code: string) =>
    code
      .trim()
      .toLowerCase()
      .replace(/^0+(?=\d)/, '')
  return codes.find((code) => plain(code) === plain(written)) ?? null
}

/** The whole days off of the holidays that begin in a year. */
function holidaysOf(holidays: Holidays, year: number): ReadonlySet<string> {
  const days = holidays.getHolidays(year).flatMap(({ date, start, end }) => {
    // The text is the day on the calendar of the place; the moments depend on a zone.
    const begins = /^(\d{4}-\d\d-\d\d) 00:00:00/.exec(date)?.[1]
    if (begins === undefined) return []
    const length = Math.round((end.getTime() - start.getTime()) / millisecondsOfDay)
    return Array.from({ length }, (_, ahead) =>
      Temporal.PlainDate.from(begins).add({ days: ahead }).toString(),
    )
  })
  return new Set(days)
}

const millisecondsOfDay = 24 * 60 * 60 * 1000
