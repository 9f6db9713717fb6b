import type { Call } from '../call.ts'
import { nodeId } from '../state/ids.ts'
import { nextId } from '../state/state.ts'
import type { Account, Comment, ContentEdit, Issue, PullRequest } from '../state/things.ts'
import { linkMentions } from './links.ts'

/** Gives a text a new version; the first one also keeps the version it replaces, as GitHub does. */
export function editContent(
  call: Call,
  content: Issue | PullRequest | Comment,
  body: string,
): void {
  const { author, createdAt } = content
  const written = { editor: author, at: createdAt, text: content.body }
  const before = content.edits.length > 0 ? content.edits : [version(call, written)]
  const edited = { editor: call.token.account, at: call.now, text: body }
  content.edits = [...before, version(call, edited)]
  content.body = body
  content.updatedAt = call.now
  content.lastEditedAt = call.now
  linkMentions(call, content.typename === 'IssueComment' ? content.issue : content, body)
}

function version(
  call: Call,
  { editor, at, text }: { readonly editor: Account; readonly at: string; readonly text: string },
): ContentEdit {
  const id = nodeId('UserContentEdit', nextId(call.state))
  return { typename: 'UserContentEdit', id, editor, at, text }
}
