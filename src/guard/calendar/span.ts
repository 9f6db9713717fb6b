/** Minutes from `from` on and before `until`, counted from 1970; never empty. */
export interface Span {
  readonly from: number
  readonly until: number
}

/** All minutes that are in any of the spans, in order; spans that touch are one. */
export function union(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = []
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1)
    if (last === undefined || span.from > last.until) joined.push(span)
    else if (span.until > last.until) joined.splice(-1, 1, { from: last.from, until: span.until })
  }
  return joined
}

/** The minutes of a range that are in none of the spans, in order. */
export function remainder(spans: readonly Span[], range: Span): readonly Span[] {
  const left: Span[] = []
  let from = range.from
  for (const span of union(cut(spans, range))) {
    if (span.from > from) left.push({ from, until: span.from })
    from = span.until
  }
  return from < range.until ? [...left, { from, until: range.until }] : left
}

/** What of each span lies in a range; those that lie outside are left out. */
export function cut(spans: readonly Span[], range: Span): readonly Span[] {
  return spans.flatMap((span) => {
    const from = Math.max(span.from, range.from)
    const until = Math.min(span.until, range.until)
    return from < until ? [{ from, until }] : []
  })
}
