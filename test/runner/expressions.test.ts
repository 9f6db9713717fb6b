import { expect, test } from 'vitest'
import { holds, interpolate } from '../../sandbox/runner/expressions.ts'

const contexts = {
  github: {
    event_name: 'issues',
    actor: 'maria',
    event: { issue: { number: 42, body: null, labels: [{ name: 'SEV1' }, { name: 'bug' }] } },
  },
  inputs: {},
}
const success = { success: true, failure: false, cancelled: false }
const failure = { success: false, failure: true, cancelled: false }

test.each([
  ['plain', 'plain'],
  ['${{ github.actor }}', 'maria'],
  ['inc-${{ github.event.issue.number || inputs.issue }}!', 'inc-42!'],
  ["${{ format('{0} }} {1}', 'a''b', 1.5) }}", "a'b } 1.5"],
  ["${{ join(github.event.issue.labels.*.name, '+') }}", 'SEV1+bug'],
  ['[${{ inputs.issue }}]', '[]'],
  ['${{ github.event.issue.missing.deeper }}', ''],
  ['${{ github.event.issue.labels }}', 'Array'],
  ['${{ toJSON(github.event.issue.labels[1]) }}', '{\n  "name": "bug"\n}'],
  ["${{ fromJSON('[1,2]')[1] }}", '2'],
])('%s reads %s', (template, expected) => {
  expect(interpolate(template, contexts)).toBe(expected)
})

test.each([
  ['', true],
  ["github.event_name == 'ISSUES'", true],
  ["contains(github.event.issue.labels.*.name, 'sev1')", true],
  ["contains(github.event.issue.labels.*.name, 'sev')", false],
  ["contains(github.event.issue.body, '/')", false],
  ["startsWith(github.event.label.name, 'sev')", false],
  ['!github.event.comment', true],
  ["${{ github.actor == 'someone' }}", false],
  ['false', false],
])('if: %s is %s', (condition, expected) => {
  expect(holds(condition, contexts, success)).toBe(expected)
})

test('after a failure only conditions that ask for the status hold', () => {
  const conditions = ['', 'true', 'success()', 'failure()', 'always()', '!cancelled()']

  expect(conditions.filter((condition) => holds(condition, contexts, failure))).toEqual([
    'failure()',
    'always()',
    '!cancelled()',
  ])
})

test('the name of a status function inside a text does not count as one', () => {
  expect(holds("github.actor != 'always()'", contexts, failure)).toBe(false)
})

test('text around an expression makes the whole if true, as on GitHub', () => {
  expect(holds("${{ github.actor == 'someone' }} && true", contexts, success)).toBe(true)
})

test('a context that does not exist there is refused by name', () => {
  expect(() => holds('env.DEBUG', contexts, success)).toThrow("Unrecognized named-value: 'env'")
})

test('an expression that is never closed is refused', () => {
  expect(() => interpolate("a ${{ 'b }} c", contexts)).toThrow(
    'The expression is not closed: "${{ \'b }} c"',
  )
})
