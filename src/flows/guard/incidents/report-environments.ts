import { chooseEnvironments, isSameEnvironment } from '../../../changes/feed/environment.ts'

/**
 * The environments that the words of a report mean, of those that are known: it names one or is a part of its name, as `Production (EU)`
 * and `production` are of `production-eu`. Empty, which is everywhere, where nobody has said, and where they name none that is known.
 */
export function placesOf(written: string | null, seen: readonly string[]): readonly string[] {
  if (written === null) return []
  const same = seen.filter((name) => isSameEnvironment(name, written.trim()))
  if (same.length > 0) return same
  const { names, why } = chooseEnvironments({ written, configured: [] }, seen)
  return why === null ? names : []
}
