import { describe, expect, test } from 'vitest'
import type { ActionItem } from '../../../../src/postmortem/action-items/action-item.ts'
import { decideFiling, filingOperation } from '../../../../src/postmortem/filing/decide-filing.ts'
import { nothingFiled } from '../../../../src/postmortem/filing/filed.ts'
import type { FoundIssue } from '../../../../src/postmortem/filing/filing-question.ts'
import { actionItem, repositoryUrl } from './items.ts'
import {
  alert,
  emptyFiling,
  type Filing,
  fileItems,
  filing,
  first,
  isEmpty,
  keysOf,
  question,
  runbook,
} from './small-filing.ts'

describe('the first time', () => {
  test('each open item is claimed and gets an issue', () => {
    const plan = decideFiling(question([alert, runbook]))

    const keys = plan.creates.map(({ key }) => key)
    expect(plan.creates.map(({ title }) => title)).toEqual([alert.title, runbook.title])
    expect(plan.claimed).toEqual({
      ...nothingFiled,
      claims: keys.map((key) => ({
        operation: `action-item:${key}`,
        run: '7.1',
        until: '2026-11-25T10:02:00Z',
      })),
    })
    expect(plan.updates).toEqual([])
    expect(plan.notes).toEqual([])
  })

  test('it is recorded what was read, without claims', () => {
    const { filed } = filing(alert)

    expect(filed).toEqual({
      v: 1,
      document: { path: 'postmortems/2026/2026-11-20-inc-42-checkout.md', blob: 'c0ffee' },
      items: [
        {
          key: 'dde794ab',
          title: alert.title,
          line: 10,
          permalink: `${repositoryUrl}/blob/c0ffee/postmortems/2026/2026-11-20-inc-42-checkout.md#L10`,
          owners: ['ana'],
          ownersAsWritten: ['@ana'],
          unassigned: [],
          due: '2026-12-05',
          dueAsWritten: '2026-12-05',
          dueRefused: null,
          type: null,
          issue: { number: 101, url: `${repositoryUrl}/issues/101` },
          link: null,
          state: 'open',
          withdrawnWhy: '',
          closedAt: null,
          said: [],
        },
      ],
      claims: [],
      comments: { pull: null, incident: null },
    })
  })

  test.each<[what: string, item: ActionItem, state: string]>([
    ['done', actionItem('Roll back', { state: 'done' }), 'done'],
    ['done by its date', actionItem('Roll back', { due: 'done 2026-11-21' }), 'done'],
    [
      'withdrawn',
      actionItem('Roll back', { state: 'withdrawn', withdrawnWhy: 'no use' }),
      'withdrawn',
    ],
  ])('what is %s is recorded and not filed', (_what, item, state) => {
    const { plan, filed } = fileItems(emptyFiling, [item])

    expect(isEmpty(plan)).toBe(true)
    expect(filed.items.map((one) => [one.state, one.issue])).toEqual([[state, null]])
  })

  test.each([
    ['#12', { number: 12, url: `${repositoryUrl}/issues/12` }],
    ['PAY-123', null],
  ])('what names %s is linked and not filed', (issue, linked) => {
    const { plan, filed } = fileItems(emptyFiling, [actionItem('Raise limits', { issue })])

    expect(isEmpty(plan)).toBe(true)
    expect(filed.items.map((one) => [one.issue, one.link])).toEqual([[linked, issue]])
  })
})

describe('again', () => {
  test('nothing is written', () => {
    const { plan, filed } = fileItems(filing(alert, runbook), [alert, runbook])

    expect(isEmpty(plan)).toBe(true)
    expect(filed).toEqual(filing(alert, runbook).filed)
  })

  test('in another version and under another name of the document nothing is written either', () => {
    const moved = { ...alert, line: 30 }

    const { plan } = fileItems(filing(alert), [moved], { blob: 'beef' })

    expect(isEmpty(plan)).toBe(true)
    expect(plan.next.items[0]?.line).toBe(30)
    expect(plan.next.items[0]?.permalink).toContain('/c0ffee/')
  })

  test('in another order and reworded by a word no issue is added', () => {
    const reworded = { ...alert, title: 'Add an alert for the whole queue depth' }

    const { plan, issues } = fileItems(filing(alert, runbook), [runbook, reworded])

    expect(plan.creates).toEqual([])
    expect(issues.map(({ title }) => title)).toEqual([reworded.title, runbook.title])
    expect(keysOf(issues)).toEqual(keysOf(filing(alert, runbook).issues))
  })

  test('an item that was added gets an issue', () => {
    const { plan } = fileItems(filing(alert), [runbook, alert])

    expect(plan.creates.map(({ title }) => title)).toEqual([runbook.title])
    expect(plan.updates).toEqual([])
  })

  test('one that was done before and is open again gets one', () => {
    const { plan } = fileItems(filing({ ...alert, state: 'done' }), [alert])

    expect(plan.creates.map(({ title }) => title)).toEqual([alert.title])
  })
})

