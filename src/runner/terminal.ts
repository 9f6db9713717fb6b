import type { Writable } from 'node:stream'
import type { ErrorCode } from '../user-error.ts'

/** A person's terminal, or a script's pipes. */
export interface Terminal {
  /** Answers are one line of JSON. */
  readonly json: boolean
  /** A line on standard error. */
  say(text: string): void
  /** The answer, on standard output. */
  answer(text: string): void
  /** Ends the program as failed: with `json` as a line of JSON where nothing was answered yet. */
  fail(message: string, code: ErrorCode): void
}

/** What of a process a terminal writes to. */
export interface TerminalProcess {
  readonly stdout: Writable
  readonly stderr: Writable
  exitCode?: number | string | null | undefined
}

/** Text goes to standard error, the answer to standard output, a failure to the exit status. */
export function openTerminal(json: boolean, process: TerminalProcess): Terminal {
  let hasAnswered = false
  for (const stream of [process.stdout, process.stderr]) stream.on('error', unlessNobodyReads)
  const say = (text: string): void => void process.stderr.write(`${text}\n`)
  const answer = (text: string): void => {
    hasAnswered = true
    process.stdout.write(`${text.trimEnd()}\n`)
  }
  return {
    json,
    say,
    answer,
    fail: (message, code) => {
      process.exitCode = 1
      if (json && !hasAnswered) answer(JSON.stringify({ version: 1, error: { code, message } }))
      else say(message)
    },
  }
}

/** Who reads may stop before the end, as `head` does; that is no failure of the run. */
function unlessNobodyReads(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}
