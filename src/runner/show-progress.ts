import type { ReadingProgress } from '../clone.ts'

/** When something is shown first, and how often then, in milliseconds: a line that is rewritten, and lines that stay. */
const paces = {
  rewritten: { first: 500, pause: 100 },
  lines: { first: 5000, pause: 5000 },
} as const

interface ProgressStream {
  readonly isTTY?: boolean
  write(text: string): unknown
}

/**
 * Progress on standard error: on a terminal one line that is rewritten, from half a second on; elsewhere a line every five
 * seconds.
 */
export function showProgress(stderr: ProgressStream, now: () => number): ReadingProgress {
  const { first, pause } = stderr.isTTY ? paces.rewritten : paces.lines
  let next = now() + first
  let isShown = false
  return {
    at: (what, done, total) => {
      const moment = now()
      if (moment < next) return
      next = moment + pause
      isShown = true
      const count = total === null ? `${done}` : `${done} of ${total}`
      stderr.write(stderr.isTTY ? `\r\u001b[2K${count} ${what}` : `${count} ${what}\n`)
    },
    end: () => {
      if (isShown && stderr.isTTY) stderr.write('\r\u001b[2K')
      isShown = false
    },
  }
}
