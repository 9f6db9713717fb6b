import type { RunnerEvent } from './event.ts'
import { activityType } from './event.ts'
import { branchOf } from './occasion.ts'
import { passesFilter } from './path-filter.ts'
import type { Trigger, Workflow } from './workflow.ts'

/** Whether an event starts a workflow, and why (not). */
export type TriggerDecision = {
  readonly starts: boolean
  readonly because: string
  /** There is a run, but it waits until somebody with write access approves it. */
  readonly waits?: boolean
}

type Check = (trigger: Trigger, event: RunnerEvent) => TriggerDecision

/** Decides whether an event starts a workflow; every filter of its trigger must accept it. */
export function decideTrigger(workflow: Workflow, event: RunnerEvent): TriggerDecision {
  if (event.byDefaultToken === true && !startsRuns(event)) {
    return no('events of the default token start no workflow')
  }
  const trigger = workflow.triggers.find(({ name }) => name === event.name)
  if (trigger === undefined) return no(`on: has no ${event.name}`)
  if (isForAnother(workflow, event)) return no('another workflow is dispatched')
  const checks: readonly Check[] = [checkSkipCi, checkType, checkCron, checkRef, checkPaths]
  for (const check of checks) {
    const decision = check(trigger, event)
    if (!decision.starts) return decision
  }
  const isWaiting = event.byDefaultToken === true && event.name === 'pull_request'
  return isWaiting ? waiting : yes
}

/** A dispatch names the file of the workflow that it starts; one made for a test may leave it out. */
function isForAnother({ path }: Workflow, { name, payload }: RunnerEvent): boolean {
  const { workflow } = payload
  return name === 'workflow_dispatch' && typeof workflow === 'string' && workflow !== path
}

/** Dispatches do; runs of a pull request opened or pushed to with the default token wait to be approved. */
function startsRuns(event: RunnerEvent): boolean {
  if (event.name.endsWith('_dispatch')) return true
  return event.name === 'pull_request' && pullRequestTypes.includes(activityType(event) ?? '')
}

const waiting: TriggerDecision = {
  starts: false,
  because: 'runs of a pull request by the default token wait for approval',
  waits: true,
}

const yes: TriggerDecision = { starts: true, because: 'every filter accepts the event' }

function no(because: string): TriggerDecision {
  return { starts: false, because }
}

/** Source: docs, "Skipping workflow runs"; a push is skipped by its head commit's message. */
const skipMarkers = ['[skip ci]', '[ci skip]', '[no ci]', '[skip actions]', '[actions skip]']

function checkSkipCi(_trigger: Trigger, event: RunnerEvent): TriggerDecision {
  const head = event.payload['head_commit']
  if (event.name !== 'push' || typeof head !== 'object' || head === null) return yes
  const message = 'message' in head && typeof head.message === 'string' ? head.message : ''
  const marker = skipMarkers.find((text) => message.includes(text))
  return marker === undefined ? yes : no(`the head commit says ${marker}`)
}

const pullRequestEvents = ['pull_request', 'pull_request_target']
const pullRequestTypes = ['opened', 'synchronize', 'reopened']

function checkType(trigger: Trigger, event: RunnerEvent): TriggerDecision {
  const byDefault = pullRequestEvents.includes(event.name) ? pullRequestTypes : undefined
  const types = trigger.types ?? byDefault
  const type = activityType(event)
  if (types === undefined || (type !== undefined && types.includes(type))) return yes
  return no(`type ${type ?? '(none)'} is not among ${types.join(', ')}`)
}

function checkCron(trigger: Trigger, event: RunnerEvent): TriggerDecision {
  if (event.name !== 'schedule') return yes
  const { schedule } = event.payload
  if (typeof schedule === 'string' && trigger.crons.includes(schedule)) return yes
  return no(`cron ${String(schedule)} is not among ${trigger.crons.join(', ')}`)
}

function checkRef(trigger: Trigger, event: RunnerEvent): TriggerDecision {
  if (pullRequestEvents.includes(event.name)) {
    const base = branchOf(event.payload['pull_request'], 'base')
    return accept(base, trigger.branches, trigger['branches-ignore'])
  }
  if (event.name !== 'push') return yes
  const namesBranches = hasFilter(trigger.branches, trigger['branches-ignore'])
  const namesTags = hasFilter(trigger.tags, trigger['tags-ignore'])
  const isTag = event.ref.startsWith('refs/tags/')
  // Naming only branches leaves out all tags, and the other way round.
  if (isTag && namesBranches && !namesTags) return no('only branches are named and this is a tag')
  if (!isTag && namesTags && !namesBranches) return no('only tags are named and this is a branch')
  const name = event.ref.replace(/^refs\/(heads|tags)\//, '')
  return isTag
    ? accept(name, trigger.tags, trigger['tags-ignore'])
    : accept(name, trigger.branches, trigger['branches-ignore'])
}

type Patterns = readonly string[] | undefined

function hasFilter(patterns: Patterns, ignored: Patterns): boolean {
  return patterns !== undefined || ignored !== undefined
}

function accept(name: string, patterns: Patterns, ignored: Patterns): TriggerDecision {
  if (patterns !== undefined && !passesFilter(patterns, name)) {
    return no(`${name} is not among ${patterns.join(', ')}`)
  }
  if (ignored !== undefined && passesFilter(ignored, name)) {
    return no(`${name} is ignored by ${ignored.join(', ')}`)
  }
  return yes
}

function checkPaths(trigger: Trigger, event: RunnerEvent): TriggerDecision {
  const { paths } = trigger
  const ignored = trigger['paths-ignore']
  const changed = event.changedPaths
  // GitHub runs the workflow when it cannot tell what changed, and never filters tags by path.
  if (changed === undefined || event.ref.startsWith('refs/tags/')) return yes
  if (paths !== undefined && !changed.some((path) => passesFilter(paths, path))) {
    return no(`no changed path is among ${paths.join(', ')}`)
  }
  if (ignored !== undefined && changed.every((path) => passesFilter(ignored, path))) {
    return no(`every changed path is ignored by ${ignored.join(', ')}`)
  }
  return yes
}
