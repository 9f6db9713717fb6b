import { z } from 'zod'
import type { Stage } from '../stage.ts'
import { type ThreadMarks, threadMarks } from './read-issue.ts'
import { account, askAsPerson, item, label, type ThreadItem, timelineQuery } from './read-thread.ts'

/** A commit of a pull request as its thread shows it. */
export interface CommitEvent {
  readonly __typename: 'PullRequestCommit'
  readonly createdAt: string
  readonly actor: z.infer<typeof account>
  readonly oid: string
  readonly headline: string
  /** Of its checks; null for none. */
  readonly status: z.infer<typeof status> | null
}

/** What happens to pull requests only, in the shape of the other events. */
export type PullEvent = CommitEvent | ReviewEvent | MergedEvent

interface ReviewEvent {
  readonly __typename: 'PullRequestReview'
  readonly createdAt: string
  readonly actor: z.infer<typeof account>
  readonly state: string
  readonly body: string
}

interface MergedEvent {
  readonly __typename: 'MergedEvent'
  readonly createdAt: string
  readonly actor: z.infer<typeof account>
}

/** A pull request with what its page shows. */
export interface ShownPull extends ThreadMarks {
  readonly pull: z.infer<typeof pullShape>
  /** Oldest first. */
  readonly items: readonly (ThreadItem | PullEvent)[]
  readonly commits: readonly CommitEvent[]
}

const status = z.object({
  context: z.string(),
  state: z.string(),
  description: z.string().nullable(),
})

const commitShape = z.object({
  oid: z.string(),
  messageHeadline: z.string(),
  committedDate: z.string(),
  author: z.object({ name: z.string(), user: z.object({ login: z.string() }).nullable() }),
  status: z.object({ contexts: z.array(status) }).nullable(),
})

const named = z.object({ login: z.string() })

const pullShape = z.object({
  number: z.number(),
  title: z.string(),
  body: z.string(),
  state: z.enum(['OPEN', 'CLOSED', 'MERGED']),
  isDraft: z.boolean(),
  createdAt: z.string(),
  author: account,
  baseRefName: z.string(),
  headRefName: z.string(),
  mergedAt: z.string().nullable(),
  mergedBy: account.nullable(),
  labels: z.object({ nodes: z.array(label) }),
  assignees: z.object({ nodes: z.array(named) }),
  reviewRequests: z.object({ nodes: z.array(z.object({ requestedReviewer: named })) }),
  reviews: z.object({
    nodes: z.array(
      z.object({ author: account, state: z.string(), body: z.string(), submittedAt: z.string() }),
    ),
  }),
  commits: z.object({ nodes: z.array(z.object({ commit: commitShape })) }),
  timelineItems: z.object({
    pageInfo: z.object({ hasNextPage: z.literal(false) }),
    nodes: z.array(item),
  }),
})

const answer = z.object({ data: z.object({ repository: z.object({ pullRequest: pullShape }) }) })

/** Reads a pull request as the website would, as a person. Throws beyond 100 entries. */
export async function readPull(stage: Stage, number: number): Promise<ShownPull> {
  const { pullRequest: pull } = answer.parse(await askAsPerson(stage, query, number)).data
    .repository
  const commits = pull.commits.nodes.map(({ commit }) => commitEvent(commit))
  const events = [...commits, ...reviewEvents(pull), ...mergeEvents(pull)]
  const items = [...events, ...pull.timelineItems.nodes].toSorted(
    (left, right) => Date.parse(left.createdAt) - Date.parse(right.createdAt),
  )
  return { pull, commits, items, ...threadMarks(stage, number) }
}

function commitEvent(commit: z.infer<typeof commitShape>): CommitEvent {
  const { oid, messageHeadline: headline, committedDate: createdAt, author } = commit
  const login = author.user?.login ?? author.name
  const __typename = login.endsWith('[bot]') ? 'Bot' : 'User'
  return {
    __typename: 'PullRequestCommit',
    createdAt,
    actor: { __typename, login: login.replace('[bot]', '') },
    oid,
    headline,
    status: commit.status?.contexts[0] ?? null,
  }
}

function reviewEvents({ reviews }: ShownPull['pull']): readonly ReviewEvent[] {
  return reviews.nodes.map(({ author: actor, submittedAt: createdAt, state, body }) => ({
    __typename: 'PullRequestReview',
    createdAt,
    actor,
    state,
    body,
  }))
}

function mergeEvents({ mergedAt, mergedBy }: ShownPull['pull']): readonly MergedEvent[] {
  if (mergedAt === null || mergedBy === null) return []
  return [{ __typename: 'MergedEvent', createdAt: mergedAt, actor: mergedBy }]
}

const query = timelineQuery(
  'pullRequest',
  `number title body state isDraft createdAt baseRefName headRefName mergedAt
  author { __typename login }
  mergedBy { __typename login }
  labels(first: 100) { nodes { name color } }
  assignees(first: 100) { nodes { login } }
  reviewRequests(first: 100) { nodes { requestedReviewer { ... on User { login } } } }
  reviews(first: 100) { nodes { author { __typename login } state body submittedAt } }
  commits(first: 100) { nodes { commit {
    oid messageHeadline committedDate author { name user { login } }
    status { contexts { context state description } }
  } } }`,
)
