import type { ItemIssue, ListedComment, Thread } from '../action-items-github.ts'
import { readActionItemMarker } from '../postmortem/filing/action-item-marker.ts'
import {
  type Answer,
  at,
  fields,
  flag,
  integer,
  isPresent,
  list,
  text,
  textOrNull,
} from './answer.ts'
import type { Client } from './client.ts'
import { documents } from './documents.ts'
import { statusOf } from './failures.ts'
import type { Place } from './observe.ts'
import { readActor } from './read-actor.ts'
import { readComment } from './read-issue.ts'
import { found, refusePartial } from './refuse-partial.ts'

/** So many issues are asked for by number in one request. */
const batchLength = 50

/** Issues by number; those that are not here, or are pull requests, are left out. */
export async function itemIssues(
  client: Client,
  { owner, name }: Place,
  numbers: readonly number[],
): Promise<readonly ItemIssue[]> {
  const issues: ItemIssue[] = []
  for (let from = 0; from < numbers.length; from += batchLength) {
    const some = numbers.slice(from, from + batchLength)
    const asked = some.map(
      (number) => `i${number}: issueOrPullRequest(number: ${number}) { ...ItemIssue }`,
    )
    const document = `query ItemIssues($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {\n    ${asked.join('\n    ')}\n  }\n}
${documents.itemIssueFragments()}`
    const answer = await client.graphql('read', document, { owner, name })
    const there = fields(found(answer, 'repository')).map(([, issue]) => issue)
    issues.push(...there.filter((one) => isPresent(one) && fields(one).length > 0).map(readItem))
  }
  return issues
}

/** At most so many pages of a hundred are looked through for the issues of one post-mortem. */
const maximumPages = 10

/** Every issue with the marker of an action item of this subject, newest first. */
export async function markedIssues(
  client: Client,
  { owner, name }: Place,
  subject: string,
): Promise<readonly ItemIssue[]> {
  const issues: ItemIssue[] = []
  let after: string | null = null
  for (let page = 0; page < maximumPages; page += 1) {
    const answer = await client.graphql('read', documents.markedIssues(), { owner, name, after })
    const connection: Answer = at(found(answer, 'repository'), 'issues')
    issues.push(...list(at(connection, 'nodes')).map(readItem))
    if (!flag(at(connection, 'pageInfo', 'hasNextPage'))) break
    after = text(at(connection, 'pageInfo', 'endCursor'))
  }
  return issues.filter((issue) => issue.subject === subject)
}

/** An issue as the fragment `ItemIssue` answers it; without a marker, its subject and key are empty. */
function readItem(answer: Answer): ItemIssue {
  const body = text(at(answer, 'body'))
  const marker = readActionItemMarker(body)
  const isOpen = text(at(answer, 'state')) === 'OPEN'
  const isDone = textOrNull(at(answer, 'stateReason')) === 'COMPLETED'
  return {
    id: text(at(answer, 'id')),
    number: integer(at(answer, 'number')),
    url: text(at(answer, 'url')),
    title: text(at(answer, 'title')),
    body,
    subject: marker?.subject ?? '',
    key: marker?.key ?? '',
    state: isOpen ? 'open' : isDone ? 'done' : 'not-planned',
    closedAt: textOrNull(at(answer, 'closedAt')),
    createdAt: text(at(answer, 'createdAt')),
    assignees: list(at(answer, 'assignees', 'nodes'))
      .map(readActor)
      .flatMap(({ login, type }) => (type === 'user' ? [login] : [])),
    labels: list(at(answer, 'labels', 'nodes')).map((label) => text(at(label, 'name'))),
    ours: flag(at(answer, 'viewerDidAuthor')),
    author: readActor(at(answer, 'author')),
  }
}

/** An issue or pull request with its newest hundred comments; null when it is not here. */
export async function readThread(
  client: Client,
  { owner, name }: Place,
  number: number,
): Promise<Thread | null> {
  const answer = await client.graphql('read', documents.thread(), { owner, name, number })
  refusePartial(answer)
  const thread = at(at(answer.data, 'repository'), 'issueOrPullRequest')
  if (!isPresent(thread)) return null
  const comments = list(at(thread, 'comments', 'nodes')).map(readComment)
  return { id: text(at(thread, 'id')), comments }
}

/** A comment by its number; null where it was deleted. */
export async function issueComment(
  client: Client,
  databaseId: number,
): Promise<ListedComment | null> {
  const route = 'GET /repos/{owner}/{repo}/issues/comments/{comment_id}'
  try {
    const answer = await client.rest('read', route, { comment_id: databaseId })
    return { id: text(at(answer, 'node_id')), databaseId, body: text(at(answer, 'body')) }
  } catch (error) {
    if (statusOf(error) === 404 || statusOf(error) === 410) return null
    throw error
  }
}
