import type { Change } from '../../changes/change.ts'
import { reportOfChange } from '../../changes/reported/external-change.ts'
import { canonicalJson } from '../../text/canonical-json.ts'
import { inlineText, plainLine } from '../../text/escape.ts'
import { showUtc } from '../../time/instant.ts'
import type { World } from '../../world.ts'
import type { Teller } from '../run/tell.ts'

/** What became of a report of changes. */
export interface RecordedChanges {
  readonly recorded: readonly Change[]
  /** On record before, in the same words. */
  readonly known: readonly Change[]
  /** Not kept: too old, or a newer report of the same change is on record. */
  readonly left: readonly Change[]
  /** What is wrong with the others, a sentence each. */
  readonly problems: readonly string[]
}

/** Tells what was recorded: log, output `result`, the page of the run. */
export async function tellChanges(
  { recorded, known, left, problems }: RecordedChanges,
  world: World,
  teller: Teller,
): Promise<void> {
  const did = world.dryRun ? 'would have recorded' : 'recorded'
  const groups: readonly (readonly [string, readonly Change[]])[] = [
    [did, recorded],
    ['on record already', known],
    ['not kept, as a newer report of it or newer changes are on record', left],
  ]
  const lines = groups.flatMap(([what, changes]) => changes.map((change) => ({ what, change })))
  for (const { what, change } of lines) {
    world.log.info(`${what}: ${plainLine(change.title)} (${detailOf(change)})`)
  }
  for (const problem of problems) world.log.problem(problem)
  teller.setOutput(
    'result',
    canonicalJson({
      version: 1,
      changed: recorded.length > 0 && !world.dryRun,
      recorded: world.dryRun ? [] : recorded.map(idOf),
      known: known.map(idOf),
      left: left.map(idOf),
      problems,
    }),
  )
  const items = [
    ...lines.map(
      ({ what, change }) => `${what}: ${inlineText(change.title)} (${detailOf(change)})`,
    ),
    ...problems.map((problem) => inlineText(problem)),
  ]
  const shown = items.length === 0 ? ['The report was empty.'] : items.map((item) => `- ${item}`)
  const heading = '## Changes outside of the repository'
  await teller.showSummary(`${heading}\n\n${shown.join('\n')}\n`)
}

function idOf(change: Change): string {
  return reportOfChange(change)?.id ?? change.id
}

function detailOf({ at, external }: Change): string {
  return [external?.kind ?? '', showUtc(at)].join(', ')
}
