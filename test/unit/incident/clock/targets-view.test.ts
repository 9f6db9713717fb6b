import { expect, test } from 'vitest'
import { timedStatuses } from '../../../../src/config/clock.ts'
import { targetsView } from '../../../../src/incident/clock/targets-view.ts'
import { at } from '../facts.ts'
import { deadline } from './clocked.ts'

const inBerlin = (time: string) => ({ now: at(time), zone: 'Europe/Berlin', snoozedUntil: null })

test('the next deadline comes first, a late one says since when', () => {
  const deadlines = [
    deadline('update', { dueAt: at('15:00') }),
    deadline('acknowledge', { dueAt: at('14:07') }),
    deadline('post-mortem', { dueAt: '2026-11-25T16:00:00Z' }),
    deadline('lead', { dueAt: at('14:45') }),
  ]

  expect(targetsView(deadlines, inBerlin('14:45'))).toEqual({
    targets: [
      {
        kind: 'acknowledge',
        what: 'Acknowledge',
        due: '2026-11-20 14:07 UTC (15:07 Europe/Berlin)',
        late: true,
      },
      {
        kind: 'lead',
        what: 'Name a lead',
        due: '2026-11-20 14:45 UTC (15:45 Europe/Berlin)',
        late: true,
      },
      { kind: 'update', what: 'Next update', due: '15:00 UTC (16:00 Europe/Berlin)', late: false },
      {
        kind: 'post-mortem',
        what: 'Post-mortem',
        due: '2026-11-25 16:00 UTC (17:00 Europe/Berlin)',
        late: false,
      },
    ],
    snoozed_until: null,
  })
})

test('a status is named by what ends it', () => {
  const deadlines = timedStatuses.map((status) => ({
    ...deadline('update'),
    kind: 'status' as const,
    status,
  }))

  expect(targetsView(deadlines, inBerlin('14:00'))['targets']).toMatchObject([
    { what: 'Confirm or call off' },
    { what: 'Find the cause' },
    { what: 'Get the fix live' },
    { what: 'Resolve' },
  ])
})

test('nothing changes while no deadline passes', () => {
  const deadlines = [deadline('acknowledge', { dueAt: at('14:07') }), deadline('update')]

  expect(targetsView(deadlines, inBerlin('14:10'))).toEqual(
    targetsView(deadlines, inBerlin('14:29:59')),
  )
})

test.each([
  ['15:00', '15:00 UTC (16:00 Europe/Berlin)'],
  ['14:45', null],
  ['14:00', null],
])('snoozed until %s it says %s at 14:45', (snoozedUntil, shown) => {
  const view = targetsView([], { ...inBerlin('14:45'), snoozedUntil: at(snoozedUntil) })

  expect(view).toEqual({ targets: [], snoozed_until: shown })
})
