import { type HolidayPlace, holidayPlaceProblem, listHolidays } from '../../time/holidays.ts'
import { type Fact, known } from '../fact.ts'
import type { GuardSettings, HolidaySettings } from '../settings.ts'
import { listed, quoted } from '../wording.ts'
import type { DayOff } from './closing.ts'
import { daysOffOf } from './days-off.ts'

/**
 * The days off of the settings from the year before a moment to the one after the next; none without holidays. Loads a table of the
 * whole world, so only where holidays are configured and count.
 */
export async function openDaysOff(
  { holidays, checks }: Pick<GuardSettings, 'holidays' | 'checks'>,
  at: string,
): Promise<Fact<readonly DayOff[]>> {
  if (holidays === null || checks.holiday === 'off') return known([])
  const year = Number(at.slice(0, 4))
  const years = [year - 1, year, year + 1, year + 2]
  const lists = await Promise.all(holidays.places.map((place) => listHolidays(place, years)))
  const found = lists.flatMap((list) => list ?? [])
  const unknownPlace = holidays.places[lists.indexOf(null)]
  if (unknownPlace !== undefined) return ofUnknownPlace(unknownPlace)
  const { daysOff, unknownNames } = daysOffOf(holidays, found, years)
  return unknownNames.length > 0 ? ofUnknownNames(unknownNames, holidays) : known(daysOff)
}

async function ofUnknownPlace(place: HolidayPlace): Promise<Fact<never>> {
  const problem = await holidayPlaceProblem(place)
  return {
    state: 'unknown',
    reason: `The days off of ${nameOf(place)} are not known.`,
    remedy: `Mend guard.holidays in .github/incident-loop.yml: ${problem}.`,
  }
}

function ofUnknownNames(names: readonly string[], { places }: HolidaySettings): Fact<never> {
  return {
    state: 'unknown',
    reason: `No holiday of ${listed(places.map(nameOf))} is called ${listed(names.map(quoted))}.`,
    remedy:
      'Mend guard.holidays in .github/incident-loop.yml: write a date, or the name in English or the language of the place.',
  }
}

function nameOf({ country, state, region }: HolidayPlace): string {
  return [country, state, region].filter((part) => part !== null).join('-')
}
