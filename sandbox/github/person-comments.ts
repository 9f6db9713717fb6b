import { objectAt, type PersonRequests } from './person-requests.ts'

/** The reactions there are, as GraphQL spells them. */
export type ReactionContent =
  | 'THUMBS_UP'
  | 'THUMBS_DOWN'
  | 'LAUGH'
  | 'HOORAY'
  | 'CONFUSED'
  | 'HEART'
  | 'ROCKET'
  | 'EYES'

/** Reacts to a comment. */
export async function reactTo(
  { rest, graphql }: PersonRequests,
  commentId: number,
  content: ReactionContent,
): Promise<void> {
  const subjectId = objectAt(await rest('GET', `/issues/comments/${commentId}`))['node_id']
  await graphql(
    `mutation React($subjectId: ID!, $content: ReactionContent!) {
      addReaction(input: {subjectId: $subjectId, content: $content}) { clientMutationId } }`,
    { subjectId, content },
  )
}

/** Ticks the first empty box of a comment's task lists whose line contains the text; rejects when there is none. */
export async function tickBox(
  { rest }: PersonRequests,
  commentId: number,
  itemText: string,
): Promise<void> {
  const path = `/issues/comments/${commentId}`
  const lines = String(objectAt(await rest('GET', path))['body']).split('\n')
  const index = lines.findIndex((line) => emptyBox.test(line) && line.includes(itemText))
  if (index < 0) throw new Error(`comment ${commentId}: no empty box at "${itemText}"`)
  const body = lines.with(index, (lines[index] ?? '').replace(emptyBox, '$1[x]')).join('\n')
  await rest('PATCH', path, { body })
}

const emptyBox = /^((?:[ \t]|>)*(?:[-*+]|\d+[.)])[ \t]+)\[ \](?=[ \t])/
