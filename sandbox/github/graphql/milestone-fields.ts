import { milestoneUrl } from '../shapes/milestone.ts'
import type { Milestone } from '../state/milestones.ts'
import type { Repository } from '../state/things.ts'
import { objectArgument, textArgument, textsArgument } from './arguments.ts'
import { connection } from './connection.ts'
import { type Arguments, fieldsOf } from './fields.ts'
import { listedIssues } from './issue-list.ts'
import { listedPulls } from './pull-list.ts'

/** The milestones of a repository, as `milestones(...)` narrows and orders them; by number unless asked otherwise. */
export function listedMilestones(repository: Repository, args: Arguments): readonly Milestone[] {
  const query = (textArgument(args, 'query') ?? '').toLowerCase()
  const found = repository.milestones
    .filter(({ state }) => textsArgument(args, 'states')?.includes(state) ?? true)
    .filter(({ title }) => title.toLowerCase().includes(query))
  const order = objectArgument(args, 'orderBy')
  const key = orderKeys[textArgument(order, 'field') ?? ''] ?? byNumber
  found.sort((left, right) => key(left) - key(right) || left.number - right.number)
  return order['direction'] === 'DESC' ? found.reverse() : found
}

/** Milestones. */
export const milestoneFields = {
  Milestone: fieldsOf('Milestone', {
    id: (milestone) => milestone.id,
    number: (milestone) => milestone.number,
    title: (milestone) => milestone.title,
    description: (milestone) => milestone.description,
    dueOn: (milestone) => milestone.dueOn,
    state: (milestone) => milestone.state,
    closed: (milestone) => milestone.state === 'CLOSED',
    closedAt: (milestone) => milestone.closedAt,
    createdAt: (milestone) => milestone.createdAt,
    updatedAt: (milestone) => milestone.updatedAt,
    creator: (milestone) => milestone.creator,
    repository: (milestone) => milestone.repository,
    url: (milestone, _args, { call }) => milestoneUrl(call.state.urls, milestone),
    issues: (milestone, args, context, info) => {
      const found = listedIssues(milestone.repository, args, context)
      const inside = found.filter((issue) => issue.milestone === milestone)
      return connection(inside, { args, context, info })
    },
    pullRequests: (milestone, args, context, info) => {
      const found = listedPulls(milestone.repository, args)
      const inside = found.filter((pull) => pull.milestone === milestone)
      return connection(inside, { args, context, info })
    },
  }),
} as const

const orderKeys: Readonly<Record<string, (milestone: Milestone) => number>> = {
  NUMBER: byNumber,
  CREATED_AT: (milestone) => Date.parse(milestone.createdAt),
  UPDATED_AT: (milestone) => Date.parse(milestone.updatedAt),
  DUE_DATE: ({ dueOn }) => (dueOn === null ? Number.POSITIVE_INFINITY : Date.parse(dueOn)),
}

function byNumber({ number }: Milestone): number {
  return number
}
