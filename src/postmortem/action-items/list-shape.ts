import type { List, ListItem } from 'mdast'
import { type PostMortem, textOf } from './document.ts'
import { issueReferences } from './fields/issue-reference.ts'
import { isGroupName } from './group.ts'
import { issueByItself, saidByFields } from './list-fields.ts'
import { beginsWithVerb, tellsThePast } from './people.ts'
import { countWords } from './plain-words.ts'
import { sectionKind } from './section-name.ts'

/** Whether a list is a questionnaire to tick: most of its boxes stand before yes-or-no questions. */
export function isQuestionnaire(document: PostMortem, list: List): boolean {
  const boxes = list.children.filter(({ checked }) => checked === true || checked === false)
  const questions = boxes.filter((item) => question.test(headOf(document, item)))
  return questions.length > 0 && questions.length * 2 > boxes.length
}

const question =
  /^(?:is|are|was|were|do|does|did|has|have|had|can|could|should|will|would|what|who|when|where|why|how|any)\b.*\?\W*$/is

/** Whether most of a list is said to the reader, `Upgrade your client`, who is not the team. */
export function speaksToReader(document: PostMortem, list: List): boolean {
  const heads = list.children.map((item) => headOf(document, item))
  return heads.filter((head) => reader.test(head)).length * 2 >= heads.length
}

const reader = /\b(?:you|your|users? should|customers? should|operators? should)\b/i

/** Whether most of a list tells what was done. */
export function isHistory(document: PostMortem, list: List): boolean {
  const heads = list.children.map((item) => headOf(document, item)).filter((head) => head !== '')
  const isMarked = list.children.some(
    (item) =>
      item.checked === true || item.checked === false || /^[✅✔☑☒]/u.test(headOf(document, item)),
  )
  const past = heads.filter(tellsThePast)
  return !isMarked && past.length * 2 >= heads.length && past.length > 0
}

/**
 * Whether an item of a list only names a group, so that the items are what stands below it: `Prevention`, `Alice:`, boxes below no
 * box, and `Observability improvements` above sentences that begin with a verb. `Have badges for:` above phrases is an item.
 */
export function isLabelOfGroup(document: PostMortem, item: ListItem): boolean {
  const inner = item.children.filter((block) => block.type === 'list')
  if (inner.length === 0) return false
  const head = headOf(document, item)
  if ((item.checked === true || item.checked === false) && !isGroupName(head)) return false
  const entries = inner.flatMap((list) => (isDetail(document, list) ? [] : list.children))
  if (entries.length === 0) return false
  if (sectionKind(head, []) === 'other') return true
  if (entries.every(({ checked }) => checked === true || checked === false)) return true
  const [first] = item.children
  if (first?.type === 'paragraph' && issueReferences(textOf(document, first)).length > 0)
    return false
  return isGroupName(head) || introduces(document, head, entries)
}

function isDetail(document: PostMortem, list: List): boolean {
  return (
    saidByFields(document, list) !== null ||
    (list.children.length === 1 && issueByItself(document, list).issue !== undefined)
  )
}

/** Few words without a verb, above items with one; where verbs are not known, few words above much longer ones. */
function introduces(document: PostMortem, head: string, entries: readonly ListItem[]): boolean {
  const words = countWords(head)
  if (words > mostWordsOfLabel || beginsWithVerb(head) || /[.!?]$/.test(head)) return false
  const below = entries.map((entry) => headOf(document, entry))
  const withVerb = below.filter((text) => beginsWithVerb(text) || obliges.test(text)).length
  if (withVerb > 0) return withVerb * 2 >= below.length
  const long = below.filter((text) => countWords(text) >= Math.max(5, words * 2)).length
  return /[:：]$/.test(head) && below.length > 1 && long === below.length
}

const mostWordsOfLabel = 5

const obliges = /\b(?:should|must|needs? to|have to)\b/i

function headOf(document: PostMortem, item: ListItem): string {
  const [head] = item.children
  return head?.type === 'paragraph' ? textOf(document, head).text.trim() : ''
}
