import type { TimeName } from '../../front-matter/fields.ts'
import type { WrittenTime } from '../../front-matter/written-time.ts'
import type { OpenedPostmortem } from '../opened-postmortem.ts'
import type { Seen } from '../rule.ts'

/** Times of the front matter that come before what they follow; each once, against the closest. */
export function findTimesDisorder({ frontMatter: { times } }: OpenedPostmortem): readonly Seen[] {
  return order.flatMap((names, rank) =>
    names.flatMap((name) => {
      const time = times[name]
      if (time === undefined) return []
      const earlier = order.slice(0, rank).toReversed().flat()
      const ahead = earlier.find((other) => isBefore(time, times[other]))
      const other = ahead === undefined ? undefined : times[ahead]
      if (ahead === undefined || other === undefined) return []
      const message = `${name} (${shown(time)}) comes before ${ahead} (${shown(other)}): correct the one that is wrong.`
      return [{ line: time.line, message }]
    }),
  )
}

/** What follows what; those side by side may come in either order. */
const order: readonly (readonly TimeName[])[] = [
  ['started_at'],
  ['detected_at'],
  ['declared_at', 'acknowledged_at'],
  ['mitigated_at'],
  ['resolved_at'],
  ['published_at'],
]

/** By the moment where both are known, else by the day. */
function isBefore(one: WrittenTime, other: WrittenTime | undefined): boolean {
  if (other === undefined) return false
  return one.at !== null && other.at !== null ? one.at < other.at : one.day < other.day
}

function shown({ at, day }: WrittenTime): string {
  return at ?? day
}
