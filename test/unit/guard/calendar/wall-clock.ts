/**
 * What a clock on the wall shows in a zone, in minutes from 1970 on that clock, by minute from `from`, known from three days before it
 * until three days after `until`. Asks the machine's own table of zones; minute by minute in an hour in which the clock changes.
 */
export function wallClock(zone: string, from: number, until: number): (minute: number) => number {
  const key = `${zone} ${from} ${until}`
  const shown = known.get(key) ?? everyMinute(zone, from - around, until + around)
  if (known.size > 20) known.clear()
  known.set(key, shown)
  return (minute) => shown[minute + around] ?? Number.NaN
}

const around = 3 * 1440

/** Rules of one calendar often share a zone. */
const known = new Map<string, Int32Array>()

function everyMinute(zone: string, from: number, until: number): Int32Array {
  const shown = new Int32Array(until - from)
  const offsetAt = shower(zone)
  fill(0, shown.length, 1440)
  return shown

  /** No clock changes twice within a day. */
  function fill(start: number, end: number, step: number): void {
    let offset = offsetAt(from + start)
    for (let index = start; index < end; index += step) {
      const next = Math.min(index + step, end)
      const later = offsetAt(from + next)
      if (offset === later || step === 1) {
        for (let at = index; at < next; at += 1) shown[at] = from + at + offset
      } else {
        fill(index, next, step === 1440 ? 60 : 1)
      }
      offset = later
    }
  }
}

/** How far ahead of UTC clocks are in a minute. */
function shower(timeZone: string): (minute: number) => number {
  const number = 'numeric'
  const parts = { year: number, month: number, day: number, hour: number, minute: number } as const
  const format = new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', ...parts })
  return (minute) => {
    const [, month = '', day = '', year = '', hour = '', minutes = ''] =
      /^(\d+)\/(\d+)\/(\d+), (\d+):(\d+)$/.exec(format.format(minute * 60_000)) ?? []
    return Date.UTC(+year, +month - 1, +day, +hour, +minutes) / 60_000 - minute
  }
}
