import { expect, test } from 'vitest'
import { entryName } from '../../../src/incident/entry-name.ts'

test('an entry has six characters as its name, which follow from its fact', () => {
  expect(entryName('comment:1405:0')).toMatch(/^[0-9a-f]{6}$/)
  expect(entryName('comment:1405:0')).toBe(entryName('comment:1405:0'))
  expect(entryName('comment:1405:1')).not.toBe(entryName('comment:1405:0'))
})
