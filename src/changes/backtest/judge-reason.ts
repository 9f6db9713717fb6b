import { readWords } from '../ranking/words.ts'

/** Why a reason is no report of an incident; null when it is good enough to ask with. */
export type ReasonProblem = 'noReason' | 'noSymptom' | 'paraphrase'

/** Fewer words that say something are too vague to search with. */
const leastWords = 5

/** A reason that has more of its words from the title of the culprit tells the answer. */
const mostOfTitle = 0.6

/** Whether the reason of a revert reads like a report: enough words, a symptom, and not the title once more. */
export function judgeReason(reason: string, title: string): ReasonProblem | null {
  const words = informativeWords(reason)
  if (words.size < leastWords) return 'noReason'
  if (!symptom.test(reason)) return 'noSymptom'
  const titleWords = informativeWords(title)
  const shared = [...words].filter((word) => titleWords.has(word)).length
  return shared / words.size >= mostOfTitle ? 'paraphrase' : null
}

/** Words of a text, each once, without those that every revert has. */
function informativeWords(text: string): ReadonlySet<string> {
  const words = readWords(text).map(({ word }) => word)
  return new Set(words.filter((word) => !word.startsWith('=') && !ofReverts.has(word)))
}

const ofReverts = new Set(
  readWords('revert reverts reverted reverting commit change changes merge pull request PR').map(
    ({ word }) => word,
  ),
)

/** What goes wrong, in the words of those who report it. */
const symptom =
  /\b(?:broke|break(?:s|ing|age)?|broken|fail(?:s|ed|ing|ure|ures)?|errors?|exceptions?|crash\w{0,3}|panic\w{0,3}|regress\w{0,5}|bugs?|bugg?y|slow\w{0,4}|hang(?:s|ing)?|hung|stuck|deadlock\w{0,3}|leak\w{0,3}|time[sd]?[ -]?outs?|timing out|missing|wrong\w{0,2}|incorrect\w{0,2}|invalid|corrupt\w{0,3}|lost|los(?:e|es|ing)|flak\w{1,5}|unable|cannot|can't|couldn't|could not|can not|doesn't|does not|don't|didn't|did not|isn't|is not|won't|no longer|not work\w{0,3}|stop(?:s|ped)|denied|refused|rejected|unavailable|outage|incident|alert\w{0,3}|spam\w{0,4}|problem\w{0,6}|issues?|trouble|unexpected\w{0,2}|undefined|segfault\w{0,3}|trace(?:back)?|overload\w{0,3}|spike\w{0,2}|duplicat\w{0,4}|conflict\w{0,3}|complain\w{0,4}|warning\w{0,1}|fatal|blank|empty|[45]\d\d|5xx|4xx|oom)\b/i
