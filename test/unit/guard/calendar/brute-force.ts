import type { DayOff } from '../../../../src/guard/calendar/closing.ts'
import type { DeployTarget } from '../../../../src/guard/scope.ts'
import type {
  DeployWindow,
  Freeze,
  GuardSettings,
  Hours,
  QuietHours,
  Scope,
} from '../../../../src/guard/settings.ts'
import { wallClock } from './wall-clock.ts'

/** Which checks object in a minute, as bits. */
export const bits = { 'deploy-window': 1, freeze: 2, holiday: 4 } as const

/** What is asked of the brute force: the answer for every minute from one to another, counted from 1970. */
export interface BruteQuestion extends Minutes {
  readonly settings: GuardSettings
  readonly target: DeployTarget
  readonly daysOff: readonly DayOff[]
}

interface Minutes {
  readonly from: number
  readonly until: number
}

export interface BruteAnswer {
  /** By minute from the first: which checks object. */
  readonly objects: Uint8Array
  /** The next minute in which nothing objects, itself included, and the next with another answer; -1 for none. */
  readonly nextOpening: Int32Array
  readonly nextChange: Int32Array
}

/** Whether something is closed in a minute, counted from the first that is asked about. */
type Closed = (minute: number) => boolean

/** The calendar once more, in the plainest way there is: minute by minute, by what a clock on the wall shows. */
export function bruteForce(question: BruteQuestion): BruteAnswer {
  const { settings, target, from, until } = question
  const objects = new Uint8Array(until - from)
  const mark = (bit: number, isClosed: Closed) => {
    for (let minute = 0; minute < objects.length; minute += 1) {
      if (isClosed(minute)) objects[minute] = (objects[minute] ?? 0) | bit
    }
  }
  for (const closed of outsideWindows(question)) mark(bits['deploy-window'], closed)
  for (const hours of settings.quietHours.filter((one) => isFor(one, target))) {
    mark(bits['deploy-window'], quiet(hours, question))
  }
  for (const freeze of settings.freezes.filter((one) => isFor(one, target))) {
    mark(bits.freeze, frozen(freeze, question))
  }
  for (const closed of onDaysOff(question)) mark(bits.holiday, closed)
  return { objects, ...lookAhead(objects, from) }
}

/** One for each service that is deployed: closed while none of its windows is open. */
function outsideWindows({ settings, target, ...minutes }: BruteQuestion): readonly Closed[] {
  const windows = settings.windows.filter(({ environments }) =>
    isFor({ environments, services: [] }, target),
  )
  const named = windows.flatMap(({ services }) => services)
  // A deployment of everything waits for each service, and for those that nobody named.
  const services = target.service === null ? [...named, 'any other'] : [target.service]
  return services.flatMap((service) => {
    const own = windows.filter((one) => one.services.length === 0 || one.services.includes(service))
    const open = own.map((window) => isOpen(window, minutes))
    return open.length === 0 ? [] : [(minute: number) => !open.some((isInside) => isInside(minute))]
  })
}

function isOpen(window: DeployWindow, { from, until }: Minutes): Closed {
  const shown = wallClock(window.zone, from, until)
  const hoursOn = dayTable((date, weekday) => {
    const exception = window.exceptions.find(({ day }) => day === date)
    if (exception !== undefined) return exception.hours
    return Object.entries(window.days).find(([name]) => name === weekday)?.[1] ?? null
  })
  return (minute) => {
    const now = shown(minute)
    const day = Math.floor(now / 1440)
    const time = now - day * 1440
    const today = hoursOn(day)
    const yesterday = hoursOn(day - 1)
    if (today !== null && time >= today.from && (time < today.to || isOverNight(today))) return true
    return yesterday !== null && isOverNight(yesterday) && time < yesterday.to
  }
}

function isOverNight({ from, to }: Hours): boolean {
  return to <= from
}

/** A minute is quiet where the hours of a day come within the margin, or came within it. */
function quiet({ zone, days, hours, marginMinutes }: QuietHours, { from, until }: Minutes): Closed {
  const shown = wallClock(zone, from, until)
  const hoursOn = dayTable((_, weekday) => (days.some((day) => day === weekday) ? hours : null))
  return (minute) => {
    const now = shown(minute)
    const today = Math.floor(now / 1440)
    for (let day = today - 2; day <= today + 1; day += 1) {
      if (hoursOn(day) === null) continue
      const end = isOverNight(hours) ? hours.to + 1440 : hours.to
      const isBegun = now >= day * 1440 + hours.from - marginMinutes
      if (isBegun && now < day * 1440 + end + marginMinutes) return true
    }
    return false
  }
}

function frozen(freeze: Freeze, { from, until }: Minutes): Closed {
  const shown = wallClock(freeze.zone, from, until)
  const begin = Date.parse(`${freeze.from}Z`) / 60_000
  const end = Date.parse(`${freeze.to}Z`) / 60_000
  let first = Infinity
  let last = -Infinity
  for (let minute = -1440; minute < until - from + 1440; minute += 1) {
    if (shown(minute) >= begin) first = Math.min(first, minute)
    if (shown(minute) < end) last = minute
  }
  return (minute) => minute >= first && minute <= last
}

/** One for each zone in which days off are days off. */
function onDaysOff({ settings, target, daysOff, from, until }: BruteQuestion): readonly Closed[] {
  const { holidays, windows, timezone } = settings
  if (holidays === null || !isFor(holidays, target)) return []
  const off = new Set<number>()
  for (const { day } of daysOff) {
    const number = Date.parse(day) / 86_400_000
    off.add(number)
    if (holidays.dayBefore) off.add(number - 1)
  }
  const ofWindows = windows.filter((one) => isFor(one, target)).map(({ zone }) => zone)
  const usual = ofWindows.length > 0 ? ofWindows : [timezone]
  return (holidays.zone === null ? usual : [holidays.zone]).map((zone) => {
    const shown = wallClock(zone, from, until)
    return (minute) => off.has(Math.floor(shown(minute) / 1440))
  })
}

function isFor({ environments, services }: Scope, { environment, service }: DeployTarget): boolean {
  if (environments.length > 0 && !environments.includes(environment)) return false
  return services.length === 0 || service === null || services.includes(service)
}

function lookAhead(objects: Uint8Array, from: number) {
  const nextOpening = new Int32Array(objects.length).fill(-1)
  const nextChange = new Int32Array(objects.length).fill(-1)
  for (let minute = objects.length - 1; minute >= 0; minute -= 1) {
    nextOpening[minute] = objects[minute] === 0 ? from + minute : (nextOpening[minute + 1] ?? -1)
    if (minute + 1 === objects.length) continue
    const isChange = objects[minute] !== objects[minute + 1]
    nextChange[minute] = isChange ? from + minute + 1 : (nextChange[minute + 1] ?? -1)
  }
  return { nextOpening, nextChange }
}

/** What is asked of a day by its number, worked out once for each. */
function dayTable(
  hoursOf: (date: string, weekday: string) => Hours | null,
): (day: number) => Hours | null {
  const known = new Map<number, Hours | null>()
  return (day) => {
    const found = known.get(day)
    if (found !== undefined) return found
    const date = new Date(day * 86_400_000)
    const weekday = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'][date.getUTCDay()] ?? ''
    const hours = hoursOf(date.toISOString().slice(0, 10), weekday)
    known.set(day, hours)
    return hours
  }
}
