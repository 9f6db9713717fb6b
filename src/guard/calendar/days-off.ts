import { compareText } from '../../text/order.ts'
import { readDay } from '../../time/calendar-day.ts'
import type { NamedHoliday } from '../../time/holidays.ts'
import type { DayChoice, HolidaySettings } from '../settings.ts'
import type { DayOff } from './closing.ts'

/** The days off there are, by day, and names of the settings that no holiday of the places has. */
export interface DaysOffReading {
  readonly daysOff: readonly DayOff[]
  readonly unknownNames: readonly string[]
}

/**
 * The days off of some years: whole holidays of the types that count, and what is added, less what is worked. A day that stands in
 * for a holiday goes with it.
 */
export function daysOffOf(
  settings: HolidaySettings,
  holidays: readonly NamedHoliday[],
  years: readonly number[],
): DaysOffReading {
  const usual = holidays
    .filter(({ type, isWhole }) => isWhole && settings.types.includes(type))
    .map(asDayOff)
  const added = settings.add.flatMap((choice) => daysOfChoice(choice, holidays, years))
  const removed = settings.remove.flatMap((choice) => daysOfChoice(choice, holidays, years))
  const worked = new Set(removed.map(({ day }) => day))
  const off = new Map([...usual, ...added].map((one) => [one.day, one]))
  const unknownNames = [...settings.add, ...settings.remove].flatMap((choice) =>
    choice.by === 'name' && !holidays.some((one) => isCalled(one, choice.name))
      ? [choice.name]
      : [],
  )
  return {
    daysOff: [...off.values()]
      .filter(({ day }) => !worked.has(day))
      .sort((a, b) => compareText(a.day, b.day)),
    unknownNames,
  }
}

function daysOfChoice(
  choice: DayChoice,
  holidays: readonly NamedHoliday[],
  years: readonly number[],
): readonly DayOff[] {
  if (choice.by === 'name') {
    return holidays.filter((holiday) => isCalled(holiday, choice.name)).map(asDayOff)
  }
  const dates =
    choice.date.length > 5 ? [choice.date] : years.map((year) => `${year}-${choice.date}`)
  const name = choice.name ?? 'a day off of the settings'
  // Not every year has a 29 February.
  return dates.flatMap((date) => (readDay(date) === null ? [] : [{ day: date, name }]))
}

function asDayOff({ day, names }: NamedHoliday): DayOff {
  return { day, name: names[0] ?? day }
}

/** Whether a holiday has a name, the one it stands in for included; in any language, without regard to case. */
function isCalled({ names }: NamedHoliday, wanted: string): boolean {
  const plain = (name: string) => name.replaceAll('’', "'").toLowerCase()
  return names.some((name) =>
    [name, name.replace(/ \([^()]*\)$/, '')].some((one) => plain(one) === plain(wanted)),
  )
}
