import type { Severity } from '../../incident/severity.ts'
import { inlineText } from '../../text/escape.ts'
import { linkUrl } from '../../text/link-url.ts'
import { printMarker } from '../../text/marker.ts'
import { cutWhole } from '../../text/shorten.ts'
import type { TemplateValues } from '../../text/template.ts'
import type { FiledItem, ItemState } from './filed-item.ts'
import type { FilingNote } from './filing-plan.ts'
import type { RenderFiling } from './filing-question.ts'
import { noteWords, sentence } from './filing-words.ts'
import { linkedIssue } from './linked-issue.ts'

/** What the comment that lists the issues of a post-mortem tells. */
export interface ListedIssues {
  readonly subject: string
  /** Where it is posted: on the pull request of the document, or on the incident. */
  readonly place: 'pull' | 'incident'
  readonly items: readonly FiledItem[]
  readonly notes: readonly FilingNote[]
  /** Whether the issues are sub-issues of the incident, so that it need not list them as tasks. */
  readonly hasSubIssues: boolean
  /** The page of the document. */
  readonly documentUrl: string
  readonly repositoryUrl: string
  readonly incident: { readonly number: number; readonly severity: Severity } | null
}

/** The key of this comment in its hidden first line: there is one of it on an issue or pull request. */
export function linksCommentKey(subject: string): string {
  return `action-items:${subject}`
}

/** The whole comment that lists what became of each action item, and what a person should settle. */
export function linksComment(listed: ListedIssues, render: RenderFiling): string {
  const marker = printMarker({ kind: 'notice', version: 1, key: linksCommentKey(listed.subject) })
  const text = render('action-items-comment', linksView(listed))
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  return cutWhole(`${marker}\n${text}`, longestComment)
}

/** GitHub takes 65,536 characters; this leaves room. */
const longestComment = 60_000

/** Everything `templates/action-items-comment.md` may show, escaped for Markdown. The names are the template's contract. */
function linksView(listed: ListedIssues): TemplateValues {
  const { place, items, notes, hasSubIssues, documentUrl, repositoryUrl, incident } = listed
  return {
    place,
    as_tasks: place === 'incident' && !hasSubIssues,
    url: linkUrl(documentUrl) ?? '',
    items: items.map((item) => viewItem(item, repositoryUrl)),
    notes: notes.map(noteWords),
    incident:
      incident === null ? null : { name: `INC-${incident.number}`, severity: incident.severity },
  }
}

function viewItem(item: FiledItem, repositoryUrl: string): TemplateValues {
  const { title, issue, link, owners, unassigned, ownersAsWritten, state, withdrawnWhy } = item
  const named = owners.length + unassigned.length > 0 ? [...owners, ...unassigned] : ownersAsWritten
  const other = issue === null ? linkedIssue(link, repositoryUrl) : null
  return {
    title: inlineText(title, 256),
    number: issue?.number ?? null,
    other: other === null ? null : { name: inlineText(other.written, 100), url: other.url },
    owners: named.map((name) => inlineText(name, 100)),
    due: item.due,
    due_refused: item.dueRefused !== null,
    state,
    state_words:
      item.line === null && state === 'withdrawn' ? 'no longer listed' : stateWords[state],
    withdrawn_why: withdrawnWhy === '' ? null : sentence(withdrawnWhy),
    over: state !== 'open',
  }
}

const stateWords: Readonly<Record<ItemState, string>> = {
  open: 'open',
  done: 'done',
  'not-planned': 'not planned',
  withdrawn: 'not doing',
}
