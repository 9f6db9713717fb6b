import { compareText } from '../../text/order.ts'
import { groupBy } from '../group-by.ts'
import type { ChangesObservation, ObservedDeployment, ObservedRun } from '../observation.ts'
import { carriersOf } from './carriers.ts'
import type { Carrier, FeedSource } from './feed.ts'

/** Where it is known from what was live, and the versions that were. */
export interface Source {
  readonly source: FeedSource
  /** One list for each environment or workflow, each in the order they went live; none where nobody says what was live. */
  readonly carriers: readonly (readonly Carrier[])[]
}

/**
 * The strongest source that tells of any version: deployments, else runs of the workflows that deploy, else releases; each reads
 * like deployments. `order`: place of each commit in the history, newest first.
 */
export function strongestSource(
  { deployments, deployRuns, releases }: ChangesObservation,
  order: ReadonlyMap<string, number>,
): Source {
  const deployed = carriersOf(deployments, order)
  if (deployed.length > 0) return { source: 'deployments', carriers: deployed }
  if (deployRuns.length > 0) {
    // Workflows deploy different things, so a run of one replaces nothing of the other.
    const byWorkflow = groupBy(deployRuns, ({ workflow }) => workflow)
    const ran = [...byWorkflow].toSorted(([a], [b]) => compareText(a, b))
    return {
      source: 'deploy-runs',
      carriers: ran.flatMap(([, runs]) => carriersOf(runs.map(ofRun), order)),
    }
  }
  const released = releases.map(({ sha, at, tag }, index) =>
    asDeployment({ id: releases.length - index, sha, ref: tag, startedAt: at, at, logUrl: null }),
  )
  if (released.length === 0) return { source: 'pushes', carriers: [] }
  return { source: 'releases', carriers: carriersOf(released, order) }
}

function ofRun(run: ObservedRun): ObservedDeployment {
  return asDeployment({ ...run, at: run.endedAt, logUrl: run.url, ref: null })
}

interface Version {
  readonly id: number
  readonly sha: string
  readonly ref: string | null
  readonly startedAt: string
  readonly at: string
  readonly logUrl: string | null
}

function asDeployment({ id, sha, ref, startedAt, at, logUrl }: Version): ObservedDeployment {
  const statuses = [{ state: 'success', at, logUrl }] as const
  return {
    id,
    sha,
    isGone: false,
    environment: '',
    task: 'deploy',
    createdAt: startedAt,
    ref,
    statuses,
  }
}
