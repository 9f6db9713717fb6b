import type { ActionItem, Notation } from './action-item.ts'
import { buildItem } from './build-item.ts'
import type { Place } from './document.ts'
import { looksLikeDate } from './fields/due-phrase.ts'
import { issueReferences } from './fields/issue-reference.ts'
import { isDatePlaceholder, isUrgent } from './fields/labels.ts'
import { ownerNames } from './fields/owner-names.ts'
import { stateOf, stateSaidAlone } from './fields/state-of.ts'
import { typeOf } from './fields/type-of.ts'
import { isGroupName } from './group.ts'
import type { InlineText } from './inline-text.ts'
import { countWords } from './plain-words.ts'
import { readItemText } from './read-item-text.ts'
import { join, type Said } from './reading.ts'
import type { Field } from './words/field-names.ts'
import { isNoItem, isNothing } from './words/is-placeholder.ts'

/** A row of a table: its cells with what their columns say. */
export interface Row {
  readonly cells: readonly { readonly inline: InlineText; readonly markdown: string }[]
  readonly columns: readonly (Field | null)[]
  readonly header: readonly string[]
  readonly place: Place
  readonly group: Said
  readonly notation: Notation
}

/** The item of a row; null for an empty row, a placeholder and one that says there is nothing. */
export function readRow(row: Row): ActionItem | null {
  const { cells, columns, place, group, notation } = row
  const action = cells[columns.indexOf('action')]
  if (action === undefined) return null
  const text = readItemText(action.inline, { isCell: true })
  if (isNoItem(text.title, action.inline.text) || isLabelOfRows(row, action.inline)) return null
  return buildItem({ text, own: saidByCells(row), group, details: detailsOf(row), notation, place })
}

/** `Short term` with nothing beside it names the rows that follow. */
function isLabelOfRows({ cells }: Row, action: InlineText): boolean {
  const said = cells.filter(({ inline }) => inline.text.trim() !== '')
  return said.length === 1 && cells.length > 2 && isGroupName(action.text)
}

function saidByCells({ cells, columns }: Row): Said {
  let said: Said = {}
  for (const [index, { inline }] of cells.entries()) {
    const field = columns[index]
    if (field !== undefined && field !== null && field !== 'action') {
      said = join(said, saidByCell(field, inline))
    }
  }
  return said
}

function saidByCell(field: Field, inline: InlineText): Said {
  const text = inline.text.trim()
  const [reference] = issueReferences(inline)
  const issue: Said = reference === undefined ? {} : { issue: reference.issue }
  const read = readers[field]
  return { ...(read === undefined ? {} : read(text)), ...issue }
}

const readers: Readonly<Partial<Record<Field, (text: string) => Said>>> = {
  owner: (text) => {
    const owners = ownerNames(text)
    return owners.length === 0 ? {} : { owners }
  },
  due: (text) => {
    const state = stateSaidAlone(text)
    if (isNothing(text) || isDatePlaceholder(text)) return {}
    return {
      ...(state === null ? { due: text } : { state }),
      ...(state !== null && looksLikeDate(text) ? { due: text } : {}),
      ...(isUrgent(text) ? { isUrgent: true } : {}),
    }
  },
  state: saidByState,
  // Where there is no column for it, people write the state where the issue will be.
  issue: saidByState,
  notes: (text) => (countWords(text) <= mostWordsOfState ? saidByState(text) : {}),
  type: (text) => {
    const type = typeOf(text)
    return type === null ? {} : { type }
  },
  priority: (text) => (isUrgent(text) ? { isUrgent: true } : {}),
}

const mostWordsOfState = 4

function saidByState(text: string): Said {
  const state = /^(?:\[?x\]?|100 ?%)$/i.test(text) ? 'done' : stateOf(text)
  if (state === null) return {}
  const why = state === 'withdrawn' ? (/[:：]\s*(.+)$|\s[–—-]\s+(.+)$/.exec(text) ?? []) : []
  const withdrawnWhy = why[1] ?? why[2]
  return { state, ...(withdrawnWhy === undefined ? {} : { withdrawnWhy }) }
}

/** Notes and columns of no known name, each with its header. */
function detailsOf({ cells, columns, header }: Row): string {
  const kept = cells.flatMap(({ markdown, inline }, index) => {
    const field = columns[index]
    const isSaid = field !== null && field !== 'notes'
    return isSaid || isNothing(inline.text) ? [] : [`${header[index] ?? ''}: ${markdown.trim()}`]
  })
  return kept.join('\n')
}
