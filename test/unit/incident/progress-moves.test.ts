import { expect, test } from 'vitest'
import type { Command, WorkingStatus } from '../../../src/incident/commands/command.ts'
import type { Fact } from '../../../src/incident/fact.ts'
import type { Status } from '../../../src/incident/status.ts'
import { at, command, flagged, incidentOf, set } from './facts.ts'

const declared = set('14:01', 'SEV2')

const status = (time: string, to: WorkingStatus) =>
  command(time, { name: 'status', status: to, text: '' })
const told = (time: string, name: 'resolve' | 'reopen' | 'cancel', text = 'as it is') =>
  command(time, { name, text })
const duplicate = (time: string) => command(time, { name: 'duplicate', of: 41, text: 'the same' })

/** Facts that bring an incident to each status by 14:10, where it is still here. */
const reached: Readonly<Record<Exclude<Status, 'closed'>, readonly Fact[]>> = {
  triage: [flagged('14:01')],
  investigating: [declared],
  identified: [declared, status('14:10', 'identified')],
  monitoring: [declared, status('14:10', 'monitoring')],
  resolved: [declared, told('14:10', 'resolve')],
  cancelled: [declared, told('14:10', 'cancel')],
  duplicate: [declared, duplicate('14:10')],
}

type Move =
  | 'investigating'
  | 'identified'
  | 'monitoring'
  | 'resolve'
  | 'cancel'
  | 'duplicate'
  | 'reopen'

const moves: Readonly<Record<Move, Command>> = {
  investigating: { name: 'status', status: 'investigating', text: '' },
  identified: { name: 'status', status: 'identified', text: '' },
  monitoring: { name: 'status', status: 'monitoring', text: '' },
  resolve: { name: 'resolve', text: '' },
  cancel: { name: 'cancel', text: 'x' },
  duplicate: { name: 'duplicate', of: 41, text: '' },
  reopen: { name: 'reopen', text: 'x' },
}

const unconfirmed = 'nobody has confirmed it. Set its severity first, as in `/sev 2`'
const running = 'it is not over'
const over = (what: string) => `it is ${what}. \`/reopen <reason>\` takes it up again`

/** Where each move leads from each status, or why it leads nowhere. */
const table: Readonly<Record<keyof typeof reached, Readonly<Record<Move, string>>>> = {
  triage: {
    investigating: unconfirmed,
    identified: unconfirmed,
    monitoring: unconfirmed,
    resolve: 'resolved',
    cancel: 'cancelled',
    duplicate: 'duplicate',
    reopen: running,
  },
  investigating: { ...fromRunning(), reopen: running },
  identified: { ...fromRunning(), reopen: running },
  monitoring: { ...fromRunning(), reopen: running },
  resolved: { ...fromOver('resolved'), reopen: 'investigating' },
  cancelled: { ...fromOver('cancelled'), reopen: 'investigating' },
  duplicate: { ...fromOver('a duplicate'), reopen: 'investigating' },
}

function fromRunning() {
  return {
    investigating: 'investigating',
    identified: 'identified',
    monitoring: 'monitoring',
    resolve: 'resolved',
    cancel: 'cancelled',
    duplicate: 'duplicate',
  }
}

function fromOver(what: string) {
  const why = over(what)
  return {
    investigating: why,
    identified: why,
    monitoring: why,
    resolve: why,
    cancel: why,
    duplicate: why,
  }
}

const cases = Object.entries(reached).flatMap(([from, facts]) =>
  Object.entries(moves).map(([move, one]) => [from, move, facts, one] as const),
)

test.each(cases)('from %s: %s', (from, move, facts, one) => {
  const fact = command('14:20', one)

  const incident = incidentOf(...facts, fact)

  const expected = Object.entries(table).find(([name]) => name === from)?.[1][move as Move] ?? ''
  const outcome = incident.outcomes.get(fact.id)
  if (outcome?.took === false) {
    expect(outcome.why).toBe(expected)
    expect(incident.status).toBe(from)
    expect(incident.timeline.some(({ id }) => id === fact.id)).toBe(false)
  } else {
    expect(incident.status).toBe(expected)
    expect(incident.statusSince).toBe(
      expected === from ? incidentOf(...facts).statusSince : at('14:20'),
    )
  }
})
