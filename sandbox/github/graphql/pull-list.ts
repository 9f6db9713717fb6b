import type { PullRequest, Ref, Repository } from '../state/things.ts'
import { objectArgument, textArgument, textsArgument } from './arguments.ts'
import type { Arguments } from './fields.ts'

/** The pull requests of a repository, as `pullRequests(...)` narrows and orders them; the oldest first. */
export function listedPulls(repository: Repository, args: Arguments): readonly PullRequest[] {
  const found = [...repository.issues.values()]
    .filter((issue) => issue.typename === 'PullRequest')
    .filter((pull) => isWanted(pull, args))
  const order = objectArgument(args, 'orderBy')
  const key = orderKeys[textArgument(order, 'field') ?? ''] ?? byCreation
  found.sort((left, right) => key(left) - key(right) || left.number - right.number)
  return order['direction'] === 'DESC' ? found.reverse() : found
}

/** The pull requests that come from a branch; none for a tag. */
export function pullsFromRef({ repository, name }: Ref, args: Arguments): readonly PullRequest[] {
  const places = [repository, repository.parent].filter((place) => place !== null)
  return places
    .flatMap((place) => listedPulls(place, args))
    .filter((pull) => pull.headRepository === repository)
    .filter((pull) => `refs/heads/${pull.headBranch}` === name)
}

/** `headRefName` is only the branch: forks may have one of the same name. */
function isWanted(pull: PullRequest, args: Arguments): boolean {
  const labels = textsArgument(args, 'labels')?.map((name) => name.toLowerCase())
  const is = (name: string, value: string) => (textArgument(args, name) ?? value) === value
  return (
    is('headRefName', pull.headBranch) &&
    is('baseRefName', pull.baseBranch) &&
    (textsArgument(args, 'states')?.includes(pull.state) ?? true) &&
    (labels?.some((name) => pull.labels.some((label) => label.name.toLowerCase() === name)) ?? true)
  )
}

const orderKeys: Readonly<Record<string, (pull: PullRequest) => number>> = {
  CREATED_AT: byCreation,
  UPDATED_AT: (pull) => Date.parse(pull.updatedAt),
  COMMENTS: (pull) => pull.comments.length,
}

function byCreation(pull: PullRequest): number {
  return Date.parse(pull.createdAt)
}
