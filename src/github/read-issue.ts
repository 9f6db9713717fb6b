import type { CloseReason } from '../incident/fact.ts'
import type {
  CommentEdit,
  IssueComment,
  IssueEvent,
  IssueSnapshot,
  Reaction,
  SeenComments,
} from '../incident/observation.ts'
import type { EventPage } from '../world.ts'
import {
  type Answer,
  at,
  flag,
  integer,
  isPresent,
  largeInteger,
  list,
  text,
  textOrNull,
} from './answer.ts'
import { readActor } from './read-actor.ts'

/** The kinds of timeline items that are read. */
export const itemTypes = [
  'LABELED_EVENT',
  'UNLABELED_EVENT',
  'ASSIGNED_EVENT',
  'UNASSIGNED_EVENT',
  'CLOSED_EVENT',
  'REOPENED_EVENT',
  'RENAMED_TITLE_EVENT',
  'MARKED_AS_DUPLICATE_EVENT',
  'COMMENT_DELETED_EVENT',
  'CROSS_REFERENCED_EVENT',
  'REFERENCED_EVENT',
] as const

/** An issue as the query `Observe` answers it, with the newest page of its events. */
export function readIssue(answer: Answer): { issue: IssueSnapshot; earlier: string | null } {
  const page = readEventPage(at(answer, 'timelineItems'))
  const issue = {
    id: text(at(answer, 'id')),
    number: integer(at(answer, 'number')),
    url: text(at(answer, 'url')),
    title: text(at(answer, 'title')),
    body: text(at(answer, 'body')),
    createdAt: text(at(answer, 'createdAt')),
    editedAt: textOrNull(at(answer, 'lastEditedAt')),
    editor: isPresent(at(answer, 'editor')) ? readActor(at(answer, 'editor')) : null,
    author: readActor(at(answer, 'author')),
    open: text(at(answer, 'state')) === 'OPEN',
    labels: list(at(answer, 'issueLabels', 'nodes')).map((label) => text(at(label, 'name'))),
    assignees: list(at(answer, 'assignees', 'nodes')).map(readActor),
    comments: readCommentsPage(at(answer, 'comments')),
    events: page.events,
  }
  return { issue, earlier: page.earlier }
}

/** One page of timeline events, oldest first. */
export function readEventPage(answer: Answer): EventPage {
  const hasEarlier = flag(at(answer, 'pageInfo', 'hasPreviousPage'))
  return {
    events: list(at(answer, 'nodes')).flatMap((node) => readEvent(node) ?? []),
    earlier: hasEarlier ? text(at(answer, 'pageInfo', 'startCursor')) : null,
  }
}

/** A comment as the fragment `Comment` answers it. */
export function readComment(answer: Answer): IssueComment {
  const editor = at(answer, 'editor')
  return {
    id: text(at(answer, 'id')),
    databaseId: largeInteger(at(answer, 'fullDatabaseId')),
    url: text(at(answer, 'url')),
    body: text(at(answer, 'body')),
    createdAt: text(at(answer, 'createdAt')),
    editedAt: textOrNull(at(answer, 'lastEditedAt')),
    editor: isPresent(editor) ? readActor(editor) : null,
    author: readActor(at(answer, 'author')),
    ours: flag(at(answer, 'viewerDidAuthor')),
    reactions: readReactions(at(answer, 'reactionGroups')),
  }
}

/** A page of comments, oldest first. */
export function readCommentsPage(answer: Answer): SeenComments {
  const hasEarlier = flag(at(answer, 'pageInfo', 'hasPreviousPage'))
  return {
    list: list(at(answer, 'nodes')).map(readComment),
    total: integer(at(answer, 'totalCount')),
    earlier: hasEarlier ? text(at(answer, 'pageInfo', 'startCursor')) : null,
  }
}

