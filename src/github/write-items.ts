import type { CreatedItem, ItemChange, NewItem } from '../action-items-github.ts'
import { type Answer, at, integer, isPresent, largeInteger, list, text } from './answer.ts'
import type { Client, GraphQlAnswer } from './client.ts'
import { documents } from './documents.ts'
import { graphQlFailure } from './failures.ts'

/** Files an issue. */
export async function createItem(
  client: Client,
  { repositoryId, title, body, labels, assignees, milestone }: NewItem,
): Promise<CreatedItem> {
  const answer = await client.graphql('write', documents.createItem(), {
    input: {
      repositoryId,
      title,
      body,
      labelIds: labels,
      assigneeIds: assignees,
      ...(milestone === null ? {} : { milestoneId: milestone }),
    },
  })
  const issue = at(payloadOf(answer, 'createIssue'), 'issue')
  return {
    id: text(at(issue, 'id')),
    number: integer(at(issue, 'number')),
    url: text(at(issue, 'url')),
  }
}

/** Changes an issue; what is null or empty stays. */
export async function updateItem(
  client: Client,
  { id, title, body, addAssignees, milestone }: ItemChange,
): Promise<void> {
  const answer = await client.graphql('write', documents.updateItem(), {
    input: {
      id,
      ...(title === null ? {} : { title }),
      ...(body === null ? {} : { body }),
      ...(milestone === null ? {} : { milestoneId: milestone }),
    },
    assignees: { assignableId: id, assigneeIds: addAssignees },
    withAssignees: addAssignees.length > 0,
  })
  payloadOf(answer, 'updateIssue')
}

/** Closes an issue as the duplicate of another. */
export async function closeDuplicate(client: Client, issue: string, of: string): Promise<void> {
  const input = { issueId: issue, stateReason: 'DUPLICATE', duplicateIssueId: of }
  payloadOf(await client.graphql('write', documents.closeDuplicate(), { input }), 'closeIssue')
}

/** Id of the open milestone with this title, which is created where there is none. Noon, as GitHub counts days elsewhere. */
export async function milestone(client: Client, title: string, day: string): Promise<string> {
  const route = 'GET /repos/{owner}/{repo}/milestones'
  for (let page = 1; ; page += 1) {
    const some = list(await client.rest('read', route, { state: 'open', per_page: 100, page }))
    const known = some.find((one) => text(at(one, 'title')) === title)
    if (known !== undefined) return text(at(known, 'node_id'))
    if (some.length < 100) break
  }
  const created = await client.rest('write', 'POST /repos/{owner}/{repo}/milestones', {
    title,
    due_on: `${day}T12:00:00Z`,
  })
  return text(at(created, 'node_id'))
}

/** Sets the organisation's issue field for due dates, null empties it; `false` where there is none such, or the token may not. */
export async function setDueField(
  client: Client,
  { issue, field, day }: DueFieldValue,
): Promise<boolean> {
  const value = day === null ? { delete: true } : { dateValue: day }
  const input = { issueId: issue, issueFields: [{ fieldId: field, ...value }] }
  return isDone(client, documents.setDueField(), { field: 'setIssueFieldValue', input })
}

interface DueFieldValue {
  readonly issue: string
  readonly field: string
  readonly day: string | null
}

/** Makes one issue a sub-issue of another; `false` where that is not offered, or not possible. */
export async function addSubIssue(client: Client, parent: string, child: string): Promise<boolean> {
  const input = { issueId: parent, subIssueId: child }
  return isDone(client, documents.addSubIssue(), { field: 'addSubIssue', input })
}

/** Whether GitHub did what not every server offers; a whole answer without data says that it does not. */
async function isDone(
  client: Client,
  document: string,
  { field, input }: { readonly field: string; readonly input: object },
): Promise<boolean> {
  try {
    const answer = await client.graphql('write', document, { input })
    const isThere = answer.errors.some(({ message }) =>
      /already|duplicate sub-issue/i.test(message),
    )
    return isThere || isPresent(at(answer.data, field))
  } catch (error) {
    const isUnknown =
      error instanceof Error &&
      /doesn't exist|isn't a defined|not defined|doesn't accept/i.test(error.message)
    if (isUnknown) return false
    throw error
  }
}

/** Posts a comment; answers its number. */
export async function postComment(client: Client, subject: string, body: string): Promise<number> {
  const input = { subjectId: subject, body }
  const answer = await client.graphql('write', documents.postComment(), { input })
  const comment = at(payloadOf(answer, 'addComment'), 'commentEdge', 'node')
  return largeInteger(at(comment, 'fullDatabaseId'))
}

/** Replaces the text of a comment. */
export async function editComment(client: Client, id: string, body: string): Promise<void> {
  const answer = await client.graphql('write', documents.editComment(), { input: { id, body } })
  payloadOf(answer, 'updateIssueComment')
}

/** Adds labels to an issue and removes others, by node id. */
export async function relabel(
  client: Client,
  issue: string,
  { add, remove }: { readonly add: readonly string[]; readonly remove: readonly string[] },
): Promise<void> {
  const [withAdd, withRemove] = [add.length > 0, remove.length > 0]
  if (!withAdd && !withRemove) return
  const variables = { issue, add, withAdd, remove, withRemove }
  const answer = await client.graphql('write', documents.relabel(), variables)
  if (answer.errors.length > 0) throw graphQlFailure(answer.errors)
}

function payloadOf(answer: GraphQlAnswer, field: string): Answer {
  const payload = at(answer.data, field)
  if (isPresent(payload)) return payload
  // The limit on new issues and comments has words of its own.
  const isTooQuick = answer.errors.some(({ message }) => /submitted too quickly/i.test(message))
  const errors = answer.errors.map((error) => ({ ...error, type: 'RATE_LIMITED' }))
  throw graphQlFailure(isTooQuick ? errors : answer.errors)
}
