import { beginsWithPhrase, countWords, longestPhrase, plainWords } from '../plain-words.ts'
import { type State, stateWords } from '../words/state-words.ts'
import { endsWithDate } from './due-phrase.ts'

/** How far an item is by a text that stands where its state belongs, `✅ Complete (#12)`, `PR OPEN`, `已实现`; null for no such word. */
export function stateOf(text: string): State | null {
  const words = plainWords(text)
  let best: { state: State; rank: number } | null = null
  for (const state of states) {
    const found = longestPhrase(words, wordsOf(state))
    const mark = markWithin(text, state)
    if (found === null && mark === null) continue
    // What the text begins with counts before what it mentions, a word before a sign.
    const rank = found === null ? 0 : found.length + (beginsWithPhrase(words, found) ? 1000 : 0)
    if (best === null || rank > best.rank) best = { state, rank }
  }
  return best?.state ?? null
}

/** The state that a text says and nothing else, but when, where or since what: `done`, `Completed: 2025-12-02`; null for more. */
export function stateSaidAlone(text: string): State | null {
  const said = text.replace(/#\d+|https?:\/\/\S+|\bPR\b/g, ' ')
  const words = plainWords(said)
  for (const state of states) {
    const found = wordsOf(state).find((word) => beginsWithPhrase(words, word))
    if (found === undefined) {
      if (words === '' && markWithin(text, state) !== null) return state
      continue
    }
    const behind = words.slice(found.length).trim()
    if (behind === '' || endsWithDate(said)) return longestState(words, state)
    if (/^(?:during|on|in|as part of|by|with|via|since|today|already|now|yet)\b/.test(behind)) {
      return countWords(behind) <= 5 ? longestState(words, state) : null
    }
  }
  return null
}

/** The state that words are a name of, and nothing more; null for none. */
export function stateNamed(words: string): State | null {
  return states.find((state) => stateWords[state].includes(words)) ?? null
}

/** The state of a sign in front, `✅`, and how long it is; null for none. */
export function signOfState(
  text: string,
): { readonly state: State; readonly length: number } | null {
  for (const state of states) {
    const sign = signsOf(state).find((one) => text.startsWith(one))
    if (sign === undefined) continue
    return {
      state,
      length: sign.length + (/^\uFE0F?\s*/.exec(text.slice(sign.length))?.[0].length ?? 0),
    }
  }
  return null
}

const states: readonly State[] = ['withdrawn', 'open', 'done']

function wordsOf(state: State): readonly string[] {
  return stateWords[state].filter((word) => !isSign(word))
}

function signsOf(state: State): readonly string[] {
  return stateWords[state].filter(isSign)
}

/** Also `:white_check_mark:`, as GitHub shows it. */
function isSign(word: string): boolean {
  return /^:\w+:$/.test(word) || !/[\p{L}\p{N}]/u.test(word)
}

function markWithin(text: string, state: State): string | null {
  return signsOf(state).find((sign) => text.includes(sign)) ?? null
}

/** `not done` begins with no other state, but `done` stands in it. */
function longestState(words: string, state: State): State {
  return stateOf(words) ?? state
}
