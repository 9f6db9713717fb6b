import { z } from 'zod'
import type { Stage } from '../stage.ts'

/** Who did something. */
export const account = z.object({ __typename: z.enum(['User', 'Bot']), login: z.string() })
/** A label; `color` is `rrggbb`. */
export const label = z.object({ name: z.string(), color: z.string().regex(/^[0-9a-f]{6}$/i) })
const happened = { createdAt: z.string(), actor: account }

/** An entry of a timeline, as issues and pull requests have them. */
export const item = z.discriminatedUnion('__typename', [
  z.object({
    __typename: z.literal('IssueComment'),
    databaseId: z.number(),
    author: account,
    body: z.string(),
    createdAt: z.string(),
    reactions: z.object({ nodes: z.array(z.object({ content: z.string() })) }),
  }),
  z.object({ __typename: z.literal('LabeledEvent'), ...happened, label }),
  z.object({ __typename: z.literal('UnlabeledEvent'), ...happened, label }),
  z.object({ __typename: z.literal('AssignedEvent'), ...happened, assignee: account }),
  z.object({ __typename: z.literal('UnassignedEvent'), ...happened, assignee: account }),
  z.object({
    __typename: z.literal('ClosedEvent'),
    ...happened,
    stateReason: z.string().nullable(),
  }),
  z.object({ __typename: z.literal('ReopenedEvent'), ...happened }),
  z.object({
    __typename: z.literal('RenamedTitleEvent'),
    ...happened,
    previousTitle: z.string(),
    currentTitle: z.string(),
  }),
  z.object({
    __typename: z.literal('CrossReferencedEvent'),
    ...happened,
    source: z.object({ number: z.number(), title: z.string() }),
  }),
])

const thread = z.object({
  number: z.number(),
  title: z.string(),
  body: z.string(),
  state: z.enum(['OPEN', 'CLOSED']),
  stateReason: z.string().nullable(),
  createdAt: z.string(),
  author: account,
  labels: z.object({ nodes: z.array(label) }),
  assignees: z.object({ nodes: z.array(z.object({ login: z.string() })) }),
  timelineItems: z.object({
    pageInfo: z.object({ hasNextPage: z.literal(false) }),
    nodes: z.array(item),
  }),
})

const answer = z.object({ data: z.object({ repository: z.object({ issue: thread }) }) })

/** An issue with everything its page shows, oldest first. */
export type Thread = z.infer<typeof thread>
export type ThreadItem = z.infer<typeof item>
export type ThreadComment = Extract<ThreadItem, { __typename: 'IssueComment' }>
export type ThreadEvent = Exclude<ThreadItem, ThreadComment>
export type ThreadLabel = z.infer<typeof label>
export type ThreadAccount = z.infer<typeof account>

/** Reads an issue as the website would, as a person. Throws beyond 100 entries: no story is that long. */
export async function readThread(stage: Stage, number: number): Promise<Thread> {
  return answer.parse(await askAsPerson(stage, query, number)).data.repository.issue
}

/** Asks GraphQL about an issue or pull request as a person would; gives what came, unread. */
export async function askAsPerson(stage: Stage, query: string, number: number): Promise<unknown> {
  const { sandbox, repository } = stage
  const [owner, name] = repository.split('/')
  const response = await fetch(sandbox.graphqlUrl, {
    method: 'POST',
    headers: {
      authorization: `bearer ${sandbox.token.user('ana')}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({ query, variables: { owner, name, number } }),
  })
  return response.json()
}

const entry = `
  __typename
  ... on IssueComment {
    databaseId author { __typename login } body createdAt
    reactions(first: 100) { nodes { content } }
  }
  ... on LabeledEvent { createdAt actor { __typename login } label { name color } }
  ... on UnlabeledEvent { createdAt actor { __typename login } label { name color } }
  ... on AssignedEvent { createdAt actor { __typename login } assignee { ...Who } }
  ... on UnassignedEvent { createdAt actor { __typename login } assignee { ...Who } }
  ... on ClosedEvent { createdAt actor { __typename login } stateReason }
  ... on ReopenedEvent { createdAt actor { __typename login } }
  ... on RenamedTitleEvent { createdAt actor { __typename login } previousTitle currentTitle }
  ... on CrossReferencedEvent {
    createdAt actor { __typename login }
    source { ... on Issue { number title } ... on PullRequest { number title } }
  }
`

const query = timelineQuery(
  'issue',
  `number title body state stateReason(enableDuplicate: true) createdAt
  author { __typename login }
  labels(first: 100) { nodes { name color } }
  assignees(first: 100) { nodes { login } }`,
)

/** A query for an issue or pull request with fields of its own and its timeline. */
export function timelineQuery(of: 'issue' | 'pullRequest', fields: string): string {
  return `
  query Thread($owner: String!, $name: String!, $number: Int!) {
    repository(owner: $owner, name: $name) {
      ${of}(number: $number) {
        ${fields}
        timelineItems(first: 100, itemTypes: [
          ISSUE_COMMENT, LABELED_EVENT, UNLABELED_EVENT, ASSIGNED_EVENT, UNASSIGNED_EVENT,
          CLOSED_EVENT, REOPENED_EVENT, RENAMED_TITLE_EVENT, CROSS_REFERENCED_EVENT
        ]) {
          pageInfo { hasNextPage }
          nodes { ${entry} }
        }
      }
    }
  }
  fragment Who on Assignee { __typename ... on User { login } ... on Bot { login } }`
}
