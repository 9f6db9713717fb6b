import type { Measured } from './measure-case.ts'

/** What others waited for: readers and writers, writers, or nobody for long. */
export type Label = 'reads' | 'writes' | 'brief'

/** How often a case is run on large and on small tables at most. */
export const attempts = 3

/**
 * The label of a case that was run on large and on small tables, as often on these as on those; null while it is unclear, and
 * after the last attempt when it stays so.
 */
export function labelOf(large: readonly Measured[], small: readonly Measured[]): Label | null {
  // Whatever else the machine does makes waits longer, never shorter.
  const least = (of: Waiter) => Math.min(...large.map((run) => run[of]))
  const most = (of: Waiter) => Math.max(1, ...small.map((run) => run[of]))
  const longest = Math.max(...large.map(({ statement }) => statement))
  const isLong = (of: Waiter) => {
    const waited = least(of)
    if (waited < briefBelow) return false
    // Whoever sleeps under a lock does so on small tables as well, and all the time.
    if (waited >= 200 && waited >= longest * 0.8) return true
    const growth = waited / most(of)
    if (waited >= longFrom && growth >= 4) return true
    return large.length === attempts && growth >= 8 ? true : null
  }
  const [reads, writes] = [isLong('readersWaited'), isLong('writersWaited')]
  if (reads === true) return 'reads'
  if (reads === null || writes === null) return null
  return writes ? 'writes' : 'brief'
}

type Waiter = 'readersWaited' | 'writersWaited'

/** Milliseconds: below, it is brief on a busy machine, too; from here on, it is no noise. In between, growth in all runs tells. */
const briefBelow = 12
const longFrom = 30
