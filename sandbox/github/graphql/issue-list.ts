import type { Issue, Repository } from '../state/things.ts'
import { objectArgument, textArgument, textsArgument } from './arguments.ts'
import type { Arguments, GraphContext } from './fields.ts'

/** The issues of a repository, without pull requests, as `issues(...)` narrows and orders them. */
export function listedIssues(
  repository: Repository,
  args: Arguments,
  context: GraphContext,
): readonly Issue[] {
  const filter = objectArgument(args, 'filterBy')
  demandKnownFilters(filter, context)
  const since = Date.parse(textArgument(filter, 'since') ?? '1970-01-01T00:00:00Z')
  const found = [...repository.issues.values()]
    .filter((issue) => issue.typename === 'Issue')
    .filter((issue) => [args, filter].every((given) => isInState(issue, given)))
    .filter((issue) => [args, filter].every((given) => hasAnyLabel(issue, given)))
    .filter((issue) => Date.parse(issue.updatedAt) >= since)
  const order = objectArgument(args, 'orderBy')
  const key = orderKeys[textArgument(order, 'field') ?? ''] ?? byCreation
  found.sort((left, right) => key(left) - key(right) || left.number - right.number)
  return order['direction'] === 'DESC' ? found.reverse() : found
}

/** Filters the sandbox would have to ignore are problems: a test must not pass by luck. */
function demandKnownFilters(filter: Arguments, { unimplemented }: GraphContext): void {
  const unknown = Object.entries(filter).filter(
    // `viewerSubscribed` has the default false, which filters nothing.
    ([name, value]) => !['states', 'labels', 'since'].includes(name) && value !== false,
  )
  unimplemented.push(...unknown.map(([name]) => `IssueFilters.${name}`))
}

function isInState(issue: Issue, args: Arguments): boolean {
  return textsArgument(args, 'states')?.includes(issue.state) ?? true
}

/** GraphQL's `labels:` means any of them, in any case, unlike REST, where it means all. */
function hasAnyLabel(issue: Issue, args: Arguments): boolean {
  const wanted = textsArgument(args, 'labels')?.map((name) => name.toLowerCase())
  return (
    wanted === undefined || issue.labels.some(({ name }) => wanted.includes(name.toLowerCase()))
  )
}

const orderKeys: Readonly<Record<string, (issue: Issue) => number>> = {
  CREATED_AT: byCreation,
  UPDATED_AT: (issue) => Date.parse(issue.updatedAt),
  COMMENTS: (issue) => issue.comments.length,
}

function byCreation(issue: Issue): number {
  return Date.parse(issue.createdAt)
}
