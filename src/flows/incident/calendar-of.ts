import type { Settings } from '../../config/settings.ts'
import type { BusinessCalendar } from '../../time/business-days.ts'

/** Which days count as business days; loads the holidays of the world only where a country is configured. */
export async function calendarOf({
  holidays,
  timezone: zone,
}: Pick<Settings, 'holidays' | 'timezone'>): Promise<BusinessCalendar> {
  const none = { zone, isHoliday: () => false }
  if (holidays === null) return none
  const { openHolidays } = await import('../../time/holidays.ts')
  const isHoliday = await openHolidays(holidays)
  return isHoliday === null ? none : { zone, isHoliday }
}
