import { describe, expect, test } from 'vitest'
import {
  communicationView,
  type ToldIncident,
} from '../../../../src/incident/communication/communication-view.ts'
import { declared, inTheMiddle, over, update } from './incidents.ts'

const toColleagues = {
  zone: 'UTC',
  nextUpdateAt: null,
  now: '2026-11-21T14:25:00Z',
  audience: 'colleagues',
} as const
const toUsers = { ...toColleagues, audience: 'users' } as const

test('templates see every name, also of what is not known yet', () => {
  expect(communicationView(declared, toColleagues)).toEqual({
    name: 'INC-42',
    title: 'Checkout 500s since deploy 3f2a9c1',
    kind: 'incident',
    severity: 'SEV1',
    severity_is_assumed: false,
    status: 'investigating',
    stage: 'We are looking for the cause.',
    is_over: false,
    impact: null,
    services: null,
    environment: null,
    lead: null,
    started: null,
    noticed: '2026-11-21 13:58 UTC',
    acknowledged: null,
    mitigated: null,
    resolved: null,
    lasted: null,
    reopened: null,
    cause: null,
    review: false,
    follow_ups: 0,
    update: null,
    next_update: null,
    issue_url: 'https://github.com/acme/shop/issues/42',
  })
})

test('what is known at the end is shown, in both clocks', () => {
  const again = { ...over, reopened: { at: '2026-11-21T14:40:00Z', by: update.by } }

  expect(communicationView(again, { ...toColleagues, zone: 'Europe/Berlin' })).toMatchObject({
    status: 'resolved',
    stage: 'The problem is over.',
    is_over: true,
    services: 'checkout and payments',
    environment: 'production',
    lead: 'maria',
    started: '2026-11-21 13:50 UTC (14:50 Europe/Berlin)',
    acknowledged: '2026-11-21 14:03 UTC (15:03 Europe/Berlin)',
    mitigated: '2026-11-21 14:31 UTC (15:31 Europe/Berlin)',
    resolved: '2026-11-21 15:02 UTC (16:02 Europe/Berlin)',
    lasted: '1 h 12 min',
    reopened: '2026-11-21 14:40 UTC (15:40 Europe/Berlin)',
    cause: 'change',
    follow_ups: 1,
    update: {
      at: '2026-11-21 14:20 UTC (15:20 Europe/Berlin)',
      text: null,
      impact: null,
      doing: 'We are taking back the last change',
      needs: 'Somebody who knows the payment provider',
    },
    next_update: null,
  })
})

test('users read no names, mentions or codes; colleagues do', () => {
  const incident: ToldIncident = {
    ...inTheMiddle,
    title: 'SEV1: @jonas broke `checkout`',
    impact: 'This is a **SEV1**, ask @jonas',
  }

  expect(communicationView(incident, toUsers)).toMatchObject({
    title: 'our team broke checkout',
    impact: 'This is a major problem, ask our team',
    lead: null,
  })
  expect(communicationView(incident, toColleagues)).toMatchObject({
    title: 'SEV1: @jonas broke checkout',
    impact: 'This is a SEV1, ask @jonas',
    lead: 'maria',
  })
})

describe('the impact', () => {
  test('is what the last update says where the description says nothing', () => {
    const updates = [{ ...update, impact: 'Nobody can pay' }]

    expect(communicationView({ ...declared, updates }, toUsers)['impact']).toBe('Nobody can pay')
  })

  test('is at most 200 characters', () => {
    const impact = 'x'.repeat(1000)

    expect(communicationView({ ...declared, impact }, toUsers)['impact']).toBe(
      `${'x'.repeat(199)}…`,
    )
  })
})

test.each<[services: readonly string[], shown: string | null]>([
  [[], null],
  [['checkout'], 'checkout'],
  [['`a`', '', 'b\nc'], 'a and b c'],
  [['a', 'b', 'c'], 'a, b and c'],
  [['a', 'b', 'c', 'd', 'e'], 'a, b, c and 2 more'],
])('services %j are %j', (services, shown) => {
  expect(communicationView({ ...declared, services }, toUsers)['services']).toBe(shown)
})
