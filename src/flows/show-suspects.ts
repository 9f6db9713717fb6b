import type { WordMatch } from '../changes/ranking/candidate.ts'
import { plainLine } from '../text/escape.ts'
import { showDuration, showUtc } from '../time/instant.ts'
import type { Searched, Suspect, SuspectsAnswer } from './read-suspects.ts'

/** More than five are no help. */
export const mostShown = 5

/** The ranking for people: what was searched, then up to five suspects with their reasons and how to undo them. */
export function showSuspects(answer: SuspectsAnswer): string {
  const shown = answer.ranking.ranked.slice(0, mostShown).flatMap((ranked, index) => {
    const suspect = answer.suspects.get(ranked.id)
    if (suspect === undefined) return []
    return [showSuspect(index + 1, { ...ranked, suspect, impactAt: answer.searched.to })]
  })
  const elsewhere = percent(answer.ranking.elsewhere)
  const note = `Percentages say how likely it is among these. That it is none of them: ${elsewhere}.`
  return [...showSearched(answer.searched), '', ...shown, note].join('\n')
}

/** What was searched, in sentences; what is missing from it is never left out. */
function showSearched(searched: Searched): readonly string[] {
  const { changes, ref, from, to, cut } = searched
  const counted = changes === 1 ? '1 change' : `${changes} changes`
  const lines = [
    `Searched ${counted} on ${plainLine(ref, 100)} from ${showUtc(from)} to ${showUtc(to)}; a fifth of real causes are older.`,
  ]
  if (searched.isWidened) lines.push('Fewer than twenty had landed, so older ones were taken in.')
  if (searched.isFull) lines.push('There were more: only the newest 400 are ranked.')
  if (searched.isShallow) lines.push('The clone is shallow; `git fetch --unshallow` gets the rest.')
  if (!searched.hasLines) lines.push('The clone is partial: changed lines were not read.')
  if (cut > 0) lines.push(`Of ${cut} very large ones not every changed line was read.`)
  return lines
}

interface Shown {
  readonly probability: number
  readonly matches: readonly WordMatch[]
  readonly suspect: Suspect
  readonly impactAt: string
}

function showSuspect(position: number, { probability, matches, suspect, impactAt }: Shown): string {
  const { change } = suspect
  const chance = `${percent(probability)}, ${inWords(probability)}`
  const landed = `landed ${showUtc(change.at)}, ${showDuration(change.at, impactAt)} before`
  const lines = [
    `${position}. ${plainLine(change.title, 120)}`,
    `   ${chance} · ${nameOf(suspect)} · ${landed} · ${sizeOf(suspect)}`,
    ...showMatches(matches),
    ...showUndo(undoOf(suspect)),
  ]
  return `${lines.join('\n')}\n`
}

function inWords(probability: number): string {
  if (probability >= 0.8) return 'very likely'
  if (probability >= 0.6) return 'likely'
  if (probability >= 0.3) return 'possible'
  return 'less likely'
}

function percent(probability: number): string {
  return `${Math.round(probability * 100)} %`
}

function nameOf({ change }: Suspect): string {
  const [sha] = change.shas
  const name = [change.pull === null ? null : `#${change.pull}`, sha?.slice(0, 12) ?? null]
  return name.filter((part) => part !== null).join(' ') || plainLine(change.id, 80)
}

function sizeOf({ change }: Suspect): string {
  const { files, fileCount, lines } = change
  const counted = fileCount === 1 ? '1 file' : `${fileCount} files`
  if (lines === null) return counted
  const added = files.reduce((sum, file) => sum + file.added, 0)
  const deleted = files.reduce((sum, file) => sum + file.deleted, 0)
  return `${counted}, +${added} −${deleted}`
}

function showMatches(matches: readonly WordMatch[]): readonly string[] {
  const parts = Object.entries(placeNames).flatMap(([where, place]) => {
    const found = matches.filter((match) => match.where === where)
    const words = found.map(({ word }) => `"${plainLine(word, 60)}"`)
    return words.length === 0 ? [] : [`${words.join(', ')} ${place}`]
  })
  return parts.length === 0 ? [] : [`   has ${parts.join('; ')}`]
}

const placeNames = {
  title: 'in its title',
  body: 'in its description',
  path: 'in its paths',
  'deleted-line': 'on lines it deletes',
  'added-line': 'on lines it adds',
} as const satisfies Readonly<Record<WordMatch['where'], string>>

/** How to take a change back. */
export interface Undo {
  readonly command: string
  /** What taking it back does not mend. */
  readonly warning: string | null
}

/** How a change is taken back; null where no commit shows it. */
export function undoOf({ change, isMerge, candidate }: Suspect): Undo | null {
  const [sha] = change.shas
  if (sha === undefined) return null
  return {
    command: `git revert ${isMerge ? '-m 1 ' : ''}${sha.slice(0, 12)}`,
    warning: candidate.kinds.includes('migration')
      ? 'it has a migration, and taking back the code does not take back the data'
      : null,
  }
}

function showUndo(undo: Undo | null): readonly string[] {
  if (undo === null) return []
  const warning = undo.warning === null ? [] : [`   careful: ${undo.warning}`]
  return [`   undo: ${undo.command}`, ...warning]
}
