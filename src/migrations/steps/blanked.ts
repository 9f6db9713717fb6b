/** A text with some of its ranges blanked: every line and column stays where it was. */
export function blanked(
  text: string,
  ranges: readonly { readonly start: number; readonly end: number }[],
): string {
  const pieces: string[] = []
  let at = 0
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    if (end <= at) continue
    pieces.push(text.slice(at, Math.max(at, start)))
    pieces.push(text.slice(Math.max(at, start), end).replace(/[^\r\n]/g, ' '))
    at = end
  }
  pieces.push(text.slice(at))
  return pieces.join('')
}

/** A text in which only some of its ranges are left. */
export function onlyLeft(
  text: string,
  ranges: readonly { readonly start: number; readonly end: number }[],
): string {
  const sorted = ranges.toSorted((a, b) => a.start - b.start)
  const gaps = sorted.map(({ start }, index) => ({
    start: sorted[index - 1]?.end ?? 0,
    end: start,
  }))
  return blanked(text, [...gaps, { start: sorted.at(-1)?.end ?? 0, end: text.length }])
}
