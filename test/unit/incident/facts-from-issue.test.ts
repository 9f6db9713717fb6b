import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { IssueSnapshot } from '../../../src/incident/observation.ts'
import { emptyWork, type Work } from '../../../src/incident/work.ts'
import { factsOf } from './fact-reading.ts'
import { at, issueUrl, jonas, maria } from './facts.ts'
import { allAnswers, filledForm } from './filled-form.ts'
import { events, type Happened, issue, labeled, ourLogin, unlabeled } from './small-repository.ts'

/** What one event gives; the facts of the issue itself left out. */
function factsOfEvent(happened: Happened) {
  return factsOf(issue({ events: events(happened) })).slice(3)
}

test('an issue tells that it was opened, its title and its description', () => {
  const facts = factsOf(issue())

  expect(facts).toEqual([
    {
      v: 1,
      id: 'issue:42:opened',
      at: at('14:00'),
      actor: maria,
      kind: 'opened',
      number: 42,
      url: issueUrl,
    },
    {
      v: 1,
      id: 'issue:42:title',
      at: at('14:00'),
      actor: maria,
      kind: 'title',
      text: 'Checkout is down',
    },
    {
      v: 1,
      id: `issue:42:body:${at('14:00')}`,
      at: at('14:00'),
      actor: maria,
      kind: 'body',
      text: '### Impact\n\nNobody can pay.',
      cut: false,
      url: issueUrl,
    },
  ])
})

describe('an event is a fact when it says something about the incident', () => {
  const core = { v: 1, id: 'event:LE_0', at: at('14:05'), actor: maria }

  test.each<[what: Happened[1], facts: readonly object[]]>([
    [
      labeled('sev2'),
      [{ ...core, kind: 'severity', label: 'sev2', from: null, to: 'SEV2', authority: 'admin' }],
    ],
    [
      unlabeled('critical'),
      [
        {
          ...core,
          kind: 'severity',
          label: 'critical',
          from: 'SEV1',
          to: null,
          authority: 'admin',
        },
      ],
    ],
    [labeled('incident'), [{ ...core, kind: 'flagged', set: true, authority: 'admin' }]],
    [unlabeled('Incident'), [{ ...core, kind: 'flagged', set: false, authority: 'admin' }]],
    [labeled('bug'), []],
    [labeled('P1'), []],
    [unlabeled('incident: triage'), []],
    [{ type: 'assigned', assignee: jonas }, [{ ...core, kind: 'assigned', assignee: jonas }]],
    [{ type: 'unassigned', assignee: jonas }, [{ ...core, kind: 'unassigned', assignee: jonas }]],
    [
      { type: 'closed', reason: 'completed', closer: 'acme/shop#7' },
      [{ ...core, kind: 'closed', reason: 'completed', closer: 'acme/shop#7' }],
    ],
    [{ type: 'reopened' }, [{ ...core, kind: 'reopened' }]],
    [{ type: 'renamed', from: 'a', to: 'b' }, [{ ...core, kind: 'title', text: 'b' }]],
  ])('%j', (what, facts) => {
    expect(factsOfEvent(['14:05', what])).toEqual(facts)
  })
})

describe('a closing beside which the issue was marked as a duplicate', () => {
  const close: Happened = ['14:05', { type: 'closed', reason: 'not-planned', closer: null }]
  const merge: Happened = ['14:05', { type: 'closed', reason: 'completed', closer: '#57' }]
  const mark = (time: string): Happened => [time, { type: 'marked-as-duplicate' }]

  test.each<[what: string, happened: readonly Happened[], reason: string]>([
    ['in the same second is one as a duplicate', [close, mark('14:05')], 'duplicate'],
    ['a minute before is one', [mark('14:04'), close], 'duplicate'],
    ['a minute after is one', [close, mark('14:06')], 'duplicate'],
    ['longer before is not', [mark('14:03:59'), close], 'not-planned'],
    ['longer after is not', [close, mark('14:06:01')], 'not-planned'],
    ['is what it was when a merge closed it', [merge, mark('14:05')], 'completed'],
    ['without any mark is what it was', [close], 'not-planned'],
  ])('%s', (_what, happened, reason) => {
    const facts = factsOf(issue({ events: events(...happened) })).slice(3)

    expect(facts).toMatchObject([{ kind: 'closed', reason }])
  })
})

test('whoever has no judged authority has none', () => {
  const [fact] = factsOfEvent(['14:05', labeled('sev1'), jonas])

  expect(fact).toMatchObject({ actor: jonas, authority: 'none' })
})

test('the first title is what the first rename came from', () => {
  const renames = events(
    ['14:05', { type: 'renamed', from: 'Help', to: 'Shop is down' }],
    ['14:06', { type: 'renamed', from: 'Shop is down', to: 'Checkout is down' }],
  )

  const titles = factsOf(issue({ events: renames })).filter((fact) => fact.kind === 'title')

  expect(titles.map((fact) => fact.text)).toEqual(['Help', 'Shop is down', 'Checkout is down'])
})

