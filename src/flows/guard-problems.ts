import type { SettingsReading } from '../config/read-settings.ts'
import { defaultSettings } from '../config/settings.ts'

/** Problems of the section `guard`, a misspelled one included, and of a file of which nothing can be used: a line each. */
export function problemsOfGuard({ settings, problems }: SettingsReading): readonly string[] {
  const isUnread = settings === defaultSettings
  return problems
    .filter(({ message }) => isUnread || isOfGuard.test(message))
    .map(({ file, line, message }) => `${file}:${line}: ${message}`)
}

const isOfGuard =
  /^(?:unknown key )?"guard[."]|^"timezone"|^and \d+ more problems|Did you mean "guard"\?/
