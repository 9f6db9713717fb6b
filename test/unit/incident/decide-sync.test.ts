import { describe, expect, test } from 'vitest'
import { isEmptyPlan } from '../../../src/incident/decide-sync.ts'
import { labelTable } from '../../../src/incident/labels.ts'
import type { SyncPlan } from '../../../src/incident/sync-plan.ts'
import { emptyWork, printWork, type Work } from '../../../src/incident/work.ts'
import { at, jonas } from './facts.ts'
import {
  comment,
  decide,
  declared,
  events,
  fileOf,
  type Happened,
  issue,
  labeled,
  later,
  paths,
  repository,
  type SmallRepository,
  settled,
  statusBody,
} from './small-repository.ts'

function withWork(before: SmallRepository, change: Partial<Work>): SmallRepository {
  const work = printWork({ ...emptyWork, ...change })
  return { ...before, files: new Map(before.files).set(paths.work, work) }
}

function filesOf(plan: SyncPlan): readonly string[] {
  return plan.commit?.files.map((file) => file.path) ?? []
}

test('an issue without a severity label gets nothing', () => {
  const plan = decide(repository({ issue: issue({ events: events(['14:01', labeled('bug')]) }) }))

  expect(plan).toEqual({
    incident: null,
    suspects: null,
    deadlines: [],
    whatChanged: '',
    communication: [],
    isNew: false,
    newFacts: [],
    createLabels: [],
    createBranch: false,
    commit: null,
    writes: [],
    sayings: [],
    forget: [],
    receipt: null,
    work: emptyWork,
    problems: [],
  })
  expect(isEmptyPlan(plan)).toBe(true)
})

describe('the first declaration in a repository', () => {
  const plan = decide(declared())

  test('creates branch and labels', () => {
    expect(plan.createBranch).toBe(true)
    expect(plan.createLabels).toEqual(labelTable)
  })

  test('commits record, ledger, index, open incidents and the claim, all new', () => {
    expect(plan.commit?.message).toBe('INC-42: declared SEV1 [skip ci]')
    expect(filesOf(plan).toSorted()).toEqual([
      'README.md',
      'incidents/42/README.md',
      'incidents/42/ledger.jsonl',
      'incidents/42/work.json',
      'open.json',
    ])
    expect(plan.commit?.files.every((file) => file.before === null)).toBe(true)
  })

  test('claims the status comment for two minutes, and its labels as acts of ours', () => {
    expect(JSON.parse(fileOf(plan, paths.work) ?? '')).toEqual({
      v: 1,
      claims: [{ operation: 'status-comment', run: '1.1', until: at('14:07') }],
      statusComment: null,
      ownActs: [
        { act: 'labeled', label: 'incident', at: at('14:05') },
        { act: 'labeled', label: 'incident: investigating', at: at('14:05') },
      ],
      identities: [],
      watermark: at('14:01'),
      commentsRead: 0,
      said: [],
      forgotten: [],
    })
  })

  test('labels the issue and posts the status comment, pinned', () => {
    expect(plan.writes).toEqual([
      { kind: 'add-labels', names: ['incident', 'incident: investigating'] },
      { kind: 'post-comment', body: statusBody, pin: true },
    ])
    expect(plan.receipt).toBeNull()
  })

  test('is told as new, with its facts', () => {
    expect(plan.isNew).toBe(true)
    expect(plan.newFacts.map((fact) => fact.kind)).toEqual(['body', 'opened', 'title', 'severity'])
  })
})

test('where a label it wants is missing setup has not come to its end, so all that are missing are created', () => {
  const known = ['sev1', 'incident']

  const plan = decide({ ...declared(), head: 'head', labels: new Set(known) })

  expect(plan.createBranch).toBe(false)
  expect(plan.createLabels).toEqual(labelTable.filter(({ name }) => !known.includes(name)))
})

test('in a repository that was set up a label somebody deleted since stays so while nothing wants it', () => {
  const known = ['incident', 'incident: investigating']

  const plan = decide({ ...declared(), head: 'head', labels: new Set(known) })

  expect(plan.createLabels).toEqual([])
})

test('on a settled issue there is nothing to do', () => {
  const plan = decide(later(settled(declared()), '14:30'))

  expect(isEmptyPlan(plan)).toBe(true)
  expect(plan.newFacts).toEqual([])
})

test('an event that says nothing about the incident changes nothing', () => {
  const plan = decide(later(settled(declared()), '14:30', ['14:20', labeled('bug')]))

  expect(isEmptyPlan(plan)).toBe(true)
})

describe('a change is committed with its headline, and moves the watermark', () => {
  const before = settled(declared())
  const close = (reason: 'completed' | 'duplicate') =>
    ({ type: 'closed', reason, closer: null }) as const

  test.each<[headline: string, happened: readonly Happened[]]>([
    ['severity SEV1 to SEV3', [['14:20', labeled('sev3')]]],
    ['assigned', [['14:20', { type: 'assigned', assignee: jonas }]]],
    ['renamed', [['14:20', { type: 'renamed', from: 'Checkout is down', to: 'All is down' }]]],
    ['closed as completed', [['14:20', close('completed')]]],
    ['closed as duplicate', [['14:20', close('duplicate')]]],
    [
      'reopened',
      [
        ['14:20', close('completed')],
        ['14:20:30', { type: 'reopened' }],
      ],
    ],
  ])('%s', (headline, happened) => {
    const plan = decide(later(before, '14:30', ...happened))

    expect(plan.commit?.message).toBe(`INC-42: ${headline} [skip ci]`)
    expect(plan.work.watermark).toBe(at(happened.at(-1)?.[0] ?? ''))
    expect(plan.isNew).toBe(false)
  })

  test('description edited', () => {
    const edited = { ...before.issue, body: 'Some can pay.', editedAt: at('14:20') }

    const plan = decide({ ...before, issue: edited })

    expect(plan.commit?.message).toBe('INC-42: description edited [skip ci]')
    expect(plan.newFacts.map((fact) => fact.id)).toEqual([`issue:42:body:${at('14:20')}`])
    expect(plan.incident?.impact).toBe('Some can pay.')
  })

  test('record brought up to date', () => {
    const files = new Map(before.files).set(paths.record, '# Somebody emptied this page\n')

    const plan = decide({ ...before, files })

    expect(plan.commit?.message).toBe('INC-42: record brought up to date [skip ci]')
    expect(filesOf(plan)).toEqual([paths.record, paths.work])
  })
})

