import type { ActionItem } from '../../../../src/postmortem/action-items/action-item.ts'
import { readActionItemMarker } from '../../../../src/postmortem/filing/action-item-marker.ts'
import { decideFiling } from '../../../../src/postmortem/filing/decide-filing.ts'
import {
  type FiledPostmortem,
  nothingFiled,
  printFiled,
  readFiled,
  withIssues,
} from '../../../../src/postmortem/filing/filed.ts'
import type { FilingPlan, IssueUpdate } from '../../../../src/postmortem/filing/filing-plan.ts'
import type {
  FilingIncident,
  FilingQuestion,
  FoundIssue,
} from '../../../../src/postmortem/filing/filing-question.ts'
import { actionItem, repositoryUrl } from './items.ts'
import { renderFiling } from './render-filing.ts'

export const incident: FilingIncident = {
  number: 42,
  url: `${repositoryUrl}/issues/42`,
  title: 'Checkout fails for all customers',
  severity: 'SEV1',
  cause: '#57 Raise the pool size',
  causeUrl: 'https://redirect.github.com/acme/shop/pull/57',
}

/** A question about a document with these items, of which nothing was filed. */
export function question(
  items: readonly ActionItem[],
  differs: Partial<FilingQuestion> & { readonly blob?: string } = {},
): FilingQuestion {
  const { blob = 'c0ffee', ...rest } = differs
  const path = 'postmortems/2026/2026-11-20-inc-42-checkout.md'
  return {
    subject: 'inc-42',
    document: {
      path,
      blob,
      incidentDate: '2026-11-20',
      items,
      sections: [],
      permalinkAt: (line) => `${repositoryUrl}/blob/${blob}/${path}#L${line}`,
    },
    filed: nothingFiled,
    incident,
    settings: {
      people: { Sarah: 'sarahm' },
      dateOrder: null,
      sprint: null,
      dueDates: 'text',
      dueDateFieldId: null,
      labels: [],
    },
    repositoryUrl,
    canBeAssigned: (login) => ['ana', 'ben', 'sarahm'].includes(login),
    issues: [],
    run: '7.1',
    now: '2026-11-25T10:00:00Z',
    render: renderFiling,
    ...rest,
  }
}

/** What a repository holds of a post-mortem: its issues, and the file on the records branch. */
export interface Filing {
  readonly filed: FiledPostmortem
  readonly issues: readonly FoundIssue[]
}

export const emptyFiling: Filing = { filed: nothingFiled, issues: [] }

/** Decides what a document asks for and does all of it; gives the plan too. */
export function fileItems(
  before: Filing,
  items: readonly ActionItem[],
  differs: Parameters<typeof question>[1] = {},
): Filing & { readonly plan: FilingPlan } {
  const plan = decideFiling(question(items, { ...before, ...differs }))
  const first = Math.max(100, ...before.issues.map(({ number }) => number))
  const created = plan.creates.map((create, index): FoundIssue => {
    const number = first + 1 + index
    const { key, title, body, assignees } = create
    const url = `${repositoryUrl}/issues/${number}`
    return { key, number, url, title, body, state: 'open', closedAt: null, assignees }
  })
  const issues = before.issues.map((issue) => {
    const update = plan.updates.find(({ number }) => number === issue.number)
    return update === undefined ? issue : updated(issue, update)
  })
  const filed = withIssues(plan.next, new Map(created.map((issue) => [issue.key, issue])))
  const read = readFiled(printFiled(filed))
  if (read === 'newer-version') throw new Error('the file is of a newer version')
  return { plan, filed: read, issues: [...issues, ...created] }
}

function updated(issue: FoundIssue, { title, body, addAssignees }: IssueUpdate): FoundIssue {
  return {
    ...issue,
    title: title ?? issue.title,
    body: body ?? issue.body,
    assignees: [...issue.assignees, ...addAssignees],
  }
}

/** Whether a plan leaves everything as it is. */
export function isEmpty({ creates, updates, duplicates, claimed }: FilingPlan): boolean {
  return claimed === null && creates.length + updates.length + duplicates.length === 0
}

/** What an issue of ours shows, without its hidden lines. */
export function shown({ body }: Pick<FoundIssue, 'body'>): string {
  return body.replaceAll(/<!--.*?-->\n?/g, '').trim()
}

/** The keys that bodies of issues name. */
export function keysOf(
  issues: readonly Pick<FoundIssue, 'body'>[],
): readonly (string | undefined)[] {
  return issues.map(({ body }) => readActionItemMarker(body)?.key)
}

export const alert = actionItem('Add an alert for the queue depth', {
  owners: ['@ana'],
  due: '2026-12-05',
})
export const runbook = actionItem('Write a runbook for the failover', {
  line: 11,
  owners: ['@ben'],
})

/** The repository after these items were filed. */
export function filing(...items: readonly ActionItem[]): Filing {
  const { filed, issues } = fileItems(emptyFiling, items)
  return { filed, issues }
}

/** The repository with something about its first issue changed by a person. */
export function touched(before: Filing, differs: Partial<FoundIssue>): Filing {
  const [first, ...rest] = before.issues
  if (first === undefined) throw new Error('there is no issue')
  return { ...before, issues: [{ ...first, ...differs }, ...rest] }
}

/** The first issue of a repository. */
export function first({ issues: [issue] }: Filing): FoundIssue {
  if (issue === undefined) throw new Error('there is no issue')
  return issue
}
