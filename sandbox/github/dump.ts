import type { RequestLog } from './request-log.ts'
import { fullName } from './shapes/repository.ts'
import { shownAccount } from './state/ghost.ts'
import type { State } from './state/state.ts'
import type { Issue, PullRequest, Repository } from './state/things.ts'

/** The state and the requests in a page of text, for a failing test. */
export function dump(state: State, log: RequestLog): string {
  const sections = [
    `time ${state.clock.now()}`,
    ...[...state.repositories.values()].map(repositoryText),
    `requests\n${log.print()}`,
    ...(state.problems.length > 0 ? [`problems\n${state.problems.join('\n')}`] : []),
  ]
  return sections.join('\n\n')
}

function repositoryText(repository: Repository): string {
  const issues = [...repository.issues.values()]
  const refs = [...repository.git.refs].map(([name, oid]) => `  ${oid.slice(0, 7)} ${name}`)
  const lines = [fullName(repository), ...refs, ...issues.map(issueText)]
  return lines.join('\n')
}

function issueText(issue: Issue | PullRequest): string {
  const labels = issue.labels.map((label) => label.name).join(', ')
  const comments = issue.comments.map(
    (comment) =>
      `\n    ${shownAccount(comment.author).login}: ${comment.body.slice(0, 70).replaceAll('\n', ' ')}`,
  )
  const branch = issue.typename === 'PullRequest' ? ` ${issue.headBranch} ->` : ''
  return `  #${issue.number}${branch} ${issue.state} [${labels}] ${issue.title}${comments.join('')}`
}
