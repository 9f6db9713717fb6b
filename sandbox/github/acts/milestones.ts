import { type Call, emit } from '../call.ts'
import { demand, type Need, needFor, needs } from '../permissions.ts'
import { invalid, notFound } from '../refusal.ts'
import { milestoneShape } from '../shapes/milestone.ts'
import { nodeId } from '../state/ids.ts'
import { keptDueDate, type Milestone } from '../state/milestones.ts'
import { nextId, register } from '../state/state.ts'
import type { Issue, PullRequest, Repository } from '../state/things.ts'
import { emitIssue } from './timeline.ts'

/** What a milestone is made of; what is left out of a change stays. */
export interface MilestoneTexts {
  readonly title?: string | undefined
  readonly description?: string | null | undefined
  /** Any time of the day it is due; see `keptDueDate` for what becomes of it. */
  readonly dueOn?: string | null | undefined
  readonly state?: Milestone['state'] | undefined
}

/** Creates a milestone. A second one of the same title is refused. */
export function createMilestone(
  call: Call,
  repository: Repository,
  texts: MilestoneTexts & { readonly title: string },
): Milestone {
  demand(call, repository, manageMilestones)
  demandFreeTitle(repository, texts.title)
  const databaseId = nextId(call.state)
  const milestone: Milestone = {
    typename: 'Milestone',
    id: nodeId('Milestone', databaseId),
    databaseId,
    repository,
    number: repository.milestones.length + 1,
    creator: call.token.account,
    createdAt: call.now,
    updatedAt: call.now,
    title: texts.title,
    description: texts.description ?? null,
    dueOn: texts.dueOn ? keptDueDate(texts.dueOn) : null,
    state: texts.state ?? 'OPEN',
    closedAt: texts.state === 'CLOSED' ? call.now : null,
  }
  repository.milestones.push(register(call.state, milestone))
  emitMilestone(call, milestone, 'created')
  return milestone
}

/** Changes a milestone; issues in it show the change. */
export function updateMilestone(call: Call, milestone: Milestone, texts: MilestoneTexts): void {
  demand(call, milestone.repository, manageMilestones)
  const { title = milestone.title, description = milestone.description, dueOn } = texts
  const { state = milestone.state } = texts
  if (title !== milestone.title) demandFreeTitle(milestone.repository, title)
  const wasOpen = milestone.state === 'OPEN'
  Object.assign(milestone, { title, description, state, updatedAt: call.now })
  if (dueOn !== undefined) milestone.dueOn = dueOn === null ? null : keptDueDate(dueOn)
  if (wasOpen !== (state === 'OPEN')) milestone.closedAt = wasOpen ? call.now : null
  const turned = state === 'OPEN' ? 'opened' : 'closed'
  emitMilestone(call, milestone, wasOpen === (state === 'OPEN') ? 'edited' : turned)
}

/** Puts an issue or pull request into a milestone, or with null into none. */
export function setMilestone(
  call: Call,
  issue: Issue | PullRequest,
  milestone: Milestone | null,
): void {
  demand(call, issue.repository, needFor(needs.triageIssues, issue.typename))
  moveToMilestone(call, issue, milestone)
}

/** Does so without asking for the right to; one that is there already leaves no trace. */
export function moveToMilestone(
  call: Call,
  issue: Issue | PullRequest,
  milestone: Milestone | null,
): void {
  const before = issue.milestone
  if (before === milestone) return
  issue.milestone = milestone
  issue.updatedAt = call.now
  const payload = (of: Milestone) => ({ milestone: milestoneShape(call.state.urls, of) })
  if (before) emitIssue(call, issue, { action: 'demilestoned', payload: payload(before) })
  if (milestone) emitIssue(call, issue, { action: 'milestoned', payload: payload(milestone) })
}

/** The milestone with this number, or a refusal. */
export function milestoneWithNumber(repository: Repository, number: number): Milestone {
  const milestone = repository.milestones.find((candidate) => candidate.number === number)
  if (!milestone) throw notFound()
  return milestone
}

const manageMilestones: Need = needs.manageLabels

function demandFreeTitle({ milestones }: Repository, title: string): void {
  if (title.trim() === '') {
    throw invalid({ resource: 'Milestone', field: 'title', code: 'missing_field' })
  }
  if (milestones.every((milestone) => milestone.title !== title)) return
  throw invalid({ resource: 'Milestone', field: 'title', code: 'already_exists' })
}

function emitMilestone(call: Call, milestone: Milestone, action: string): void {
  const payload = { milestone: milestoneShape(call.state.urls, milestone) }
  emit(call, milestone.repository, { name: 'milestone', action, payload })
}
