/** More indexes, constraints or partitions than this no look goes through; a hostile text could make every look slow. */
const most = 200

/** The first entries of what a table has. */
export function firstOf<Entry>(entries: Iterable<Entry>, atMost = most): readonly Entry[] {
  const first: Entry[] = []
  for (const entry of entries) {
    if (first.length === atMost) break
    first.push(entry)
  }
  return first
}
