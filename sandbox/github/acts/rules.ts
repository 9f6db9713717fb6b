import { Refusal } from '../refusal.ts'
import { type RulesetDemand, rulesetsFor } from '../state/rulesets.ts'
import type { Repository } from '../state/things.ts'

/** Refuses a new branch where a ruleset restricts creations. */
export function demandCreationAllowed(repository: Repository, ref: string): void {
  if (!isDemanded(repository, ref, 'no_creation')) return
  throw violation('Cannot create ref due to creations being restricted.', 422)
}

/** Refuses a push to a branch that a ruleset opens to pull requests only. New branches may be made. */
export function demandPushAllowed(
  repository: Repository,
  { ref, status }: { readonly ref: string; readonly status: 409 | 422 },
): void {
  if (!isDemanded(repository, ref, 'pull_request')) return
  throw violation('Changes must be made through a pull request.', status)
}

function isDemanded(repository: Repository, ref: string, demand: RulesetDemand): boolean {
  return rulesetsFor(repository, ref).some(({ requires }) => requires === demand)
}

/** A refusal by a rule: the contents API answers 409, the refs API 422, GraphQL `UNPROCESSABLE`. */
export function violation(rule: string, status: 409 | 422): Refusal {
  const message = `Repository rule violations found\n\n${rule}\n\n`
  return new Refusal(message, { status, type: 'UNPROCESSABLE' })
}
