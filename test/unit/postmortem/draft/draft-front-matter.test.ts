import { describe, expect, test } from 'vitest'
import type { Cause } from '../../../../src/incident/commands/command.ts'
import type { Fact } from '../../../../src/incident/fact.ts'
import { draftFrontMatter } from '../../../../src/postmortem/draft/draft-front-matter.ts'
import { shaOf } from '../../changes/builders.ts'
import { suspect } from '../../changes/verdicts.ts'
import { at, command, described, incidentOf, issueUrl, renamed, set } from '../../incident/facts.ts'
import { filledForm, leastAnswers } from '../../incident/filled-form.ts'
import { story } from './drafts.ts'

function valuesOf(...facts: readonly Fact[]) {
  return draftFrontMatter(incidentOf(...facts), null)
}

function caused(cause: Cause): Fact {
  return command('14:50', { name: 'cause', is: true, cause, text: '' })
}

test('the front matter holds what the record knows', () => {
  expect(valuesOf(...story)).toEqual({
    schema: 1,
    id: 'INC-42',
    title: 'Checkout is down',
    status: 'draft',
    severity: 'sev2',
    impact: 'major',
    started_at: at('14:00'),
    detected_at: at('14:00'),
    declared_at: at('14:01'),
    acknowledged_at: at('14:06'),
    mitigated_at: at('15:00'),
    resolved_at: at('15:00'),
    environment: null,
    services: ['checkout'],
    detected_by: null,
    caused_by_change: null,
    pull_requests: [],
    commits: [],
    tracking_issue: issueUrl,
    commander: 'jonas',
    authors: ['jonas'],
  })
})

test('of an incident that nobody led, nobody is named', () => {
  expect(valuesOf(set('14:01', 'SEV1'))).toMatchObject({
    commander: null,
    authors: [],
    resolved_at: null,
  })
})

describe('the severity is the worst it was, and impact what it means', () => {
  test.each([
    ['SEV1', 'sev1', 'critical'],
    ['SEV2', 'sev2', 'major'],
    ['SEV3', 'sev3', 'minor'],
    ['SEV4', 'sev4', 'none'],
  ] as const)('%s', (worst, severity, impact) => {
    const facts = [set('14:01', worst), set('14:10', 'SEV4')]

    expect(valuesOf(...facts)).toMatchObject({ severity, impact })
  })
})

describe('what detected it', () => {
  test.each([
    ['Datadog monitor', 'alert'],
    ['PagerDuty alert', 'alert'],
    ['Customer report', 'customer'],
    ['Support team', 'customer'],
    ['An engineer', 'employee'],
    ['Internal staff', 'employee'],
    ['The moon', 'other'],
  ])('%s is %s', (written, detector) => {
    const form = filledForm({ ...leastAnswers, detectedBy: written })
    const facts = [described('14:00', form), set('14:01', 'SEV2')]

    expect(valuesOf(...facts)['detected_by']).toBe(detector)
  })
})

describe('whether a change caused it', () => {
  test.each<[cause: Cause, expected: object]>([
    [
      { kind: 'pull', number: 57 },
      { caused_by_change: true, pull_requests: ['#57'], commits: [] },
    ],
    [
      { kind: 'commit', sha: '0123456789' },
      { caused_by_change: true, pull_requests: [], commits: ['0123456789'] },
    ],
    [
      { kind: 'deployment', id: 7 },
      { caused_by_change: true, pull_requests: [], commits: [] },
    ],
    [{ kind: 'none' }, { caused_by_change: false, pull_requests: [], commits: [] }],
    [{ kind: 'unknown' }, { caused_by_change: null, pull_requests: [], commits: [] }],
  ])('%j', (cause, expected) => {
    expect(valuesOf(set('14:01', 'SEV2'), caused(cause))).toMatchObject(expected)
  })

  test('its commit is the one that landed the pull request', () => {
    const incident = incidentOf(set('14:01', 'SEV2'), caused({ kind: 'pull', number: 57 }))

    expect(draftFrontMatter(incident, suspect(57))['commits']).toEqual([shaOf(57)])
    expect(draftFrontMatter(incident, suspect(57, { sha: null }))['commits']).toEqual([])
  })
})

test('texts by people are one line of what can be seen', () => {
  const body = filledForm({
    ...leastAnswers,
    environment: 'pro\u202educ\u200btion',
    services: 'check\u2066out',
  })

  const values = valuesOf(
    described('14:00', body),
    set('14:01', 'SEV2'),
    renamed('14:02', 'Down\u202e\n\nagain'),
  )

  expect(values).toMatchObject({
    title: 'Down again',
    environment: 'production',
    services: ['checkout'],
  })
})
