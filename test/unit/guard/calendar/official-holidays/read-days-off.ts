import { daysOffOf } from '../../../../../src/guard/calendar/days-off.ts'
import type { HolidaySettings } from '../../../../../src/guard/settings.ts'
import { listHolidays } from '../../../../../src/time/holidays.ts'
import { officialLists } from './all.ts'
import type { OfficialList } from './official-list.ts'

/** What the guard takes for days off where each list is published: all its days in three years, in order. */
export async function readDaysOff(): Promise<Readonly<Record<string, string>>> {
  const readings = officialLists.map(async (list) => [nameOf(list), await readList(list)] as const)
  return Object.fromEntries(await Promise.all(readings))
}

export function nameOf({ country, state }: OfficialList): string {
  return state === undefined ? country : `${country}-${state}`
}

async function readList({ country, state, add, remove }: OfficialList): Promise<string> {
  const place = { country, state: state ?? null, region: null }
  const years = [2025, 2026, 2027]
  const settings: HolidaySettings = {
    environments: [],
    services: [],
    zone: null,
    places: [place],
    types: ['public', 'bank'],
    dayBefore: false,
    add: named(add),
    remove: named(remove),
  }
  const { daysOff, unknownNames } = daysOffOf(
    settings,
    (await listHolidays(place, years)) ?? [],
    years,
  )
  return [...daysOff.map(({ day }) => day), ...unknownNames].join(' ')
}

function named(names: readonly string[] = []) {
  return names.map((name) => ({ by: 'name', name }) as const)
}
