/** How a newcomer treats its group. */
export type GroupRequest = {
  /** Case does not matter. */
  readonly group: string
  /** `single`: the newest waiting one replaces the others; `max`: up to 100 wait in order. */
  readonly queue: 'single' | 'max'
  /** Cancels the one that runs. */
  readonly cancelInProgress: boolean
}

/** A place in a group. `leave` must be called once the turn came and the work is done. */
export type Place = {
  readonly turn: Promise<'run' | 'cancelled'>
  /** Aborted when a newcomer cancels the one that runs. */
  readonly signal: AbortSignal
  readonly leave: () => void
}

/** Source: changelog 2026-05-07; a group over its limit cancels the newcomer (docs, Actions limits). */
export const longestQueue = 100

/** The concurrency groups of one repository. Source: docs, "Control workflow concurrency". */
export class ConcurrencyGroups {
  readonly #groups = new Map<string, Group>()

  /** Takes a place; whether and when its turn comes is known later. */
  enter(request: GroupRequest): Place {
    const key = request.group.toLowerCase()
    const group = this.#groups.get(key) ?? { running: undefined, waiting: [] }
    this.#groups.set(key, group)
    const member = newMember()
    if (group.running === undefined) start(group, member)
    else wait(group, group.running, { member, request })
    return {
      turn: member.turn.promise,
      signal: member.controller.signal,
      leave: () => leave(group, member),
    }
  }
}

type Member = {
  readonly turn: PromiseWithResolvers<'run' | 'cancelled'>
  readonly controller: AbortController
}

type Group = { running: Member | undefined; waiting: Member[] }

type Newcomer = { readonly member: Member; readonly request: GroupRequest }

function newMember(): Member {
  return {
    turn: Promise.withResolvers<'run' | 'cancelled'>(),
    controller: new AbortController(),
  }
}

function start(group: Group, member: Member): void {
  group.running = member
  member.turn.resolve('run')
}

function wait(group: Group, running: Member, { member, request }: Newcomer): void {
  if (request.cancelInProgress) running.controller.abort()
  if (request.queue === 'max') {
    if (group.waiting.length < longestQueue) group.waiting.push(member)
    else member.turn.resolve('cancelled')
    return
  }
  for (const older of group.waiting) older.turn.resolve('cancelled')
  group.waiting = [member]
}

function leave(group: Group, member: Member): void {
  if (group.running !== member) return
  group.running = undefined
  const next = group.waiting.shift()
  if (next !== undefined) start(group, next)
}
