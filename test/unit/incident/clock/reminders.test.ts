import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultClockSettings } from '../../../../src/config/clock.ts'
import { type Deadline, deadlinesOf } from '../../../../src/incident/clock/deadlines.ts'
import {
  nextMoment,
  type ReminderQuestion,
  remindersDue,
} from '../../../../src/incident/clock/reminders.ts'
import { addSeconds } from '../../../../src/time/instant.ts'
import { at } from '../facts.ts'
import { clocked, deadline, updated } from './clocked.ts'

/** The question at a time, with what was said before. */
function asked(
  time: string,
  {
    said = [],
    snoozedUntil = null,
  }: { said?: readonly string[]; snoozedUntil?: string | null } = {},
): ReminderQuestion {
  return {
    now: at(time),
    snoozedUntil: snoozedUntil === null ? null : at(snoozedUntil),
    said: (key) => said.includes(key),
  }
}

const late = 'late:update:2026-11-20T14:30:00Z'
const escalated = 'escalated:update:2026-11-20T14:30:00Z'
const update = deadline('update')

function keys(deadlines: readonly Deadline[], question: ReminderQuestion): readonly string[] {
  return remindersDue(deadlines, question).map(({ key }) => key)
}

describe('of a deadline that is due at 14:30 and escalates at 15:00', () => {
  test.each<[time: string, said: readonly string[], due: readonly string[]]>([
    ['14:29:59', [], []],
    ['14:30', [], [late]],
    ['14:45', [], [late]],
    ['14:45', [late], []],
    ['14:59:59', [late], []],
    ['15:00', [late], [escalated]],
    ['15:00', [late, escalated], []],
    ['2026-12-31T23:00:00Z', [late, escalated], []],
    ['15:00', [], [escalated]],
    ['15:00', [escalated], []],
    ['14:45', [escalated], []],
  ])('at %s, when %j were said, %j is', (time, said, due) => {
    expect(keys([update], asked(time, { said }))).toEqual(due)
  })

  test('the first reminder covers itself', () => {
    expect(remindersDue([update], asked('14:45'))).toEqual([
      { deadline: update, step: 'late', key: late, covers: [late] },
    ])
  })

  test('the second covers both', () => {
    expect(remindersDue([update], asked('15:05'))).toEqual([
      { deadline: update, step: 'escalated', key: escalated, covers: [late, escalated] },
    ])
  })

  test('without a second target there is one reminder', () => {
    const once = deadline('update', { escalatesAt: null })

    expect(keys([once], asked('2026-11-30T00:00:00Z'))).toEqual([late])
    expect(keys([once], asked('2026-11-30T00:00:00Z', { said: [late] }))).toEqual([])
  })

  test('a second target that is moved is not said again', () => {
    const moved = deadline('update', { escalatesAt: at('16:00') })

    expect(keys([moved], asked('16:00', { said: [late, escalated] }))).toEqual([])
  })
})

test('several that are due are reminded of side by side', () => {
  const status: Deadline = { ...deadline('update'), kind: 'status', status: 'investigating' }

  const reminders = remindersDue([update, { ...status, key: 'late:status:x' }], asked('14:30'))

  expect(reminders.map((reminder) => reminder.deadline.kind)).toEqual(['update', 'status'])
})

describe('as acknowledging takes the lead', () => {
  const acknowledge = deadline('acknowledge')
  const lead = deadline('lead')

  test('nobody is asked to lead before somebody has acknowledged', () => {
    const question = asked('15:30', { said: ['escalated:acknowledge:2026-11-20T14:30:00Z'] })

    expect(keys([acknowledge, lead], asked('14:30'))).toEqual([acknowledge.key])
    expect(keys([acknowledge, lead], question)).toEqual([])
    expect(nextMoment([acknowledge, lead], question)).toBeNull()
  })

  test('afterwards somebody is', () => {
    expect(keys([lead], asked('14:30'))).toEqual([lead.key])
  })
})

describe('while snoozed until 15:30', () => {
  const snoozedUntil = '15:30'

  test.each(['14:30', '15:00', '15:29:59'])('nothing is said at %s', (time) => {
    expect(remindersDue([update], asked(time, { snoozedUntil }))).toEqual([])
  })

  test('what fell due meanwhile is said once after, and others are told as much later', () => {
    expect(keys([update], asked('15:30', { snoozedUntil }))).toEqual([late])
    expect(keys([update], asked('15:59', { snoozedUntil, said: [late] }))).toEqual([])
    expect(keys([update], asked('16:00', { snoozedUntil, said: [late] }))).toEqual([escalated])
    expect(keys([update], asked('16:01', { snoozedUntil, said: [late, escalated] }))).toEqual([])
  })

  test('a snooze that is over is none', () => {
    expect(keys([update], asked('14:30', { snoozedUntil: '14:00' }))).toEqual([late])
  })
})

