import { describe, expect, test } from 'vitest'
import { defaultPostMortemSettings } from '../../../src/config/post-mortem.ts'
import type { Incident } from '../../../src/incident/incident.ts'
import { lacksPostmortem, wantsPostmortem } from '../../../src/incident/postmortem-wanted.ts'
import { at, incidentOf, set } from './facts.ts'

const running = incidentOf(set('14:01', 'SEV1'))
const resolved: Incident = {
  ...running,
  status: 'resolved',
  times: { ...running.times, resolvedAt: at('15:00') },
}
const draft = { pull: 113, url: 'u', openedAt: at('14:20'), publishedAt: null }
const published = { ...draft, publishedAt: at('14:30') }

describe('an incident gets a post-mortem', () => {
  test.each([
    ['once it is resolved', resolved, true],
    ['not while it runs', running, false],
    ['while it runs, when somebody asked', { ...running, postmortemAskedAt: at('14:10') }, true],
    ['not as a drill', { ...resolved, kind: 'drill' }, false],
    ['not at a severity without', { ...resolved, worstSeverity: 'SEV4' }, false],
    ['not when it was called off', { ...resolved, status: 'cancelled' }, false],
  ] as const)('%s', (_, incident, expected) => {
    expect(wantsPostmortem(incident, defaultPostMortemSettings)).toBe(expected)
  })
})

describe('a draft is still to be opened', () => {
  test.each([
    ['where there is none', resolved, true],
    ['not where one is open', { ...resolved, postmortem: draft }, false],
    [
      'where it was resolved again since one was merged',
      { ...resolved, postmortem: published },
      true,
    ],
    [
      'not where it ended with the merge',
      { ...resolved, status: 'closed', postmortem: published },
      false,
    ],
    [
      'not where one was merged before the end, and nobody resolved it since',
      { ...running, postmortemAskedAt: at('14:10'), postmortem: published },
      false,
    ],
  ] as const)('%s', (_, incident, expected) => {
    expect(lacksPostmortem(incident, defaultPostMortemSettings)).toBe(expected)
  })
})
