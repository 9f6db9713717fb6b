import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { editFrontMatter, type Scalar } from '../../../src/text/front-matter.ts'

const set = { a: 'new', b: 2 }

describe('keys are set in place, and all else stays byte for byte', () => {
  test.each([
    ['both keys', '---\na: old\nb: 1\n---\nbody', '---\na: new\nb: 2\n---\nbody'],
    ['in the order they stand', '---\nb: 1\na: old\n---\n', '---\nb: 2\na: new\n---\n'],
    [
      'among keys of others',
      '---\nx: 1.10\na: o\ny: [z]\nb: 1\n---\n',
      '---\nx: 1.10\na: new\ny: [z]\nb: 2\n---\n',
    ],
    [
      'beside comments',
      '---\n# top\na: o # why\n\nb: 1\n# end\n---\n',
      '---\n# top\na: new # why\n\nb: 2\n# end\n---\n',
    ],
    ['keys without a value', '---\na:\nb:\n---\n', '---\na: new\nb: 2\n---\n'],
    ['a quoted key', '---\n"a": old\nb: 1\n---\n', '---\na: new\nb: 2\n---\n'],
    [
      'a text over several lines',
      '---\na: >-\n  one\n  two\nb: 1\n---\n',
      '---\na: new\nb: 2\n---\n',
    ],
    ['a block of text at the end', '---\nb: 1\na: |\n  one\n---\n', '---\nb: 2\na: new\n---\n'],
    ['a list for a value', '---\na:\n  - x\n  - y\nb: 1\n---\n', '---\na: new\nb: 2\n---\n'],
    [
      'Windows line ends',
      '---\r\na: o\r\nb: 1\r\n---\r\nx\r\n',
      '---\r\na: new\r\nb: 2\r\n---\r\nx\r\n',
    ],
    [
      'a rule in the body',
      '---\na: o\nb: 1\n---\nx\n---\na: z\n',
      '---\na: new\nb: 2\n---\nx\n---\na: z\n',
    ],
    [
      'a nested key of the same name',
      '---\nx:\n  a: mine\na: o\nb: 1\n---\n',
      '---\nx:\n  a: mine\na: new\nb: 2\n---\n',
    ],
  ])('%s', (_what, document, expected) => {
    const edited = editFrontMatter(document, set)

    expect(edited).toBe(expected)
    expect(editFrontMatter(edited, set)).toBe(edited)
  })
})

test('keys that are missing are added at the end, in the order given', () => {
  const edited = editFrontMatter('---\nx: 1\nb: 1\n---\nbody', { a: 1, b: 2, c: 3 })

  expect(edited).toBe('---\nx: 1\nb: 2\na: 1\nc: 3\n---\nbody')
})

describe('a document without a front matter we can edit gets one before all its text', () => {
  test.each([
    ['an empty document', ''],
    ['no front matter', '# Title\n'],
    ['one further down', '\n---\na: 1\n---\n'],
    ['YAML that does not parse', '---\na: [\n---\nbody'],
    ['a key twice', '---\na: 1\na: 2\n---\nbody'],
    ['JavaScript', '---js\nthrow new Error("ran")\n---\nbody'],
    ['JavaScript by its long name', '---javascript\nthrow new Error("ran")\n---\nbody'],
    ['JavaScript after a space', '--- js\nthrow new Error("ran")\n---\nbody'],
    ['CoffeeScript', '---coffee\nthrow "ran"\n---\nbody'],
    ['JSON', '---json\n{"a":1}\n---\nbody'],
    ['a map on one line', '---\n{a: 1}\n---\nbody'],
    ['four dashes', '----\na: 1\n----\nbody'],
    ['prose between two rules', '---\nSome introduction\n---\nbody'],
    ['a list between two rules', '---\n- one\n- two\n---\nbody'],
    ['a rule at the top', '---\nJust a paragraph\n'],
    ['one that is never closed', '---\na: 1\n\n## Notes\n# mine\n'],
    ['one closed by four dashes', '---\na: 1\n----\nbody\n'],
  ])('%s', (_what, document) => {
    const edited = editFrontMatter(document, set)

    expect(edited).toBe(`---\na: new\nb: 2\n---\n${document}`)
    expect(editFrontMatter(edited, set)).toBe(edited)
  })
})

test('an alias bomb is not expanded', () => {
  const names = [...'cdefghijk']
  const lines = names.map((name, index) => {
    const before = names[index - 1]
    const items = Array<string>(9).fill(before === undefined ? 'x' : `*${before}`)
    return `${name}: &${name} [${items.join(', ')}]\n`
  })
  const document = `---\n${lines.join('')}a: 1\n---\nbody`

  const edited = editFrontMatter(document, { a: 'new' })

  expect(edited).toBe(document.replace('a: 1', 'a: new'))
})

describe('a text stays itself', () => {
  test.each([
    '---js',
    '---',
    'a: b',
    '# not a comment',
    `it's "quoted"`,
    '🔥 emoji',
    'null',
    'true',
    '1e3',
    '0x1F',
    '2026-11-20',
    ' space around ',
    '\ttab',
    '[a]',
    '{a}',
    '*alias',
    '&anchor',
    '!tag',
    '| block',
    '> fold',
    '%YAML',
    '`tick`',
    '@at',
    '__proto__',
    'control \u0001 \u0085 \u2028',
    'two\nlines\n---\n',
    `long ${'word '.repeat(60)}`,
    '',
  ])('%j', (title) => {
    const edited = editFrontMatter('---\nother: 1\ntitle: old\nlast: 2\n---\nbody', { title })

    expect(valuesOf(edited)).toEqual({ other: 1, title, last: 2 })
  })
})

test('whatever is set reads back, again and again, and the rest stays', () => {
  const scalar: fc.Arbitrary<Scalar> = fc.oneof(
    fc.string({ unit: 'binary' }).filter((text) => text.isWellFormed()),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
  )
  const anyValues = fc.record({ a: scalar, b: scalar, title: scalar }, { requiredKeys: [] })
  const anyBody = fc
    .array(fc.oneof(fc.string(), fc.constantFrom('\n', '\r\n', '---', '\n---\n')))
    .map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(anyValues, anyValues, anyBody, (first, second, body) => {
      const own = '---\nmine: 1.10 # as I wrote it\n---\n'

      const once = editFrontMatter(own + body, first)
      const twice = editFrontMatter(once, second)

      expect(valuesOf(twice)).toEqual({ mine: 1.1, ...first, ...second })
      expect(twice.startsWith('---\nmine: 1.10 # as I wrote it\n')).toBe(true)
      expect(twice.endsWith(`\n---\n${body}`)).toBe(true)
      expect(editFrontMatter(twice, second)).toBe(twice)
    }),
    { numRuns: 300 },
  )
})

/** The values between the first line and the next one that is three dashes. */
function valuesOf(document: string): unknown {
  const lines = document.split('\n')
  return parse(lines.slice(1, lines.indexOf('---', 1)).join('\n'))
}
