import { describe, expect, test } from 'vitest'
import {
  actorsToJudge,
  lastDeclaredAt,
  maybeIncident,
} from '../../../src/incident/facts-from-issue.ts'
import type { IssueSnapshot } from '../../../src/incident/observation.ts'
import { reading } from './fact-reading.ts'
import { at, jonas, maria } from './facts.ts'
import { allAnswers, filledForm, leastAnswers } from './filled-form.ts'
import { events, type Happened, issue, labeled, ourLogin, unlabeled } from './small-repository.ts'

describe('the authority that is asked', () => {
  test('is that of everybody who set or removed a label that counts, once each', () => {
    const list = events(
      ['14:01', labeled('sev1'), maria],
      ['14:02', labeled('bug'), ourLogin],
      ['14:03', unlabeled('SEV-1'), jonas],
      ['14:04', labeled('critical'), maria],
      ['14:05', { type: 'assigned', assignee: ourLogin }, ourLogin],
    )

    expect(actorsToJudge(issue({ events: list }), reading)).toEqual([maria, jonas])
  })

  test('is that of the author of a form too', () => {
    const form = issue({
      author: jonas,
      body: filledForm(allAnswers),
      events: events(['14:01', unlabeled('incident'), maria]),
    })

    expect(actorsToJudge(form, reading)).toEqual([jonas, maria])
  })

  test("is nobody's on an issue of anything else", () => {
    expect(actorsToJudge(issue({ events: events(['14:01', labeled('bug')]) }), reading)).toEqual([])
  })
})

describe('an issue may be an incident', () => {
  const label = (name: string) => ({ labels: [name] })

  test.each<[what: string, change: Partial<IssueSnapshot>, expected: boolean]>([
    ['a severity label', label('SEV-1'), true],
    ['a configured one', label('Critical'), true],
    ['the label `incident`', label('Incident'), true],
    ['our form', { body: filledForm(leastAnswers) }, true],
    ['a severity label that is gone', { events: events(['14:01', unlabeled('sev1')]) }, true],
    ['the label `incident` once', { events: events(['14:01', labeled('incident')]) }, true],
    ['a status label', label('incident: triage'), false],
    ['a label of another tool', label('P1'), false],
    ['another label', label('bug'), false],
    ['nothing', {}, false],
  ])('%s', (_what, change, expected) => {
    expect(maybeIncident(issue(change), reading)).toBe(expected)
  })
})

describe('an issue was last made an incident', () => {
  test.each<[what: string, happened: readonly Happened[], declaredAt: string]>([
    ['when it was opened, without any label', [], '14:00'],
    ['when a severity was set', [['14:10', labeled('sev1')]], '14:10'],
    ['when a configured spelling was set', [['14:10', labeled('Critical')]], '14:10'],
    ['when the label `incident` was set', [['14:10', labeled('incident')]], '14:10'],
    [
      'when a priority was set beside it',
      [
        ['14:10', labeled('incident')],
        ['14:20', labeled('P1')],
      ],
      '14:20',
    ],
    [
      'when the last of several was set, in any order',
      [
        ['14:20', labeled('sev1')],
        ['14:10', labeled('sev2')],
      ],
      '14:20',
    ],
    [
      'not when it was put aside since',
      [
        ['14:10', labeled('sev1')],
        ['16:00', labeled('wontfix')],
      ],
      '14:10',
    ],
    [
      'not when a severity was removed since',
      [
        ['14:10', labeled('sev1')],
        ['14:20', labeled('sev2')],
        ['16:00', unlabeled('sev1')],
      ],
      '14:20',
    ],
    [
      'not when it was reopened since',
      [
        ['14:10', labeled('sev1')],
        ['16:00', { type: 'reopened' }],
      ],
      '14:10',
    ],
    ['not by a priority alone', [['14:10', labeled('P1')]], '14:00'],
  ])('%s', (_what, happened, declaredAt) => {
    expect(lastDeclaredAt(issue({ events: events(...happened) }), reading)).toBe(at(declaredAt))
  })
})
