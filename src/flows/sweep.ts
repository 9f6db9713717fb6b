import { type Problem, showProblem } from '../config/problem.ts'
import { canonicalJson } from '../text/canonical-json.ts'
import type { World } from '../world.ts'
import { findUnfinished } from './find-unfinished.ts'
import { settingsOf } from './settings-of.ts'
import { setup } from './setup.ts'
import { sync } from './sync.ts'
import type { SyncResult } from './sync-result.ts'
import { type Teller, tellProblems } from './tell.ts'
import { brief, type Swept, sweepSummary } from './tell-sweep.ts'

/**
 * Looks at everything unfinished, whatever event was missed: every incident on the list of open ones and every open issue with
 * a severity or `incident` label. One that fails does not keep the others from being looked at; the first failure ends the run.
 */
export async function runSweep(world: World, teller: Teller): Promise<void> {
  const observation = await world.github.observeRepository()
  const did = await setup(world, observation)
  const { settings, problems } = await settingsOf(observation.configuration)
  const { issues, older } = await findUnfinished(world, observation, settings)
  const swept: Swept[] = []
  for (const [index, issue] of issues.entries()) {
    world.log.info(`issue ${issue} (${index + 1} of ${issues.length})`)
    swept.push({ issue, result: await syncOne(world, issue) })
  }
  teller.setOutput(
    'result',
    canonicalJson({ version: 1, setup: did, swept: swept.map(brief), older }),
  )
  await teller.showSummary(sweepSummary(did, swept, older))
  const failure = tellProblems(allProblems(problems, swept), world)
  const [failed] = swept.flatMap(({ result }) => (result instanceof Error ? [result] : []))
  if (failed !== undefined) throw failed
  if (failure !== null) throw failure
}

async function syncOne(world: World, issue: number): Promise<SyncResult | Error> {
  try {
    return await sync(world, { issue, asked: false })
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
