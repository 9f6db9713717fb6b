import { plainSentence } from './sentence.ts'
import type { Suspect, Undo, Verdict } from './verdict.ts'

/** A verdict for programs: the same words as people read, without markup. Probabilities have three digits. */
export function verdictJson(verdict: Verdict): unknown {
  const { answer, suspects, namedDeployment, ruledOut, ruledOutMore, searched } = verdict
  return {
    answer,
    suspects: suspects.map(suspectJson),
    deployment:
      namedDeployment === null
        ? null
        : {
            ...namedDeployment,
            probability: rounded(namedDeployment.probability),
            undo: undoJson(namedDeployment.undo),
          },
    ruledOut: ruledOut.map(({ id, title, url, why }) => ({
      id,
      title,
      url,
      why: plainSentence(why),
    })),
    ruledOutMore,
    searched,
  }
}

function suspectJson(suspect: Suspect): unknown {
  const { probability, reasons, undo, ...rest } = suspect
  return {
    ...rest,
    probability: rounded(probability),
    reasons: reasons.map(plainSentence),
    undo: undoJson(undo),
  }
}

function undoJson({ commands, warnings }: Undo): unknown {
  return { commands, warnings: warnings.map(plainSentence) }
}

function rounded(probability: number): number {
  return Math.round(probability * 1000) / 1000
}
