import { isRecord } from '../text/canonical-json.ts'
import { type Command, commands, type Inputs, readIssueNumber } from './inputs.ts'

/** What an event asks for: work on one issue, setup, or nothing, with the reason. */
export type Occasion =
  /** `asked`: somebody named the issue, so it is taken on record however old it is. */
  /** `isBrief`: a comment woke the run, so that without a command in it there is next to nothing to do. */
  | {
      readonly kind: 'sync'
      readonly issue: number
      readonly asked: boolean
      readonly isBrief: boolean
    }
  /** `schedule` is the cron line that started it; null for somebody. */
  | { readonly kind: 'sweep'; readonly schedule: string | null }
  | { readonly kind: 'setup' }
  | { readonly kind: 'guard' }
  /** `before` is the commit the default branch was at before it was pushed to; null for somebody. */
  | { readonly kind: 'file-action-items'; readonly before: string | null }
  /** `pull` is the number of the pull request. */
  | { readonly kind: 'check-post-mortem'; readonly pull: number }
  | { readonly kind: 'record-changes'; readonly from: ChangesSource }
  /** `pull` is what the event says of the pull request it is of; null for any other event. */
  | { readonly kind: 'lint-migrations'; readonly pull: PullRange | null }
  | { readonly kind: 'nothing'; readonly why: string }
  | { readonly kind: 'refused'; readonly what: string; readonly remedy: string }

/** A pull request: the branch or commit it is to be merged into, and the commit at its head. */
export interface PullRange {
  readonly base: string
  readonly head: string
}

/** Where changes are reported: a file in the workspace, or the event itself; what the event says is not checked yet. */
export type ChangesSource = { readonly file: string } | { readonly payload: unknown }

/** The type of the `repository_dispatch` events that are ours. */
const dispatchType = 'incident-loop'

/** What each `issues` action is to us; any other action is told and ignored. */
const issueActions: readonly string[] = [
  'opened',
  'edited',
  'labeled',
  'unlabeled',
  'assigned',
  'unassigned',
  'closed',
  'reopened',
  'transferred',
  'deleted',
]

/** The events that say "look at this issue", by their actions. */
const followed: Readonly<Record<string, readonly string[]>> = {
  issues: issueActions,
  issue_comment: ['created'],
}

/** What to do, from the inputs and the event that started the run. Inputs win; of the event only names and numbers count. */
export function occasionOf(
  inputs: Pick<Inputs, 'command' | 'issue' | 'changesFile'>,
  event: { readonly name: string; readonly payload: unknown },
): Occasion {
  const payload = isRecord(event.payload) ? event.payload : {}
  const dispatched = isRecord(payload['inputs']) ? payload['inputs'] : {}
  const command = inputs.command === 'auto' ? commandOf(dispatched['command']) : inputs.command
  const named = issueOf(dispatched['issue'])
  if (named === 'invalid') return unknownIssue(dispatched['issue'])
  const happened = numberIn(payload['issue'])
  const issue = inputs.issue ?? named ?? happened
  if (command === null) return unknownCommand(dispatched['command'])
  if (command === 'setup' || command === 'guard') return { kind: command }
  if (command === 'sweep') return sweepOf(payload)
  if (command === 'file-action-items') return filingOf(payload)
  if (command === 'check-post-mortem') return checkOf(payload, issue)
  if (command === 'sync') return syncOf(issue)
  if (command === 'record-changes') return recordChanges(inputs.changesFile, event.name, payload)
  if (command === 'lint-migrations') return { kind: command, pull: pullRangeOf(payload) }
  return fromEvent(event.name, payload, { issue, asked: inputs.issue !== null })
}

function recordChanges(
  file: string | null,
  eventName: string,
  payload: Readonly<Record<string, unknown>>,
): Occasion {
  if (file !== null) return { kind: 'record-changes', from: { file } }
  if (eventName === 'repository_dispatch') {
    return { kind: 'record-changes', from: { payload: payload['client_payload'] } }
  }
  return {
    kind: 'refused',
    what: 'The command `record-changes` was given no changes, and the event brings none.',
    remedy: 'Set the input `changes-file` to the path of a JSON file, as docs/changes.md shows.',
  }
}

