import { shortWeekdays, weekdays } from './calendar-words.ts'

/** The plain word of a short day of the week such as `Mo`, `ven` or `金`, as it stands before a number or in brackets; else null. */
export function shortWeekday(word: string): string | null {
  return shortNames.get(word) ?? (Object.hasOwn(weekdays, word) ? word : null)
}

const shortNames: ReadonlyMap<string, string> = new Map(
  Object.entries(shortWeekdays).flatMap(([weekday, spellings]) =>
    spellings.split(' ').map((spelling) => [spelling, weekday] as const),
  ),
)
