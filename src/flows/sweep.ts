import { type Problem, showProblem } from '../config/problem.ts'
import { canonicalJson } from '../text/canonical-json.ts'
import type { World } from '../world.ts'
import { lookAfterItems } from './action-items/look-after-items.ts'
import { findUnfinished, usualLabels } from './incident/find-unfinished.ts'
import { latenessOf, missedSweeps } from './incident/sweep-times.ts'
import type { SyncResult } from './incident/sync-result.ts'
import { brief, type Swept, sweepSummary } from './incident/tell-sweep.ts'
import { settingsOf } from './run/settings-of.ts'
import { type Teller, tellProblems } from './run/tell.ts'
import { setup } from './setup.ts'
import { sync } from './sync.ts'

/**
 * Looks at everything unfinished, whatever event was missed: every incident on the list of open ones and every open issue with
 * a severity or `incident` label. Where nothing happened and nothing is due it reads twice, for up to fifty incidents, and writes
 * nothing. One that fails does not keep the others from being looked at; the first failure ends the run.
 *
 * `schedule` is the cron line that started it; null for somebody.
 */
export async function runSweep(
  world: World,
  teller: Teller,
  schedule: string | null = null,
): Promise<void> {
  const observation = await world.github.observeSweep(usualLabels)
  const did = await setup(world, observation)
  const { settings, problems } = await settingsOf(observation.configuration)
  const { due, quiet, older, waitingSince } = await findUnfinished(world, observation, settings)
  const swept: Swept[] = []
  for (const [index, { issue, why }] of due.entries()) {
    world.log.info(`issue ${issue} (${index + 1} of ${due.length}): ${why}`)
    swept.push({ issue, result: await syncOne(world, issue) })
  }
  const items = await lookAfterItems(world, observation, settings)
  const times = [
    latenessOf(schedule, observation.readAt),
    await missedSweeps(world, { waitingSince, now: observation.readAt }),
  ].filter((sentence) => sentence !== null)
  for (const sentence of times) world.log.notice(sentence)
  const left = quiet.map(({ number, status, nextLookAt }) => ({
    issue: number,
    status,
    nextLookAt,
  }))
  teller.setOutput(
    'result',
    canonicalJson({
      version: 1,
      setup: did,
      swept: swept.map(brief),
      left,
      older,
      times,
      items: items.did,
    }),
  )
  await teller.showSummary(
    sweepSummary(
      { setUp: did, swept, quiet, older, times: [...times, ...items.did] },
      world.repositoryUrl,
    ),
  )
  const failure = tellProblems(allProblems([...problems, ...items.problems], swept), world)
  const [failed] = swept.flatMap(({ result }) => (result instanceof Error ? [result] : []))
  if (failed !== undefined) throw failed
  if (items.failure !== null) throw items.failure
  if (failure !== null) throw failure
}

async function syncOne(world: World, issue: number): Promise<SyncResult | Error> {
  try {
    return await sync(world, { issue, asked: false, isBrief: false, isSweep: true })
  } catch (error) {
    // One incident that cannot be written must not hide the others; it is told, and fails the run at its end.
    return error instanceof Error ? error : new Error(String(error))
  }
}

/** The problems of the repository's own files, each once, however many incidents met it. */
function allProblems(settings: readonly Problem[], swept: readonly Swept[]): readonly Problem[] {
  const met = swept.flatMap(({ result }) => ('problems' in result ? result.problems : []))
  return [
    ...new Map([...settings, ...met].map((problem) => [showProblem(problem), problem])).values(),
  ]
}
