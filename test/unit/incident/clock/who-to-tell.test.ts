import { describe, expect, test } from 'vitest'
import { type ClockSettings, defaultClockSettings } from '../../../../src/config/clock.ts'
import type { Deadline } from '../../../../src/incident/clock/deadlines.ts'
import { type LedIncident, whoToTell } from '../../../../src/incident/clock/who-to-tell.ts'
import { noRoles } from '../../../../src/incident/role.ts'
import { at } from '../facts.ts'
import { clockOf, deadline, unled } from './clocked.ts'

const teams = [
  { name: 'acme/platform', members: ['ana', 'ben'] },
  { name: 'acme/on-call', members: ['carl'] },
  { name: 'acme/empty', members: [] },
]
const person = (login: string) => ({ kind: 'person', login }) as const
const team = (name: string) => ({ kind: 'team', name }) as const
const led: LedIncident = { ...unled, lead: 'lea' }
const withComms: LedIncident = {
  ...led,
  roles: {
    ...noRoles,
    communications: { login: 'cora', id: 7, since: at('14:05'), isNamed: true },
  },
}

function told(
  kind: Exclude<Deadline['kind'], 'status'>,
  incident: LedIncident,
  {
    clock = defaultClockSettings,
    step = 'late',
  }: { clock?: ClockSettings; step?: 'late' | 'escalated' } = {},
) {
  return whoToTell({ deadline: deadline(kind), step }, incident, { clock, teams })
}

const configured = clockOf({
  responders: [person('rita'), team('acme/platform')],
  escalateTo: [team('acme/on-call'), person('boss')],
})

describe('those responsible', () => {
  test.each<
    [
      what: string,
      kind: 'acknowledge' | 'lead' | 'update' | 'post-mortem',
      incident: LedIncident,
      clock: ClockSettings,
      logins: readonly string[],
    ]
  >([
    ['of an update: the lead', 'update', led, configured, ['lea']],
    ['of an update: who holds communications', 'update', withComms, configured, ['cora']],
    ['of a post-mortem: the lead', 'post-mortem', withComms, configured, ['lea']],
    ['without a lead: the responders', 'update', unled, configured, ['rita', 'ana', 'ben']],
    ['without those: who declared it', 'update', unled, defaultClockSettings, ['maria']],
    ['nobody leads: the responders', 'lead', unled, configured, ['rita', 'ana', 'ben']],
    [
      'nobody leads, no responders: who declared it',
      'lead',
      unled,
      defaultClockSettings,
      ['maria'],
    ],
    [
      'nobody acknowledged: the responders',
      'acknowledge',
      unled,
      configured,
      ['rita', 'ana', 'ben'],
    ],
    [
      'nobody acknowledged, not even the lead',
      'acknowledge',
      led,
      configured,
      ['lea', 'rita', 'ana', 'ben'],
    ],
    ['nobody acknowledged, no responders', 'acknowledge', led, defaultClockSettings, ['lea']],
  ])('%s', (_what, kind, incident, clock, logins) => {
    expect(told(kind, incident, { clock })).toEqual({
      responsible: logins,
      others: [],
      unknownTeams: [],
      leftOut: 0,
    })
  })

  test('of a status: the lead', () => {
    const status: Deadline = { ...deadline('update'), kind: 'status', status: 'identified' }
    const audience = whoToTell({ deadline: status, step: 'late' }, withComms, {
      clock: configured,
      teams,
    })

    expect(audience.responsible).toEqual(['lea'])
  })
})

describe('an escalation', () => {
  test('is for others as well', () => {
    expect(told('update', led, { clock: configured, step: 'escalated' })).toMatchObject({
      responsible: ['lea'],
      others: ['carl', 'boss'],
    })
  })

  test('of an update is for the lead beside communications', () => {
    expect(told('update', withComms, { clock: configured, step: 'escalated' })).toMatchObject({
      responsible: ['cora', 'lea'],
    })
  })

  test('mentions nobody twice, however they are written', () => {
    const clock = clockOf({
      responders: [person('Boss'), person('boss'), team('ACME/Platform')],
      escalateTo: [person('BOSS'), person('ANA')],
    })

    expect(told('lead', unled, { clock, step: 'escalated' })).toMatchObject({
      responsible: ['Boss', 'ana', 'ben'],
      others: [],
      leftOut: 0,
    })
  })
})

describe('teams', () => {
  test.each(['acme/unheard-of', 'acme/empty'])('%s reaches nobody, and is named', (name) => {
    const clock = clockOf({ responders: [team(name), person('rita')] })

    expect(told('lead', unled, { clock })).toMatchObject({
      responsible: ['rita'],
      unknownTeams: [name],
    })
  })

  test('when that is all there is, who declared it is told', () => {
    const clock = clockOf({
      responders: [team('acme/x'), team('Acme/X')],
      escalateTo: [team('acme/y')],
    })

    expect(told('lead', unled, { clock, step: 'escalated' })).toEqual({
      responsible: ['maria'],
      others: [],
      unknownTeams: ['acme/x', 'acme/y'],
      leftOut: 0,
    })
  })
})

describe('never mentioned are', () => {
  test.each([
    ['bots', 'monitor[bot]'],
    ['a bot by its bare name', 'Dependabot'],
    ['one that would take it for an order', 'copilot'],
    ['deleted accounts', 'ghost'],
    ['what is no login', 'lea @everyone'],
    ['teams under the name of a lead', 'acme/platform'],
    ['nothing', ''],
  ])('%s', (_what, lead) => {
    const incident = { ...unled, lead, declaredBy: null }

    expect(told('update', incident).responsible).toEqual([])
  })

  test.each(['bot', 'organization', 'mannequin', 'deleted'] as const)(
    'who declared it, when that is a %s',
    (type) => {
      const declaredBy = { login: 'monitor', id: 9, type }

      expect(told('lead', { ...unled, declaredBy }).responsible).toEqual([])
    },
  )
})

describe('ten people at most', () => {
  const crowd = (name: string, size: number) =>
    Array.from({ length: size }, (_, index) => person(`${name}${index}`))

  test.each([
    [12, 0, 10, 0, 2],
    [12, 2, 8, 2, 4],
    [12, 9, 5, 5, 11],
    [3, 9, 3, 7, 2],
    [5, 5, 5, 5, 0],
  ])(
    'of %i responders and %i others %i and %i are told, %i are left out',
    (responders, others, tellResponders, tellOthers, leftOut) => {
      const clock = clockOf({
        responders: crowd('r', responders),
        escalateTo: crowd('e', others),
      })

      const audience = told('lead', unled, { clock, step: 'escalated' })

      expect(audience.responsible).toHaveLength(tellResponders)
      expect(audience.others).toHaveLength(tellOthers)
      expect(audience.leftOut).toBe(leftOut)
    },
  )
})
