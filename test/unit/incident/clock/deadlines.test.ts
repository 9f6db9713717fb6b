import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ClockSettings, defaultClockSettings } from '../../../../src/config/clock.ts'
import {
  type ClockedIncident,
  type Deadline,
  deadlinesOf,
} from '../../../../src/incident/clock/deadlines.ts'
import { severities } from '../../../../src/incident/severity.ts'
import { statuses } from '../../../../src/incident/status.ts'
import { addSeconds } from '../../../../src/time/instant.ts'
import { at, maria } from '../facts.ts'
import { clocked, clockOf, updated } from './clocked.ts'

const calendar = { zone: 'Europe/Berlin', isHoliday: () => false }

function deadlines(
  incident: ClockedIncident,
  settings: ClockSettings = defaultClockSettings,
): readonly Deadline[] {
  return deadlinesOf(incident, settings, calendar)
}

function kinds(incident: ClockedIncident): readonly string[] {
  return deadlines(incident).map(({ kind }) => kind)
}

/** The deadline of one kind; undefined for none. */
function only(kind: Deadline['kind'], incident: ClockedIncident, settings?: ClockSettings) {
  return deadlines(incident, settings).find((one) => one.kind === kind)
}

test('a SEV1 that was just declared has everything before it', () => {
  expect(deadlines(clocked())).toEqual([
    {
      kind: 'acknowledge',
      since: '2026-11-20T14:02:00Z',
      dueAt: '2026-11-20T14:07:00Z',
      escalatesAt: '2026-11-20T14:12:00Z',
      key: 'late:acknowledge:2026-11-20T14:07:00Z',
    },
    {
      kind: 'lead',
      since: '2026-11-20T14:02:00Z',
      dueAt: '2026-11-20T14:12:00Z',
      escalatesAt: '2026-11-20T14:22:00Z',
      key: 'late:lead:2026-11-20T14:12:00Z',
    },
    {
      kind: 'update',
      since: '2026-11-20T14:02:00Z',
      dueAt: '2026-11-20T14:32:00Z',
      escalatesAt: '2026-11-20T15:02:00Z',
      key: 'late:update:2026-11-20T14:32:00Z',
    },
    {
      kind: 'status',
      status: 'investigating',
      since: '2026-11-20T14:02:00Z',
      dueAt: '2026-11-20T16:02:00Z',
      escalatesAt: '2026-11-20T18:02:00Z',
      key: 'late:status:2026-11-20T16:02:00Z',
    },
  ])
})

describe('what has happened is left out', () => {
  test.each<[what: string, incident: ClockedIncident, left: readonly string[]]>([
    [
      'acknowledged',
      clocked({ acknowledgedBy: maria, times: { acknowledgedAt: at('14:03') } }),
      ['lead', 'update', 'status'],
    ],
    ['led, not acknowledged', clocked({ lead: 'ana' }), ['acknowledge', 'update', 'status']],
    [
      'told about, which is an answer, too',
      clocked({ updates: [updated('14:05')] }),
      ['lead', 'update', 'status'],
    ],
    ['the cause found', clocked({ status: 'identified', lead: 'ana' }), ['update', 'status']],
    ['users are fine', clocked({ status: 'monitoring', lead: 'ana' }), ['update', 'status']],
  ])('%s', (_what, incident, left) => {
    expect(kinds(incident)).toEqual(left)
  })
})

test('one that nobody declared waits for that alone', () => {
  const undeclared = clocked({ status: 'triage', times: { declaredAt: null } })

  expect(deadlines(undeclared)).toEqual([
    {
      kind: 'status',
      status: 'triage',
      since: '2026-11-20T14:02:00Z',
      dueAt: '2026-11-20T14:32:00Z',
      escalatesAt: '2026-11-20T15:02:00Z',
      key: 'late:status:2026-11-20T14:32:00Z',
    },
  ])
})

describe('some incidents have no deadlines', () => {
  test.each<[what: string, incident: ClockedIncident]>([
    ['called off undeclared', clocked({ status: 'cancelled', times: { declaredAt: null } })],
    ['maintenance', clocked({ kind: 'maintenance' })],
    ['backfilled', clocked({ kind: 'backfilled' })],
    ['cancelled', clocked({ status: 'cancelled' })],
    ['a duplicate', clocked({ status: 'duplicate' })],
    ['closed', clocked({ status: 'closed', times: { resolvedAt: at('15:00') } })],
    ['deleted', clocked({ gone: 'deleted' })],
    [
      'resolved and then transferred',
      clocked({ status: 'resolved', gone: 'transferred', times: { resolvedAt: at('15:00') } }),
    ],
    ['SEV4', clocked({ severity: 'SEV4' })],
  ])('%s', (_what, incident) => {
    expect(deadlines(incident)).toEqual([])
  })

  test('a drill has them all', () => {
    expect(deadlines(clocked({ kind: 'drill' }))).toEqual(deadlines(clocked()))
  })
})

