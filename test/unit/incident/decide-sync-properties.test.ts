import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isEmptyPlan } from '../../../src/incident/decide-sync.ts'
import { hasEnded } from '../../../src/incident/status.ts'
import { compareText } from '../../../src/text/order.ts'
import { anyGlimpses, anyRepository } from './arbitrary-repository.ts'
import { at } from './facts.ts'
import {
  applied,
  assigneesAfter,
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
        for (const now of momentsOf(end)) {
          const happened = end.issue.events.filter((one) => one.at <= now)
          stepwise = settled(seenAt(now, { end, happened, meanwhile: stepwise }))
        }
        stepwise = settled(
          seenAt(end.now, { end, happened: end.issue.events, meanwhile: stepwise }),
        )

        const inOne = settled({ ...end, comments: saidByPeople(end) })

        expect(decide(stepwise).incident).toEqual(decide(inOne).incident)
        expect(stepwise.files.get(paths.record)).toBe(inOne.files.get(paths.record))
        expect(statusCommentsOf(stepwise)).toEqual(statusCommentsOf(inOne))
        expect(answeredIn(stepwise)).toEqual(answeredIn(inOne))
        expect(noticesOf(stepwise)).toEqual([...new Set(noticesOf(stepwise))])
      }),
      runs,
    )
  })

  test('runs that saw some events late, or none, end where a single run ends', () => {
    fc.assert(
      fc.property(anyRepository, anyGlimpses, (end, glimpses) => {
        let stepwise: SmallRepository = { ...end, comments: [] }
        for (const { late, now } of glimpses) {
          const happened = end.issue.events.filter((_event, index) => !late.includes(index))
          stepwise = settled(seenAt(now, { end, happened, meanwhile: stepwise }))
        }
        stepwise = settled(
          seenAt(end.now, { end, happened: end.issue.events, meanwhile: stepwise }),
        )

        const inOne = settled({ ...end, comments: saidByPeople(end) })

        expect(decide(stepwise).incident).toEqual(decide(inOne).incident)
        expect(stepwise.files.get(paths.record)).toBe(inOne.files.get(paths.record))
        expect(noticesOf(stepwise)).toEqual([...new Set(noticesOf(stepwise))])
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
        const own = plan.incident?.severityByCommand ? /^(incident: |sev)/ : /^incident: /
        expect(dropped.filter((name) => !own.test(name))).toEqual([])
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

/** Each moment at which something happened or was said. */
function momentsOf({ issue, comments }: SmallRepository): readonly string[] {
  const said = comments.filter(isByPeople).map(({ createdAt }) => createdAt)
  return [...new Set([...issue.events.map((event) => event.at), ...said])].toSorted()
}

function isByPeople({ databaseId }: SmallRepository['comments'][number]): boolean {
  return databaseId >= firstSaid && databaseId < firstOfRuns
}

const firstSaid = 30
const firstOfRuns = 900

/** `end` as a run saw it at a moment, when only these events showed, with what runs did to it meanwhile. */
function seenAt(
  now: string,
  {
    end,
    happened,
    meanwhile,
  }: {
    readonly end: SmallRepository
    readonly happened: SmallRepository['issue']['events']
    readonly meanwhile: SmallRepository
  },
): SmallRepository {
  const known = new Set(meanwhile.comments.map(({ id }) => id))
  const fresh = saidByPeople(end).filter((one) => one.createdAt <= now && !known.has(one.id))
  const comments = [...meanwhile.comments, ...fresh].toSorted((a, b) => a.databaseId - b.databaseId)
  return { ...meanwhile, now, issue: shown(end, happened, meanwhile), comments }
}

function saidByPeople({ comments }: SmallRepository): SmallRepository['comments'] {
  return comments.filter(isByPeople)
}

function statusCommentsOf({ comments }: SmallRepository): readonly string[] {
  return comments.map(({ body }) => body).filter((body) => body.startsWith(statusMarker))
}

const statusMarker = '<!-- incident-loop:status '

function noticesOf({ comments }: SmallRepository): readonly string[] {
  return comments.flatMap(({ body }) => /^<!-- incident-loop:notice .*/.exec(body) ?? [])
}

/** The comments of people that have an answer of ours. What it is may depend on when it was given. */
function answeredIn(repository: SmallRepository): readonly string[] {
  return saidByPeople(repository).flatMap(({ id, reactions }) => (reactions.length > 0 ? id : []))
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
  const assignees = events.reduce(assigneesAfter, [])
  return { ...end.issue, title, open: last?.type !== 'closed', labels, assignees, events }
}

function firstTitle(end: SmallRepository): string {
  return end.issue.events.find((event) => event.type === 'renamed')?.from ?? end.issue.title
}
