import type { ConcurrencyGroups, Place } from './concurrency.ts'
import type { Contexts } from './expressions.ts'
import { interpolate } from './expressions.ts'
import type { ConcurrencySetting } from './workflow.ts'

/** A concurrency group as a run meets it. */
export type Group = {
  readonly name: string
  /**
   * Undefined where the run holds the group itself: it would wait for its own end. GitHub notices and cancels:
   * "a deadlock for concurrency group ... was detected".
   */
  readonly place: Place | undefined
}

/** Takes a place in the group of a job or workflow; undefined when it has none. */
export function enterGroup(
  { groups, held }: { readonly groups: ConcurrencyGroups; readonly held: readonly string[] },
  setting: ConcurrencySetting | undefined,
  contexts: Contexts,
): Group | undefined {
  if (setting === undefined) return undefined
  const name = interpolate(setting.group, contexts)
  if (held.some((other) => other.toLowerCase() === name.toLowerCase())) {
    return { name, place: undefined }
  }
  const cancelInProgress = interpolate(setting.cancelInProgress, contexts) === 'true'
  const place = groups.enter({ group: name, queue: setting.queue, cancelInProgress })
  return { name, place }
}

/** Waits for the turn; without a group it has come. */
export async function turnOf(group: Group | undefined): Promise<'run' | 'cancelled'> {
  if (group === undefined) return 'run'
  return group.place?.turn ?? 'cancelled'
}

/** Answers a request's `held` and `signals` with those of a group that was entered. */
export function within(
  { held, signals }: { readonly held: readonly string[]; readonly signals: readonly AbortSignal[] },
  group: Group | undefined,
) {
  if (group?.place === undefined) return { held, signals }
  return { held: [...held, group.name], signals: [...signals, group.place.signal] }
}
