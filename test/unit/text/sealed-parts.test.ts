import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  findPart,
  handOver,
  printPart,
  refreshParts,
  withoutOwnParts,
} from '../../../src/text/sealed-parts.ts'

const old = printPart('facts', 'one\ntwo')
const fresh = `Fresh\n\n${printPart('facts', 'three')}\n\n${printPart('other', 'four')}\n`

describe('a part that still says what we wrote follows', () => {
  test.each<[what: string, document: string, expected: string]>([
    ['where it stands', `a\n${old}\nb`, `a\n${printPart('facts', 'three')}\nb`],
    [
      'with Windows line ends',
      `a\r\n${old.replaceAll('\n', '\r\n')}\r\nb`,
      `a\r\n${printPart('facts', 'three').replaceAll('\n', '\r\n')}\r\nb`,
    ],
    ['when it was empty', printPart('facts', ''), printPart('facts', 'three')],
  ])('%s', (_what, document, expected) => {
    expect(refreshParts(document, fresh)).toBe(expected)
    expect(refreshParts(expected, fresh)).toBe(expected)
  })
})

describe('a part stays as it is', () => {
  test.each([
    ['when somebody changed it', old.replace('two', 'Two')],
    ['when somebody added a line', old.replace('two', 'two\n')],
    ['when somebody took one out', printPart('facts', '').replace('\n\n', '\n')],
    ['when its first hidden line is gone', old.replace(/^.*\n/, '')],
    ['when its last hidden line is gone', old.replace(/\n.*$/, '')],
    ['when they changed places', old.split('\n').toReversed().join('\n')],
    ['when it is there twice', `${old}\n\n${old}`],
    ['when its end is there twice', `${old}\n<!-- incident-loop:end facts -->`],
    ['when text stands before it', `See ${old}`],
    ['when text stands behind it', `${old} see above`],
    ['when it is indented', `  ${old}`],
    ['when its seal was changed', old.replace(/facts \w{8}/, 'facts 00000000')],
    ['when another one has begun in it', old.replace('two', `two\n${printPart('x', 'y')}`)],
    ['when the fresh document has none', printPart('mine', 'x')],
  ])('%s', (_what, document) => {
    expect(refreshParts(document, fresh)).toBe(document)
  })
})

test('a part that was handed over stays with people, whatever they make of it', () => {
  const document = `a\r\n${old.replace('two', 'mine').replaceAll('\n', '\r\n')}\r\n`
  const theirs = handOver(document, 'facts')

  expect(theirs).toBe(document.replace(/facts \w{8}/, 'facts 00000000'))
  expect(handOver(theirs, 'facts')).toBe(theirs)
  expect(handOver(theirs, 'other')).toBe(theirs)
  expect(findPart(theirs.replace('mine', 'two'), 'facts')?.isOurs).toBe(false)
})

test('mixed line ends are left alone while nothing else is new', () => {
  const document = fresh.replace('three\n', 'three\r\n')

  expect(refreshParts(document, fresh)).toBe(document)
})

test('a content that quotes markers is one part', () => {
  const quoting = printPart('facts', old)

  expect(quoting.match(/<!-- incident-loop:/g)).toHaveLength(2)
  expect(findPart(quoting, 'facts')).toMatchObject({ from: 0, to: quoting.length, isOurs: true })
})

test('blank lines of a content are one, and none stand around it', () => {
  expect(printPart('a', '\n\none\n\n\n\ntwo\n')).toMatch(
    /^<!-- incident-loop:part a \w{8} -->\none\n\ntwo\n<!-- incident-loop:end a -->$/,
  )
})

test('what people wrote is what is left without our parts', () => {
  const changed = printPart('other', 'four').replace('four', 'five')

  expect(withoutOwnParts(`a\n${old}\nb\n${changed}\n`)).toBe(`a\n\nb\n${changed}\n`)
})

test('whatever a part says, it is found, ours, and replaced as a whole', () => {
  const anyLine = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('<!-- incident-loop:end facts -->', old, '', '---', '```'),
  )
  const anyContent = fc.array(anyLine).map((lines) => lines.join('\n').replaceAll('\r', ''))
  fc.assert(
    fc.property(anyContent, anyContent, (before, after) => {
      const document = `A\n\n${printPart('facts', before)}\n\nB\n`
      const printed = `${printPart('facts', after)}\n`

      const refreshed = refreshParts(document, printed)

      expect(findPart(document, 'facts')?.isOurs).toBe(true)
      expect(refreshed).toBe(`A\n\n${printPart('facts', after)}\n\nB\n`)
      expect(refreshParts(document.replaceAll('\n', '\r\n'), printed)).toBe(
        refreshed.replaceAll('\n', '\r\n'),
      )
    }),
    { numRuns: 300 },
  )
})
