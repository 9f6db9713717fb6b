import { plainSentence } from '../../changes/sentence.ts'
import { sizeInWords, wholePercent } from '../../changes/verdict/suspect-words.ts'
import type { Suspect, Verdict } from '../../changes/verdict/verdict.ts'
import { plainLine } from '../../text/escape.ts'
import { showDuration, showUtc } from '../../time/instant.ts'
import type { CloneSearch, SuspectsAnswer } from './read-suspects.ts'

/** The answer for people: what it is, up to five suspects with reasons and how to undo them, and what was searched. */
export function showSuspects({ verdict, searched }: SuspectsAnswer): string {
  const suspects = verdict.suspects.map((suspect, index) => showSuspect(index + 1, suspect))
  return [
    headline(verdict, searched),
    ...suspects,
    ...showRuledOut(verdict),
    showSearched(verdict, searched),
  ].join('\n\n')
}

function headline({ answer }: Verdict, { from, to }: CloneSearch): string {
  switch (answer) {
    case 'named':
      return 'Most likely the first of these:'
    case 'several':
      return 'Not clear. These fit best:'
    case 'nothing-likely':
      return 'Nothing likely here: no change fits the report well. The least unlikely:'
    default:
      return `Nothing changed in ${showDuration(from, to)}.`
  }
}

function showSuspect(position: number, suspect: Suspect): string {
  const { title, probability, reasons, undo } = suspect
  const details = [nameOf(suspect), `${showUtc(suspect.at)}`, sizeInWords(suspect) ?? '']
  const commands = undo.steps.flatMap(({ commands: lines, why }) =>
    lines.length > 0 ? lines.map((line) => `undo: ${line}`) : [`undo: ${why}`],
  )
  return [
    `${position}. ${plainLine(title, 120)} (${wholePercent(probability)} %)`,
    `   ${details.filter((detail) => detail !== '').join(' · ')}`,
    ...reasons.map((reason) => `   - ${plainLine(plainSentence(reason))}`),
    ...commands.map((line) => `   ${line}`),
    ...undo.warnings.map((warning) => `   careful: ${warning}`),
  ].join('\n')
}

function nameOf({ id, pull, sha }: Suspect): string {
  const name = [pull === null ? null : `#${pull}`, sha?.slice(0, 12) ?? null]
  return name.filter((part) => part !== null).join(' ') || plainLine(id, 80)
}

function showRuledOut({ ruledOut, ruledOutMore }: Verdict): readonly string[] {
  if (ruledOut.length === 0) return []
  const lines = ruledOut.map(
    ({ title, why }) => `- ${plainLine(title, 100)}: ${plainLine(plainSentence(why))}`,
  )
  const more = ruledOutMore > 0 ? [`- and ${ruledOutMore} more`] : []
  return [['Ruled out:', ...lines, ...more].join('\n')]
}

/** What was searched, in sentences; what is missing from it is never left out. */
function showSearched({ searched: { changes, gaps } }: Verdict, searched: CloneSearch): string {
  const { ref, from, to, isWidened } = searched
  const counted = changes === 1 ? '1 change' : `${changes} changes`
  const lines = [
    `Searched ${counted} on ${plainLine(ref, 100)} from ${showUtc(from)} to ${showUtc(to)}; a fifth of real causes are older.`,
    ...(isWidened ? ['Fewer than twenty had landed, so older ones were taken in.'] : []),
    ...gaps.map((gap) => `Not seen: ${gap}.`),
  ]
  return lines.join('\n')
}
