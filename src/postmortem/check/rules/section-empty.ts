import { hasPhrase } from '../../action-items/plain-words.ts'
import type { OpenedPostmortem } from '../opened-postmortem.ts'
import type { OutlineSection } from '../outline.ts'
import { quote, type Seen } from '../rule.ts'
import { isUnwritten } from '../section-content.ts'
import { requiredSections } from '../words/required-sections.ts'

/** Sections with nothing below them, or with guidance and placeholders only. `## Date: 2026-08-19` says what it says itself. */
export function findEmptySections({
  outline,
  source,
  actionSections,
}: OpenedPostmortem): readonly Seen[] {
  const actionLines = new Set(actionSections.map(({ line }) => line))
  return outline.sections
    .filter(({ name, blocks, hasSubsections }) => {
      const saysItself = name === '' || /[:：]\s*\S/.test(name)
      return !hasSubsections && !saysItself && isUnwritten(blocks, source)
    })
    .map((section) => ({
      line: section.line,
      message: `${quote(section.name)} is empty: ${advice(section, actionLines.has(section.line))}.`,
    }))
}

function advice({ words }: OutlineSection, isOfActions: boolean): string {
  if (isOfActions) return 'list what is to be done, or write "None" and why'
  const required = requiredSections.find(({ names }) =>
    names.some((name) => hasPhrase(words, name)),
  )
  if (required !== undefined) return `say ${required.purpose}`
  return 'write it, or take the heading out where there is nothing to say'
}