/** The versions of a comment, the newest first. One whose text was deleted from the history is left out. */
export function readCommentEdits(answer: Answer): readonly CommentEdit[] {
  return list(at(answer, 'userContentEdits', 'nodes')).flatMap((edit) => {
    const version = textOrNull(at(edit, 'diff'))
    if (version === null) return []
    const [id, moment] = [text(at(edit, 'id')), text(at(edit, 'editedAt'))]
    return [{ id, at: moment, editor: readActor(at(edit, 'editor')), text: version }]
  })
}

function readReactions(groups: Answer): readonly Reaction[] {
  if (!isPresent(groups)) return []
  const ours = list(groups).filter((group) => flag(at(group, 'viewerHasReacted')))
  const contents = ours.map((group) => text(at(group, 'content')))
  return (['THUMBS_UP', 'CONFUSED'] as const).filter((reaction) => contents.includes(reaction))
}

function readEvent(node: Answer): IssueEvent | null {
  const core = {
    id: text(at(node, 'id')),
    at: text(at(node, 'createdAt')),
    actor: readActor(at(node, 'actor')),
  }
  switch (text(at(node, '__typename'))) {
    case 'LabeledEvent':
    case 'UnlabeledEvent': {
      const type = text(at(node, '__typename')) === 'LabeledEvent' ? 'labeled' : 'unlabeled'
      const label = at(node, 'label')
      // A label that was deleted since leaves an event without one, though the schema promises it.
      return isPresent(label) ? { ...core, type, label: text(at(label, 'name')) } : null
    }
    case 'MarkedAsDuplicateEvent':
      return { ...core, type: 'marked-as-duplicate' }
    case 'CommentDeletedEvent':
      return {
        ...core,
        type: 'comment-deleted',
        author: readActor(at(node, 'deletedCommentAuthor')),
      }
    case 'CrossReferencedEvent':
    case 'ReferencedEvent': {
      const link = linkOf(node)
      return link === null ? null : { ...core, type: 'linked', ...link }
    }
    case 'AssignedEvent':
      return { ...core, type: 'assigned', assignee: readActor(at(node, 'assignee')) }
    case 'UnassignedEvent':
      return { ...core, type: 'unassigned', assignee: readActor(at(node, 'assignee')) }
    case 'ClosedEvent':
      return {
        ...core,
        type: 'closed',
        reason: reasonOf(node),
        closer: closerOf(at(node, 'closer')),
      }
    case 'ReopenedEvent':
      return { ...core, type: 'reopened' }
    case 'RenamedTitleEvent': {
      const [from, to] = [at(node, 'previousTitle'), at(node, 'currentTitle')]
      return { ...core, type: 'renamed', from: text(from), to: text(to) }
    }
    default:
      return null
  }
}

/** The pull request or commit of this repository that named the issue; other issues and repositories are no evidence. */
function linkOf(
  node: Answer,
): { readonly name: string; readonly title: string; readonly url: string } | null {
  if (flag(at(node, 'isCrossRepository'))) return null
  if (text(at(node, '__typename')) === 'ReferencedEvent') {
    const commit = at(node, 'commit')
    if (!isPresent(commit)) return null
    const name = text(at(commit, 'oid')).slice(0, 10)
    return { name, title: text(at(commit, 'messageHeadline')), url: text(at(commit, 'url')) }
  }
  const source = at(node, 'source')
  if (text(at(source, '__typename')) !== 'PullRequest') return null
  const [number, title] = [integer(at(source, 'number')), text(at(source, 'title'))]
  return { name: `#${number}`, title, url: text(at(source, 'url')) }
}

function reasonOf(node: Answer): CloseReason {
  const reasons: Readonly<Record<string, CloseReason>> = {
    NOT_PLANNED: 'not-planned',
    DUPLICATE: 'duplicate',
  }
  return reasons[textOrNull(at(node, 'stateReason')) ?? ''] ?? 'completed'
}

/** What closed the issue, as a person would write it: `#57`, or a short commit id. */
function closerOf(answer: Answer): string | null {
  if (!isPresent(answer)) return null
  const type = text(at(answer, '__typename'))
  if (type === 'PullRequest') return `#${integer(at(answer, 'number'))}`
  return type === 'Commit' ? text(at(answer, 'oid')).slice(0, 10) : null
}
