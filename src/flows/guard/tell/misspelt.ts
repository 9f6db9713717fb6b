import { isNamed, scopesOf } from '../../../guard/scope.ts'
import type { GuardSettings } from '../../../guard/settings.ts'
import { named } from '../../../guard/wording.ts'
import { slipOf } from '../../../text/nearest-name.ts'

/** Whom the guard is asked about, as it was typed; null for all. */
export interface TypedTarget {
  readonly environment: string | null
  readonly service: string | null
}

/**
 * Notes on names that no rule of the settings has, and that are close to one that a rule has: the guard would let through what the
 * right name stops. A sentence each; empty where there is nothing to note.
 */
export function misspeltNotes(
  { environment, service }: TypedTarget,
  settings: GuardSettings,
): readonly string[] {
  const scopes = scopesOf(settings)
  return [
    ...noteOn(environment, { kind: '', names: scopes.flatMap((scope) => scope.environments) }),
    ...noteOn(service, { kind: 'the service ', names: scopes.flatMap((scope) => scope.services) }),
  ]
}

interface KnownNames {
  readonly kind: string
  /** As in a scope, with `*` for any characters. */
  readonly names: readonly string[]
}

function noteOn(name: string | null, { kind, names }: KnownNames): readonly string[] {
  if (name === null || isNamed(name, names)) return []
  const meant = slipOf(name, names)
  if (meant === null) return []
  return [`No rule names ${kind}\`${named(name)}\`; did you mean \`${named(meant)}\`?`]
}
