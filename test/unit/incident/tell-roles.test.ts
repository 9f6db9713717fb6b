import { describe, expect, test } from 'vitest'
import type { Actor } from '../../../src/incident/actor.ts'
import type { Fact } from '../../../src/incident/fact.ts'
import type { Person, Role } from '../../../src/incident/role.ts'
import { tellRoles } from '../../../src/incident/tell-roles.ts'
import { assigned, at, command, incidentOf, jonas, maria, set, unassigned } from './facts.ts'

const nadia: Actor = { login: 'nadia', id: 3, type: 'user' }
const monitor: Actor = { login: 'monitor[bot]', id: 9, type: 'bot' }

function ack(time: string, actor: Actor = maria) {
  return command(time, { name: 'ack' }, { actor })
}

function gave(time: string, role: Role, person: Person | null) {
  const named = person === null ? null : { login: person.login, id: person.id }
  return command(time, { name: 'role', role, person: named })
}

/** Who holds what, in short: `lead jonas 14:10`; and who was given something and holds nothing any more. */
function told(...facts: readonly Fact[]) {
  const { roles, former } = tellRoles(facts)
  const held = Object.entries(roles).flatMap(([role, holder]) =>
    holder === null ? [] : [`${role} ${holder.login} ${holder.since.slice(11, 16)}`],
  )
  return [...held, ...former.map(({ login, since }) => `not ${login} ${since.slice(11, 16)}`)]
}

describe('the lead', () => {
  test.each<[what: string, facts: readonly Fact[], roles: readonly string[]]>([
    ['nobody', [], []],
    ['who acknowledges, when nobody leads', [ack('14:05')], ['lead maria 14:05']],
    ['who acknowledged first', [ack('14:05'), ack('14:06', jonas)], ['lead maria 14:05']],
    ['not a bot that acknowledges', [ack('14:05', monitor)], []],
    [
      'who acknowledges after a bot did',
      [ack('14:05', monitor), ack('14:06')],
      ['lead maria 14:06'],
    ],
    [
      'who is assigned, not who acknowledges then',
      [assigned('14:04', jonas), ack('14:05')],
      ['lead jonas 14:04'],
    ],
    [
      'who was assigned first',
      [assigned('14:04', jonas), assigned('14:05', maria)],
      ['lead jonas 14:04'],
    ],
    [
      'of one second the first by login',
      [assigned('14:04', nadia), assigned('14:04', jonas)],
      ['lead jonas 14:04'],
    ],
    ['not an app that is assigned', [assigned('14:04', monitor)], []],
    [
      'who was named',
      [assigned('14:04', jonas), gave('14:05', 'lead', maria)],
      ['lead maria 14:05'],
    ],
    [
      'who was named last',
      [gave('14:05', 'lead', maria), gave('14:06', 'lead', jonas)],
      ['lead jonas 14:06', 'not maria 14:06'],
    ],
    [
      'handed over by whoever acknowledged',
      [ack('14:05'), gave('14:06', 'lead', jonas)],
      ['lead jonas 14:06', 'not maria 14:06'],
    ],
    [
      'handed back',
      [gave('14:05', 'lead', maria), gave('14:06', 'lead', jonas), gave('14:07', 'lead', maria)],
      ['lead maria 14:07', 'not jonas 14:07'],
    ],
    [
      'named anew without a change',
      [gave('14:05', 'lead', maria), gave('14:06', 'lead', maria)],
      ['lead maria 14:06'],
    ],
    [
      'not who was taken off the issue',
      [gave('14:05', 'lead', jonas), unassigned('14:06', jonas)],
      ['not jonas 14:05'],
    ],
    [
      'then who is assigned still',
      [assigned('14:04', maria), gave('14:05', 'lead', jonas), unassigned('14:06', jonas)],
      ['lead maria 14:04', 'not jonas 14:05'],
    ],
    [
      'who acknowledges after the lead left',
      [ack('14:05'), unassigned('14:06', maria), ack('14:07', jonas)],
      ['lead jonas 14:07', 'not maria 14:07'],
    ],
    [
      'who was assigned again',
      [assigned('14:04', jonas), unassigned('14:05', jonas), assigned('14:06', jonas)],
      ['lead jonas 14:06'],
    ],
  ])('%s', (_what, facts, roles) => {
    expect(told(...facts)).toEqual(roles)
  })
})

