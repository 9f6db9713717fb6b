import type { Repository } from './things.ts'

/** The one rule of a ruleset here: changes only by pull request, or no new branches. */
export type RulesetDemand = 'pull_request' | 'no_creation'

/** An active ruleset of a repository that aims at branches; nobody may bypass it. */
export interface Ruleset {
  readonly id: number
  readonly name: string
  /** Patterns of full refs (`refs/heads/*`), or `~ALL`, or `~DEFAULT_BRANCH`. */
  readonly include: readonly string[]
  readonly exclude: readonly string[]
  readonly requires: RulesetDemand
  readonly createdAt: string
}

/** The rulesets that apply to a ref, by its full name. They aim at branches, so none to a tag. */
export function rulesetsFor(repository: Repository, ref: string): readonly Ruleset[] {
  if (!ref.startsWith('refs/heads/')) return []
  const matches = (pattern: string) => matchesRef(repository, pattern, ref)
  return repository.rulesets.filter(
    ({ include, exclude }) => include.some(matches) && !exclude.some(matches),
  )
}

/** A pattern as the API spells it: short branch patterns get `refs/heads/`. */
export function refPattern(pattern: string): string {
  return /^(~|refs\/)/.test(pattern) ? pattern : `refs/heads/${pattern}`
}

function matchesRef(repository: Repository, pattern: string, ref: string): boolean {
  if (pattern === '~ALL') return true
  if (pattern === '~DEFAULT_BRANCH') return ref === `refs/heads/${repository.defaultBranch}`
  return toRegExp(pattern).test(ref)
}

// Ruby's `fnmatch` with FNM_PATHNAME, as GitHub documents it: only `**/` crosses slashes.
function toRegExp(pattern: string): RegExp {
  const source = pattern.replaceAll(/\*\*\/|\*+|\?|\[[^\]]+\]|[^*?[]+|\[/g, (token) => {
    if (token === '**/') return '(?:.*/)?'
    if (token.startsWith('*')) return '[^/]*'
    if (token === '?') return '[^/]'
    if (token.startsWith('[') && token.length > 1) return token
    return token.replaceAll(/[\\^$.+()[\]{}|]/g, '\\$&')
  })
  return new RegExp(`^${source}$`)
}
