import { describe, expect, test } from 'vitest'
import { defaultSettings } from '../../../../src/config/settings.ts'
import type { Fact } from '../../../../src/incident/fact.ts'
import type { SeenPull } from '../../../../src/incident/observation.ts'
import type { Severity } from '../../../../src/incident/severity.ts'
import { decideDraft, dueDay } from '../../../../src/postmortem/draft/decide-draft.ts'
import { needsDraft } from '../../../../src/postmortem/draft/needs-draft.ts'
import { at, command, gone, incidentOf, maria, reopened, set } from '../../incident/facts.ts'
import { edited, noted, print, sourceOf, story, templatesWith } from './drafts.ts'

const pull: SeenPull = {
  id: 'PR_50',
  number: 50,
  url: 'https://github.com/acme/shop/pull/50',
  state: 'open',
  isDraft: false,
  createdAt: at('15:01'),
  mergedAt: null,
  mergedBy: null,
  author: maria,
}
const merged: SeenPull = { ...pull, state: 'merged', mergedAt: at('16:00') }
const resolved = command('15:00', { name: 'resolve', text: '' })
const again = command('17:00', { name: 'resolve', text: '' })
const asked = command('15:30', { name: 'postmortem' })

function isNeeded(facts: readonly Fact[], pulls: readonly SeenPull[] = []): boolean {
  return needsDraft(incidentOf(...facts), pulls, defaultSettings)
}

describe('a draft is needed', () => {
  test.each<[severity: Severity, isNeeded: boolean]>([
    ['SEV1', true],
    ['SEV2', true],
    ['SEV3', false],
    ['SEV4', false],
  ])('of a resolved %s: %s', (severity, expected) => {
    expect(isNeeded([set('14:01', severity), resolved])).toBe(expected)
  })

  test.each<[what: string, facts: readonly Fact[], expected: boolean]>([
    ['not before it is resolved', [set('14:01', 'SEV1')], false],
    ['by the worst it was', [set('14:01', 'SEV2'), set('14:10', 'SEV4'), resolved], true],
    ['of any, where somebody asks', [set('14:01', 'SEV4'), asked], true],
    [
      'not of a cancelled one',
      [set('14:01', 'SEV1'), asked, command('15:40', { name: 'cancel', text: '' })],
      false,
    ],
    [
      'not of a duplicate',
      [set('14:01', 'SEV1'), command('15:00', { name: 'duplicate', of: 41, text: '' })],
      false,
    ],
    ['not of one whose issue is gone', [set('14:01', 'SEV1'), resolved, gone('15:30')], false],
  ])('%s', (_what, facts, expected) => {
    expect(isNeeded(facts)).toBe(expected)
  })
})

test('a drill gets one where the repository wants that', () => {
  const drill = { ...incidentOf(set('14:01', 'SEV1'), resolved), kind: 'drill' as const }
  const postMortem = { ...defaultSettings.postMortem, kinds: ['drill' as const] }

  expect(needsDraft(drill, [], defaultSettings)).toBe(false)
  expect(needsDraft(drill, [], { postMortem })).toBe(true)
})

describe('once there is a pull request', () => {
  const sev1 = [set('14:01', 'SEV1'), resolved]

  test.each<[what: string, facts: readonly Fact[], pulls: readonly SeenPull[], needed: boolean]>([
    ['it is looked after while it is open', sev1, [pull], true],
    ['also where none would be wanted any more', [set('14:01', 'SEV4')], [pull], true],
    ['not once it is merged', sev1, [merged], false],
    ['not once somebody closed it', sev1, [{ ...pull, state: 'closed' }], false],
    [
      'not even when it is resolved again',
      [...sev1, reopened('16:10'), again],
      [{ ...pull, state: 'closed' }],
      false,
    ],
    ['the newest counts', sev1, [merged, pull], false],
    [
      'another one is needed when it is resolved again',
      [...sev1, reopened('16:10'), again],
      [merged],
      true,
    ],
    ['but not while it runs again', [...sev1, reopened('16:10')], [merged], false],
    [
      'and not for one that none is wanted of',
      [set('14:01', 'SEV4'), resolved, reopened('16:10'), again],
      [merged],
      false,
    ],
  ])('%s', (_what, facts, pulls, expected) => {
    expect(isNeeded(facts, pulls)).toBe(expected)
  })
})

describe('what is to be done', () => {
  const source = sourceOf(story)
  const templates = templatesWith()
  const draft = print(source)

  test('a draft is written, and its pull request opened', () => {
    expect(decideDraft({ source, templates, existing: null, pulls: [] })).toEqual({
      text: draft,
      opens: true,
      toDraft: null,
      problems: [],
    })
  })

  test('nothing, when it stands as it should', () => {
    expect(decideDraft({ source, templates, existing: draft, pulls: [pull] })).toEqual({
      text: null,
      opens: false,
      toDraft: null,
      problems: [],
    })
  })

  test('a draft without a pull request gets one', () => {
    const plan = decideDraft({ source, templates, existing: draft, pulls: [merged] })

    expect(plan).toMatchObject({ text: null, opens: true })
  })

  test('it follows, and what people wrote stays', () => {
    const existing = edited(draft, '## What went well\n', '## What went well\n\nThe rollback.\n')
    const more = sourceOf([...story, noted('15:30', 'One more')])

    const { text } = decideDraft({ source: more, templates, existing, pulls: [pull] })

    expect(text).toContain('\n## What went well\n\nThe rollback.\n\n## What went poorly\n')
    expect(text).toContain('\n| One more |  |  |  | |\n')
  })

  test('its pull request is a draft again while the incident runs again', () => {
    const runs = sourceOf([...story, reopened('16:00')])
    const toDraftOf = (seen: SeenPull, from = runs) =>
      decideDraft({ source: from, templates, existing: draft, pulls: [seen] }).toDraft

    expect(toDraftOf(pull)).toBe(pull)
    expect(toDraftOf({ ...pull, isDraft: true })).toBeNull()
    expect(toDraftOf(merged)).toBeNull()
    expect(toDraftOf(pull, sourceOf([set('14:01', 'SEV2'), asked]))).toBeNull()
  })

  test('a template that cannot be used is told of, and ours used', () => {
    const broken = templatesWith({ 'post-mortem.md': '{{ nope }}' })

    const plan = decideDraft({ source, templates: broken, existing: draft, pulls: [pull] })

    expect(plan.text).toBeNull()
    expect(plan.problems.map(({ file }) => file)).toEqual(['.github/incident-loop/post-mortem.md'])
  })
})

test('a post-mortem is due on the day of its deadline', () => {
  const due = { key: '', since: at('15:00'), dueAt: '2026-11-27T17:00:00Z', escalatesAt: null }
  const update = { ...due, kind: 'update', dueAt: at('16:00') } as const

  expect(dueDay([update, { ...due, kind: 'post-mortem' }])).toBe('2026-11-27')
  expect(dueDay([update])).toBeNull()
})
