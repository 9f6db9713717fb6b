import type { IssueObservation } from '../../world.ts'

/** The same without the events that our own pull request caused by naming the issue: they are no news to anybody. */
export function withoutOwnLinks(observation: IssueObservation): IssueObservation {
  const { subject, pulls } = observation
  if (subject.kind !== 'issue' || pulls === null || pulls.length === 0) return observation
  const ours = new Set(pulls.map(({ number }) => `#${number}`))
  const events = subject.issue.events.filter(
    (event) => !(event.type === 'linked' && ours.has(event.name)),
  )
  return { ...observation, subject: { ...subject, issue: { ...subject.issue, events } } }
}
