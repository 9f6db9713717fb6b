import { compareText } from '../text/order.ts'
import { addSeconds } from '../time/instant.ts'
import { type Fact, factVersion, type LapsedFact } from './fact.ts'
import type { Gap } from './severity-story.ts'

/** A swap of severity labels takes less than this; an open incident without one for longer has lapsed. Seconds. */
const lapseSeconds = 120

/**
 * The lapses that facts show up to `now`: one for each stretch in which the issue was open without a severity label for two
 * minutes. They follow from the facts alone, so that it does not matter when a run looked.
 */
export function lapsesOf(
  facts: readonly Fact[],
  gaps: readonly Gap[],
  now: string,
): readonly LapsedFact[] {
  return openGaps(facts, gaps).flatMap(({ since, until }) => {
    const at = addSeconds(since, lapseSeconds)
    return (until === null ? at <= now : at < until) ? [lapsed(since, at)] : []
  })
}

/** The gaps, less the time in which the issue was closed by hand, or is gone. A merge closes it only until we reopen it. */
export function openGaps(facts: readonly Fact[], gaps: readonly Gap[]): readonly Gap[] {
  return gaps.flatMap((gap) => openStretches(facts, gap))
}

/** Whether the labels bear a lapse out: one set meanwhile, and seen late, does not. */
export function isBorneOut(lapse: LapsedFact, gaps: readonly Gap[]): boolean {
  return gaps.some(
    ({ since, until }) => since === lapse.since && (until === null || lapse.at < until),
  )
}

function lapsed(since: string, at: string): LapsedFact {
  const actor = { login: 'incident-loop', id: null, type: 'bot' } as const
  return { v: factVersion, id: `lapse:${since}`, at, actor, kind: 'lapsed', since }
}

/** The parts of a gap in which the issue was open. */
function openStretches(facts: readonly Fact[], gap: Gap): readonly Gap[] {
  const turns = facts
    .filter((fact) => isEnd(fact) || fact.kind === 'reopened')
    .toSorted((a, b) => compareText(a.at, b.at) || Number(isEnd(a)) - Number(isEnd(b)))
  const stretches: Gap[] = []
  let since: string | null = gap.since
  for (const turn of turns) {
    if (gap.until !== null && turn.at >= gap.until) break
    if (turn.at <= gap.since) {
      since = turn.kind === 'reopened' ? gap.since : null
    } else if (isEnd(turn) && since !== null) {
      stretches.push({ since, until: turn.at })
      since = null
    } else if (turn.kind === 'reopened') {
      since ??= turn.at
    }
  }
  return since === null ? stretches : [...stretches, { since, until: gap.until }]
}

function isEnd(fact: Fact): boolean {
  return fact.kind === 'gone' || (fact.kind === 'closed' && fact.closer === null)
}
