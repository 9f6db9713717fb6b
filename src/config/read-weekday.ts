import { type Weekday, weekdays } from '../guard/settings.ts'

/** A day of the week, `fri` or `Friday`, without regard to case; null for anything else. */
export function readWeekday(text: string): Weekday | null {
  const written = text.trim().toLowerCase()
  return weekdays.find((day) => written === day || written === wholeNames[day]) ?? null
}

const wholeNames: Readonly<Record<Weekday, string>> = {
  mon: 'monday',
  tue: 'tuesday',
  wed: 'wednesday',
  thu: 'thursday',
  fri: 'friday',
  sat: 'saturday',
  sun: 'sunday',
}
