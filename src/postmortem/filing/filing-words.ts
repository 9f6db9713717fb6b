import { codeSpan } from '../../text/code-span.ts'
import { inlineText } from '../../text/escape.ts'
import type { FilingNote } from './filing-plan.ts'
import type { UnassignedWhy } from './owners.ts'

/** Why an owner was not assigned, as it follows the name and a colon. */
export const unassignedWords: Readonly<Record<UnassignedWhy, string>> = {
  team: 'a team cannot be assigned',
  'unknown-name': 'no login is known for this name',
  'not-assignable': 'GitHub does not let this person be assigned here',
  'not-checked': 'it could not be checked whether this person can be assigned',
  'too-many': 'an issue takes ten assignees',
}

/** What a person can do about it, as a sentence. */
const unassignedRemedies: Readonly<Record<UnassignedWhy, string>> = {
  team: 'Assign somebody of it.',
  'unknown-name': 'Assign somebody, or add the name under `people` in the configuration.',
  'not-assignable': 'Assign somebody who has access.',
  'not-checked': 'Assign somebody by hand if it stays so.',
  'too-many': 'Say in the issue who else is in it.',
}

/** A note as Markdown of one line, all texts of others in it escaped. */
export function noteWords(note: FilingNote): string {
  switch (note.kind) {
    case 'owner':
      return `${quoted(note.title)}: ${inlineText(note.written, 100)} was not assigned, as ${unassignedWords[note.why]}. ${unassignedRemedies[note.why]}`
    case 'due-refused':
      return `${quoted(note.title)}: the due date ${quoted(note.written)} was not used. ${sentence(capitalised(note.why))}`
    case 'prose':
      return `In ${quoted(note.section)} (line ${note.line}) no action items could be made out. Write each as an item of a list, \`- [ ] What is to be done (owner: @login, due: 2026-12-01)\`.`
    case 'nothing-found':
      return `No action items were found any more; ${note.filed} filed before ${note.filed === 1 ? 'stays' : 'stay'} as before. To give one up, write \`not doing:\` and why behind it.`
    case 'too-many':
      return `The first ${note.maximum} items were looked at, and ${note.left} more were not.`
    case 'missing':
      return `${quoted(note.title)} is no longer in the post-mortem, and #${note.number} is still open. Close it if it is not to be done.`
    case 'relinked':
      return `#${note.number} is still open, though the post-mortem names ${codeSpan(note.link)} for its item now. Close it if it is not needed.`
    case 'edited':
      return `The text of #${note.number} was changed by hand, so that it no longer follows the post-mortem.`
  }
}

/** A sentence by others, escaped, with a full stop where it has no end. */
export function sentence(text: string): string {
  const words = inlineText(text)
  return /[.!?…。]$/.test(words) ? words : `${words}.`
}

function quoted(text: string): string {
  return `“${inlineText(text, 120)}”`
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
