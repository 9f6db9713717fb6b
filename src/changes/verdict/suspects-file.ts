import { canonicalJson, isRecord, readJson } from '../../text/canonical-json.ts'
import { sealOf } from '../../text/seal.ts'
import type { AskedQuestion } from '../question.ts'
import type { Verdict } from './verdict.ts'

/** What an incident's `suspects.json` holds: an answer, the question it answers, and what moved it last. */
export interface Suspects {
  readonly v: typeof suspectsVersion
  readonly question: AskedQuestion
  readonly verdict: Verdict
  readonly moved: Moved | null
}

/** That the answer was a different one before, and what moved it. */
export interface Moved {
  /** Title of the change that came first before; null where there was none, or where it still comes first. */
  readonly from: string | null
  readonly because: readonly string[]
}

/** Changes whenever an answer of an older version cannot be shown any more; the question is then asked again. */
const suspectsVersion = 2

/**
 * Reads `suspects.json`. It is derived from GitHub and can be derived again, so whatever is not of this version, or was
 * edited into something else, reads as null.
 */
export function readSuspectsFile(text: string | undefined): Suspects | null {
  const value = text === undefined ? undefined : readJson(text)
  if (!isRecord(value) || value['v'] !== suspectsVersion) return null
  const { seal, ...rest } = value
  // The shape is ours as long as nobody has edited the file.
  return seal === sealOf(canonicalJson(rest)) ? (rest as unknown as Suspects) : null
}

/** Prints `suspects.json`. */
export function printSuspectsFile(suspects: Suspects): string {
  return `${canonicalJson({ ...suspects, seal: sealOf(canonicalJson(suspects)) })}\n`
}

/** The file with the answer to a question, and what moved it away from the answer before. */
export function suspectsOf(
  asked: Omit<Suspects, 'v' | 'moved'>,
  before: Suspects | null,
  because: readonly string[],
): Suspects {
  return { v: suspectsVersion, ...asked, moved: movedFrom(before, asked.verdict, because) }
}

function movedFrom(
  before: Suspects | null,
  verdict: Verdict,
  because: readonly string[],
): Moved | null {
  // What could not be checked was no answer, so none has moved.
  if (before === null || before.verdict.answer === 'not-checked') return null
  const [was] = before.verdict.suspects
  const [is] = verdict.suspects
  if (was?.id !== is?.id) return { from: was?.title ?? null, because }
  return before.verdict.answer === verdict.answer ? before.moved : { from: null, because }
}
