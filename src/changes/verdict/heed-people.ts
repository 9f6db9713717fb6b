import { namedAt, nothingLikelyBelow, type Suspect, type Verdict } from './verdict.ts'

/** What people say of changes, by the names they use: `#57`, at least seven digits of a commit, `deployment 9`. */
export interface WhatPeopleSay {
  /** The cause; null while nobody has named one. */
  readonly cause: Opinion | null
  readonly ruledOut: readonly Opinion[]
}

export interface Opinion {
  readonly name: string
  /** Login. */
  readonly by: string
}

/**
 * A verdict as it stands once people have said what they know. Knowing that a change was not the cause makes each other one as much
 * likelier as the rest of the possibilities has shrunk; a confirmed one is certain. Without a word of anybody it is the verdict
 * itself.
 */
export function heedPeople(verdict: Verdict, said: WhatPeopleSay): Verdict {
  if (verdict.answer === 'not-checked') return verdict
  const heeded = ruleOut(verdict, said.ruledOut)
  const confirmed = heeded.suspects.find((suspect) => isNamed(suspect, said.cause?.name ?? ''))
  if (confirmed === undefined) return heeded
  return {
    ...heeded,
    answer: 'named',
    namedDeployment: null,
    suspects: [{ ...confirmed, probability: 1 }],
  }
}

function ruleOut(verdict: Verdict, opinions: readonly Opinion[]): Verdict {
  const opinionOn = (suspect: Suspect) => opinions.find(({ name }) => isNamed(suspect, name))
  const out = verdict.suspects.filter((suspect) => opinionOn(suspect) !== undefined)
  const deployment = verdict.namedDeployment
  const isDeploymentOut = opinions.some(({ name }) => name === `deployment ${deployment?.id}`)
  if (out.length === 0 && !isDeploymentOut) return verdict
  const left = 1 - out.reduce((sum, { probability }) => sum + probability, 0)
  const suspects = verdict.suspects
    .filter((suspect) => !out.includes(suspect))
    .map((suspect) => ({
      ...suspect,
      probability: Math.min(1, suspect.probability / Math.max(left, 0.01)),
    }))
  const ruledOut = out.map((suspect) => {
    const { id, title, url } = suspect
    return { id, title, url, why: ['ruled out by ', { code: opinionOn(suspect)?.by ?? '' }] }
  })
  return {
    ...verdict,
    suspects,
    namedDeployment: null,
    answer: answerOf(suspects),
    ruledOut: [...ruledOut, ...verdict.ruledOut],
  }
}

function answerOf([first]: readonly Suspect[]): Verdict['answer'] {
  if (first === undefined || first.probability < nothingLikelyBelow) return 'nothing-likely'
  return first.probability >= namedAt ? 'named' : 'several'
}

/** Fewer digits of a commit could be any word. */
const fewestDigits = 7

function isNamed({ pull, sha }: Suspect, name: string): boolean {
  if (pull !== null && name === `#${pull}`) return true
  return sha !== null && name.length >= fewestDigits && sha.startsWith(name)
}
