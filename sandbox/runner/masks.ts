/**
 * Answers the text with every masked value shown as `***`; overlapping values become one.
 * Several lines added as one mask hide each line too, as the runner reads output line by line.
 */
export function hideMasked(text: string, masks: readonly string[]): string {
  let result = ''
  let position = 0
  for (const { start, end } of mergedRanges(text, masks)) {
    result += `${text.slice(position, start)}***`
    position = end
  }
  return result + text.slice(position)
}

/** Answers what a value added by `add-mask` hides: itself and each of its lines. */
export function masksOf(value: string): readonly string[] {
  const lines = value.split(/[\r\n]+/).filter((line) => line.trim() !== '')
  return [...new Set([value, ...lines])]
}

type Range = { readonly start: number; readonly end: number }

function mergedRanges(text: string, masks: readonly string[]): readonly Range[] {
  const found = masks.flatMap((mask) => occurrences(text, mask))
  const merged: Range[] = []
  for (const range of found.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last === undefined || range.start >= last.end) merged.push(range)
    else merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) }
  }
  return merged
}

function occurrences(text: string, mask: string): readonly Range[] {
  if (mask === '') return []
  const ranges: Range[] = []
  for (let start = text.indexOf(mask); start >= 0; start = text.indexOf(mask, start + 1)) {
    ranges.push({ start, end: start + mask.length })
  }
  return ranges
}
