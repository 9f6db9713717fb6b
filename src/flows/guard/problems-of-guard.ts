import { guardKeys } from '../../config/guard-settings.ts'
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

/** So does a key of the section that lost its indentation, and the time zone of all settings, which is that of its windows. */
function isOfGuard({ sections = [] }: Problem): boolean {
  return sections.length === 0 || sections.some((one) => counting.includes(one.toLowerCase()))
}

const counting = ['guard', 'timezone', ...guardKeys]
