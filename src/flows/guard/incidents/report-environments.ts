import { chooseEnvironments, isSameEnvironment } from '../../../changes/feed/environment.ts'
import type { Settings } from '../../../config/settings.ts'
import { scopesOf } from '../../../guard/scope.ts'

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

/** Names that are known, and those of rules that mean none of them, as an environment that nothing was deployed to lately. */
export function withNamedByRules(
  known: readonly string[],
  { guard }: Pick<Settings, 'guard'>,
): readonly string[] {
  const named = scopesOf(guard).flatMap(({ environments }) => environments)
  const further = named.filter((name) => !name.includes('*') && placesOf(name, known).length === 0)
  return [...known, ...new Set(further)]
}
