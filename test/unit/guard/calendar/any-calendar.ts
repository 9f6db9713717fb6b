import fc from 'fast-check'
import type { DayOff } from '../../../../src/guard/calendar/closing.ts'
import { defaultGuardSettings } from '../../../../src/guard/default-settings.ts'
import type { DeployTarget } from '../../../../src/guard/scope.ts'
import {
  type DeployWindow,
  type Freeze,
  type GuardSettings,
  type Hours,
  type QuietHours,
  weekdays,
} from '../../../../src/guard/settings.ts'

/** A calendar somebody could have, whom it is asked for, and a minute of the years 2024 to 2034. */
export interface SomeCalendar {
  readonly settings: GuardSettings
  readonly target: DeployTarget
  readonly daysOff: readonly DayOff[]
  readonly from: number
}

const zone = fc.constantFrom(
  'UTC',
  'Europe/Berlin',
  'Europe/London',
  // Summer time is the standard there, and winter time goes back.
  'Europe/Dublin',
  'America/New_York',
  'America/Los_Angeles',
  'America/St_Johns',
  // Clocks change at midnight.
  'America/Havana',
  'America/Santiago',
  'Asia/Beirut',
  'Africa/Cairo',
  // Clocks go back for Ramadan, and forward again.
  'Africa/Casablanca',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Asia/Tokyo',
  // Half an hour.
  'Australia/Lord_Howe',
  'Australia/Sydney',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  // Two hours.
  'Antarctica/Troll',
)

/** Mostly around the hours at which clocks change. */
const timeOfDay = fc.oneof(fc.constantFrom(0, 30, 60, 90, 120, 150, 180, 210, 1380), fc.nat(1439))

const hours: fc.Arbitrary<Hours> = fc
  .record({ from: timeOfDay, to: fc.oneof(timeOfDay, fc.constant(1440)) })
  .filter(({ from, to }) => from !== to)

const scope = {
  environments: fc.constantFrom([], ['production'], ['staging']),
  services: fc.constantFrom([], [], ['shop'], ['shop', 'blog'], ['blog']),
}

const anyDay = fc
  .integer({ min: Date.UTC(2024, 0, 1) / 86_400_000, max: Date.UTC(2036, 0, 1) / 86_400_000 })
  .map(dayNumbered)

function dayNumbered(number: number): string {
  return new Date(number * 86_400_000).toISOString().slice(0, 10)
}

/** Days of the two years from a minute on, and some around them. */
function dayNear(from: number): fc.Arbitrary<string> {
  const first = Math.floor(from / 1440)
  return fc.integer({ min: first - 3, max: first + 734 }).map(dayNumbered)
}

function calendarFrom(from: number): fc.Arbitrary<SomeCalendar> {
  const day = fc.oneof({ weight: 9, arbitrary: dayNear(from) }, anyDay)
  const window: fc.Arbitrary<DeployWindow> = fc.record({
    zone,
    days: fc.dictionary(fc.constantFrom(...weekdays), hours),
    exceptions: fc.uniqueArray(fc.record({ day, hours: fc.option(hours) }), {
      maxLength: 20,
      selector: (exception) => exception.day,
    }),
    ...scope,
  })
  const quiet: fc.Arbitrary<QuietHours> = fc.record({
    zone,
    days: fc.subarray([...weekdays]),
    hours,
    marginMinutes: fc.constantFrom(0, 0, 30, 60, 240),
    reason: fc.constant(null),
    ...scope,
  })
  const freeze: fc.Arbitrary<Freeze> = fc
    .record({
      zone,
      start: day,
      length: fc.oneof(fc.nat(3), fc.nat(40)),
      times: fc.tuple(timeOfDay, timeOfDay),
      reason: fc.constant(null),
      owner: fc.constant(null),
      ...scope,
    })
    .map(({ start, length, times: [first, second], ...rest }) => {
      const begin = Date.parse(start) + first * 60_000
      const end = Math.max(
        begin + 60_000,
        Date.parse(start) + length * 86_400_000 + second * 60_000,
      )
      return { ...rest, from: clockTime(begin), to: clockTime(end) }
    })
  const settings: fc.Arbitrary<GuardSettings> = fc
    .record({
      timezone: zone,
      windows: fc.array(window, { maxLength: 3 }),
      quietHours: fc.array(quiet, { maxLength: 2 }),
      freezes: fc.array(freeze, { maxLength: 4 }),
      holidays: fc.option(
        fc.record({
          zone: fc.option(zone),
          places: fc.constant([]),
          types: fc.constant([]),
          dayBefore: fc.boolean(),
          add: fc.constant([]),
          remove: fc.constant([]),
          ...scope,
        }),
      ),
    })
    .map((calendar) => ({ ...defaultGuardSettings, ...calendar }))
  return fc.record({
    settings,
    target: fc.record({
      environment: fc.constant('production'),
      service: fc.constantFrom(null, 'shop', 'blog', 'api'),
    }),
    daysOff: fc.array(fc.record({ day, name: fc.constant('Holiday') }), { maxLength: 30 }),
    from: fc.constant(from),
  })
}

function clockTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 16)
}

export const anyCalendar: fc.Arbitrary<SomeCalendar> = fc
  .integer({ min: Date.UTC(2024, 0, 1) / 60_000, max: Date.UTC(2034, 0, 1) / 60_000 })
  .chain(calendarFrom)
