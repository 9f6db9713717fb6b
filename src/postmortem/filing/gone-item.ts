import type { FiledItem } from './filed-item.ts'
import type { KnownItem } from './known-items.ts'

/**
 * What is to be recorded of a filed item that no longer stands in its document: withdrawn, unless its issue was closed. Where the
 * document was not understood in full it stays as it was.
 */
export function goneItem({ isAdopted: _, ...item }: KnownItem, isWhole: boolean): FiledItem {
  if (!isWhole) return item
  const state = item.state === 'open' ? 'withdrawn' : item.state
  return { ...item, line: null, state, withdrawnWhy: '' }
}
