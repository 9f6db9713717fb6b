import { describe, expect, test } from 'vitest'
import { actionItem } from './items.ts'
import {
  alert,
  emptyFiling,
  fileItems,
  filing,
  incident,
  isEmpty,
  question,
  shown,
} from './small-filing.ts'

describe('owners', () => {
  const unknown = { ...alert, owners: ['Tom'] }

  test('who cannot be assigned are told', () => {
    const { plan, filed } = fileItems(emptyFiling, [unknown])

    expect(plan.notes).toEqual([
      { kind: 'owner', title: alert.title, written: 'Tom', why: 'unknown-name' },
    ])
    expect(filed.items.map(({ owners, unassigned }) => [owners, unassigned])).toEqual([
      [[], ['Tom']],
    ])
  })

  test('are assigned once they can be', () => {
    const settings = { ...question([]).settings, people: { Tom: 'ben' } }

    const { plan, issues } = fileItems(filing(unknown), [unknown], { settings })

    expect(plan.updates.map(({ addAssignees }) => addAssignees)).toEqual([['ben']])
    expect(shown(issues[0] ?? { body: '' })).not.toContain('Owner')
  })

  test('who were assigned stay so where it cannot be asked', () => {
    const { plan, filed } = fileItems(filing(alert), [alert], { canBeAssigned: () => null })

    expect(isEmpty(plan)).toBe(true)
    expect(filed).toEqual(filing(alert).filed)
  })

  test('are not looked for where nothing is filed', () => {
    const done = { ...unknown, state: 'done' } as const
    const linked = { ...unknown, issue: 'PAY-123' }

    expect(fileItems(emptyFiling, [done, linked]).plan.notes).toEqual([])
  })
})

test('a date that is refused is told with why', () => {
  const { plan } = fileItems(emptyFiling, [{ ...alert, due: 'soonish' }])

  expect(plan.notes).toMatchObject([
    { kind: 'due-refused', title: alert.title, written: 'soonish', why: expect.any(String) },
  ])
})

test('of a hundred and more items the first hundred are filed, and none counts as gone', () => {
  const names = [
    'alpha',
    'beta',
    'gamma',
    'delta',
    'iota',
    'kappa',
    'zeta',
    'eta',
    'theta',
    'mu',
    'nu',
  ]
  const many = names.flatMap((one) => names.map((two) => actionItem(`Move ${one} to ${two} now`)))

  const { plan, filed, issues } = fileItems(emptyFiling, many)
  const again = fileItems({ filed, issues }, [alert, ...many])

  expect(plan.creates).toHaveLength(100)
  expect(plan.notes).toEqual([{ kind: 'too-many', left: 21, maximum: 100 }])
  expect(again.filed.items.every(({ line }) => line !== null)).toBe(true)
})

test('an issue of a severer incident says so when it is next looked at', () => {
  const changed = { ...incident, severity: 'SEV2' } as const

  const { plan } = fileItems(filing(alert), [alert], { incident: changed })

  expect(plan.updates.map(({ body }) => body?.includes('SEV2: Checkout fails'))).toEqual([true])
})

test('whom nobody could ask about is named, and told', () => {
  const { plan } = fileItems(emptyFiling, [alert], { canBeAssigned: () => null })

  expect(plan.creates.map(({ assignees }) => assignees)).toEqual([[]])
  expect(plan.notes).toEqual([
    { kind: 'owner', title: alert.title, written: '@ana', why: 'not-checked' },
  ])
})
