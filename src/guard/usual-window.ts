import type { DeployWindow, Hours } from './settings.ts'

/** The usual hours of a week from one time to another: Monday to Friday, on Fridays until noon. */
export function usualWeek(hours: Hours): DeployWindow['days'] {
  const { from, to } = hours
  const noon = 12 * 60
  const beforeNoon = from < noon ? { fri: { from, to: from < to ? Math.min(to, noon) : noon } } : {}
  return { mon: hours, tue: hours, wed: hours, thu: hours, ...beforeNoon }
}

/** The window of whoever switches windows on and names none: working hours, from nine to five. */
export function usualWindow(zone: string): DeployWindow {
  const days = usualWeek({ from: 9 * 60, to: 17 * 60 })
  return { zone, days, exceptions: [], environments: [], services: [] }
}
