import type { ActionItemType } from '../action-item.ts'
import { plainWords } from '../plain-words.ts'
import { typeWords } from '../words/group-words.ts'

/** The type that a cell, a heading or a label names, `Prevention`, `mitigate this incident`; null for none. */
export function typeOf(text: string): ActionItemType | null {
  const words = plainWords(text)
  const first = words.split(' ').slice(0, 3)
  for (const type of types) {
    const isMeant = typeWords[type].some((stem) =>
      isWhole(stem) ? first.includes(stem) : first.some((word) => word.startsWith(stem)),
    )
    if (isMeant || typeWords[type].some((stem) => unspaced.test(stem) && words.includes(stem))) {
      return type
    }
  }
  return null
}

const types: readonly ActionItemType[] = ['prevent', 'detect', 'mitigate', 'process']

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** English words are whole ones; those of languages with endings are stems. */
function isWhole(stem: string): boolean {
  return /^(?:prevent|detect|monitor|alert|mitigat|repair|recover|process|doc|training|communication|other|fix|observability)/.test(
    stem,
  )
}
