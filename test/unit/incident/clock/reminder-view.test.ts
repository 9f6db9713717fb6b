import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { TimedStatus } from '../../../../src/config/clock.ts'
import type { Deadline } from '../../../../src/incident/clock/deadlines.ts'
import { reminderView } from '../../../../src/incident/clock/reminder-view.ts'
import type { Audience } from '../../../../src/incident/clock/who-to-tell.ts'
import type { Severity } from '../../../../src/incident/severity.ts'
import { renderTemplate } from '../../../../src/text/template.ts'
import { at } from '../facts.ts'
import { deadline } from './clocked.ts'

const template = readFileSync(new URL('../../../../templates/reminder.md', import.meta.url), 'utf8')

const ana: Audience = { responsible: ['ana'], others: [], unknownTeams: [], leftOut: 0 }

interface Case {
  readonly step?: 'late' | 'escalated'
  readonly now?: string
  readonly zone?: string
  readonly severity?: Severity
  readonly isDrill?: boolean
  readonly audience?: Partial<Audience>
  readonly postmortem?: { readonly name: string; readonly url: string }
}

function view(of: Deadline, differs: Case = {}) {
  const { step = 'late', now = '14:45', zone = 'UTC', severity = 'SEV1', audience } = differs
  const kind = differs.isDrill === true ? 'drill' : 'incident'
  return reminderView(
    { deadline: of, step },
    { severity, kind },
    {
      audience: { ...ana, ...audience },
      clock: { now: at(now), zone },
    },
  )
}

function text(of: Deadline, differs: Case = {}): string {
  const incident = { postmortem: differs.postmortem ?? null }
  const result = renderTemplate(template, { reminder: view(of, differs), incident })
  if ('problem' in result) throw new Error(result.problem.message)
  return result.text.trimEnd()
}

function status(status: TimedStatus): Deadline {
  return { ...deadline('update'), kind: 'status', status }
}

test('a template sees every name', () => {
  expect(view(deadline('update'), { zone: 'Europe/Berlin' })).toEqual({
    kind: 'update',
    step: 'late',
    severity: 'SEV1',
    subject: 'SEV1',
    status: null,
    due: '14:30 UTC (15:30 Europe/Berlin)',
    escalated: '15:00 UTC (16:00 Europe/Berlin)',
    lasted: '45 minutes',
    to: ['@ana'],
    others: [],
    unknown_teams: [],
    left_out: 0,
  })
})

describe('the first reminder', () => {
  test('nobody has acknowledged', () => {
    expect(text(deadline('acknowledge'))).toBe(
      '**Nobody has acknowledged this SEV1, 45 minutes after it was declared.** That was due by 14:30 UTC. @ana, write `/ack` if you take it, or `/snooze 30m`.',
    )
  })

  test('nobody leads', () => {
    expect(text(deadline('lead'))).toBe(
      '**Nobody leads this SEV1, 45 minutes after it was declared.** A lead was due by 14:30 UTC. @ana, write `/lead me`, or name somebody: `/lead @login`.',
    )
  })

  test('no update', () => {
    expect(text(deadline('update'), { zone: 'Europe/Berlin' })).toBe(
      '**No update for 45 minutes.** One was due by 14:30 UTC (15:30 Europe/Berlin). @ana, write `/update` and what you know, even if nothing is new, or `/snooze 30m`.',
    )
  })

  test('the post-mortem', () => {
    const due = deadline('post-mortem', { dueAt: '2026-11-25T16:00:00Z' })

    expect(text(due, { now: '2026-11-26T09:00:00Z', zone: 'Europe/Berlin' })).toBe(
      '**The post-mortem of this SEV1 is overdue.** It was due by 2026-11-25 16:00 UTC (17:00 Europe/Berlin). @ana, write `/postmortem` for a draft.',
    )
  })

  test.each([
    [
      'triage',
      'SEV1',
      '**This report is still in triage after 45 minutes.** The next step was due by 14:30 UTC. @ana, write `/sev 2` (1 is worst, 4 least) to confirm it, `/cancel` and why to call it off, or `/snooze 30m`.',
    ],
    [
      'investigating',
      'SEV1',
      '**This SEV1 is still investigating after 45 minutes.** The next step was due by 14:30 UTC. @ana, write `/status identified` once the cause is known, or `/snooze 30m`.',
    ],
    [
      'investigating',
      'SEV2',
      '**This SEV2 is still investigating after 45 minutes.** The next step was due by 14:30 UTC. @ana, write `/status identified` once the cause is known, `/sev 1` if it is worse than thought, or `/snooze 30m`.',
    ],
    [
      'identified',
      'SEV1',
      '**This SEV1 is still identified after 45 minutes.** The next step was due by 14:30 UTC. @ana, write `/status monitoring` once the fix is live, or `/snooze 30m`.',
    ],
    [
      'monitoring',
      'SEV1',
      '**This SEV1 is still monitoring after 45 minutes.** The next step was due by 14:30 UTC. @ana, write `/resolve` if users are fine, `/status investigating` if they are not, or `/snooze 30m`.',
    ],
  ] as const)('%s for too long at %s', (name, severity, expected) => {
    expect(text(status(name), { severity })).toBe(expected)
  })
})

