import { assignableUsers } from '../acts/assignees.ts'
import { demandIssues } from '../acts/issues.ts'
import { demand, needs, roleOf } from '../permissions.ts'
import { notFound } from '../refusal.ts'
import { fullName, repositoryUrl } from '../shapes/repository.ts'
import { fieldsOfRepository } from '../state/issue-fields.ts'
import { gitThing, objectAtExpression, refThing } from '../state/revisions.ts'
import type { Issue, PullRequest, Repository } from '../state/things.ts'
import { demandedText, numberArgument, textArgument } from './arguments.ts'
import { connection } from './connection.ts'
import { deploymentsConnection } from './deployment-fields.ts'
import { type Arguments, fieldsOf, type GraphContext } from './fields.ts'
import { listedIssues } from './issue-list.ts'
import { listedMilestones } from './milestone-fields.ts'
import { listedPulls } from './pull-list.ts'
import { refsConnection } from './ref-list.ts'
import { latestRelease, releasesConnection } from './release-fields.ts'

/** A repository and the doors to everything in it. */
export const repositoryFields = fieldsOf('Repository', {
  id: (repository) => repository.id,
  databaseId: (repository) => repository.databaseId,
  name: (repository) => repository.name,
  nameWithOwner: (repository) => fullName(repository),
  owner: (repository) => repository.owner,
  url: (repository, _args, { call }) => repositoryUrl(call.state.urls, repository),
  createdAt: (repository) => repository.createdAt,
  isArchived: (repository) => repository.isArchived,
  isPrivate: (repository) => repository.isPrivate,
  isFork: (repository) => repository.parent !== null,
  parent: (repository) => repository.parent,
  isInOrganization: (repository) => repository.owner.typename === 'Organization',
  deleteBranchOnMerge: (repository) => repository.deletesMergedBranches,
  visibility: (repository) => (repository.isPrivate ? 'PRIVATE' : 'PUBLIC'),
  hasIssuesEnabled: (repository) => repository.hasIssues,
  viewerPermission: (repository, _args, { call }) =>
    call.token.kind === 'user' ? roleOf(repository, call.token.account).toUpperCase() : null,
  defaultBranchRef: (repository) => refThing(repository, repository.defaultBranch),
  ref: (repository, args, { call }) => {
    demand(call, repository, needs.readContents)
    return refThing(repository, demandedText(args, 'qualifiedName'))
  },
  object: (repository, args, { call }) => {
    demand(call, repository, needs.readContents)
    const expression = textArgument(args, 'expression')
    if (expression !== undefined) return objectAtExpression(repository, expression)
    return gitThing(repository, demandedText(args, 'oid'))
  },
  label: (repository, args) =>
    repository.labels.get(demandedText(args, 'name').toLowerCase()) ?? null,
  labels: (repository, args, context, info) => {
    demand(context.call, repository, needs.readIssues)
    const query = (textArgument(args, 'query') ?? '').toLowerCase()
    const found = [...repository.labels.values()].filter((label) =>
      label.name.toLowerCase().includes(query),
    )
    return connection(found, { args, context, info })
  },
  issue: (repository, args, context) => {
    const found = numbered(repository, args, context)
    if (found?.typename === 'Issue') return found
    throw notFound(`Could not resolve to an Issue with the number of ${args['number']}.`)
  },
  pullRequest: (repository, args, context) => {
    const found = numbered(repository, args, context)
    if (found?.typename === 'PullRequest') return found
    throw notFound(`Could not resolve to a PullRequest with the number of ${args['number']}.`)
  },
  issueOrPullRequest: (repository, args, context) => {
    const found = numbered(repository, args, context)
    if (found) return found
    throw notFound(
      `Could not resolve to an issue or pull request with the number of ${args['number']}.`,
    )
  },
  issues: (repository, args, context, info) => {
    demand(context.call, repository, needs.readIssues)
    return connection(listedIssues(repository, args, context), { args, context, info })
  },
  pullRequests: (repository, args, context, info) => {
    demand(context.call, repository, needs.readPullRequests)
    return connection(listedPulls(repository, args), { args, context, info })
  },
  milestone: (repository, args, { call }) => {
    demand(call, repository, needs.readIssues)
    const number = numberArgument(args, 'number')
    return repository.milestones.find((milestone) => milestone.number === number) ?? null
  },
  milestones: (repository, args, context, info) => {
    demand(context.call, repository, needs.readIssues)
    return connection(listedMilestones(repository, args), { args, context, info })
  },
  issueFields: (repository, args, context, info) => {
    demand(context.call, repository, needs.readIssues)
    const found = fieldsOfRepository(context.call.state.issueFields, repository)
    return connection(found, { args, context, info })
  },
  assignableUsers: (repository, args, context, info) => {
    demand(context.call, repository, needs.readIssues)
    const found = assignableUsers(context.call, repository, textArgument(args, 'query') ?? '')
    return connection(found, { args, context, info })
  },
  refs: (repository, args, context, info) => {
    demand(context.call, repository, needs.readContents)
    return refsConnection(repository, { args, context, info })
  },
  releases: (repository, args, context, info) => {
    demand(context.call, repository, needs.readContents)
    return releasesConnection(repository, { args, context, info })
  },
  latestRelease: (repository, _args, { call }) => {
    demand(call, repository, needs.readContents)
    return latestRelease(repository)
  },
  deployments: (repository, args, context, info) => {
    demand(context.call, repository, needs.readDeployments)
    return deploymentsConnection(repository, { args, context, info })
  },
})

function numbered(
  repository: Repository,
  args: Arguments,
  { call }: GraphContext,
): Issue | PullRequest | undefined {
  const found = repository.issues.get(numberArgument(args, 'number') ?? 0)
  if (found?.typename === 'PullRequest') {
    demand(call, repository, needs.readPullRequests)
    return found
  }
  demand(call, repository, needs.readIssues)
  demandIssues(repository)
  return found
}
