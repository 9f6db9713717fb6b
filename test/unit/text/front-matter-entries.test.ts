import { describe, expect, test } from 'vitest'
import { editFrontMatter, frontMatterEntries, type Scalar } from '../../../src/text/front-matter.ts'

describe('the lines of each key', () => {
  test.each<[what: string, document: string, entries: readonly (readonly [string, string])[]]>([
    [
      'as written',
      '---\na: 1.10\n"b":  x\n---\n',
      [
        ['a', 'a: 1.10'],
        ['b', '"b":  x'],
      ],
    ],
    [
      'with a comment',
      '---\na: 1 # why\n# own\nb: 2\n---\n',
      [
        ['a', 'a: 1 # why'],
        ['b', 'b: 2'],
      ],
    ],
    [
      'without a value',
      '---\na:\nb:   \n---\n',
      [
        ['a', 'a:'],
        ['b', 'b:   '],
      ],
    ],
    [
      'with Windows line ends',
      '---\r\na: 1\r\nb: 2\r\n---\r\n',
      [
        ['a', 'a: 1'],
        ['b', 'b: 2'],
      ],
    ],
    [
      'of a list',
      '---\na:\n  - x\n  - y # z\nb: 2\n---\n',
      [
        ['a', 'a:\n  - x\n  - y # z'],
        ['b', 'b: 2'],
      ],
    ],
    [
      'of a text over several',
      '---\na: |\n  x\n\nb: 2\n---\n',
      [
        ['a', 'a: |\n  x'],
        ['b', 'b: 2'],
      ],
    ],
    ['of no front matter', '# Draft\n', []],
    ['of one that is broken', '---\na: [\n---\n', []],
    ['of one with a key twice', '---\na: 1\na: 2\n---\n', []],
    ['of an empty one', '---\n---\n', []],
  ])('%s', (_what, document, entries) => {
    expect([...frontMatterEntries(document)]).toEqual(entries)
  })
})

describe('a list stands on one line', () => {
  test.each<[value: Scalar, line: string]>([
    [[], 'a: []'],
    [['x'], 'a: [x]'],
    [['x, y', 'z: 1', 'null'], 'a: ["x, y", "z: 1", "null"]'],
    [
      Array<string>(40).fill('a long word'),
      `a: [${Array<string>(40).fill('a long word').join(', ')}]`,
    ],
  ])('%j', (value, line) => {
    expect(editFrontMatter('', { a: value })).toBe(`---\n${line}\n---\n`)
  })
})