describe('without the record', () => {
  test('issues are found by their markers, and nothing is written', () => {
    const { issues } = filing(alert, runbook)

    const { plan, filed } = fileItems({ filed: nothingFiled, issues }, [alert, runbook])

    expect(isEmpty(plan)).toBe(true)
    expect(filed).toEqual(filing(alert, runbook).filed)
  })

  test('so are those of a lost answer', () => {
    const { issues, filed } = filing(alert, runbook)
    const unanswered = { ...filed, items: filed.items.map((item) => ({ ...item, issue: null })) }

    const after = fileItems({ filed: unanswered, issues }, [alert, runbook])

    expect(isEmpty(after.plan)).toBe(true)
    expect(after.filed).toEqual(filed)
  })

  test('what people did to them since stays', () => {
    const lost = {
      filed: nothingFiled,
      issues: [{ ...first(filing(alert)), title: 'Alert: queue depth', assignees: ['carl'] }],
    }

    const { plan, filed } = fileItems(lost, [alert])

    expect(isEmpty(plan)).toBe(true)
    expect(filed.items.map(({ owners }) => owners)).toEqual([['carl']])
  })

  test('those that are done are not filed again', () => {
    const lost = {
      filed: nothingFiled,
      issues: [
        { ...first(filing(alert)), state: 'done', closedAt: '2026-12-01T10:00:00Z' } as const,
      ],
    }

    const { plan, filed } = fileItems(lost, [alert])

    expect(isEmpty(plan)).toBe(true)
    expect(filed.items.map(({ state, closedAt }) => [state, closedAt])).toEqual([
      ['done', '2026-12-01T10:00:00Z'],
    ])
  })
})

describe('of two issues for one item', () => {
  const one = first(filing(alert))
  const two: FoundIssue = { ...one, number: 99, url: `${repositoryUrl}/issues/99` }

  test('the lower number stays, and the other is a duplicate', () => {
    const { plan, filed } = fileItems({ ...filing(alert), issues: [one, two] }, [alert])

    expect(filed.items[0]?.issue?.number).toBe(99)
    expect(plan.duplicates).toEqual([{ number: 101, url: `${repositoryUrl}/issues/101`, of: 99 }])
    expect(plan.creates).toEqual([])
  })

  test('one that is closed is left alone', () => {
    const closed = { ...one, state: 'not-planned', closedAt: '2026-11-25T11:00:00Z' } as const

    expect(fileItems({ ...filing(alert), issues: [closed, two] }, [alert]).plan.duplicates).toEqual(
      [],
    )
  })
})

describe('a claim', () => {
  const [key = ''] = keysOf(filing(alert).issues)
  const claim = { operation: filingOperation(key), run: '8.1', until: '2026-11-25T10:01:00Z' }
  const held: Filing = { ...emptyFiling, filed: { ...nothingFiled, claims: [claim] } }

  test('of another run is respected', () => {
    const { plan, filed } = fileItems(held, [alert, runbook])

    expect(plan.creates.map(({ title }) => title)).toEqual([runbook.title])
    expect(plan.waiting).toEqual([key])
    expect(plan.claimed?.claims.map(({ run }) => run)).toEqual(['8.1', '7.1'])
    expect(filed.claims).toEqual([claim])
    expect(filed.items.map(({ issue }) => issue?.number ?? null)).toEqual([null, 101])
  })

  test('that is over, or our own, is not', () => {
    expect(fileItems(held, [alert], { now: '2026-11-25T10:01:00Z' }).plan.creates).toHaveLength(1)
    expect(fileItems(held, [alert], { run: '8.1' }).plan.creates).toHaveLength(1)
  })
})