describe('the next moment something would be said', () => {
  test.each<[what: string, question: ReminderQuestion, moment: string | null]>([
    ['before it is due', asked('14:00'), '14:30'],
    ['right when it is due', asked('14:30'), '14:30'],
    ['late', asked('14:40'), '14:40'],
    ['said once', asked('14:40', { said: [late] }), '15:00'],
    ['escalated', asked('15:10', { said: [late, escalated] }), null],
    ['snoozed past it', asked('14:00', { snoozedUntil: '14:45' }), '14:45'],
    ['snoozed, but not for long', asked('14:00', { snoozedUntil: '14:10' }), '14:30'],
    ['snoozed, nothing left', asked('14:00', { snoozedUntil: '16:00', said: [escalated] }), null],
  ])('%s', (_what, question, moment) => {
    expect(nextMoment([update], question)).toBe(moment === null ? null : at(moment))
  })

  test('is that of the next deadline', () => {
    const later = deadline('update', { dueAt: at('18:00'), escalatesAt: null })
    const sooner = { ...later, key: 'late:status:x', dueAt: at('17:00') }

    expect(nextMoment([later, sooner], asked('14:00'))).toBe(at('17:00'))
    expect(nextMoment([], asked('14:00'))).toBeNull()
  })
})

test('after a change of severity the new moment counts, and what was said of the old one does not', () => {
  const calendar = { zone: 'UTC', isHoliday: () => false }
  const led = { lead: 'ana', updates: [updated('14:10')] }
  const before = deadlinesOf(clocked({ ...led, severity: 'SEV2' }), defaultClockSettings, calendar)
  const after = deadlinesOf(clocked(led), defaultClockSettings, calendar)

  expect(keys(before, asked('15:10'))).toEqual(['late:update:2026-11-20T15:10:00Z'])
  expect(keys(after, asked('15:10', { said: ['late:update:2026-11-20T15:10:00Z'] }))).toEqual([
    'escalated:update:2026-11-20T14:40:00Z',
  ])
})

describe('however often and whenever it is asked', () => {
  const second = (count: number) => addSeconds(at('14:00'), count)
  const anyMoment = fc.integer({ min: 0, max: 400 }).map(second)
  const anyDeadline = fc
    .tuple(
      fc.constantFrom('acknowledge', 'lead', 'update', 'post-mortem'),
      fc.integer({ min: 1, max: 200 }),
      fc.option(fc.integer({ min: 1, max: 100 })),
    )
    .map(([kind, due, more]) =>
      deadline(kind, {
        dueAt: second(due),
        escalatesAt: more === null ? null : second(due + more),
      }),
    )
  const anyDeadlines = fc.uniqueArray(anyDeadline, { selector: ({ kind }) => kind, maxLength: 4 })
  const anySnooze = fc.option(anyMoment)

  test('no reminder comes twice, nor the first after the second', () => {
    const moments = fc.array(fc.tuple(anyMoment, anySnooze), { maxLength: 12 })
    fc.assert(
      fc.property(anyDeadlines, moments, (deadlines, times) => {
        const said = new Set<string>()
        for (const [now, snoozedUntil] of times) {
          const question = { now, snoozedUntil, said: (key: string) => said.has(key) }
          for (const { key, covers } of remindersDue(deadlines, question)) {
            expect(said.has(key)).toBe(false)
            for (const covered of covers) said.add(covered)
          }
          expect(remindersDue(deadlines, question)).toEqual([])
        }
      }),
    )
  })

  test('something is said at the next moment, and nothing before', () => {
    fc.assert(
      fc.property(anyDeadlines, anyMoment, anySnooze, (deadlines, now, snoozedUntil) => {
        const question = { now, snoozedUntil, said: (key: string) => key.includes('lead') }
        const next = nextMoment(deadlines, question)
        const before = next === null ? second(1000) : addSeconds(next, -1)

        if (next !== null) {
          expect(remindersDue(deadlines, { ...question, now: next })).not.toEqual([])
        }
        if (before >= now) expect(remindersDue(deadlines, { ...question, now: before })).toEqual([])
      }),
    )
  })

  test('a sweep that wakes at each next moment says all there is, and comes to rest', () => {
    fc.assert(
      fc.property(anyDeadlines, anySnooze, (deadlines, snoozedUntil) => {
        const said = saidBySweeps(deadlines, snoozedUntil)

        const waits = deadlines.some(({ kind }) => kind === 'acknowledge')
        const unsaid = deadlines.filter(({ key }) => !said.has(key)).map(({ kind }) => kind)
        expect(unsaid.filter((kind) => !(waits && kind === 'lead'))).toEqual([])
      }),
    )
  })

  /** What is said by sweeps at each next moment from 14:00 on, until there is none; they must come to an end. */
  function saidBySweeps(
    deadlines: readonly Deadline[],
    snoozedUntil: string | null,
  ): ReadonlySet<string> {
    const said = new Set<string>()
    const question = { snoozedUntil, said: (key: string) => said.has(key) }
    let now: string | null = at('14:00')
    for (let turns = 0; now !== null && turns < 20; turns += 1) {
      const covered = remindersDue(deadlines, { ...question, now }).flatMap(({ covers }) => covers)
      for (const key of covered) said.add(key)
      now = nextMoment(deadlines, { ...question, now })
    }
    expect(now).toBeNull()
    return said
  }
})