describe('other roles', () => {
  test.each<[what: string, facts: readonly Fact[], roles: readonly string[]]>([
    [
      'are held beside the lead',
      [gave('14:05', 'communications', jonas), ack('14:06')],
      ['lead maria 14:06', 'communications jonas 14:05'],
    ],
    [
      'several by one person',
      [gave('14:05', 'scribe', jonas), gave('14:06', 'operations', jonas)],
      ['operations jonas 14:06', 'scribe jonas 14:05'],
    ],
    [
      'are taken from everybody',
      [gave('14:05', 'scribe', jonas), gave('14:06', 'scribe', null)],
      ['not jonas 14:06'],
    ],
    [
      'are left with another kept',
      [
        gave('14:05', 'scribe', jonas),
        gave('14:06', 'operations', jonas),
        gave('14:07', 'scribe', null),
      ],
      ['operations jonas 14:06'],
    ],
    ['make nobody lead', [gave('14:05', 'scribe', jonas)], ['scribe jonas 14:05']],
    [
      'drop with whoever is taken off',
      [
        gave('14:05', 'scribe', jonas),
        gave('14:06', 'operations', jonas),
        unassigned('14:07', jonas),
      ],
      ['not jonas 14:06'],
    ],
    [
      'stay with others then',
      [
        gave('14:05', 'scribe', jonas),
        gave('14:06', 'operations', nadia),
        unassigned('14:07', jonas),
      ],
      ['operations nadia 14:06', 'not jonas 14:06'],
    ],
    ['of nobody change nothing', [gave('14:05', 'scribe', null)], []],
  ])('%s', (_what, facts, roles) => {
    expect(told(...facts)).toEqual(roles)
  })

  test('somebody assigned by hand stays when a role is handed on', () => {
    const facts = [
      assigned('14:04', jonas),
      gave('14:05', 'scribe', jonas),
      gave('14:06', 'scribe', nadia),
    ]

    expect(told(...facts)).toEqual(['lead jonas 14:04', 'scribe nadia 14:06'])
  })

  test('a login that was renamed is the same person', () => {
    const renamed = { ...jonas, login: 'jonas-new' }

    expect(told(gave('14:05', 'scribe', jonas), unassigned('14:06', renamed))).toEqual([
      'not jonas 14:05',
    ])
  })
})

describe('acknowledged', () => {
  test.each<[what: string, facts: readonly Fact[], by: string | null, when: string | null]>([
    ['by nobody', [gave('14:05', 'lead', jonas)], null, null],
    ['by the first', [ack('14:05', jonas), ack('14:04')], 'jonas', '14:05'],
    ['by a bot too', [ack('14:05', monitor), ack('14:06')], 'monitor[bot]', '14:05'],
  ])('%s', (_what, facts, by, when) => {
    const { acknowledged } = tellRoles(facts)

    expect(acknowledged?.by.login ?? null).toBe(by)
    expect(acknowledged?.at ?? null).toBe(when === null ? null : at(when))
  })
})

describe('of an incident', () => {
  const declared = set('14:01', 'SEV2')

  test('lead, roles, who acknowledged and when', () => {
    const incident = incidentOf(declared, ack('14:05'), gave('14:06', 'communications', jonas))

    expect(incident).toMatchObject({
      lead: 'maria',
      acknowledgedBy: maria,
      times: { acknowledgedAt: at('14:05') },
      roles: {
        lead: { login: 'maria', id: 1, since: at('14:05') },
        communications: { login: 'jonas', id: 2, since: at('14:06') },
        operations: null,
        scribe: null,
      },
      formerHolders: [],
    })
  })

  test('a hand-over stands on the timeline', () => {
    const { timeline, formerHolders } = incidentOf(
      declared,
      ack('14:05'),
      gave('14:06', 'lead', jonas),
    )

    expect(
      timeline.slice(2).map((entry) => [entry.at, entry.what === 'command' && entry.command]),
    ).toEqual([
      [at('14:05'), { name: 'ack' }],
      [at('14:06'), { name: 'role', role: 'lead', person: { login: 'jonas', id: 2 } }],
    ])
    expect(formerHolders).toMatchObject([{ login: 'maria', id: 1, since: at('14:06') }])
  })

  test('what is told once it is over changes nobody', () => {
    const over = command('14:10', { name: 'resolve', text: '' })

    const incident = incidentOf(declared, over, ack('14:11', jonas), gave('14:12', 'lead', jonas))

    expect(incident).toMatchObject({ lead: null, acknowledgedBy: null })
  })
})
