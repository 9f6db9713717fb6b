import type { Call } from '../call.ts'
import { notFound } from '../refusal.ts'
import { branchRuleShape, rulesetShape } from '../shapes/ruleset.ts'
import { rulesetsFor } from '../state/rulesets.ts'
import { type Answer, json } from './answer.ts'
import { page } from './paging.ts'
import { numberParam, param, type RestRequest, repositoryOf } from './request.ts'
import type { Route } from './route.ts'

const repository = '/repos/{owner}/{repo}'

/** Rulesets, and the rules that apply to a branch. Everybody who may see the repository may ask. */
export const ruleRoutes: readonly Route[] = [
  { method: 'GET', template: `${repository}/rules/branches/{branch}`, run: rulesOfBranch },
  { method: 'GET', template: `${repository}/rulesets/{ruleset_id}`, run: getRuleset },
]

/** The branch need not exist: the rules it would have are told. */
function rulesOfBranch(call: Call, request: RestRequest): Answer {
  const found = repositoryOf(call, request)
  const rulesets = rulesetsFor(found, `refs/heads/${param(request, 'branch')}`)
  return page(request, rulesets, (ruleset) => branchRuleShape(found, ruleset))
}

function getRuleset(call: Call, request: RestRequest): Answer {
  const found = repositoryOf(call, request)
  const id = numberParam(request, 'ruleset_id')
  const ruleset = found.rulesets.find((candidate) => candidate.id === id)
  if (!ruleset) throw notFound()
  return json(200, rulesetShape(call.state.urls, found, ruleset))
}
