import { expect, test } from 'vitest'
import type { CheckOptions } from '../../../../src/postmortem/check/check-result.ts'
import { openPostmortem } from '../../../../src/postmortem/check/opened-postmortem.ts'
import { findUnknownOwner } from '../../../../src/postmortem/check/rules/item-owner.ts'

const options: CheckOptions = { path: 'a.md', today: '2026-08-24', rules: {} }

/** What is said of an item that these own. */
function saidOf(owners: readonly string[]): readonly string[] {
  const opened = openPostmortem('## Action items\n\n- [ ] Size the pool by load\n', options)
  if (opened === null) return []
  const items = opened.items.map((one) => ({ ...one, item: { ...one.item, owners } }))
  const canBeAssigned = () => true
  return findUnknownOwner({ ...opened, items }, { ...options, canBeAssigned }).map(
    ({ message }) => message,
  )
}

test('issues are assigned to people, not to teams', () => {
  expect(saidOf(['@acme/payments'])).toEqual([
    '"@acme/payments", owner of "Size the pool by load", is a team, and issues are assigned to people: name one of them, as @login.',
  ])
})

test('to ten people at most', () => {
  const eleven = Array.from({ length: 11 }, (_, index) => `@ana${index}`)

  expect(saidOf(eleven)).toEqual([
    '"@ana10" is one owner too many of "Size the pool by load": GitHub assigns ten people at most.',
  ])
})
