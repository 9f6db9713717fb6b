import { plainSentence } from '../sentence.ts'
import type { Suspect, Verdict } from './verdict.ts'

/** A verdict for programs: the same words as people read, without markup. Probabilities have three digits. */
export function verdictJson(verdict: Verdict): object {
  const { answer, suspects, namedDeployment, ruledOut, ruledOutMore, rollbacks, searched } = verdict
  return {
    answer,
    suspects: suspects.map(suspectJson),
    deployment:
      namedDeployment === null
        ? null
        : {
            ...namedDeployment,
            probability: rounded(namedDeployment.probability),
          },
    ruledOut: ruledOut.map(({ id, title, url, why }) => ({
      id,
      title,
      url,
      why: plainSentence(why),
    })),
    ruledOutMore,
    rollbacks: rollbacks.map(plainSentence),
    searched,
  }
}

function suspectJson(suspect: Suspect): unknown {
  const { probability, reasons, ...rest } = suspect
  return {
    ...rest,
    probability: rounded(probability),
    reasons: reasons.map(plainSentence),
  }
}

function rounded(probability: number): number {
  return Math.round(probability * 1000) / 1000
}
