import { plainWords } from '../../action-items/plain-words.ts'
import type { OpenedPostmortem } from '../opened-postmortem.ts'
import { quote, type Seen } from '../rule.ts'
import { vagueWordings } from '../words/vague-words.ts'

/** Open items nobody can tell the end of: `Improve monitoring`, `Be more careful`, `Investigate timeouts`. */
export function findVagueActions({ items }: OpenedPostmortem): readonly Seen[] {
  return items.flatMap(({ item: { title, line } }): readonly Seen[] => {
    const words = plainWords(title.slice(0, longestRead))
    const wording = vagueWordings.find(({ pattern }) => pattern.test(words))
    return wording === undefined
      ? []
      : [{ line, message: `${quote(title)} is hard to finish: ${wording.advice}.` }]
  })
}

const longestRead = 300
