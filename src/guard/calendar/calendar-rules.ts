import { covers, type DeployTarget } from '../scope.ts'
import type { DeployWindow, Freeze, GuardSettings, QuietHours } from '../settings.ts'
import type { DayOff } from './closing.ts'

/** The rules of the calendar that are for one deployment. */
export interface CalendarRules {
  /**
   * Windows by whom they are for: a deployment goes ahead while every group has one that is open. One group where a service is named;
   * where all are deployed, one for each that has windows and one for the others; none where no window counts.
   */
  readonly windowGroups: readonly (readonly DeployWindow[])[]
  readonly quietHours: readonly QuietHours[]
  readonly freezes: readonly Freeze[]
  readonly daysOff: readonly DayOff[]
  readonly isDayBeforeOff: boolean
  /** Zones whose days count as days off. */
  readonly dayOffZones: readonly string[]
  /** The zone whose clock people look at. */
  readonly zone: string
}

/** The rules for a deployment. `daysOff` are those of the settings, in the years that are asked about. */
export function rulesFor(
  settings: GuardSettings,
  target: DeployTarget,
  daysOff: readonly DayOff[],
): CalendarRules {
  const windows = settings.windows.filter((window) => covers(window, target))
  const quietHours = settings.quietHours.filter((hours) => covers(hours, target))
  const freezes = settings.freezes.filter((freeze) => covers(freeze, target))
  const { holidays } = settings
  const areDaysOff = holidays !== null && covers(holidays, target)
  const [firstRule] = [...windows, ...quietHours, ...freezes]
  return {
    windowGroups: groups(windows, target),
    quietHours,
    freezes,
    daysOff: areDaysOff ? daysOff : [],
    isDayBeforeOff: holidays?.dayBefore ?? false,
    dayOffZones: dayOffZones(settings, windows),
    zone: firstRule?.zone ?? holidays?.zone ?? settings.timezone,
  }
}

function groups(
  windows: readonly DeployWindow[],
  { environment, service }: DeployTarget,
): readonly (readonly DeployWindow[])[] {
  const services = new Set(windows.flatMap((window) => window.services))
  if (service !== null || services.size === 0) return windows.length === 0 ? [] : [windows]
  const ofAll = windows.filter((window) => window.services.length === 0)
  const ofEach = [...services].map((one) =>
    windows.filter((window) => covers(window, { environment, service: one })),
  )
  return ofAll.length === 0 ? ofEach : [ofAll, ...ofEach]
}

function dayOffZones(
  { holidays, timezone }: GuardSettings,
  windows: readonly DeployWindow[],
): readonly string[] {
  if (holidays !== null && holidays.zone !== null) return [holidays.zone]
  const zones = [...new Set(windows.map(({ zone }) => zone))]
  return zones.length > 0 ? zones : [timezone]
}
