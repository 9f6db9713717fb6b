import { issueReferences } from './fields/issue-reference.ts'
import { handlesOf, ownerNames } from './fields/owner-names.ts'
import { stateNamed, stateSaidAlone } from './fields/state-of.ts'
import { typeOf } from './fields/type-of.ts'
import type { InlineText } from './inline-text.ts'
import { beginsWithVerb, looksLikeInitials, looksLikePerson, looksLikeTeam } from './people.ts'
import { plainWords } from './plain-words.ts'
import type { Said } from './reading.ts'
import { topicWords } from './words/group-words.ts'

/**
 * What a label above items says of them all: `Prevention`, `Immediate actions (completed)`, `AB (/CD supporting)`, `@alice`, an
 * issue by its name. A heading needs a handle or a team to be somebody, `Grafana` is nobody there; a bold line may be a name.
 */
export function readGroup(label: InlineText, style: 'heading' | 'line'): Said {
  const text = label.text
    .trim()
    .slice(0, longestLabel)
    .replace(/[:：]$/, '')
  const owners = ownersOf(text, style)
  const reference = issueReferences(label).find(({ isName }) => isName)
  const isDone = [text, ...insideBrackets(text)].some(saysDone)
  const type = typeOf(text)
  return {
    ...(owners.length === 0 ? {} : { owners }),
    ...(reference === undefined ? {} : { issue: reference.issue }),
    ...(isDone ? { state: 'done' } : {}),
    ...(saysWithdrawn(text) ? { state: 'withdrawn' } : {}),
    ...(type === null ? {} : { type }),
  }
}

/** What the name of a section says in parentheses of all that it holds: `Corrective actions (done)`. */
export function saidBesideName(name: string): Said {
  return insideBrackets(name).some(saysDone) ? { state: 'done' } : {}
}

/** Longer ones are sentences. */
const longestLabel = 120

/** What a group within another says of its items: its own, else that of the outer one. */
export function narrowed(outer: Said, inner: Said): Said {
  return { ...outer, ...inner }
}

/** Whether a label is nothing but a topic, a type, a term, a state or people, so that what stands below it is what counts. */
export function isGroupName(label: string): boolean {
  const bare = label
    .slice(0, longestLabel)
    .replace(/[(（].*$/, '')
    .replace(/[:：]\s*$/, '')
  const words = plainWords(bare).split(' ')
  return (
    words.every((word) => topicWords.includes(word) || /^\p{N}+$/u.test(word)) ||
    (words.length <= 3 && typeOf(bare) !== null && (words.length === 1 || !beginsWithVerb(bare))) ||
    (words.length <= 4 && (saysDone(bare) || saysWithdrawn(bare))) ||
    ownersOf(bare, 'line').length > 0
  )
}

function ownersOf(text: string, style: 'heading' | 'line'): readonly string[] {
  const labelled =
    /^(?:owner|assignee|assigned to|responsible|担当|负责人)\s*[:：]?\s+(.+)$/iu.exec(text)?.[1]
  if (labelled !== undefined) return ownerNames(labelled)
  const handles = handlesOf(text)
  const beside = text
    .replace(/@[\w./-]+/g, ' ')
    .replace(/[^\p{L}\p{N}\s]/gu, ' ')
    .trim()
  if (handles.length > 0 && (beside === '' || looksLikePerson(beside) || beside === 'and')) {
    return handles
  }
  const bare = text
    .replace(/^(?:for\s+)?the\s+/i, '')
    .replace(/\s*[(（].*$/, '')
    .replace(/\s+[–—-]\s.*$/, '')
  if (looksLikeTeam(bare)) return ownerNames(bare)
  const isSomebody =
    style === 'line' && (looksLikePerson(bare) || bare.split('/').every(looksLikeInitials))
  return isSomebody ? ownerNames(text) : []
}

function insideBrackets(text: string): readonly string[] {
  return [...text.matchAll(/[(（[]([^()（）[\]]+)[)）\]]/g)].map((match) => match[1] ?? '')
}

function saysDone(text: string): boolean {
  const words = plainWords(text).replace(
    /\b(?:action|actions|items?|tasks?|already|what|we|ve|have|has|been|immediate|all)\b/g,
    ' ',
  )
  return words.trim() !== '' && stateSaidAlone(words) === 'done'
}

function saysWithdrawn(text: string): boolean {
  return stateNamed(plainWords(text)) === 'withdrawn'
}
