import { expect, test } from 'vitest'
import { passesFilter } from '../../sandbox/runner/path-filter.ts'

test.each([
  ['postmortems/**', ['postmortems/2026/a.md', 'postmortems/a.md'], ['docs/postmortems/a.md']],
  ['*', ['main', 'README.md'], ['docs/a.md']],
  ['**', ['main', 'docs/deep/a.md'], []],
  ['**/docs/**', ['docs/a.md', 'x/docs/y/z'], ['docs.md', 'mydocs/a']],
  ['**.js', ['index.js', 'src/index.js'], ['index.jsx']],
  ['releases/**-alpha', ['releases/10-alpha', 'releases/beta/3-alpha'], ['releases/10']],
  ['v[12].[0-9]+.[0-9]+', ['v1.10.1', 'v2.0.0'], ['v3.0.0', 'v1x10.1']],
  ['*.jsx?', ['page.js', 'page.jsx'], ['page.ts']],
])('%s', (pattern, accepted, refused) => {
  expect(accepted.filter((value) => !passesFilter([pattern], value))).toEqual([])
  expect(refused.filter((value) => passesFilter([pattern], value))).toEqual([])
})

test('the last pattern that matches decides', () => {
  const patterns = ['docs/**', '!docs/private/**', 'docs/private/index.md']

  const values = ['docs/a.md', 'docs/private/b.md', 'docs/private/index.md', 'src/a.ts']

  expect(values.map((value) => passesFilter(patterns, value))).toEqual([true, false, true, false])
})