describe('the second reminder', () => {
  const second = {
    step: 'escalated',
    now: '15:05',
    audience: { others: ['boss', 'carl'] },
  } as const
  const others = 'Also told, as nothing had happened by 15:00 UTC: @boss, @carl.'

  test.each<[what: string, of: Deadline, begins: string]>([
    [
      'nobody has acknowledged',
      deadline('acknowledge'),
      '**Still nobody has acknowledged this SEV1, 1 hour 5 minutes after it was declared.** ',
    ],
    [
      'nobody leads',
      deadline('lead'),
      '**Still nobody leads this SEV1, 1 hour 5 minutes after it was declared.** ',
    ],
    ['no update', deadline('update'), '**Still no update for 1 hour 5 minutes.** '],
    [
      'a status',
      status('identified'),
      '**This SEV1 is still identified after 1 hour 5 minutes.** ',
    ],
    [
      'the post-mortem',
      deadline('post-mortem'),
      '**The post-mortem of this SEV1 is still overdue.** ',
    ],
  ])('%s', (_what, of, begins) => {
    const said = text(of, second)

    expect(said.startsWith(begins)).toBe(true)
    expect(said.endsWith(` ${others}`)).toBe(true)
  })

  test('without others it ends with what to do', () => {
    expect(text(deadline('update'), { ...second, audience: {} })).toBe(
      '**Still no update for 1 hour 5 minutes.** One was due by 14:30 UTC. @ana, write `/update` and what you know, even if nothing is new, or `/snooze 30m`.',
    )
  })
})

test('a drill is called one', () => {
  expect(text(deadline('lead'), { isDrill: true })).toMatch(/^\*\*Nobody leads this SEV1 drill, /)
})

describe('who was not notified', () => {
  const body =
    '**No update for 45 minutes.** One was due by 14:30 UTC. @ana, write `/update` and what you know, even if nothing is new, or `/snooze 30m`.'

  test('a team that is not configured', () => {
    expect(text(deadline('update'), { audience: { unknownTeams: ['acme/a', 'acme/b'] } })).toBe(
      `${body}\n\nNobody of \`acme/a\`, \`acme/b\` was notified: list who is in it under \`teams\` in the configuration.`,
    )
  })

  test.each([
    [1, '1 more was not mentioned: ten people at most are.'],
    [3, '3 more were not mentioned: ten people at most are.'],
  ])('%i too many', (leftOut, sentence) => {
    expect(text(deadline('update'), { audience: { leftOut } })).toBe(`${body}\n\n${sentence}`)
  })

  test('nobody at all', () => {
    expect(text(deadline('update'), { audience: { responsible: [] } })).toBe(
      '**No update for 45 minutes.** One was due by 14:30 UTC. Write `/update` and what you know, even if nothing is new, or `/snooze 30m`.\n\nNobody was notified: name people under `clock: responders` in the configuration.',
    )
  })
})

describe('nobody is mentioned but the audience', () => {
  const audience = { responsible: ['ana', 'ben'], others: ['boss'], unknownTeams: ['acme/a'] }
  const every: readonly Deadline[] = [
    deadline('acknowledge'),
    deadline('lead'),
    deadline('update'),
    deadline('post-mortem'),
    ...(['triage', 'investigating', 'identified', 'monitoring'] as const).map(status),
  ]

  test.each(['late', 'escalated'] as const)('in all that is %s', (step) => {
    for (const of of every) {
      const outsideOfCode = text(of, { step, audience }).replace(/`[^`]*`/g, '')

      expect(outsideOfCode.match(/@[\w/-]+/g)).toEqual(['@ana', '@ben', '@boss'])
    }
  })
})
