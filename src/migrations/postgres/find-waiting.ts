import type { Finding } from '../finding.ts'
import type { Waits } from './judging.ts'
import { blockedBy } from './locks.ts'
import { named, whereTaken } from './words.ts'

/** One finding for a whole run: nothing limits how long statements wait for their locks. None where nothing waits. */
export function findWaiting({ first, count }: Waits): readonly Finding[] {
  const [start] = first
  if (start === undefined) return []
  const { lock, path, line, endLine } = start
  const spots = new Set(
    first.map(
      (spot) => `${whereTaken(spot, path)} (${spot.lock.mode} on ${named(spot.lock.table)})`,
    ),
  )
  const more = count > first.length ? ` and ${count - first.length} more` : ''
  const many = count === 1 ? 'A statement takes' : `${count} statements take`
  return [
    {
      rule: 'require-lock-timeout',
      path,
      line,
      endLine,
      hazard: 'advice',
      blocks: blockedBy(lock.mode),
      lock: lock.mode,
      tables: [...new Set(first.map((spot) => spot.lock.table))],
      size: 'any',
      what: `${many} a lock that others wait for, and nothing limits how long it is waited for: ${[...spots].join(', ')}${more}. While one waits behind an open transaction, everybody else waits behind it.`,
      recipe: {
        how: 'Set lock_timeout before, for the session that migrates, and let the migration be tried again when it fails.',
        language: 'sql',
        code: "SET lock_timeout = '2s';",
      },
      acknowledged: null,
    },
  ]
}