function fromEvent(
  name: string,
  payload: Readonly<Record<string, unknown>>,
  { issue, asked }: { readonly issue: number | null; readonly asked: boolean },
): Occasion {
  const action = typeof payload['action'] === 'string' ? payload['action'] : ''
  if (name === 'workflow_dispatch') {
    return issue === null ? { kind: 'setup' } : { kind: 'sync', issue, asked: true, isBrief: false }
  }
  if (name === 'schedule') return sweepOf(payload)
  if (name === 'push') return pushOf(payload)
  if (name === 'pull_request') return checkOf(payload, null)
  if (name === 'repository_dispatch') {
    if (action !== dispatchType) return ignored(`the event "repository_dispatch: ${action}"`)
    return recordChanges(null, name, payload)
  }
  const actions = followed[name]
  if (actions === undefined) return ignored(`the event "${name}"`)
  if (!actions.includes(action)) return ignored(`the event "${name}: ${action}"`)
  if (issue === null) return ignored('an event without an issue')
  return { kind: 'sync', issue, asked, isBrief: name === 'issue_comment' }
}

/** Only what reaches the default branch is published. */
function pushOf(payload: Readonly<Record<string, unknown>>): Occasion {
  const { ref } = payload
  const repository = isRecord(payload['repository']) ? payload['repository'] : {}
  const branch = repository['default_branch']
  if (typeof branch === 'string' && ref !== `refs/heads/${branch}`) {
    return ignored(`a push to ${JSON.stringify(ref)}, which is not the default branch`)
  }
  return filingOf(payload)
}

/** To GitHub a pull request is an issue, too: by hand it is named by the same number. */
function checkOf(
  { pull_request: pull }: Readonly<Record<string, unknown>>,
  named: number | null,
): Occasion {
  const number = numberIn(pull) ?? named
  if (number !== null) return { kind: 'check-post-mortem', pull: number }
  return {
    kind: 'refused',
    what: 'The command `check-post-mortem` was given no pull request, and the event names none.',
    remedy:
      'Run it on `pull_request`, or set the input `issue` to the number of the pull request; for a file on your disk there is `incident-loop check-post-mortem FILE`.',
  }
}

/** Of a pull request, or of a group of them in a merge queue. */
function pullRangeOf({
  pull_request: pull,
  merge_group: group,
}: Readonly<Record<string, unknown>>): PullRange | null {
  const { base, head } = isRecord(pull) ? pull : {}
  const queued = isRecord(group) ? group : {}
  const from = isRecord(base) ? base['ref'] : queued['base_sha']
  const to = isRecord(head) ? head['sha'] : queued['head_sha']
  return typeof from === 'string' && typeof to === 'string' ? { base: from, head: to } : null
}

function filingOf({ before }: Readonly<Record<string, unknown>>): Occasion {
  const isCommit = typeof before === 'string' && /^[0-9a-f]{40,64}$/.test(before)
  // Zeros stand for a branch that was not there.
  return { kind: 'file-action-items', before: isCommit && /[^0]/.test(before) ? before : null }
}

function sweepOf(payload: Readonly<Record<string, unknown>>): Occasion {
  const { schedule } = payload
  return { kind: 'sweep', schedule: typeof schedule === 'string' ? schedule : null }
}

function ignored(what: string): Occasion {
  return {
    kind: 'nothing',
    why: `Nothing to do for ${what}: incidents follow the issue events ${issueActions.join(', ')}, created comments, pushes to the default branch, pull requests, the schedule, workflow_dispatch and repository_dispatch of the type ${dispatchType}.`,
  }
}

function commandOf(value: unknown): Command | null {
  if (value === undefined || value === null || value === '') return 'auto'
  return commands.find((command) => command === value) ?? null
}

function unknownCommand(seen: unknown): Occasion {
  return {
    kind: 'refused',
    what: `The workflow was started by hand with the command ${JSON.stringify(seen)}.`,
    remedy: `Allowed are ${commands.join(', ')}.`,
  }
}

function unknownIssue(seen: unknown): Occasion {
  return {
    kind: 'refused',
    what: `The workflow was started by hand with the issue ${JSON.stringify(seen)}.`,
    remedy: 'It must be the number of an issue, such as 42.',
  }
}

function syncOf(issue: number | null): Occasion {
  if (issue !== null) return { kind: 'sync', issue, asked: true, isBrief: false }
  return {
    kind: 'refused',
    what: 'The command `sync` was given no issue, and the event names none.',
    remedy: 'Set the input `issue` to the number of the issue.',
  }
}

function numberIn(issue: unknown): number | null {
  const number = isRecord(issue) ? issue['number'] : undefined
  return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : null
}

function issueOf(value: unknown): number | null | 'invalid' {
  return typeof value === 'string' || typeof value === 'number'
    ? readIssueNumber(String(value))
    : null
}