test('a watermark that is behind is moved when it has to be, without other changes', () => {
  const before = later(settled(declared()), '14:30', ['14:20', labeled('bug')])

  const plan = decide({ ...before, workIsPending: true })

  expect(filesOf(plan)).toEqual([paths.work])
  expect(plan.work.watermark).toBe(at('14:20'))
})

describe('the status comment', () => {
  const before = settled(declared())
  const claim = (until: string) =>
    ({ operation: 'status-comment', run: '9.1', until: at(until) }) as const

  test('is not posted while another run holds the claim, and the claim stays', () => {
    const plan = decide(withWork(declared(), { claims: [claim('14:05:01')] }))

    expect(plan.writes.map((write) => write.kind)).toEqual(['add-labels'])
    expect(plan.receipt).toBeNull()
    expect(plan.work.claims).toEqual([claim('14:05:01')])
  })

  test('is posted once the claim has expired, and claimed anew', () => {
    const plan = decide(withWork(declared(), { claims: [claim('14:05')] }))

    expect(plan.writes.map((write) => write.kind)).toEqual(['add-labels', 'post-comment'])
    expect(plan.work.claims).toEqual([
      { operation: 'status-comment', run: '1.1', until: at('14:07') },
    ])
  })

  test('is posted again by the run that holds the claim itself', () => {
    const plan = decide(withWork(declared(), { claims: [{ ...claim('14:06'), run: '1.1' }] }))

    expect(plan.writes.map((write) => write.kind)).toEqual(['add-labels', 'post-comment'])
    expect(plan.work.claims).toEqual([{ ...claim('14:07'), run: '1.1' }])
  })

  test('follows a change by an edit', () => {
    const plan = decide(later(before, '14:30', ['14:20', { type: 'assigned', assignee: jonas }]))

    expect(plan.writes).toEqual([
      { kind: 'edit-comment', id: 'IC_900', body: statusBody.replace('nobody', 'jonas') },
    ])
  })

  test('is restored when somebody edited it', () => {
    const comments = before.comments.map((one) => ({ ...one, body: `${one.body}\nspam` }))

    const plan = decide({ ...before, comments })

    expect(plan.commit).toBeNull()
    expect(plan.writes).toEqual([{ kind: 'edit-comment', id: 'IC_900', body: statusBody }])
  })

  test('of two the younger is deleted', () => {
    const younger = comment({ databaseId: 901, body: statusBody })

    const plan = decide({ ...before, comments: [younger, ...before.comments] })

    expect(plan.writes).toEqual([{ kind: 'delete-comment', id: 'IC_901' }])
  })

  test('posted again when it was deleted', () => {
    const plan = decide({ ...before, comments: [] })

    expect(plan.writes).toEqual([{ kind: 'post-comment', body: statusBody, pin: true }])
    expect(filesOf(plan)).toEqual([paths.work])
  })

  test('is not what a stranger wrote with our marker', () => {
    const forged = comment({ databaseId: 7, body: statusBody, author: jonas, ours: false })

    const plan = decide({ ...declared(), comments: [forged] })

    expect(plan.writes.map((write) => write.kind)).toEqual(['add-labels', 'post-comment'])
  })
})

describe('labels show the status', () => {
  const labelsNow = (before: SmallRepository, ...names: readonly string[]): SmallRepository => ({
    ...before,
    issue: { ...before.issue, labels: names },
  })

  test.each<[what: string, names: readonly string[], writes: readonly unknown[]]>([
    ['complete', ['sev1', 'incident', 'incident: investigating'], []],
    ['complete, in another case', ['sev1', 'Incident', 'INCIDENT: investigating'], []],
    [
      'one is missing',
      ['sev1', 'incident: investigating'],
      [{ kind: 'add-labels', names: ['incident'] }],
    ],
    [
      'a stale one',
      ['sev1', 'incident', 'incident: investigating', 'Incident: Triage'],
      [{ kind: 'remove-labels', names: ['incident: triage'] }],
    ],
    [
      'stale only',
      ['sev1', 'incident', 'incident: resolved', 'bug'],
      [
        { kind: 'add-labels', names: ['incident: investigating'] },
        { kind: 'remove-labels', names: ['incident: resolved'] },
      ],
    ],
  ])('%s', (_what, names, writes) => {
    expect(decide(labelsNow(settled(declared()), ...names)).writes).toEqual(writes)
  })
})

test('authority is judged when a fact is first seen, and stays', () => {
  const before = settled(declared())

  const plan = decide({ ...before, authorityOf: () => 'none' })

  expect(plan.incident?.status).toBe('investigating')
  expect(isEmptyPlan(plan)).toBe(true)
})
