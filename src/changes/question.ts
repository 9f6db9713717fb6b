import { canonicalJson } from '../text/canonical-json.ts'
import { compareText } from '../text/order.ts'
import { sealOf } from '../text/seal.ts'
import { addSeconds } from '../time/instant.ts'
import type { Change } from './change.ts'
import type { ObservedDeployment } from './observation.ts'

/** What is asked of the changes: which one caused an incident. */
export interface Question {
  /** What people wrote: title and description, as far as it is on record. */
  readonly text: string
  /** Which version of the text that is; equal versions have equal texts. */
  readonly textVersion: string
  /** When impact began, or was detected where that is not known; RFC 3339. */
  readonly startedAt: string
  /** Whether somebody has said when impact began. */
  readonly startIsKnown: boolean
  /** As people wrote it; null when nobody has said. */
  readonly environment: string | null
  readonly services: readonly string[]
}

/** Clocks and people's memory are this exact: what comes so little after a moment counts as before it; seconds. */
export const toleranceSeconds = 120

/** What happened at the moment that is asked about, in words that follow "before". */
export function began({ startIsKnown }: Pick<Question, 'startIsKnown'>): string {
  return startIsKnown ? 'impact began' : 'it was detected'
}

/** A question as it is kept beside its answer: all of it but the text, and what it was answered with. */
export interface AskedQuestion extends Omit<Question, 'text'> {
  readonly newestDeployment: string | null
  /** Whether GitHub held nothing back; else the answer may be a better one once a permission is given. */
  readonly isWhole: boolean
  /** Marks of the changes outside of the repository that were reported by then. */
  readonly reported: readonly string[]
}

/** What is different about a question since it was answered, in words; empty when its answer stands. */
export function differences(before: AskedQuestion, now: AskedQuestion): readonly string[] {
  const found: string[] = []
  if (before.startedAt !== now.startedAt) found.push('the start of impact moved')
  else if (before.startIsKnown !== now.startIsKnown) found.push('the start of impact was told')
  if (before.textVersion !== now.textVersion) found.push('the report was edited')
  if (before.environment !== now.environment) found.push('the environment was changed')
  if (before.services.join('\n') !== now.services.join('\n'))
    found.push('the services were changed')
  if (before.newestDeployment !== now.newestDeployment) found.push('something new was deployed')
  if (now.reported.some((mark) => !before.reported.includes(mark)))
    found.push('a change outside of the repository was reported')
  return found
}

/** What tells each reported change from any other, of those that happened before impact began; sorted. */
export function reportedMarks(
  external: readonly Change[],
  { startedAt }: Pick<Question, 'startedAt'>,
): readonly string[] {
  const until = addSeconds(startedAt, toleranceSeconds)
  const early = external.filter(({ at }) => at <= until)
  return [...new Set(early.map((change) => sealOf(canonicalJson(change))))].toSorted(compareText)
}

/** What tells the newest deployment there is from any that comes after; null for none. */
export function newestDeployment(newestFirst: readonly ObservedDeployment[]): string | null {
  const [newest] = newestFirst
  if (newest === undefined) return null
  const [latest] = newest.statuses.toSorted((a, b) => compareText(b.at, a.at))
  return deploymentMark(newest.id, latest?.state ?? '')
}

/** What tells a newer deployment, or a newer state of it, from the one that was answered with. */
export function deploymentMark(id: number, latestState: string): string {
  return `${id} ${latestState.toLowerCase()}`
}
