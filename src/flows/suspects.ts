import { verdictJson } from '../changes/verdict/verdict-json.ts'
import type { CloneWorld } from '../clone.ts'
import { plainJson } from '../text/escape.ts'
import {
  readSuspects,
  type SuspectsAnswer,
  type SuspectsQuestion,
} from './changes/read-suspects.ts'
import { showSuspects } from './changes/show-suspects.ts'

/** Version of the JSON; it changes when a field changes its meaning or goes. */
const jsonVersion = 1

/** Where the answer is told. */
export interface AnswerTeller {
  /** Whether the answer is one line of JSON, and not text. */
  readonly json: boolean
  answer(text: string): void
}

/** Says which change most likely caused an incident, from a clone alone. */
export async function runSuspects(
  question: SuspectsQuestion,
  world: CloneWorld,
  teller: AnswerTeller,
): Promise<void> {
  const answer = await readSuspects(question, world)
  teller.answer(teller.json ? plainJson(toJson(answer)) : showSuspects(answer))
}

function toJson({ searched, verdict }: SuspectsAnswer): unknown {
  const { ref, head, cut, isFull, isShallow, hasLines } = searched
  const clone = { ref, head, cut, full: isFull, shallow: isShallow, lines: hasLines }
  return { version: jsonVersion, clone, ...verdictJson(verdict) }
}
