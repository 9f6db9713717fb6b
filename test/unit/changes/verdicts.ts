import type { AskedQuestion } from '../../../src/changes/question.ts'
import type { Searched, Suspect, Verdict } from '../../../src/changes/verdict/verdict.ts'
import { at, shaOf } from './builders.ts'

export const asked: AskedQuestion = {
  textVersion: '1',
  startedAt: at('13:00'),
  startIsKnown: true,
  environment: null,
  services: [],
  newestDeployment: null,
  isWhole: true,
  reported: [],
}

/** A pull request that is suspected. */
export function suspect(number: number, others: Partial<Suspect> = {}): Suspect {
  return {
    id: `pull:${number}`,
    title: `Pull ${number}`,
    url: `https://github.com/acme/shop/pull/${number}`,
    pull: number,
    sha: shaOf(number),
    probability: 0.5,
    kind: 'code',
    at: at('12:00'),
    reasons: [],
    size: null,
    compare: null,
    undo: { steps: [], warnings: [] },
    ...others,
  }
}

export function verdict(
  answer: Verdict['answer'],
  suspects: readonly Suspect[],
  others: Partial<Omit<Verdict, 'searched'>> & { readonly searched?: Partial<Searched> } = {},
): Verdict {
  return {
    answer,
    suspects,
    namedDeployment: null,
    ruledOut: [],
    ruledOutMore: 0,
    rollbacks: [],
    ...others,
    searched: {
      from: '2026-11-17T13:00:00Z',
      until: at('13:00'),
      changes: suspects.length,
      older: 0,
      source: 'deployments',
      environments: ['production'],
      environmentWhy: null,
      linesRead: true,
      gaps: [],
      ...others.searched,
    },
  }
}
