import { describe, expect, test } from 'vitest'
import {
  type NudgeCircle,
  whomToNudge,
} from '../../../../src/postmortem/follow-up/whom-to-nudge.ts'

const circle: NudgeCircle = {
  assignees: ['ana', 'ben'],
  lead: 'lea',
  owners: ['olga', 'otto'],
  leadKnows: true,
}

describe('who is told', () => {
  test.each([
    ['soon', []],
    ['today', []],
    ['overdue', []],
    ['lead', ['lea']],
    ['owners', ['olga', 'otto']],
  ] as const)('%s: who is assigned, and %j', (moment, others) => {
    expect(whomToNudge(moment, circle)).toEqual({ responsible: ['ana', 'ben'], others })
  })

  test('last of all the lead, where nobody told them before', () => {
    expect(whomToNudge('owners', { ...circle, leadKnows: false }).others).toEqual([
      'lea',
      'olga',
      'otto',
    ])
  })

  test('is told once, whatever they are', () => {
    const same = { ...circle, assignees: ['lea', 'Lea'], owners: ['LEA', 'olga'] }

    expect(whomToNudge('lead', same)).toEqual({ responsible: ['lea'], others: [] })
    expect(whomToNudge('owners', same)).toEqual({ responsible: ['lea'], others: ['olga'] })
  })

  test('is nobody where there is nobody', () => {
    const nobody = { assignees: [], lead: null, owners: [], leadKnows: false }

    expect(whomToNudge('owners', nobody)).toEqual({ responsible: [], others: [] })
  })

  test('is a person: what can be no login is not mentioned', () => {
    const odd = { ...circle, assignees: ['acme/core', 'ana @all', 'github-actions[bot]'] }

    expect(whomToNudge('overdue', odd).responsible).toEqual([])
  })

  test('is no crowd, and an escalation reaches those it is for', () => {
    const many = (name: string) => Array.from({ length: 12 }, (_, index) => `${name}${index}`)

    const told = whomToNudge('owners', { ...circle, assignees: many('a'), owners: many('o') })

    expect(told.responsible).toEqual(many('a').slice(0, 5))
    expect(told.others).toEqual(many('o').slice(0, 5))
    expect(whomToNudge('overdue', { ...circle, assignees: many('a') }).responsible).toHaveLength(10)
  })
})
