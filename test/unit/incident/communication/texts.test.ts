import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ToldIncident } from '../../../../src/incident/communication/communication-view.ts'
import { textsOf } from '../../../../src/incident/communication/texts.ts'
import { declared, inTheMiddle, over, update } from './incidents.ts'
import { renderShipped } from './shipped-templates.ts'

function textsIn(
  incident: ToldIncident,
  { zone = 'UTC', nextUpdateAt = null as string | null, now = '2026-11-21T14:25:00Z' } = {},
) {
  return textsOf(incident, { zone, nextUpdateAt, now, render: renderShipped })
}

function textOf(incident: ToldIncident, name: string, telling = {}): string | undefined {
  return textsIn(incident, telling).find((text) => text.name === name)?.text
}

describe('in the middle of a SEV1', () => {
  const inBerlin = { zone: 'Europe/Berlin' }

  test('users are told that we know, what is affected and when we say more', () => {
    expect(textOf(inTheMiddle, 'text-acknowledged', inBerlin)).toBe(
      `We know about a problem with checkout and payments and are working on it.

What is happening: Customers cannot pay: the payment page shows an error for about 40 % of them.
Since: 2026-11-21 13:50 UTC (14:50 Europe/Berlin)
Next update: by 2026-11-21 15:00 UTC (16:00 Europe/Berlin)`,
    )
  })

  test('users are told how it goes', () => {
    expect(textOf(inTheMiddle, 'text-investigating')).toBe(
      `The problem with checkout and payments is not over yet. We have found the cause and are working on a fix.

What is happening: Customers cannot pay: the payment page shows an error for about 40 % of them.
Since: 2026-11-21 13:50 UTC
Latest, as of 2026-11-21 14:20 UTC: We are taking back the last change
Next update: by 2026-11-21 15:00 UTC`,
    )
  })

  test('customers get a mail', () => {
    expect(textOf(inTheMiddle, 'text-customer-mail')).toBe(
      `Subject: Problem with checkout and payments

Hello,

There is a problem with checkout and payments that may affect you. We have found the cause and are working on a fix.

What is happening: Customers cannot pay: the payment page shows an error for about 40 % of them.
Since: 2026-11-21 13:50 UTC
Next update: by 2026-11-21 15:00 UTC

We are sorry for the trouble.

Kind regards

Reference: INC-42`,
    )
  })

  test('colleagues get the facts', () => {
    expect(textOf(inTheMiddle, 'text-internal')).toBe(
      `INC-42, SEV1: Checkout 500s since deploy 3f2a9c1

Status: identified. We have found the cause and are working on a fix.
Impact: Customers cannot pay: the payment page shows an error for about 40 % of them.
Affected: checkout and payments in production
Since: 2026-11-21 13:50 UTC
Lead: maria
Being done: We are taking back the last change (as of 2026-11-21 14:20 UTC)
Needed: Somebody who knows the payment provider
Next update: by 2026-11-21 15:00 UTC
More: https://github.com/acme/shop/issues/42`,
    )
  })
})

describe('once it is over', () => {
  test('users are told from when to when, why, and what comes next', () => {
    expect(textOf(over, 'text-resolved')).toBe(
      `The problem with checkout and payments is over.

What happened: Customers cannot pay: the payment page shows an error for about 40 % of them.
When: from 2026-11-21 13:50 UTC to 2026-11-21 15:02 UTC, 1 h 12 min
Better since: 2026-11-21 14:31 UTC

It was caused by a change on our side.
We have noted what to improve.

We are sorry for the trouble this caused.`,
    )
  })

  test('customers get a mail', () => {
    expect(textOf(over, 'text-customer-mail')).toBe(
      `Subject: Resolved: problem with checkout and payments

Hello,

The problem with checkout and payments is over. It may have affected you.

What happened: Customers cannot pay: the payment page shows an error for about 40 % of them.
When: from 2026-11-21 13:50 UTC to 2026-11-21 15:02 UTC, 1 h 12 min
Better since: 2026-11-21 14:31 UTC

It was caused by a change on our side.
We have noted what to improve.

We are sorry for the trouble this caused.

Kind regards

Reference: INC-42`,
    )
  })

  test('colleagues get the facts', () => {
    expect(textOf(over, 'text-internal')).toBe(
      `INC-42, SEV1: Checkout 500s since deploy 3f2a9c1

Status: resolved. The problem is over.
Impact: Customers cannot pay: the payment page shows an error for about 40 % of them.
Affected: checkout and payments in production
Since: 2026-11-21 13:50 UTC
Mitigated: 2026-11-21 14:31 UTC
Resolved: 2026-11-21 15:02 UTC, after 1 h 12 min
Lead: maria
More: https://github.com/acme/shop/issues/42`,
    )
  })

  test.each<[ToldIncident['cause'], string]>([
    [null, 'We cannot say yet what caused it.'],
    [cause({ kind: 'unknown' }), 'We do not know what caused it.'],
    [cause({ kind: 'commit', sha: '3f2a9c1' }), 'It was caused by a change on our side.'],
  ])('of the cause is said what is known: %j', (known, sentence) => {
    expect(textOf({ ...over, cause: known }, 'text-resolved')?.split('\n')[6]).toBe(sentence)
  })

  test('a review is announced only when somebody asked for one', () => {
    const asked = { ...over, postmortemAskedAt: '2026-11-21T15:10:00Z' }

    expect(textOf(asked, 'text-resolved')?.split('\n')[7]).toBe(
      'We are going to review what happened and what would prevent it.',
    )
    expect(
      textOf({ ...over, actions: [] }, 'text-resolved')
        ?.split('\n')
        .slice(6),
    ).toEqual([
      'It was caused by a change on our side.',
      '',
      'We are sorry for the trouble this caused.',
    ])
  })
})

