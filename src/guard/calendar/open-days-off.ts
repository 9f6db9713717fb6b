import { distance } from 'fastest-levenshtein'
import {
  type HolidayPlace,
  holidayPlaceProblem,
  listHolidays,
  type NamedHoliday,
} from '../../time/holidays.ts'
import { type Fact, known } from '../fact.ts'
import type { GuardSettings, HolidaySettings } from '../settings.ts'
import { quoted } from '../wording.ts'
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
  return unknownNames.length > 0 ? ofUnknownNames(unknownNames, holidays, found) : known(daysOff)
}

async function ofUnknownPlace(place: HolidayPlace): Promise<Fact<never>> {
  const problem = await holidayPlaceProblem(place)
  return {
    state: 'unknown',
    reason: `The days off of ${nameOf(place)} are not known.`,
    remedy: `Correct guard.holidays in .github/incident-loop.yml: ${problem}.`,
  }
}

function ofUnknownNames(
  names: readonly string[],
  { places, types }: HolidaySettings,
  found: readonly NamedHoliday[],
): Fact<never> {
  // Of names that are as near the one of a holiday that counts comes first.
  const usual = found.filter(({ type, isWhole }) => isWhole && types.includes(type))
  const there = [...usual, ...found].flatMap((holiday) => holiday.names)
  const meant = [...new Set(names.flatMap((name) => nearName(name, there) ?? []))]
  const question = meant.length === 0 ? '' : ` Did you mean ${alternatives(meant.map(quoted))}?`
  return {
    state: 'unknown',
    reason: `No holiday of ${alternatives(places.map(nameOf))} is called ${alternatives(names.map(quoted))}.`,
    remedy: `Correct guard.holidays in .github/incident-loop.yml: write a date, or the name in English or the language of the place.${question}`,
  }
}

/** The name that is most like another, as it is or as it begins; null where none is near. */
function nearName(written: string, names: readonly string[]): string | null {
  const wanted = written.toLowerCase()
  let nearest: string | null = null
  // That it only begins so is one mistake more.
  let least = Math.max(2, wanted.length / 3) + 1
  for (const name of names) {
    const whole = name.replace(/ \([^()]*\)$/, '')
    const plain = whole.toLowerCase()
    const far = Math.min(
      distance(wanted, plain),
      distance(wanted, plain.slice(0, wanted.length)) + 1,
    )
    if (far >= least) continue
    least = far
    nearest = whole
  }
  return nearest
}

/** `"a"`, `"a" or "b"`, `"a", "b" or 2 more`; three are named at most. */
function alternatives(names: readonly string[]): string {
  const more = names.length - 3
  const shown = more > 0 ? [...names.slice(0, 3), `${more} more`] : names
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} or ${shown.at(-1)}`
}

function nameOf({ country, state, region }: HolidayPlace): string {
  return [country, state, region].filter((part) => part !== null).join('-')
}
