/** The text in at most `maximum` UTF-16 units, ending in `…` where it was cut; never half a character. */
export function shorten(text: string, maximum: number): string {
  if (text.length <= maximum) return text
  return `${cutWhole(text, maximum - 1)}…`
}

/** The first `maximum` UTF-16 units of a text, less the first half of a character cut in two. */
export function cutWhole(text: string, maximum: number): string {
  return text.slice(0, maximum).replace(/[\uD800-\uDBFF]$/, '')
}
