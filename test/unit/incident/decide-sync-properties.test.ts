import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isEmptyPlan } from '../../../src/incident/decide-sync.ts'
import { hasEnded } from '../../../src/incident/status.ts'
import { compareText } from '../../../src/text/order.ts'
import { anyGlimpses, anyRepository } from './arbitrary-repository.ts'
import { at } from './facts.ts'
import {
  applied,
  decide,
  paths,
  type SmallRepository,
  settled,
  workOf,
} from './small-repository.ts'

describe('whatever happened', () => {
  const runs = { numRuns: 200 }

  test('a plan carried out leaves nothing to do', () => {
    fc.assert(
      fc.property(anyRepository, (before) => {
        const after = applied(before, decide(before))

        expect(isEmptyPlan(decide(after))).toBe(true)
        expect(isEmptyPlan(decide({ ...after, run: '2.1' }))).toBe(true)
      }),
      runs,
    )
  })

  test('a run after each event ends where a single run ends', () => {
    fc.assert(
      fc.property(anyRepository, (end) => {
        const start: SmallRepository = { ...end, comments: [] }
        let stepwise = start
        for (const event of end.issue.events) {
          const happened = end.issue.events.filter((one) => one.at <= event.at)
          stepwise = settled({ ...stepwise, now: event.at, issue: shown(end, happened, stepwise) })
        }
        stepwise = settled({
          ...stepwise,
          now: end.now,
          issue: shown(end, end.issue.events, stepwise),
        })

        const inOne = settled(start)

        expect(decide(stepwise).incident).toEqual(decide(inOne).incident)
        expect(stepwise.files.get(paths.record)).toBe(inOne.files.get(paths.record))
        expect(stepwise.comments.map(({ body }) => body)).toEqual(
          inOne.comments.map(({ body }) => body),
        )
      }),
      runs,
    )
  })

  test('runs that saw some events late, or none, end where a single run ends', () => {
    fc.assert(
      fc.property(anyRepository, anyGlimpses, (end, glimpses) => {
        const start: SmallRepository = { ...end, comments: [] }
        let stepwise = start
        for (const { late, now } of glimpses) {
          const seen = end.issue.events.filter((_event, index) => !late.includes(index))
          stepwise = settled({ ...stepwise, now, issue: shown(end, seen, stepwise) })
        }
        stepwise = settled({
          ...stepwise,
          now: end.now,
          issue: shown(end, end.issue.events, stepwise),
        })

        const inOne = settled(start)

        expect(decide(stepwise).incident).toEqual(decide(inOne).incident)
        expect(stepwise.files.get(paths.record)).toBe(inOne.files.get(paths.record))
      }),
      runs,
    )
  })

  test('an issue that is gone stays as it was told to be, and leaves nothing to do', () => {
    fc.assert(
      fc.property(anyRepository, (before) => {
        const left = { ...settled(before), gone: 'deleted' as const }

        const after = settled(left)

        expect(decide(left).writes).toEqual([])
        expect(isEmptyPlan(decide({ ...after, now: at('23:00'), run: '2.1' }))).toBe(true)
        expect(decide(after).incident?.gone ?? 'deleted').toBe('deleted')
      }),
      runs,
    )
  })

  test('an issue is closed only while its incident is over', () => {
    fc.assert(
      fc.property(anyRepository, (before) => {
        const after = settled(before)

        const { incident } = decide(after)
        if (incident === null || after.issue.open) return
        expect(hasEnded(incident.status)).toBe(true)
      }),
      runs,
    )
  })

  test('what we did ourselves is never told as done by anybody', () => {
    fc.assert(
      fc.property(anyRepository, (before) => {
        const after = settled(before)

        const own = after.issue.events.filter(({ id }) => id.startsWith('OWN_'))
        const known = new Set(decide({ ...after, head: 'head' }).newFacts.map(({ id }) => id))
        expect(own.filter(({ id }) => known.has(`event:${id}`))).toEqual([])
      }),
      runs,
    )
  })

  test('a plan never touches what is not ours', () => {
    fc.assert(
      fc.property(anyRepository, (before) => {
        const plan = decide(before)

        const foreign = before.comments.filter((one) => !one.ours).map(({ id }) => id)
        const touched = plan.writes.flatMap((write) => ('id' in write ? [write.id] : []))
        expect(touched.filter((id) => foreign.includes(id))).toEqual([])
        const dropped = plan.writes.flatMap((write) =>
          write.kind === 'remove-labels' ? write.names : [],
        )
        expect(dropped.filter((name) => !name.startsWith('incident: '))).toEqual([])
      }),
      runs,
    )
  })

  test('the watermark is the newest event, and the receipt survives every run', () => {
    fc.assert(
      fc.property(anyRepository, (before) => {
        const after = settled(before)
        if (after === before) return

        const newest = before.issue.events.map((event) => event.at).reduce(latest, at('14:00'))
        expect(workOf(after).watermark).toBe(newest)
        expect(workOf(after).statusComment).not.toBeNull()
        expect(workOf(after).claims).toEqual([])
      }),
      runs,
    )
  })
})

function latest(a: string, b: string): string {
  return a > b ? a : b
}

/** The issue of `end` as it looked when only these events showed, with what runs did to it meanwhile. */
function shown(
  end: SmallRepository,
  seen: SmallRepository['issue']['events'],
  meanwhile: SmallRepository,
): SmallRepository['issue'] {
  const title = seen.findLast((event) => event.type === 'renamed')?.to ?? firstTitle(end)
  const own = meanwhile.issue.events.filter(({ id }) => id.startsWith('OWN_'))
  const events = [...seen, ...own].toSorted((a, b) => compareText(a.at, b.at))
  const last = events.findLast((event) => event.type === 'closed' || event.type === 'reopened')
  const { labels } = meanwhile.issue
  return { ...end.issue, title, open: last?.type !== 'closed', labels, events }
}

function firstTitle(end: SmallRepository): string {
  return end.issue.events.find((event) => event.type === 'renamed')?.from ?? end.issue.title
}
