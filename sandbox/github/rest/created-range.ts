/**
 * Whether a time is in a range as GitHub's `created` filters write it: `2026-11-20`, `>=2026-11-20`,
 * `<2026-11-20T10:00:00Z`, `2026-11-01..2026-11-20`, with `*` for an open end. Null takes all.
 */
export function isCreatedIn(range: string | null, at: string): boolean {
  if (range === null) return true
  const [from, to] = range.split('..')
  if (from !== undefined && to !== undefined) {
    return (from === '*' || at >= from) && (to === '*' || at <= dayEnd(to))
  }
  if (range.startsWith('>=')) return at >= range.slice(2)
  if (range.startsWith('<=')) return at <= dayEnd(range.slice(2))
  if (range.startsWith('>')) return at > dayEnd(range.slice(1))
  if (range.startsWith('<')) return at < range.slice(1)
  return at >= range && at <= dayEnd(range)
}

/** A date without a time is the whole day; RFC 3339 times in UTC sort as texts. */
function dayEnd(time: string): string {
  return time.length === 10 ? `${time}T23:59:59Z` : time
}
