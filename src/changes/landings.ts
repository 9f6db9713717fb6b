import { compareText } from '../text/order.ts'
import type { LiveDeployment } from './deployment-history.ts'

/** How a commit became live in one environment. */
export interface Landing {
  /** The deployment that carried it first. */
  readonly first: LiveDeployment
  /** Whether it is known not to have been live before: an earlier deployment stands in the history too. */
  readonly certain: boolean
  /** The last deployment that brought it back after a rollback had taken it away; null when none did. */
  readonly again: LiveDeployment | null
  /** The deployment that took it away and after which it did not come back; null while it is live. */
  readonly gone: LiveDeployment | null
}

export interface Landings {
  readonly bySha: ReadonlyMap<string, Landing>
  /** Newer than all that was ever live; empty when the last deployment is not of this history. */
  readonly notLiveYet: readonly string[]
}

/**
 * How commits became live in one environment. `shas` are the first-parent history of the branch that is deployed, newest first;
 * `live` are deployments of one environment, those after the time that matters left out. Deployments of commits outside of the
 * history tell nothing about it. A commit in neither part of the answer is unknown.
 */
export function landingsOf(shas: readonly string[], live: readonly LiveDeployment[]): Landings {
  const inOrder = live.toSorted((a, b) => compareText(a.liveFrom, b.liveFrom) || a.id - b.id)
  const steps = stepsIn(shas, inOrder)
  const firsts = firstLandings(shas.length, steps)
  const lasts = lastTurns(shas.length, steps)
  const bySha = new Map<string, Landing>()
  for (const [position, sha] of shas.entries()) {
    const first = firsts[position]
    const last = lasts[position]
    if (first === undefined || last === undefined) continue
    const isLive = last.position <= position
    const again = isLive && last.deployment !== first.first ? last.deployment : null
    bySha.set(sha, { ...first, again, gone: isLive ? null : last.deployment })
  }
  const lastIsKnown = inOrder.length > 0 && steps.at(-1)?.deployment === inOrder.at(-1)
  return { bySha, notLiveYet: lastIsKnown ? shas.filter((sha) => !bySha.has(sha)) : [] }
}

/** A deployment of a commit of the history: what stands at its position and behind is live then. */
interface Step {
  readonly deployment: LiveDeployment
  readonly position: number
}

function stepsIn(shas: readonly string[], inOrder: readonly LiveDeployment[]): readonly Step[] {
  const positions = new Map(shas.map((sha, position) => [sha, position]))
  return inOrder.flatMap((deployment) => {
    const position = positions.get(deployment.sha)
    return position === undefined ? [] : [{ deployment, position }]
  })
}

/** By position; nothing where no deployment carried the commit. */
function firstLandings(
  length: number,
  steps: readonly Step[],
): readonly (Pick<Landing, 'first' | 'certain'> | undefined)[] {
  const landings = new Array<Pick<Landing, 'first' | 'certain'>>(length)
  let newest = length
  for (const { deployment, position } of steps) {
    const certain = newest < length
    if (position < newest) landings.fill({ first: deployment, certain }, position, newest)
    newest = Math.min(newest, position)
  }
  return landings
}

/** By position, the step that last made the commit live or took it away. */
function lastTurns(length: number, steps: readonly Step[]): readonly (Step | undefined)[] {
  const turns = new Array<Step>(length)
  /** For each position the next one without a turn, as far as it is known. */
  const open = Array.from({ length: length + 1 }, (_, position) => position)
  const nextOpen = (from: number): number => {
    let position = from
    while (open[position] !== position) {
      const next = open[position] ?? length
      open[position] = open[next] ?? length
      position = next
    }
    return position
  }
  for (const [index, step] of [...steps.entries()].toReversed()) {
    const before = steps[index - 1]?.position ?? length
    const to = Math.max(before, step.position)
    for (let at = nextOpen(Math.min(before, step.position)); at < to; at = nextOpen(at)) {
      turns[at] = step
      open[at] = at + 1
    }
  }
  return turns
}
