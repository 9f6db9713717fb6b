import { expect, test } from 'vitest'
import { pick, pickAll } from '../../../../src/migrations/postgres/acts/node.ts'
import { showExpression } from '../../../../src/migrations/postgres/expressions/show-expression.ts'
import { parser } from './judging.ts'

function shown(expression: string): string | null {
  const [statement] = parser.read(`SELECT ${expression}`).statements
  const [target] = pickAll(pick(statement?.node, 'SelectStmt')?.targetList, 'ResTarget')
  return showExpression(target?.val)
}

test.each([
  ['(a OR b) AND c', '(a OR b) AND c'],
  ['a OR b AND c', 'a OR (b AND c)'],
  ['NOT (a AND b)', 'NOT (a AND b)'],
  ['(a + b) * 2 > 0', '((a + b) * 2) > 0'],
  ['(a || b)::text', '(a || b)::text'],
  ["a->>'b' IS NOT NULL", "(a ->> 'b') IS NOT NULL"],
  ['"userId" IS NULL', '"userId" IS NULL'],
  ['orders.total > 0', 'total > 0'],
  ['auth.uid()', 'auth.uid()'],
  ['pg_catalog.lower(a)', 'lower(a)'],
  ['count(*) > 1', 'count(*) > 1'],
  ["now() AT TIME ZONE 'utc'", "timezone('utc', now())"],
  ['CURRENT_TIMESTAMP(3)', 'current_timestamp(3)'],
  ['CURRENT_DATE', 'current_date'],
  ["B'0101'", "b'0101'"],
  ["state IN ('a', 'b')", "state IN ('a', 'b')"],
])('%s is shown as %s', (expression, expected) => {
  expect(shown(expression)).toBe(expected)
})

test.each(['extract(year from a)', 'count(DISTINCT a)', 'f(VARIADIC a)', "a LIKE 'x'"])(
  'of %s nothing is shown rather than something else',
  (expression) => {
    expect(shown(expression)).toBeNull()
  },
)
