import { type Ruleset, type RulesetDemand, refPattern } from '../state/rulesets.ts'
import { nextId, type State } from '../state/state.ts'
import type { Repository } from '../state/things.ts'

/** An active ruleset for branches; it binds everybody, admins and Apps too. */
export interface RulesetSeed {
  readonly name: string
  /** Patterns of branch names (a star stays within a path segment), `~ALL` or `~DEFAULT_BRANCH`. */
  readonly branches: readonly string[]
  /** Patterns of branches it spares; default none. */
  readonly exclude?: readonly string[]
  /** `pull_request`: no push to a branch that is there; `no_creation`: no new branch. */
  readonly requires: RulesetDemand
}

/** Adds a ruleset and gives it, with its id. */
export function seedRuleset(state: State, repository: Repository, seed: RulesetSeed): Ruleset {
  const ruleset: Ruleset = {
    id: nextId(state),
    name: seed.name,
    include: seed.branches.map(refPattern),
    exclude: (seed.exclude ?? []).map(refPattern),
    requires: seed.requires,
    createdAt: state.clock.now(),
  }
  repository.rulesets.push(ruleset)
  return ruleset
}
