import { newestDeployment, reportedMarks } from '../changes/question.ts'
import { readChangesFile } from '../changes/reported/changes-file.ts'
import { sealOf } from '../text/seal.ts'
import type { SeenDeployment } from './observation.ts'
import type { OpenIncident, Watch } from './open-incidents.ts'
import { readWork } from './work.ts'

/** What a sweep knows of one issue before it looks closely. */
export interface IssueSigns {
  /** Its entry in the list of open incidents; null when it is not there. */
  readonly listed: OpenIncident | null
  /** When something last happened on it; null when it is not here any more. */
  readonly pulse: {
    readonly happenedAt: string | null
    readonly lastComment: number
    readonly work: string | null
  } | null
}

/** What a sweep knows of everything. */
export interface SweepSigns {
  readonly now: string
  /** The newest deployments, newest first; null where they may not be read. */
  readonly deployments: readonly SeenDeployment[] | null
  /** Text of `changes.json`; null when there is none. */
  readonly changes: string | null
}

/** So many deployments are seen at most; of fewer, none is missing. */
const mostSeen = 30

/** Why an incident has to be looked at closely, in a few words; null when nothing is due and nothing has happened. */
export function whyLook({ listed, pulse }: IssueSigns, sweep: SweepSigns): string | null {
  if (listed === null) return 'it is not on record'
  if (pulse === null) return 'its issue is not here'
  const work = readWork(pulse.work ?? '')
  const isDue = listed.nextLookAt !== null && listed.nextLookAt <= sweep.now
  const { watch } = listed
  if (work === 'newer-version' || watch === undefined) {
    return isDue || listed.nextLookAt === null ? 'it may be unfinished' : null
  }
  const signs: readonly (readonly [boolean, string])[] = [
    [(pulse.happenedAt ?? '') > (work.watermark ?? ''), 'something happened on its issue'],
    [pulse.lastComment > work.commentsRead, 'somebody commented'],
    [work.claims.some(({ until }) => until <= sweep.now), 'a run did not finish'],
    [isDue, 'a reminder is due'],
    [watch.again, 'something is not settled'],
    [reportedBefore(watch, sweep.changes) !== watch.reported, 'a change was reported'],
    [wasDeployed(watch, sweep.deployments), 'something was deployed'],
  ]
  return signs.find(([isSeen]) => isSeen)?.[1] ?? null
}

/** Seal of the reported changes that happened before impact began; as it was where none can be read. */
function reportedBefore({ startedAt, reported }: Watch, text: string | null): string {
  const reading = readChangesFile(text ?? undefined)
  if (!('changes' in reading) || startedAt === '') return reported
  return sealOf(reportedMarks(reading.changes, { startedAt }).join('\n'))
}

function wasDeployed(
  { environments, deployment }: NonNullable<OpenIncident['watch']>,
  deployments: SweepSigns['deployments'],
): boolean {
  if (environments.length === 0 || deployments === null) return false
  const there = deployments
    .map((seen) => seen.deployment)
    .filter(({ environment }) => environments.includes(environment))
  if (there.length === 0) return deployments.length >= mostSeen
  return newestDeployment(there) !== deployment
}
