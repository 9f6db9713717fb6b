import { expect, test } from 'vitest'
import { owningTeams, readCodeowners } from '../../../../src/changes/services/codeowners.ts'

test.each<[pattern: string, path: string, expected: boolean]>([
  ['*', 'src/a.ts', true],
  ['*.js', 'src/deep/a.js', true],
  ['*.js', 'src/a.jsx', false],
  ['/build/logs/', 'build/logs/a.log', true],
  ['/build/logs/', 'deep/build/logs/a.log', false],
  ['docs/*', 'docs/a.md', true],
  ['docs/*', 'docs/deep/a.md', false],
  ['docs/**', 'docs/deep/a.md', true],
  ['apps/', 'deep/apps/a.ts', true],
  ['apps/', 'apps', false],
  ['/apps/github', 'apps/github/a.ts', true],
  ['/apps/github', 'apps/github-old/a.ts', false],
  ['**/logs', 'a/b/logs/c.log', true],
  ['/a/**/c.ts', 'a/c.ts', true],
  ['/a/**/c.ts', 'a/b/b/c.ts', true],
  ['/a?.ts', 'ab.ts', true],
  ['/a.ts', 'abts', false],
  ['/my\\ docs/', 'my docs/a', true],
  ['/src/(app)/', 'src/(app)/a.ts', true],
])('%s matches %s: %s', (pattern, path, expected) => {
  expect(owningTeams(path, readCodeowners(`${pattern} @acme/one`))).toEqual(
    expected ? ['acme/one'] : [],
  )
})

test('the last rule that matches wins, also one without owners', () => {
  const rules = readCodeowners(`# Teams
*       @acme/all @jane jane@example.com
/apps/  @acme/apps  @acme/more   # both
/apps/old/
/jane/  @jane
`)

  expect(owningTeams('a.ts', rules)).toEqual(['acme/all'])
  expect(owningTeams('apps/a.ts', rules)).toEqual(['acme/apps', 'acme/more'])
  expect(owningTeams('apps/old/a.ts', rules)).toEqual([])
  expect(owningTeams('jane/a.ts', rules)).toEqual([])
})

test.each(['!apps/ @a/b', 'apps/[ab]/ @a/b', '\\#apps @a/b', '# @a/b', '', '  ', '*'.repeat(301)])(
  'the line %j is no rule',
  (line) => {
    expect(readCodeowners(line)).toEqual([])
  },
)

test('a file with CRLF is read', () => {
  expect(owningTeams('a/b', readCodeowners('/a/ @acme/one\r\n/c/ @acme/two\r\n'))).toEqual([
    'acme/one',
  ])
})

test('a hostile pattern and path are compared in little time', () => {
  const rules = readCodeowners(`${'*a'.repeat(100)}b @a/b\n`.repeat(10))
  const started = performance.now()

  expect(owningTeams('a'.repeat(500), rules)).toEqual([])
  expect(owningTeams('a'.repeat(501), rules)).toEqual([])
  expect(performance.now() - started).toBeLessThan(2000)
})
