import { isHidden } from '../hidden-spans.ts'
import type { OpenedPostmortem } from '../opened-postmortem.ts'
import { quote, type Seen } from '../rule.ts'
import { judgements, persons, reproaches, unspacedJudgements } from '../words/blame-words.ts'

/** Words that judge a person. Code, comments and quotations are not looked at; each line once. */
export function findBlame({ source, hidden, lineAt }: OpenedPostmortem): readonly Seen[] {
  const lines = new Map<number, string>()
  for (const { 0: words, index } of source.matchAll(blame)) {
    const line = lineAt(index)
    if (lines.has(line) || isHidden(hidden, index)) continue
    lines.set(line, words)
    if (lines.size === mostSeen) break
  }
  return [...lines].map(([line, words]) => ({
    line,
    message: `${quote(words)} judges a person: tell what was known at the time, and what made it likely.`,
  }))
}

/** More of them say the same. */
const mostSeen = 20

const blame = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}_-])(?:${judgements.join('|')})(?![\p{L}\p{N}_-])`,
    String.raw`(?<![\p{L}\p{N}_-])(?:${persons.join('|')}) (?:\p{L}+ly )?(?:${reproaches.join('|')})(?![\p{L}\p{N}_-])`,
    unspacedJudgements.join('|'),
  ].join('|'),
  'giu',
)
