import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ActionItem } from '../../../../src/postmortem/action-items/action-item.ts'
import { nothingFiled } from '../../../../src/postmortem/filing/filed.ts'
import { actionItem } from './items.ts'
import { emptyFiling, type Filing, fileItems, isEmpty, keysOf } from './small-filing.ts'

describe('whatever is edited between runs', () => {
  const anyItem: fc.Arbitrary<ActionItem> = fc
    .record({
      title: fc.constantFrom('Add alert A', 'Add alert B', 'Write a runbook', 'Test it', 'Move it'),
      state: fc.constantFrom('open', 'open', 'done', 'withdrawn'),
      owners: fc.subarray(['@ana', 'Sarah', 'Tom', '@acme/core']),
      due: fc.constantFrom(null, '2026-12-05', 'soonish', 'end of next week'),
      issue: fc.constantFrom(null, null, null, '#12', 'PAY-1'),
      details: fc.constantFrom('', 'Why.\n- one'),
      line: fc.nat(90),
    })
    .map(({ title, ...rest }) => actionItem(title, rest))
  const anyVersions = fc.array(fc.array(anyItem, { maxLength: 5 }), { minLength: 1, maxLength: 5 })

  test('a second look at the same version writes nothing', () => {
    fc.assert(
      fc.property(anyVersions, (versions) => {
        let now: Filing = emptyFiling
        for (const [index, items] of versions.entries()) {
          const blob = `b${index}`
          now = fileItems(now, items, { blob })
          const again = fileItems(now, items, { blob })

          expect(isEmpty(again.plan)).toBe(true)
          expect(again.filed).toEqual(now.filed)
        }
      }),
    )
  })

  test('there is never a second issue for an item, and every open item has one', () => {
    fc.assert(
      fc.property(anyVersions, (versions) => {
        let now: Filing = emptyFiling
        for (const items of versions) now = fileItems(now, items)

        const keys = keysOf(now.issues)
        const open = now.filed.items.filter(({ state }) => state === 'open')
        expect(new Set(keys).size).toBe(keys.length)
        expect(open.every(({ issue, link }) => issue !== null || link !== null)).toBe(true)
      }),
    )
  })

  test('runs that stop anywhere in creating come to the same issues', () => {
    const stopped = fc.tuple(anyVersions, fc.nat(4))
    fc.assert(
      fc.property(stopped, ([[items = []], count]) => {
        const whole = fileItems(emptyFiling, items)
        const part: Filing = { filed: nothingFiled, issues: whole.issues.slice(0, count) }

        const after = fileItems(part, items)

        expect(keysOf(after.issues)).toHaveLength(whole.issues.length)
        expect(new Set(keysOf(after.issues))).toEqual(new Set(keysOf(whole.issues)))
      }),
    )
  })
})
