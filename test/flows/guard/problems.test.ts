import { expect, test } from 'vitest'
import { readSettings } from '../../../src/config/read-settings.ts'
import { problemsOfGuard } from '../../../src/flows/guard/problems-of-guard.ts'

const many = `severity-labels:\n  sev1:\n${'    - 1\n'.repeat(25)}`

test.each([
  ['of the section', 'guard:\n  required-checks: test\n', 1],
  ['in a key of it that nobody knows', 'guard:\n  windos: []\n', 1],
  ['in a misspelled name of it', 'gaurd: {}\n', 1],
  ['with the time zone its windows go by', 'timezone: Berlin\n', 1],
  ['among those that are not told one by one', `${many}guard:\n  required-checks: test\n`, 1],
  ['of a file that is no YAML', 'guard: [\n', 1],
  ['of a file that is no map', '- guard\n', 1],
  ['of another section', 'webhook: true\n', 0],
  ['of another section that has many', many, 0],
  ['in a key of another section with its name', 'changes: {guard: 1}\n', 0],
  ['in a value that reads like one', 'timezone: UTC\nrunbooks: "guard.windows"\n', 0],
])('a problem %s', (_what, text, count) => {
  expect(problemsOfGuard(readSettings(text, 'f'))).toHaveLength(count)
})

test('a problem is told with its place', () => {
  const [line] = problemsOfGuard(readSettings('colour: red\nguard:\n  windos: []\n', 'f'))

  expect(line).toMatch(/^f:3: unknown key "guard\.windos"\./)
})
