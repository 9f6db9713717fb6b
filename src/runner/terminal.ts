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

/** Text goes to standard error, the answer to standard output, a failure to the exit status. */
export function openTerminal(json: boolean, process: NodeJS.Process): Terminal {
  let hasAnswered = false
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
