import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Authority } from '../../../src/incident/actor.ts'
import { actorsToJudge, factsFromIssue } from '../../../src/incident/facts-from-issue.ts'
import type { IssueSnapshot } from '../../../src/incident/observation.ts'
import { at, issueUrl, jonas, maria } from './facts.ts'
import { events, type Happened, issue, labeled, ourLogin, unlabeled } from './small-repository.ts'

const reading = {
  spellings: { SEV1: ['P1'] },
  authorityOf: ({ login }: { login: string }): Authority => (login === 'maria' ? 'admin' : 'none'),
}

function factsOf(snapshot: IssueSnapshot) {
  return factsFromIssue(snapshot, reading)
}

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
      unlabeled('P1'),
      [{ ...core, kind: 'severity', label: 'P1', from: 'SEV1', to: null, authority: 'admin' }],
    ],
    [labeled('bug'), []],
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

test('the authority of everybody who set or removed a severity label is asked, once each', () => {
  const list = events(
    ['14:01', labeled('sev1'), maria],
    ['14:02', labeled('bug'), ourLogin],
    ['14:03', unlabeled('SEV-1'), jonas],
    ['14:04', labeled('P1'), maria],
    ['14:05', { type: 'assigned', assignee: ourLogin }, ourLogin],
  )

  expect(actorsToJudge(list, reading.spellings)).toEqual([maria, jonas])
})
