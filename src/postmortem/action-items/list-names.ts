import type { List } from 'mdast'
import { type PostMortem, textOf } from './document.ts'
import { isDate } from './fields/due-phrase.ts'
import { findLabels } from './fields/labels.ts'
import { handlesOf } from './fields/owner-names.ts'
import { stateNamed } from './fields/state-of.ts'
import { looksLikePerson, looksLikeTeam } from './people.ts'
import { plainWords } from './plain-words.ts'
import { topicWords } from './words/group-words.ts'

/** Whether the items of a list end with names, `… (Alice)` or `… - Bob`: at least two, and most of them. One alone may be anything. */
export function endsWithNames(document: PostMortem, list: List): boolean {
  const names = list.children.flatMap(({ children: [head] }) => {
    const end =
      head?.type === 'paragraph' ? textOf(document, head).text.trimEnd().slice(-longestName) : ''
    const name = /(?:\(([^()]+)\)|\s[–—-]\s+([^–—-]+?))\.?$/.exec(end)
    const said = (name?.[1] ?? name?.[2] ?? '').split(/\s*[,;]\s*/)
    return name === null ? [] : [said.filter((part) => !isDate(part)).join(', ')]
  })
  const people = names.filter(looksLikePerson)
  return people.length > 1 && people.length * 3 >= list.children.length * 2
}

const longestName = 60

/**
 * Whether the items of a list begin with titles in bold, `**Quota**: Give each tenant one`: most do, and one of these is no name of a
 * person, or its item says elsewhere who does it.
 */
export function leadsAreTitles(document: PostMortem, list: List): boolean {
  const leads = list.children.flatMap(({ children: [head] }) => {
    const [bold] = head?.type === 'paragraph' ? head.children : []
    if (head?.type !== 'paragraph' || bold?.type !== 'strong') return []
    const { text } = textOf(document, head)
    const lead = textOf(document, bold).text
    const rest = text.trimStart().slice(lead.length)
    const isSetOff = /[:：.]\s*$/.test(lead) || /^\s*(?:[:：(（]|[–—-]\s)/.test(rest)
    return isSetOff && !isTopic(lead) ? [{ lead: lead.replace(/[\s:：.]+$/, ''), rest }] : []
  })
  return leads.length > 1 && leads.length * 2 > list.children.length && leads.some(isTitle)
}

/** `P0:`, `Short term:`, `Alerts:` say of what kind an item is. */
function isTopic(lead: string): boolean {
  return plainWords(lead)
    .split(' ')
    .every((word) => topicWords.includes(word))
}

function isTitle({ lead, rest }: { readonly lead: string; readonly rest: string }): boolean {
  if (findLabels(rest).some(({ field }) => field === 'owner') || handlesOf(rest).length > 0)
    return true
  return (
    !looksLikePerson(lead) &&
    !looksLikeTeam(lead) &&
    !lead.startsWith('@') &&
    stateNamed(plainWords(lead)) === null
  )
}
