import type { Ruleset } from '../state/rulesets.ts'
import type { Urls } from '../state/state.ts'
import type { Repository } from '../state/things.ts'
import { fullName, repositoryApi, repositoryUrl } from './repository.ts'

/** A ruleset as its own GET answers it. */
export function rulesetShape(urls: Urls, repository: Repository, ruleset: Ruleset) {
  const { id, name, include, exclude, createdAt } = ruleset
  return {
    id,
    name,
    target: 'branch',
    source_type: 'Repository',
    source: fullName(repository),
    enforcement: 'active',
    conditions: { ref_name: { include, exclude } },
    rules: [ruleShape(ruleset)],
    current_user_can_bypass: 'never',
    created_at: createdAt,
    updated_at: createdAt,
    _links: {
      self: { href: `${repositoryApi(urls, repository)}/rulesets/${id}` },
      html: { href: `${repositoryUrl(urls, repository)}/rules/${id}` },
    },
  }
}

/** The rule of a ruleset as it applies to a branch. */
export function branchRuleShape(repository: Repository, ruleset: Ruleset) {
  return {
    ...ruleShape(ruleset),
    ruleset_source_type: 'Repository',
    ruleset_source: fullName(repository),
    ruleset_id: ruleset.id,
  }
}

function ruleShape({ requires }: Ruleset) {
  if (requires === 'no_creation') return { type: 'creation' }
  return {
    type: 'pull_request',
    parameters: {
      required_approving_review_count: 0,
      dismiss_stale_reviews_on_push: false,
      require_code_owner_review: false,
      require_last_push_approval: false,
      required_review_thread_resolution: false,
      allowed_merge_methods: ['merge', 'squash', 'rebase'],
    },
  }
}
