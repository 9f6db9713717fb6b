import type { Problem } from '../../config/problem.ts'
import type { SettingsReading } from '../../config/read-settings.ts'
import { defaultSettings } from '../../config/settings.ts'

/** Problems of the section `guard`, a misspelled one included, and of a file of which nothing can be used: a line each. */
export function problemsOfGuard({ settings, problems }: SettingsReading): readonly string[] {
  const isUnread = settings === defaultSettings
  return problems
    .filter((problem) => isUnread || isOfGuard(problem))
    .map(({ file, line, message }) => `${file}:${line}: ${message}`)
}

/** What is wrong with the time zone of all settings is wrong with its windows. */
function isOfGuard({ sections = [] }: Problem): boolean {
  return sections.length === 0 || sections.some((one) => one === 'guard' || one === 'timezone')
}
