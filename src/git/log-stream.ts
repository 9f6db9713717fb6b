import type { Commit } from '../clone.ts'

/** How `git log` is asked to print a commit, so that no message and no diff can look like the next one. */
export const logFormat = '--format=%x00%H %ct %P%n%B%n%x00'

/** What follows a commit: lines of its diff, or its paths. */
export interface Followers<Result> {
  line(text: string): void
  result(): Result
}

/** One commit of a log, and what was made of the lines behind it. */
export interface LogEntry<Result> {
  readonly commit: Commit
  readonly result: Result
}

/**
 * Reads what `git log` prints in `logFormat`, one commit after the other.
 *
 * A message cannot hold NUL, and every line of a diff begins with a sign of its own: a NUL at the start of a line is ours.
 */
export async function* readLog<Result>(
  batches: AsyncIterable<readonly string[]>,
  follow: () => Followers<Result>,
): AsyncGenerator<LogEntry<Result>> {
  let current: Draft<Result> | null = null
  for await (const lines of batches) {
    for (const line of lines) {
      if (current?.isInMessage === true) readMessageLine(current, line)
      else if (line.startsWith('\0')) {
        if (current !== null) yield finish(current)
        current = begin(line, follow())
      } else current?.followers.line(line)
    }
  }
  if (current !== null) yield finish(current)
}

interface Draft<Result> {
  readonly header: Omit<Commit, 'message'>
  readonly message: string[]
  messageLength: number
  isInMessage: boolean
  readonly followers: Followers<Result>
}

/** How much of a message is kept, UTF-16 units. */
const maximumMessage = 20_000

function begin<Result>(line: string, followers: Followers<Result>): Draft<Result> {
  const [sha = '', seconds = '', ...parents] = line.slice(1).trimEnd().split(' ')
  return {
    header: {
      sha: ownText(sha),
      at: toInstant(Number(seconds)),
      parents: parents.map(ownText),
    },
    message: [],
    messageLength: 0,
    isInMessage: true,
    followers,
  }
}

function readMessageLine<Result>(draft: Draft<Result>, line: string): void {
  if (line === '\0') {
    draft.isInMessage = false
  } else if (draft.messageLength < maximumMessage) {
    draft.message.push(line.replace(/\r$/, ''))
    draft.messageLength += line.length + 1
  }
}

function finish<Result>({ header, message, followers }: Draft<Result>): LogEntry<Result> {
  const text = message.join('\n').slice(0, maximumMessage).trim()
  return { commit: { ...header, message: text }, result: followers.result() }
}

/** The last second of a year with four digits: instants stay comparable as text. */
const latest = 253_402_300_799

/** Commits may claim any time; before 1970 and after 9999 the nearest that can be written counts. */
function toInstant(seconds: number): string {
  const sane = Number.isFinite(seconds) ? Math.min(Math.max(0, Math.trunc(seconds)), latest) : 0
  return new Date(sane * 1000).toISOString().replace('.000Z', 'Z')
}

/** A copy: a part of a longer text keeps the whole in memory, and a history has many shas. */
function ownText(part: string): string {
  return Buffer.from(part, 'latin1').toString('latin1')
}
