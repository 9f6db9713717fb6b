import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shell } from '../../../src/text/shell.ts'

test.each<[value: string, written: string | null]>([
  ['deploy.yml', 'deploy.yml'],
  ['acme/shop', 'acme/shop'],
  ["it's", String.raw`'it'\''s'`],
  ['$(rm -rf /)', "'$(rm -rf /)'"],
  ['a b', "'a b'"],
  ['~', "'~'"],
  ['', null],
  ['--force', null],
  ['a\nb', null],
  ['a\u202eb', null],
  ['a\u0000', null],
  ['a'.repeat(201), null],
])('%j is written %j', (value, written) => {
  expect(shell`echo ${value}`).toBe(written === null ? null : `echo ${written}`)
})

test('a command without values, and one with several', () => {
  expect(shell`git fetch`).toBe('git fetch')
  expect(shell`git push ${'origin'} ${'a b'} --tags`).toBe("git push origin 'a b' --tags")
})

test('a real shell takes any value as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), (value) => {
      const command = shell`printf %s ${value}`
      fc.pre(command !== null)

      expect(execFileSync('sh', ['-c', command], { encoding: 'utf8' })).toBe(value)
    }),
    { numRuns: 50 },
  )
})
