import type { SettingsReading } from '../../config/read-settings.ts'
import { defaultSettings } from '../../config/settings.ts'

/** The settings a configuration file stands for; the defaults where there is none. */
export async function settingsOf(configuration: string | null): Promise<SettingsReading> {
  if (configuration === null) return { settings: defaultSettings, problems: [] }
  // The schema library is as large as the rest together; a repository without a configuration never loads it.
  const { readSettings } = await import('../../config/read-settings.ts')
  return readSettings(configuration)
}
