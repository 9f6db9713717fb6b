import type { Call } from '../call.ts'
import { demand, needFor, needs } from '../permissions.ts'
import { Refusal, unprocessable } from '../refusal.ts'
import { labelShape } from '../shapes/issue.ts'
import type { Issue, Label, PullRequest, Repository } from '../state/things.ts'
import { addLabel } from './labels.ts'
import { emitIssue, eventBase, record } from './timeline.ts'

/** Adds labels by name; names the repository does not know become labels. */
export function addLabelNames(
  call: Call,
  issue: Issue | PullRequest,
  names: readonly string[],
): void {
  demandTriage(call, issue)
  applyLabels(call, issue, ensureLabels(call, issue.repository, names))
}

/** Adds labels; one the issue already has leaves no trace. */
export function addLabels(call: Call, issue: Issue | PullRequest, labels: readonly Label[]): void {
  demandTriage(call, issue)
  applyLabels(call, issue, labels)
}

/** Removes labels; one the issue does not have leaves no trace. */
export function removeLabels(
  call: Call,
  issue: Issue | PullRequest,
  labels: readonly Label[],
): void {
  demandTriage(call, issue)
  for (const label of labels) {
    if (!issue.labels.includes(label)) continue
    issue.labels = issue.labels.filter((candidate) => candidate !== label)
    note(call, issue, label, 'UnlabeledEvent')
  }
}

/** Removes the label of this name; REST refuses when the issue does not carry it. */
export function removeLabelName(call: Call, issue: Issue | PullRequest, name: string): void {
  demandTriage(call, issue)
  const label = issue.labels.find(
    (candidate) => candidate.name.toLowerCase() === name.toLowerCase(),
  )
  if (!label) throw new Refusal('Label does not exist', { status: 404, type: 'NOT_FOUND' })
  removeLabels(call, issue, [label])
}

/** Makes these the labels of the issue, by name. */
export function setLabelNames(
  call: Call,
  issue: Issue | PullRequest,
  names: readonly string[],
): void {
  demandTriage(call, issue)
  const wanted = ensureLabels(call, issue.repository, names)
  const gone = issue.labels.filter((label) => !wanted.includes(label))
  removeLabels(call, issue, gone)
  applyLabels(call, issue, wanted)
}

/** The labels of these names, made where the repository does not have them. */
export function ensureLabels(
  call: Call,
  repository: Repository,
  names: readonly string[],
): readonly Label[] {
  return names.map(
    (name) => repository.labels.get(name.toLowerCase()) ?? addLabel(call, repository, { name }),
  )
}

/** Adds labels without asking for the right to. */
export function applyLabels(
  call: Call,
  issue: Issue | PullRequest,
  labels: readonly Label[],
): void {
  for (const label of labels) {
    if (issue.labels.includes(label)) continue
    if (issue.labels.length >= maximumLabels) throw unprocessable('Too many labels')
    issue.labels = [...issue.labels, label]
    note(call, issue, label, 'LabeledEvent')
  }
}

/** GitHub's limit of labels on one issue. */
const maximumLabels = 100

function note(
  call: Call,
  issue: Issue | PullRequest,
  label: Label,
  typename: 'LabeledEvent' | 'UnlabeledEvent',
): void {
  const base = eventBase(call, issue, typename)
  record(
    call,
    typename === 'LabeledEvent' ? { ...base, typename, label } : { ...base, typename, label },
  )
  const action = typename === 'LabeledEvent' ? 'labeled' : 'unlabeled'
  emitIssue(call, issue, { action, payload: { label: labelShape(call.state.urls, label) } })
}

function demandTriage(call: Call, issue: Issue | PullRequest): void {
  demand(call, issue.repository, needFor(needs.triageIssues, issue.typename))
}
