import type { Call } from '../call.ts'
import { demand, needs } from '../permissions.ts'
import { forbidden, notFound } from '../refusal.ts'
import { alertShape, dependencyChangeShape } from '../shapes/dependencies.ts'
import { commitAt } from '../state/revisions.ts'
import { type Answer, json } from './answer.ts'
import { gitRepositoryOf, param, type RestRequest, repositoryOf } from './request.ts'
import type { Route } from './route.ts'

const repository = '/repos/{owner}/{repo}'

/** The dependency graph and the alerts of Dependabot. They are only ever seeded. */
export const dependencyRoutes: readonly Route[] = [
  { method: 'GET', template: `${repository}/dependency-graph/compare/{basehead}`, run: compare },
  { method: 'GET', template: `${repository}/dependabot/alerts`, run: alerts },
]

function compare(call: Call, request: RestRequest): Answer {
  const found = gitRepositoryOf(call, request)
  demand(call, found, needs.readContents)
  const { graph, changes, warnings } = found.dependencies
  if (graph === 'off') throw notFound()
  if (graph === 'unlicensed') {
    throw forbidden('Dependency review is not supported on this repository.')
  }
  const [base = '', head = ''] = param(request, 'basehead').split('...')
  const [from, to] = [commitAt(found, base), commitAt(found, head)]
  if (!from || !to) throw notFound()
  const told = [from, to].flatMap((sha) => warnings.get(sha) ?? [])
  const header = Buffer.from(told.join('\n')).toString('base64')
  return json(
    200,
    (changes.get(to) ?? []).map(dependencyChangeShape),
    told.length === 0 ? {} : { 'x-github-dependency-graph-snapshot-warnings': header },
  )
}

/** Newest first, page by page behind a cursor. */
function alerts(call: Call, request: RestRequest): Answer {
  const found = repositoryOf(call, request)
  demand(call, found, needs.readAlerts)
  if (!found.dependencies.hasAlerts) {
    throw forbidden('Dependabot alerts are disabled for this repository.')
  }
  const { query } = request
  const severities = query.get('severity')?.split(',')
  const wanted = found.dependencies.alerts
    .filter(({ severity }) => severities?.includes(severity) ?? true)
    .toSorted((left, right) => right.number - left.number)
  const size = Math.min(Number(query.get('per_page') ?? 30), 100, request.pageSize)
  const start = Number(query.get('after') ?? 0)
  const items = wanted.slice(start, start + size)
  const next = new URL(request.url)
  next.searchParams.set('after', String(start + size))
  const isLast = start + size >= wanted.length
  return json(
    200,
    items.map((alert) => alertShape(call.state.urls, found, alert)),
    isLast ? {} : { link: `<${next}>; rel="next"` },
  )
}
