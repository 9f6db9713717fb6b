import { describe, expect, test } from 'vitest'
import { type Actor, type Authority, authorities } from '../../../../src/incident/actor.ts'
import { specOf, type Verb, verbs } from '../../../../src/incident/commands/command-table.ts'
import { isAtLeast } from '../../../../src/incident/commands/take-commands.ts'
import { jonas, maria } from '../facts.ts'
import { taken, takenWith } from './comments.ts'

/** Words with which each verb is understood. */
const words: Readonly<Record<Verb, string>> = {
  ack: '',
  lead: 'me',
  role: 'comms @jonas',
  sev: '2',
  status: 'identified',
  update: 'x',
  note: 'x',
  impact: 'x',
  cause: '#57',
  fix: '#57',
  action: 'x',
  snooze: '30m',
  mitigated: '',
  resolve: '',
  reopen: 'x',
  cancel: 'x',
  duplicate: '#41',
  postmortem: '',
  redact: `https://github.com/acme/shop/issues/42`,
  help: '',
}

const described = {
  v: 1,
  id: 'issue:42:body:2026-11-20T14:00:00Z',
  at: '2026-11-20T14:00:00Z',
  actor: maria,
  kind: 'body',
  text: 'Nobody can pay',
  cut: false,
  url: 'https://github.com/acme/shop/issues/42',
} as const
const ledger = { facts: [described], unknown: [] }

/** Least authority that each verb takes by the table. */
const least: Readonly<Record<Verb, Authority>> = {
  ack: 'triage',
  lead: 'triage',
  role: 'triage',
  sev: 'triage',
  status: 'triage',
  update: 'triage',
  note: 'triage',
  impact: 'triage',
  cause: 'write',
  fix: 'write',
  action: 'triage',
  snooze: 'triage',
  mitigated: 'triage',
  resolve: 'triage',
  reopen: 'triage',
  cancel: 'triage',
  duplicate: 'triage',
  postmortem: 'write',
  redact: 'maintain',
  help: 'triage',
}

describe('who may', () => {
  const cases = verbs.flatMap((verb) => authorities.map((authority) => [authority, verb] as const))

  test.each(cases)('%s: /%s', (authority, verb) => {
    const known = { authorityOf: () => authority, ledger }

    const { facts, refusals, help, isHeard } = taken(`/${verb} ${words[verb]}`, known)

    const may = authorities.indexOf(authority) >= authorities.indexOf(least[verb])
    expect(facts).toHaveLength(Number(may && verb !== 'help'))
    expect(help !== null).toBe(may && verb === 'help')
    expect(isHeard).toBe(!['none', 'read'].includes(authority))
    expect(refusals).toEqual(
      may
        ? []
        : [
            {
              typed: `/${verb}`,
              why: `It needs the permission \`${least[verb]}\` here; you have \`${authority}\`.`,
            },
          ],
    )
    for (const fact of facts) expect(fact.authority).toBe(authority)
  })

  test.each(verbs)('the settings ask more or less for /%s', (verb) => {
    const body = `/${verb} ${words[verb]}`
    const asked = (authority: Authority) =>
      taken(body, { authorityOf: () => authority, needed: { [verb]: 'maintain' }, ledger }).refusals

    expect(asked('write')).toEqual([
      { typed: `/${verb}`, why: 'It needs the permission `maintain` here; you have `write`.' },
    ])
    expect(asked('maintain')).toEqual([])
  })

  test('who may is asked of whoever wrote the comment', () => {
    const authorityOf = ({ login }: Actor): Authority => (login === 'jonas' ? 'write' : 'none')

    expect(taken('/ack', { authorityOf }, jonas).facts).toHaveLength(1)
    expect(taken('/ack', { authorityOf }, maria).facts).toEqual([])
  })

  test('what is wrong with the words is told only to somebody who may', () => {
    expect(takenWith('triage', '/cause x').refusals).toEqual([
      { typed: '/cause', why: 'It needs the permission `write` here; you have `triage`.' },
    ])
  })

  test('a mistaken name is told whatever it would have taken', () => {
    expect(takenWith('none', '/akc')).toMatchObject({
      refusals: [{ typed: '/akc', why: 'There is no such command; did you mean `/ack`?' }],
      isHeard: false,
    })
  })
})

describe('/help tells what somebody may use', () => {
  test.each<[authority: Authority, not: readonly Verb[]]>([
    ['triage', ['cause', 'fix', 'postmortem', 'redact']],
    ['write', ['redact']],
    ['maintain', []],
    ['admin', []],
  ])('%s', (authority, not) => {
    expect(takenWith(authority, '/help').help).toEqual(verbs.filter((verb) => !not.includes(verb)))
  })

  test('by the settings', () => {
    const { help } = taken('/help', {
      authorityOf: () => 'triage',
      needed: { cause: 'triage', sev: 'admin' },
    })

    expect(help).toContain('cause')
    expect(help).not.toContain('sev')
  })
})

test.each(authorities)('%s is at least what is weaker', (authority) => {
  const atLeast = authorities.filter((needed) => isAtLeast(authority, needed))

  expect(atLeast).toEqual(authorities.slice(0, authorities.indexOf(authority) + 1))
})

test('the table says what this test says', () => {
  expect(Object.fromEntries(verbs.map((verb) => [verb, specOf(verb).authority]))).toEqual(least)
})
