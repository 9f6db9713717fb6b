import { describe, expect, test } from 'vitest'
import { readLogin } from '../../../../src/incident/commands/read-people.ts'
import { commandIn, refusalIn } from './told.ts'

describe('who holds a role', () => {
  const ana = { login: 'ana', id: null }
  const maria = { login: 'maria', id: 1 }

  test.each([
    ['/lead @ana', 'lead', ana],
    ['/lead ana', 'lead', ana],
    ['/lead @ana, please', 'lead', ana],
    ['/lead @Ana-B', 'lead', { login: 'Ana-B', id: null }],
    ['/lead @ana_acme', 'lead', { login: 'ana_acme', id: null }],
    ['/lead me', 'lead', maria],
    ['/role lead @ana', 'lead', ana],
    ['/role IC me', 'lead', maria],
    ['/role comms @ana', 'communications', ana],
    ['/role communications: @ana', 'communications', ana],
    ['/role liaison @ana', 'communications', ana],
    ['/role ops me', 'operations', maria],
    ['/role operations none', 'operations', null],
    ['/role scribe nobody', 'scribe', null],
    ['/role @ana scribe', 'scribe', ana],
    ['/role me ops', 'operations', maria],
    ['/comms @ana', 'communications', ana],
  ])('%s', (body, role, person) => {
    expect(commandIn(body)).toEqual({ name: 'role', role, person })
  })

  const roles = 'there are lead, comms, ops and scribe, as in `/role comms @ana`.'

  test.each([
    ['/lead', 'Nobody was named; write `/lead @ana` or `/lead me`.'],
    ['/lead @acme/oncall', '“@\u2060acme/oncall” is no login; write `/lead @ana` or `/lead me`.'],
    ['/lead <b>ana</b>', '“&lt;b&gt;ana&lt;/b&gt;” is no login; write `/lead @ana` or `/lead me`.'],
    ['/lead none', 'An incident has exactly one lead; hand it over instead, as in `/lead @ana`.'],
    [
      '/role lead nobody',
      'An incident has exactly one lead; hand it over instead, as in `/lead @ana`.',
    ],
    ['/role comms', 'Nobody was named; write `/role comms @ana` or `/role comms me`.'],
    ['/role ops @-x', '“@\u2060-x” is no login; write `/role ops @ana` or `/role ops me`.'],
    ['/role', `No role was named; ${roles}`],
    ['/role captain @ana', `“captain” is no role; ${roles}`],
    ['/role @ana', `“@\u2060ana” is no role; ${roles}`],
    ['/role [x](y) @ana', `“\\[x\\](y)” is no role; ${roles}`],
  ])('%s is refused', (body, why) => {
    expect(refusalIn(body)).toBe(why)
  })
})

test.each([
  ['@ana', 'ana'],
  ['ana', 'ana'],
  ['@ana,', 'ana'],
  ['@ana.', 'ana'],
  ['@Ana-B2', 'Ana-B2'],
  ['@ana_acme', 'ana_acme'],
  ['@@ana', null],
  ['@', null],
  ['', null],
  ['@ana/b', null],
  ['@ana b', null],
  [`@${'a'.repeat(39)}`, 'a'.repeat(39)],
  [`@${'a'.repeat(40)}`, null],
  ['@änne', null],
])('the login in %j', (word, login) => {
  expect(readLogin(word)).toBe(login)
})