describe('a description', () => {
  const bodyOf = (change: Partial<IssueSnapshot>) =>
    factsOf(issue(change)).find((fact) => fact.kind === 'body')

  test('is known by the time of its last edit', () => {
    const body = bodyOf({ editedAt: at('14:30') })

    expect(body).toMatchObject({ id: `issue:42:body:${at('14:30')}`, at: at('14:30') })
  })

  test.each([
    ['that fits is whole', 'x'.repeat(2000), 2000, false],
    ['too long is cut, and says so', 'x'.repeat(2001), 2000, true],
    ['is cut between characters', `${'x'.repeat(1999)}😀`, 1999, true],
  ])('%s', (_what, text, length, cut) => {
    const body = bodyOf({ body: text })

    expect(body).toMatchObject({ text: text.slice(0, length), cut })
  })
})

test('the same issue gives the same facts whenever it is read', () => {
  const anyEvents = fc
    .array(
      fc.tuple(
        fc.constantFrom('14:01', '14:02', '14:03'),
        fc.constantFrom(labeled('sev1'), unlabeled('sev1'), labeled('bug')),
      ),
    )
    .map((list) => events(...list))
  fc.assert(
    fc.property(anyEvents, fc.nat({ max: 5 }), (list, from) => {
      const whole = factsOf(issue({ events: list }))

      const recent = factsOf(issue({ events: list.slice(from) }))

      expect(whole).toEqual(expect.arrayContaining([...recent]))
    }),
    { numRuns: 200 },
  )
})

describe('a filled form', () => {
  const core = { v: 1, id: 'issue:42:form', at: at('14:00') }
  const formOf = (snapshot: IssueSnapshot) => factsOf(snapshot).filter(({ id }) => id === core.id)

  test.each([
    ['somebody who may', maria, 'admin'],
    ['somebody who may not', jonas, 'none'],
  ])('declares its severity with the authority of its author: %s', (_what, author, authority) => {
    const facts = formOf(issue({ author, body: filledForm(allAnswers) }))

    expect(facts).toEqual([
      {
        ...core,
        actor: author,
        kind: 'severity',
        label: 'sev2',
        from: null,
        to: 'SEV2',
        authority,
      },
    ])
  })

  test.each([
    ['not sure how bad', 'Not sure'],
    ['with an option of another form', 'Apocalypse'],
  ])('%s, sets the flag', (_what, severity) => {
    const facts = formOf(issue({ body: filledForm({ ...allAnswers, severity }) }))

    expect(facts).toEqual([
      { ...core, actor: maria, kind: 'flagged', set: true, authority: 'admin' },
    ])
  })

  test('counts from the opening, also when it was edited since', () => {
    const edited = issue({ body: filledForm(allAnswers), editedAt: at('15:00') })

    expect(formOf(edited)).toMatchObject([{ at: at('14:00') }])
  })

  test('is none when the description only resembles it', () => {
    expect(formOf(issue({ body: '### Severity\n\nSEV1\n\nIt is bad.' }))).toEqual([])
  })
})

describe('spellings of other tools', () => {
  const kindsOf = (work: Work, ...happened: readonly Happened[]) =>
    factsOf(issue({ events: events(...happened) }), work)
      .slice(3)
      .map((fact) => (fact.kind === 'severity' ? (fact.to ?? `no ${fact.from}`) : fact.kind))

  test('count beside a label `incident` that a person set, before or after', () => {
    const priorities: Happened[] = [
      ['14:01', labeled('P1')],
      ['14:03', labeled('severity: low')],
      ['14:04', unlabeled('P1')],
    ]

    expect(kindsOf(emptyWork, ['14:00', labeled('incident')], ...priorities)).toEqual([
      'flagged',
      'SEV1',
      'SEV4',
      'no SEV1',
    ])
    expect(kindsOf(emptyWork, ...priorities, ['14:05', labeled('Incident')])).toEqual([
      'SEV1',
      'SEV4',
      'no SEV1',
      'flagged',
    ])
  })

  test('do not count beside one that we set', () => {
    const work: Work = {
      ...emptyWork,
      ownActs: [{ act: 'labeled', label: 'incident', at: at('14:01') }],
    }

    const kinds = kindsOf(
      work,
      ['14:00', labeled('sev3')],
      ['14:01', labeled('incident'), ourLogin],
      ['14:02', labeled('P1')],
    )

    expect(kinds).toEqual(['SEV3'])
  })

  test('do not count without it', () => {
    expect(kindsOf(emptyWork, ['14:00', labeled('P1')], ['14:01', labeled('sev3')])).toEqual([
      'SEV3',
    ])
  })
})
