/** Characters of a text that code puts together: a line that doubles a text would soon fill the memory. */
const mostCharacters = 500_000

/** Elements of a list that code puts together. */
const mostElements = 50_000

/** A text as it is; throws a RangeError, as the engine does for longer ones, where it is longer than any migration makes. */
export function boundedText(text: string): string {
  if (text.length > mostCharacters) throw new RangeError('a text too long to be followed')
  return text
}

/** A list as it is; throws a RangeError where it is longer than any migration makes. */
export function boundedList<Item>(items: readonly Item[]): readonly Item[] {
  if (items.length > mostElements) throw new RangeError('a list too long to be followed')
  return items
}
