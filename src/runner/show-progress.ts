import type { Progress } from '../clone.ts'

/** How often something is shown, in milliseconds: a line that is rewritten, and lines that stay. */
const pauses = { rewritten: 100, lines: 5000 } as const

interface ProgressStream {
  readonly isTTY?: boolean
  write(text: string): unknown
}

/**
 * Progress on standard error: one line that is rewritten on a terminal, a line every five seconds elsewhere. What is done within
 * half a second says nothing.
 */
export function showProgress(stderr: ProgressStream, now: () => number): Progress {
  const pause = stderr.isTTY ? pauses.rewritten : pauses.lines
  let last = now() - pause + Math.min(pause, 500)
  let isShown = false
  return {
    at: (what, done, total) => {
      const moment = now()
      if (moment - last < pause) return
      last = moment
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
