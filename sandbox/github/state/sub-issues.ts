import type { Issue } from './things.ts'

/** How far the sub-issues of an issue are; the percentage is cut to a whole one. */
export interface SubIssuesSummary {
  readonly total: number
  readonly completed: number
  readonly percentCompleted: number
}

/** How many sub-issues an issue has, and how many of them are closed. */
export function subIssuesSummary({ subIssues }: Issue): SubIssuesSummary {
  const total = subIssues.length
  const completed = subIssues.filter((issue) => issue.state === 'CLOSED').length
  const percentCompleted = total === 0 ? 0 : Math.floor((completed * 100) / total)
  return { total, completed, percentCompleted }
}
