import type { ActionItem, Notation } from './action-item.ts'
import type { Place } from './document.ts'
import type { ItemText } from './read-item-text.ts'
import { join, type Said } from './reading.ts'

/** What an item is made of. */
export interface ItemParts {
  readonly text: ItemText
  /** What a box, columns or a list of fields below it say; counts before the text. */
  readonly own: Said
  /** What its group says of all its items; counts where the item itself says nothing. */
  readonly group: Said
  readonly details: string
  readonly notation: Notation
  readonly place: Place
}

export function buildItem({ text, own, group, details, notation, place }: ItemParts): ActionItem {
  const said = join(own, text.said)
  const isPast = text.isPast && notation !== 'task-list' && notation !== 'table'
  return {
    title: text.title,
    details,
    owners: said.owners ?? group.owners ?? [],
    due: said.due ?? null,
    state: stateOf(own, text.said) ?? group.state ?? (isPast ? 'done' : 'open'),
    withdrawnWhy: said.withdrawnWhy ?? '',
    issue: said.issue ?? group.issue ?? null,
    type: said.type ?? group.type ?? null,
    isUrgent: said.isUrgent ?? group.isUrgent ?? false,
    notation,
    ...place,
  }
}

/** Taking an item back counts before having done it, and either before an empty box. */
function stateOf(own: Said, text: Said): Said['state'] {
  const states = [own.state, text.state]
  if (states.includes('withdrawn')) return 'withdrawn'
  return states.includes('done') ? 'done' : (own.state ?? text.state)
}
