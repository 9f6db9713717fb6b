/** The sandbox's time, RFC 3339 in UTC with whole seconds; it moves only when a test moves it. */
export interface Clock {
  now(): string
  set(iso: string): void
  advance(seconds: number): void
}

/** A clock that stands at the given time. Throws on text that is not a time. */
export function createClock(start: string): Clock {
  let milliseconds = readTime(start)
  return {
    now: () => wholeSeconds(milliseconds),
    set: (iso) => {
      milliseconds = readTime(iso)
    },
    advance: (seconds) => {
      milliseconds += seconds * 1000
    },
  }
}

/** The time, moved by seconds (negative goes back), in the format of GitHub's answers. */
export function shiftTime(iso: string, seconds: number): string {
  return wholeSeconds(readTime(iso) + seconds * 1000)
}

function wholeSeconds(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`
}

function readTime(iso: string): number {
  const milliseconds = Date.parse(iso)
  if (Number.isNaN(milliseconds)) throw new Error(`not a time: ${iso}`)
  return milliseconds
}
