/** An event as GitHub hands it to workflows; `payload` is the webhook's body. */
export type RunnerEvent = {
  readonly name: string
  /** The activity type (`labeled`, or a repository_dispatch's event type); default: `payload.action`. */
  readonly action?: string | undefined
  readonly payload: Readonly<Record<string, unknown>>
  /** Login of who caused the event. */
  readonly actor: string
  /** The full ref the run is for, such as `refs/heads/main`. */
  readonly ref: string
  readonly sha: string
  /** Paths a push or pull request touches, for `paths:` filters; unknown when absent. */
  readonly changedPaths?: readonly string[] | undefined
  /** Whether the default token caused the event: then no workflow starts, dispatches apart. */
  readonly byDefaultToken?: boolean | undefined
}

/** Base URLs the action finds in its environment, without a slash at the end. */
export type Endpoints = {
  readonly apiUrl: string
  readonly graphqlUrl: string
  readonly serverUrl: string
}

/** Names one run; `attempt` counts from 1 and grows with every re-run. */
export type RunIdentity = {
  readonly runId: number
  readonly runNumber: number
  readonly attempt: number
  /** Login of who started this attempt; default: who caused the event. */
  readonly triggeringActor?: string | undefined
}

/** Answers the activity type of an event, undefined for events that have none. */
export function activityType(event: RunnerEvent): string | undefined {
  if (event.action !== undefined) return event.action
  const { action } = event.payload
  return typeof action === 'string' ? action : undefined
}

/** Answers the payload with the activity type filled in, the way webhooks carry it. */
export function payloadOf(event: RunnerEvent): Readonly<Record<string, unknown>> {
  const action = activityType(event)
  return action === undefined ? event.payload : { ...event.payload, action }
}
