import type { LabelledIssue } from '../world.ts'
import { type Answer, at, flag, integer, isPresent, list, text } from './answer.ts'
import type { Client, GraphQlAnswer } from './client.ts'
import { documents } from './documents.ts'
import { found } from './refuse-partial.ts'

/** The open issues with any of these labels, oldest first. */
export async function labelledIssues(
  client: Client,
  question: LabelledQuestion,
): Promise<readonly LabelledIssue[]> {
  const nodes = await allPages(client, documents.labelledIssues(), question, (answer) =>
    at(found(answer, 'repository'), 'issues'),
  )
  return nodes.map(readLabelledIssue)
}

/** Which labels, and behind which page; null for all pages. */
export interface LabelledQuestion {
  readonly owner: string
  readonly name: string
  readonly labels: readonly string[]
  readonly after: string | null
}

/** An issue as the fragment `Labelled` answers it. */
export function readLabelledIssue(issue: Answer): LabelledIssue {
  return {
    number: integer(at(issue, 'number')),
    createdAt: text(at(issue, 'createdAt')),
    labelled: list(at(issue, 'timelineItems', 'nodes')).flatMap(readLabelled),
  }
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
  variables: { readonly after: string | null },
  connectionOf: (answer: GraphQlAnswer) => Answer,
): Promise<readonly Answer[]> {
  const nodes: Answer[] = []
  let { after }: { readonly after: string | null } = variables
  do {
    const answer: GraphQlAnswer = await client.graphql('read', document, { ...variables, after })
    const page = connectionOf(answer)
    nodes.push(...list(at(page, 'nodes')))
    const more = flag(at(page, 'pageInfo', 'hasNextPage'))
    after = more ? text(at(page, 'pageInfo', 'endCursor')) : null
  } while (after !== null)
  return nodes
}
