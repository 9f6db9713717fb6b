import type { Call } from '../call.ts'
import { demand, needFor, needs } from '../permissions.ts'
import { nodeId } from '../state/ids.ts'
import { nextId, register } from '../state/state.ts'
import type { Comment, Issue, PullRequest, Reaction } from '../state/things.ts'

/** Reacts to an issue or comment; the same reaction of the same account exists once. */
export function addReaction(
  call: Call,
  subject: Issue | PullRequest | Comment,
  content: string,
): Reaction {
  const issue = subject.typename === 'IssueComment' ? subject.issue : subject
  demand(call, issue.repository, needFor(needs.openIssues, issue.typename))
  const known = subject.reactions.find(
    (candidate) => candidate.content === content && candidate.author === call.token.account,
  )
  if (known) return known
  const databaseId = nextId(call.state)
  const reaction: Reaction = {
    typename: 'Reaction',
    id: nodeId('Reaction', databaseId),
    databaseId,
    content,
    author: call.token.account,
    createdAt: call.now,
    subject,
  }
  subject.reactions = [...subject.reactions, register(call.state, reaction)]
  return reaction
}