describe('what is not known is said to be so', () => {
  test('to users', () => {
    expect(textOf(declared, 'text-acknowledged')).toBe(
      `We know about a problem.

We do not know yet what exactly is affected.
Noticed: 2026-11-21 13:58 UTC. We do not know yet when it began.`,
    )
  })

  test('in the mail', () => {
    expect(textOf(declared, 'text-customer-mail')).toBe(
      `Subject: Problem that may affect you

Hello,

There is a problem that may affect you. We are looking for the cause.

We do not know yet what exactly is affected.
Noticed: 2026-11-21 13:58 UTC. We do not know yet when it began.

We are sorry for the trouble.

Kind regards

Reference: INC-42`,
    )
  })

  test('to colleagues', () => {
    expect(textOf({ ...declared, severityIsAssumed: true }, 'text-internal')).toBe(
      `INC-42, SEV1 (assumed, as nobody has said): Checkout 500s since deploy 3f2a9c1

Status: investigating. We are looking for the cause.
Impact: not described yet
Since: not known. Noticed 2026-11-21 13:58 UTC
Lead: nobody
Being done: nobody has given an update yet
More: https://github.com/acme/shop/issues/42`,
    )
  })

  test('after it, too', () => {
    const resolved: ToldIncident = { ...declared, status: 'resolved', times: over.times }
    const times = { ...resolved.times, impactStartedAt: null, mitigatedAt: null }

    expect(textOf({ ...resolved, times }, 'text-resolved')).toBe(
      `The problem is over.

When: noticed 2026-11-21 13:58 UTC, over 2026-11-21 15:02 UTC, 1 h 4 min later. When it began is not known.

We cannot say yet what caused it.

We are sorry for the trouble this caused.`,
    )
  })
})

test('while a fix is watched, users are told since when it is better', () => {
  const times = { ...inTheMiddle.times, mitigatedAt: '2026-11-21T14:31:00Z' }
  const watched: ToldIncident = { ...inTheMiddle, status: 'monitoring', times, updates: [] }

  expect(textOf(watched, 'text-investigating')).toBe(
    `The problem with checkout and payments is not over yet. A fix or a workaround has been made, and we are watching whether it helps.

What it is about: Customers cannot pay: the payment page shows an error for about 40 % of them.
Since: 2026-11-21 13:50 UTC
Better since: 2026-11-21 14:31 UTC`,
  )
})

describe('the next update', () => {
  const clock = { nextUpdateAt: '2026-11-21T14:30:00Z' }
  const last = (incident: ToldIncident, telling = {}) =>
    textOf(incident, 'text-acknowledged', telling)?.split('\n').at(-1)

  test('is the one that was promised', () => {
    expect(last(inTheMiddle, clock)).toBe('Next update: by 2026-11-21 15:00 UTC')
  })

  test('is when the clock wants one where none was promised', () => {
    const updates = [update, { ...update, nextAt: null }]

    expect(last({ ...inTheMiddle, updates }, clock)).toBe('Next update: by 2026-11-21 14:30 UTC')
  })

  test('is left out where neither is known', () => {
    expect(last({ ...inTheMiddle, updates: [] })).toBe('Since: 2026-11-21 13:50 UTC')
  })
})

