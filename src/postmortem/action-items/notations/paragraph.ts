import type { List, Paragraph } from 'mdast'
import type { ActionItem } from '../action-item.ts'
import { buildItem } from '../build-item.ts'
import { type PostMortem, placeOf, placeOfRange, textOf } from '../document.ts'
import { type InlineText, lineEnd, partOf, type Range, sourceRange } from '../inline-text.ts'
import { issueByItself } from '../list-fields.ts'
import { beginsWithVerb, looksLikeInitials, looksLikePerson } from '../people.ts'
import { plainWords } from '../plain-words.ts'
import { readItemText } from '../read-item-text.ts'
import type { Said } from '../reading.ts'
import { isNoItem } from '../words/is-placeholder.ts'
import { phrases } from '../words/phrases.ts'
import { detailsOf } from './list.ts'

/** The items that a paragraph of a section holds, and whether the list behind it belongs to them. */
export interface ParagraphItems {
  readonly items: readonly ActionItem[]
  readonly takesList: boolean
}

/**
 * Items that are paragraphs: `**Action item:** …`, `**AB** …` led by who does it, and lines with signs of bullets or boxes, as pasted
 * from elsewhere. `list` is what follows.
 */
export function readParagraph(
  document: PostMortem,
  paragraph: Paragraph,
  { group, list }: { readonly group: Said; readonly list: List | null },
): ParagraphItems {
  const inline = textOf(document, paragraph)
  const lines = signedLines(inline)
  if (lines !== null) {
    const items = lines.flatMap((line) => itemOf(document, partOf(inline, line), group))
    return { items, takesList: false }
  }
  if (!isItemOfItsOwn(paragraph, inline)) return { items: [], takesList: false }
  const takesList = list !== null && /[:：]\s*$/.test(inline.text)
  const text = readItemText(inline)
  const item = buildItem({
    text,
    own: takesList ? issueByItself(document, list) : {},
    group,
    details: detailsOf(document, text.more, takesList ? [list] : []),
    notation: 'paragraph',
    place: placeOf(paragraph),
  })
  const isItem = !isNoItem(item.title, inline.text)
  return { items: isItem ? [item] : [], takesList: isItem && takesList }
}

/** Whether a paragraph of a section is an item, `**Action:** …` or `**AB** …`, rather than prose or a label. */
export function isItemOfItsOwn(paragraph: Paragraph, inline: InlineText): boolean {
  return isMarkedItem(inline) || isNamed(inline, namesInSection) || isLedByOwner(paragraph, inline)
}

/** `**Action item:** …`: says itself what it is, wherever it stands. */
export function isMarkedItem(inline: InlineText): boolean {
  return isNamed(inline, markedNames)
}

function isNamed({ text, marks }: InlineText, names: readonly string[]): boolean {
  const name = /^\s*([^:：\n]{2,30}?)(?:\s*#?\d{1,2})?\s*[:：]/u.exec(text)?.[1]
  if (name === undefined || !names.includes(plainWords(name))) return false
  return marks.some(({ kind, from }) => kind === 'strong' && from <= 1)
}

const markedNames: readonly string[] = phrases(`
  action item, ai, follow up, corrective action, preventive action, preventative action, aktionspunkt,
  action corrective, acción correctiva, ação corretiva, アクションアイテム, 行动项, 액션 아이템
`)

const namesInSection: readonly string[] = phrases(`
  action, task, todo, to do, measure, maßnahme, aufgabe, tâche, mesure, acción, tarea, ação, tarefa, azione, actie,
  アクション, 対応, 措施, 任务, 조치, действие, zadanie
`)

/** `**AB** Move the alert`: bold people and then a sentence. */
function isLedByOwner({ children }: Paragraph, { text, marks }: InlineText): boolean {
  if (children[0]?.type !== 'strong') return false
  const bold = marks.find(({ kind, from }) => kind === 'strong' && from === 0)
  const lead = text.slice(0, bold?.to ?? 0).replace(/[\s:：]+$/, '')
  const rest = text.slice(bold?.to ?? 0)
  const isActive = /^[\s:：]*(?:to|will)\s/.test(rest) || beginsWithVerb(rest)
  const isSomebody =
    lead.split(/[/,&]/).every((one) => looksLikeInitials(one.trim())) ||
    (looksLikePerson(lead) && isActive)
  return isSomebody && plainWords(rest).split(' ').length > 2 && !/^\s*[(（]/.test(rest)
}

/** A paragraph of lines that each begin with a sign, or a number as it is written in Chinese; null for another one. A line without belongs to the one before. */
function signedLines({ text }: InlineText): readonly Range[] | null {
  if (!signs.test(text)) return null
  const lines: { from: number; to: number }[] = []
  let from = 0
  for (const said of text.split(new RegExp(`[\\n${lineEnd}]`)).slice(0, mostLines)) {
    const to = from + said.length
    const last = lines.at(-1)
    if (last === undefined || signs.test(said)) lines.push({ from, to })
    else last.to = to
    from = to + 1
  }
  return lines
}

/** Nobody pastes more. */
const mostLines = 200

const signs = /^\s*(?:[•◦▪‣●○■□☐☑☒✅✔⬜🔲❌⏳]\uFE0F?|\d{1,2}[、．]|（\d{1,2}）|[①-⑳])\s*\S/u

function itemOf(document: PostMortem, inline: InlineText, group: Said): readonly ActionItem[] {
  const text = readItemText(inline)
  if (isNoItem(text.title, inline.text)) return []
  return [
    buildItem({
      text,
      own: {},
      group,
      details: detailsOf(document, text.more, []),
      notation: 'paragraph',
      place: placeOfRange(document, sourceRange(inline, { from: 0, to: inline.text.length })),
    }),
  ]
}