describe('the next update', () => {
  test.each<[what: string, updates: ClockedIncident['updates'], due: string]>([
    ['counts from the declaration', [], '14:32'],
    ['counts from the last one', [updated('14:20'), updated('14:50')], '15:20'],
    ['is due when it was promised', [updated('14:20', '16:00')], '16:00'],
    ['is due when it was promised, though sooner', [updated('14:20', '14:25')], '14:25'],
    [
      'forgets what an earlier one promised',
      [updated('14:20', '16:00'), updated('14:30')],
      '15:00',
    ],
    ['ignores a promise that was broken when made', [updated('14:20', '14:20')], '14:50'],
  ])('%s', (_what, updates, due) => {
    expect(only('update', clocked({ updates }))?.dueAt).toBe(at(due))
  })

  test('escalates after twice the time that was promised', () => {
    const updates = [updated('14:20', '15:20')]

    expect(only('update', clocked({ updates }))?.escalatesAt).toBe(at('16:20'))
  })

  test('is due when it was promised even where none are asked for', () => {
    const incident = clocked({ severity: 'SEV4', updates: [updated('14:20', '15:20')] })

    expect(deadlines(incident).map(({ key }) => key)).toEqual(['late:update:2026-11-20T15:20:00Z'])
  })

  test('has a key of its own', () => {
    const before = only('update', clocked({ updates: [updated('14:20')] }))
    const after = only('update', clocked({ updates: [updated('14:20'), updated('14:21')] }))

    expect([before?.key, after?.key]).toEqual([
      'late:update:2026-11-20T14:50:00Z',
      'late:update:2026-11-20T14:51:00Z',
    ])
  })
})

describe('a status', () => {
  test.each([
    ['investigating', '17:00'],
    ['identified', '17:00'],
    ['monitoring', '19:00'],
  ] as const)('%s from 15:00 on is to be left by %s', (status, due) => {
    const incident = clocked({ status, statusSince: at('15:00') })

    expect(only('status', incident)).toMatchObject({ status, since: at('15:00'), dueAt: at(due) })
  })
})

describe('a post-mortem', () => {
  const resolved = (differs: Partial<ClockedIncident> = {}) =>
    clocked({ ...differs, status: 'resolved', times: { resolvedAt: at('16:00') } })

  test('is all that a resolved incident waits for: three business days, and six', () => {
    expect(deadlines(resolved())).toEqual([
      {
        kind: 'post-mortem',
        since: '2026-11-20T16:00:00Z',
        dueAt: '2026-11-25T16:00:00Z',
        escalatesAt: '2026-11-30T16:00:00Z',
        key: 'late:post-mortem:2026-11-25T16:00:00Z',
      },
    ])
  })

  test('takes longer over holidays', () => {
    const isHoliday = (day: string) => day === '2026-11-24'
    const [deadline] = deadlinesOf(resolved(), defaultClockSettings, { ...calendar, isHoliday })

    expect(deadline?.dueAt).toBe('2026-11-26T16:00:00Z')
  })

  test('escalates after whole days', () => {
    const [deadline] = deadlines(resolved(), clockOf({ escalateAfter: 1.5 }))

    expect(deadline?.escalatesAt).toBe('2026-11-27T16:00:00Z')
  })

  test('is not waited for at SEV3', () => {
    expect(deadlines(resolved({ severity: 'SEV3' }))).toEqual([])
  })
})

describe('settings', () => {
  test('without a second target nothing escalates', () => {
    const all = [
      ...deadlines(clocked(), clockOf({ escalateAfter: null })),
      ...deadlines(
        clocked({ status: 'resolved', times: { resolvedAt: at('16:00') } }),
        clockOf({ escalateAfter: null }),
      ),
    ]

    expect(all.map(({ escalatesAt }) => escalatesAt)).toEqual(new Array(5).fill(null))
  })

  test('a target that is off is no deadline', () => {
    const { targets } = defaultClockSettings
    const off = { ...targets.SEV1, acknowledgeMinutes: null, updateMinutes: null }
    const settings = clockOf({ targets: { ...targets, SEV1: off } })

    expect(deadlines(clocked(), settings).map(({ kind }) => kind)).toEqual(['lead', 'status'])
  })
})

test('another severity moves what is due, from the same start', () => {
  const due = severities.map((severity) =>
    deadlines(clocked({ severity })).map(({ key }) => key.replace('2026-11-', '')),
  )

  expect(due).toEqual([
    [
      'late:acknowledge:20T14:07:00Z',
      'late:lead:20T14:12:00Z',
      'late:update:20T14:32:00Z',
      'late:status:20T16:02:00Z',
    ],
    [
      'late:acknowledge:20T14:17:00Z',
      'late:lead:20T14:32:00Z',
      'late:update:20T15:02:00Z',
      'late:status:20T18:02:00Z',
    ],
    ['late:acknowledge:20T18:02:00Z', 'late:update:21T14:02:00Z'],
    [],
  ])
})

describe('whatever the incident', () => {
  const anyMinute = fc.integer({ min: 0, max: 60 * 24 * 30 })
  const anyIncident = fc
    .record({
      severity: fc.constantFrom(...severities),
      status: fc.constantFrom(...statuses),
      lead: fc.constantFrom(null, 'ana'),
      told: fc.array(fc.record({ after: anyMinute, promise: fc.option(anyMinute) }), {
        maxLength: 3,
      }),
      resolvedAfter: anyMinute,
    })
    .map(({ told, resolvedAfter, ...rest }) => {
      const later = (minutes: number) => addSeconds(at('14:02'), minutes * 60)
      const updates = told.map(({ after, promise }) => ({
        ...updated('14:02'),
        at: later(after),
        nextAt: promise === null ? null : later(promise),
      }))
      return clocked({ ...rest, updates, times: { resolvedAt: later(resolvedAfter) } })
    })

  test('each deadline runs forward, escalates later, and is named after when it is due', () => {
    fc.assert(
      fc.property(anyIncident, (incident) => {
        for (const { kind, since, dueAt, escalatesAt, key } of deadlines(incident)) {
          expect(dueAt > since).toBe(true)
          expect(escalatesAt !== null && escalatesAt > dueAt).toBe(true)
          expect(key).toBe(`late:${kind}:${dueAt}`)
        }
      }),
    )
  })

  test('there is one of a kind at most', () => {
    fc.assert(
      fc.property(anyIncident, (incident) => {
        expect(new Set(kinds(incident)).size).toBe(kinds(incident).length)
      }),
    )
  })
})
