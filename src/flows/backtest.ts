import type { CloneWorld } from '../clone.ts'
import type { AnswerTeller } from './suspects.ts'
export async function runBacktest(
  _o: { limit: number },
  _world: CloneWorld,
  _teller: AnswerTeller,
): Promise<void> {}