describe('on offer are', () => {
  const users = ['text-acknowledged', 'text-investigating']

  test.each<[string, Partial<ToldIncident>, readonly string[]]>([
    [
      'all but the last while a major one runs',
      {},
      [...users, 'text-customer-mail', 'text-internal'],
    ],
    ['no mail below SEV2', { worstSeverity: 'SEV3' }, [...users, 'text-internal']],
    [
      'a mail at SEV2',
      { worstSeverity: 'SEV2' },
      [...users, 'text-customer-mail', 'text-internal'],
    ],
    ['nothing to users before somebody confirmed it', { times: unconfirmed() }, ['text-internal']],
    ['nothing to users of a drill', { kind: 'drill' }, ['text-internal']],
    ['nothing to users of one that was called off', { status: 'cancelled' }, ['text-internal']],
    [
      'the last once it is resolved',
      { status: 'resolved', times: over.times },
      ['text-resolved', 'text-customer-mail', 'text-internal'],
    ],
    [
      'the same once all paperwork is done',
      { status: 'closed', times: over.times },
      ['text-resolved', 'text-customer-mail', 'text-internal'],
    ],
    ['nothing to users when the issue just went', { status: 'closed' }, ['text-internal']],
  ])('%s', (_what, change, names) => {
    expect(textsIn({ ...declared, ...change }).map(({ name }) => name)).toEqual(names)
  })

  test('each under a title that says to whom', () => {
    const titles = [...textsIn(inTheMiddle), ...textsIn(over)].map(({ title }) => title)

    expect([...new Set(titles)]).toEqual([
      'To users: we know about it',
      'To users: not over yet',
      'To customers, as a mail',
      'To colleagues who are not on it',
      'To users: it is over',
    ])
  })

  test('none that a repository took off with an empty template', () => {
    const render = (name: string) => (name === 'text-internal' ? ' \n' : 'x\n\n\n\ny\n')
    const texts = textsOf(over, {
      zone: 'UTC',
      nextUpdateAt: null,
      now: '2026-11-21T14:25:00Z',
      render,
    })

    expect(texts.map(({ name, text }) => [name, text])).toEqual([
      ['text-resolved', 'x\n\ny'],
      ['text-customer-mail', 'x\n\ny'],
    ])
  })
})

test.each([
  ['drill', 'This is a drill: nothing is broken.'],
  ['maintenance', 'This is maintenance.'],
  ['backfilled', 'This was recorded afterwards.'],
] as const)('colleagues are told that it is a %s', (kind, sentence) => {
  expect(textOf({ ...declared, kind }, 'text-internal')?.split('\n')[2]).toBe(sentence)
})

test('what came back is said to be back', () => {
  const again = { ...declared, reopened: { at: '2026-11-21T15:30:00Z', by: update.by } }

  expect(textOf(again, 'text-investigating')?.split('\n').at(-1)).toBe(
    'Back since: 2026-11-21 15:30 UTC',
  )
  expect(textOf(again, 'text-internal')?.split('\n')[5]).toBe(
    'Taken up again: 2026-11-21 15:30 UTC',
  )
})

test('an update of free text alone is told as the latest', () => {
  const updates = [{ ...update, text: 'Cards work again, @maria watches', doing: '', needs: '' }]
  const incident = { ...inTheMiddle, updates }

  expect(textOf(incident, 'text-investigating')?.split('\n')[4]).toBe(
    'Latest, as of 2026-11-21 14:20 UTC: Cards work again, our team watches',
  )
  expect(textOf(incident, 'text-internal')?.split('\n').slice(7, 9)).toEqual([
    'Being done: Cards work again, @maria watches (as of 2026-11-21 14:20 UTC)',
    'Needed: nothing was asked for',
  ])
})

test('whatever people write, users read no names and no codes, and no line is added', () => {
  const piece = fc.oneof(
    fc.constantFrom('@maria', 'SEV1', '`', '```', '\n', '\n## x', '\u202e', ' ', 'sev-2', 'a'),
    fc.string({ unit: 'binary', maxLength: 5 }),
  )
  const written = fc.array(piece, { maxLength: 20 }).map((pieces) => `x ${pieces.join('')}`)
  const lines = (incident: ToldIncident) =>
    textsIn(incident).map(({ name, text }) => [name, text.split('\n').length])
  const usual = lines({ ...inTheMiddle, updates: [update] })

  fc.assert(
    fc.property(written, (text) => {
      const incident: ToldIncident = {
        ...inTheMiddle,
        title: text,
        impact: text,
        lead: text,
        services: [text],
        environment: text,
        updates: [{ ...update, text, doing: text, needs: text }],
      }

      const toUsers = textsIn(incident).filter(({ name }) => name !== 'text-internal')

      expect(lines(incident)).toEqual(usual)
      for (const told of toUsers)
        expect(told.text).not.toMatch(/(?<![\w./@-])@maria|\bsev[- ]?[1-4]\b(?!…)|[`\u202e]/i)
    }),
  )
})

function cause(what: NonNullable<ToldIncident['cause']>['cause']): ToldIncident['cause'] {
  const { id, at, by, url } = update
  return { id, at, by, url, text: '', cause: what }
}

function unconfirmed(): ToldIncident['times'] {
  return { ...declared.times, declaredAt: null }
}
