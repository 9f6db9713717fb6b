import type { List, ListItem } from 'mdast'
import { type PostMortem, textOf } from './document.ts'
import { issueReferences } from './fields/issue-reference.ts'
import { findLabels } from './fields/labels.ts'
import { plainWords } from './plain-words.ts'
import { readItemText } from './read-item-text.ts'
import { join, type Said } from './reading.ts'

/** What a list of fields says, `- Owner: Alice`, `- Due: Jan 15`; null for a list of which not half are fields. */
export function saidByFields(document: PostMortem, list: List): Said | null {
  let said: Said = {}
  let fields = 0
  for (const item of list.children) {
    const [head] = item.children
    if (head?.type !== 'paragraph' || !isField(document, item)) continue
    fields += 1
    said = join(said, readItemText(textOf(document, head)).said)
  }
  return fields > 0 && fields * 2 >= list.children.length ? said : null
}

/** The entries of a list of fields that are none, `- Details: …`. */
export function entriesBesideFields(document: PostMortem, list: List): readonly ListItem[] {
  return list.children.filter((item) => !isField(document, item))
}

function isField(document: PostMortem, { children }: ListItem): boolean {
  const [head] = children
  return head?.type === 'paragraph' && isFieldLine(textOf(document, head).text)
}

/** Whether a line or paragraph begins with the label of a field. */
export function isFieldLine(text: string): boolean {
  return findLabels(text.slice(0, longestLabel).trimStart())[0]?.from === 0
}

/** Labels are shorter. */
const longestLabel = 60

/** The first issue of a list that stands in an entry of its own; nothing for a list without. */
export function issueByItself(document: PostMortem, list: List): Said {
  let first: string | null = null
  for (const item of list.children) {
    const issue = onlyIssueOf(document, item)
    if (issue !== null) first ??= issue.issue
  }
  return first === null ? {} : { issue: first }
}

/** What a line such as `both #12` says of the items before it; null for another line. */
export function sharedIssue(
  document: PostMortem,
  item: ListItem,
): { readonly issue: string; readonly count: number } | null {
  const only = onlyIssueOf(document, item)
  if (only === null) return null
  const count = /^(?:both|beide|les deux|ambos|ambas|tous les deux)\b/.test(only.words) ? 2 : 0
  return {
    issue: only.issue,
    count: /^(?:all|alle|tous|todos|todas)\b/.test(only.words) ? manyItems : count,
  }
}

/** Nobody shares one among more. */
const manyItems = 100

/** The issue of a line that names one and says no more than `see` or `both`. */
function onlyIssueOf(
  document: PostMortem,
  { children }: ListItem,
): { readonly issue: string; readonly words: string } | null {
  const [head] = children
  if (head?.type !== 'paragraph' || children.length > 1) return null
  const inline = textOf(document, head)
  const references = issueReferences(inline).filter(({ isName }) => isName)
  const [first] = references
  if (first === undefined) return null
  let rest = inline.text
  for (const { from, to } of references) {
    rest = rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to)
  }
  const words = plainWords(rest)
  return fillers.test(words) ? { issue: first.issue, words } : null
}

const fillers =
  /^(?:(?:both|all|see|also|and|issue|issues|ticket|tickets|pr|prs|tracked|in|by|via|tracking|jira|github|link|beide|alle|tous|les|deux|ambos|todos)\s?)*$/
