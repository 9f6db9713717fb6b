import { describe, expect, test } from 'vitest'
import { actorsToJudge } from '../../../src/incident/facts-from-issue.ts'
import { emptyWork, type Work, withOwnActs } from '../../../src/incident/work.ts'
import { factsOf, reading } from './fact-reading.ts'
import { at, jonas, maria } from './facts.ts'
import { events, type Happened, issue, labeled, ourLogin, unlabeled } from './small-repository.ts'

describe('what we did ourselves is no fact', () => {
  const work: Work = {
    ...emptyWork,
    ownActs: [
      { act: 'labeled', label: 'sev2', at: at('14:01') },
      { act: 'labeled', label: 'incident', at: at('14:01') },
      { act: 'reopened', label: '', at: at('14:01') },
    ],
  }

  test.each<[what: string, happened: Happened, count: number]>([
    ['the label of the form', ['14:01:05', labeled('sev2'), ourLogin], 0],
    ['the label `incident`', ['14:01:05', labeled('incident'), ourLogin], 0],
    ['a reopening', ['14:01:05', { type: 'reopened' }, ourLogin], 0],
    ['but the same ten minutes later is', ['14:11:01', { type: 'reopened' }, ourLogin], 1],
    ['and the same by a person is', ['14:01:05', labeled('sev2'), maria], 1],
    ['and another label is', ['14:01:05', labeled('sev1'), ourLogin], 1],
    ['and removing what we set is', ['14:01:05', unlabeled('sev2'), ourLogin], 1],
  ])('%s', (_what, happened, count) => {
    expect(factsOf(issue({ events: events(happened) }), work).slice(3)).toHaveLength(count)
  })

  test('under the login of a person whose token we use', () => {
    const ours = { ...work, identities: ['jonas'] }

    const facts = factsOf(issue({ events: events(['14:02', labeled('sev2'), jonas]) }), ours)

    expect(facts.slice(3)).toEqual([])
  })

  test('and its authority is not asked', () => {
    const own = issue({ events: events(['14:01:05', labeled('incident'), ourLogin]) })

    expect(actorsToJudge(own, { ...reading, work })).toEqual([])
  })

  test('however much we did since', () => {
    const later = Array.from({ length: 50 }, (_, index) => ({
      act: 'labeled' as const,
      label: `incident: ${index}`,
      at: at('14:30'),
    }))

    const facts = factsOf(
      issue({ events: events(['14:01:05', labeled('incident'), ourLogin]) }),
      withOwnActs(work, later),
    )

    expect(facts.slice(3)).toEqual([])
  })
})
