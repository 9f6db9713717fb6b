/** A row of items to match, such as the letters of a word or the folders of a path. */
export interface Wildcards<Item> {
  readonly items: readonly Item[]
  /** Whether an item of the pattern stands for any number of items. */
  readonly isStar: (item: Item) => boolean
  readonly fits: (item: Item, other: Item) => boolean
}

/**
 * Whether a pattern with wildcards matches all of a row, in time that grows with the product of both lengths at most: on a mismatch
 * only the last star takes one item more, since what an earlier one took can stay as it is.
 */
export function matchesAll<Item>(
  { items, isStar, fits }: Wildcards<Item>,
  row: readonly Item[],
): boolean {
  let at = 0
  let star = -1
  let taken = 0
  let position = 0
  while (position < row.length) {
    const item = items[at]
    const other = row[position]
    if (item !== undefined && isStar(item)) {
      star = at
      taken = position
      at += 1
    } else if (item !== undefined && other !== undefined && fits(item, other)) {
      at += 1
      position += 1
    } else if (star < 0) {
      return false
    } else {
      taken += 1
      position = taken
      at = star + 1
    }
  }
  return items.slice(at).every(isStar)
}
