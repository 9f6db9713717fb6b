import { type Call, emit } from '../call.ts'
import { demand, needs } from '../permissions.ts'
import { unprocessable } from '../refusal.ts'
import { issueShape } from '../shapes/issue.ts'
import type { Issue } from '../state/things.ts'

/** Makes an issue a sub-issue of another. One with a parent is refused unless that is to be replaced. */
export function addSubIssue(
  call: Call,
  parent: Issue,
  { child, replaceParent }: { readonly child: Issue; readonly replaceParent: boolean },
): void {
  demandAdoption(call, parent)
  demand(call, child.repository, needs.triageIssues)
  demandFit(parent, child)
  if (child.parent === parent) throw refused(duplicate, onlyParent)
  if (child.parent && !replaceParent) throw refused(onlyParent)
  if (child.parent) orphan(call, child)
  adopt(call, parent, child)
}

/** Takes a sub-issue away from its parent. */
export function removeSubIssue(call: Call, parent: Issue, child: Issue): void {
  demand(call, parent.repository, needs.triageIssues)
  if (child.parent !== parent) throw unprocessable('The provided sub-issue does not exist')
  orphan(call, child)
}

/** Refuses when the issue may not, or can not, have one more sub-issue. */
export function demandAdoption(call: Call, parent: Issue): void {
  demand(call, parent.repository, needs.triageIssues)
  if (parent.subIssues.length >= maximumSubIssues) {
    throw refused(`Parent cannot have more than ${maximumSubIssues} sub-issues`)
  }
  if (ancestors(parent).length >= maximumLevels - 1) throw refused(tooDeep)
}

/** Adds a child that has no parent, without asking. */
export function adopt(call: Call, parent: Issue, child: Issue): void {
  child.parent = parent
  parent.subIssues = [...parent.subIssues, child]
  touch(call, parent, child)
  emitFamily(call, 'sub_issue_added', { parent, child })
}

/** Puts what came of an issue in its place among parents and children: a copy elsewhere, or nothing. */
export function replaceInFamily(issue: Issue, copy: Issue | null): void {
  const { parent } = issue
  if (parent) {
    parent.subIssues = parent.subIssues.flatMap((each) => (each === issue ? (copy ?? []) : each))
  }
  for (const child of issue.subIssues) child.parent = copy
}

/** GitHub's limits when last known: https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/adding-sub-issues */
const maximumSubIssues = 100
const maximumLevels = 8

const onlyParent = 'Sub issue may only have one parent'
const duplicate = 'Issue may not contain duplicate sub-issues'
const tooDeep = `Sub-issues may be nested up to ${maximumLevels} levels`

/** The words are from reports, those of nesting and circles ours. */
function refused(...reasons: readonly string[]) {
  return unprocessable(
    `An error occurred while adding the sub-issue to the parent issue. ${reasons.join(' and ')}`,
  )
}

function demandFit(parent: Issue, child: Issue): void {
  const line = [parent, ...ancestors(parent)]
  if (line.includes(child)) throw refused('Sub issue cannot be a parent of its parent')
  if (line.length + depth(child) > maximumLevels) throw refused(tooDeep)
  const [owner, other] = [parent, child].map((issue) => issue.repository.owner.login.toLowerCase())
  if (owner !== other) throw refused('Sub issue must belong to the same owner')
}

function orphan(call: Call, child: Issue): void {
  const { parent } = child
  if (!parent) return
  child.parent = null
  parent.subIssues = parent.subIssues.filter((candidate) => candidate !== child)
  touch(call, parent, child)
  emitFamily(call, 'sub_issue_removed', { parent, child })
}

function touch(call: Call, ...issues: readonly Issue[]): void {
  for (const issue of issues) issue.updatedAt = call.now
}

function ancestors(issue: Issue): readonly Issue[] {
  return issue.parent ? [issue.parent, ...ancestors(issue.parent)] : []
}

/** Levels from an issue down, itself among them. */
function depth(issue: Issue): number {
  return 1 + Math.max(0, ...issue.subIssues.map(depth))
}

function emitFamily(
  call: Call,
  action: string,
  { parent, child }: { readonly parent: Issue; readonly child: Issue },
): void {
  const { urls } = call.state
  const payload = {
    sub_issue_id: child.databaseId,
    sub_issue: issueShape(urls, child),
    parent_issue_id: parent.databaseId,
    parent_issue: issueShape(urls, parent),
  }
  emit(call, parent.repository, { name: 'sub_issues', action, payload })
}
