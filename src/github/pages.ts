import type { CommentSnapshot } from '../incident/observation.ts'
import type { LabelledIssue } from '../world.ts'
import { type Answer, at, flag, integer, isPresent, list, text } from './answer.ts'
import type { Client, GraphQlAnswer } from './client.ts'
import { documents } from './documents.ts'
import { readComment } from './read-issue.ts'
import { found } from './refuse-partial.ts'

/** All comments of an issue, oldest first. */
export async function allComments(
  client: Client,
  issueId: string,
): Promise<readonly CommentSnapshot[]> {
  const nodes = await allPages(client, documents.comments(), { issueId }, (answer) =>
    at(found(answer, 'node'), 'comments'),
  )
  return nodes.map(readComment)
}

/** The open issues with any of these labels, oldest first. */
export async function labelledIssues(
  client: Client,
  question: { readonly owner: string; readonly name: string; readonly labels: readonly string[] },
): Promise<readonly LabelledIssue[]> {
  const nodes = await allPages(client, documents.labelledIssues(), question, (answer) =>
    at(found(answer, 'repository'), 'issues'),
  )
  return nodes.map((issue) => ({
    number: integer(at(issue, 'number')),
    createdAt: text(at(issue, 'createdAt')),
    labelled: list(at(issue, 'timelineItems', 'nodes')).flatMap(readLabelled),
  }))
}

function readLabelled(event: Answer): LabelledIssue['labelled'] {
  const label = at(event, 'label')
  if (!isPresent(label)) return []
  return [{ label: text(at(label, 'name')), at: text(at(event, 'createdAt')) }]
}

/** The nodes of a connection, all pages, in order. */
async function allPages(
  client: Client,
  document: string,
  variables: object,
  connectionOf: (answer: GraphQlAnswer) => Answer,
): Promise<readonly Answer[]> {
  const nodes: Answer[] = []
  let after: string | null = null
  do {
    const answer: GraphQlAnswer = await client.graphql('read', document, { ...variables, after })
    const page = connectionOf(answer)
    nodes.push(...list(at(page, 'nodes')))
    const more = flag(at(page, 'pageInfo', 'hasNextPage'))
    after = more ? text(at(page, 'pageInfo', 'endCursor')) : null
  } while (after !== null)
  return nodes
}
