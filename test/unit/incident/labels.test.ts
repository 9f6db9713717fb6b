import { expect, test } from 'vitest'
import { isStatusLabel, labelTable, projectedLabels } from '../../../src/incident/labels.ts'
import { statuses } from '../../../src/incident/status.ts'

test('every label has a colour and a description that GitHub accepts', () => {
  const refused = labelTable.filter(
    ({ name, color, description }) =>
      name.length > 50 || description.length > 100 || !/^[0-9a-f]{6}$/.test(color),
  )

  expect(refused).toEqual([])
})

test('names are unique and in lower case, as GitHub compares them', () => {
  const names = labelTable.map((label) => label.name)

  expect(new Set(names).size).toBe(names.length)
  expect(names).toEqual(names.map((name) => name.toLowerCase()))
})

test('every status can be shown with labels of the table', () => {
  const names = new Set(labelTable.map((label) => label.name))

  const missing = statuses.flatMap(projectedLabels).filter((name) => !names.has(name))

  expect(missing).toEqual([])
})

test('a status is shown by two labels', () => {
  expect(projectedLabels('resolved')).toEqual(['incident', 'incident: resolved'])
})

test.each([
  ['incident: triage', true],
  ['incident: cancelled', true],
  ['incident: party', false],
  ['incident', false],
  ['incident-response', false],
  ['sev1', false],
])('%s is a label only we set: %s', (name, expected) => {
  expect(isStatusLabel(name)).toBe(expected)
})
