import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutStatements } from '../../../../src/migrations/sql/cut-statements.ts'
import { limits } from '../../../../src/migrations/sql/limits.ts'
import { openSqlParser } from '../../../../src/migrations/sql/open-sql-parser.ts'
import { readWasm } from '../../../../src/runner/wasm.ts'
import { parser } from './open-parser.ts'

const scraps = fc.array(
  fc.constantFrom(
    ...[
      "'",
      '"',
      '$$',
      '$a$',
      ';',
      '--',
      '/*',
      '*/',
      '\n',
      '\r\n',
      '\\',
      '(',
      ')',
      'E',
      ' ',
      '\0',
      'ü',
      '😀',
      '\ud800',
    ],
    ...[
      'begin atomic',
      'end',
      'case',
      'create function f()',
      'create rule r',
      'copy a from stdin;',
      '\\.',
      '${a}',
      '{{',
      ':a',
    ],
    ...['SELECT 1', 'ALTER TABLE a ADD b int', 'DO $$ BEGIN UPDATE a SET b = 1; END $$'],
  ),
  { maxLength: 60 },
)

test('any text is read, and what is read stands at its line', () => {
  fc.assert(
    fc.property(fc.oneof(scraps, fc.array(fc.string({ unit: 'binary' }))), (parts) => {
      const text = parts.join('')
      const lines = text.split('\n')
      for (const statement of parser.read(text).statements) {
        const written = lines.slice(statement.line - 1, statement.endLine).join('\n')
        expect(written.toWellFormed()).toContain(statement.sql)
        parser.readBody(statement)
      }
    }),
    { numRuns: 1_000 },
  )
})

test('statements keep their number when texts are joined', () => {
  const statement = fc.constantFrom(
    "SELECT ';'",
    'ALTER TABLE "ü;" ADD b int',
    'DO $$ BEGIN DELETE FROM a; END $$',
    'CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT 1; END',
    'UPDATE ${t} SET a = 1',
    'SELECT FROM FROM',
  )
  fc.assert(
    fc.property(fc.array(statement), (statements) => {
      const text = statements.map((sql) => `${sql};\n-- ;\n`).join('')
      const { statements: read, unchecked } = parser.read(text)

      expect(read.length + unchecked.length).toBe(statements.length)
    }),
  )
})

test('cuts stand in the order of the text and overlap nowhere', () => {
  fc.assert(
    fc.property(scraps, fc.boolean(), (parts, everywhere) => {
      const text = parts.join('')
      let before = 0
      for (const { start, end } of cutStatements(text, everywhere)) {
        expect(start).toBeGreaterThanOrEqual(before)
        expect(end).toBeGreaterThan(start)
        before = end
      }
      expect(before).toBeLessThanOrEqual(text.length)
    }),
  )
})

describe('what is too much is told', () => {
  test('ten megabytes are read up to the last statement that fits', () => {
    const statement = 'ALTER TABLE some_table ADD COLUMN some_column integer NOT NULL DEFAULT 0;\n'
    const fitting = Math.floor(limits.characters / statement.length)

    const { statements, unchecked } = parser.read(statement.repeat(140_000))

    expect(statements).toHaveLength(fitting)
    expect(unchecked).toEqual([
      { line: fitting + 1, why: 'more than 4000000 characters: nothing more is read' },
    ])
  })

  test('a hundred thousand statements are read', () => {
    expect(parser.read('SELECT 1;\n'.repeat(100_000)).statements).toHaveLength(100_000)
  })

  test('parts of a long text are joined at statements, and a wrong one costs itself', () => {
    const text = `${'SELECT 1;\n'.repeat(20_000)}SELECT FROM FROM;\n${'SELECT 2;\n'.repeat(20_000)}`

    const { statements, unchecked } = parser.read(text)

    expect(statements).toHaveLength(40_000)
    expect(statements.at(-1)?.line).toBe(40_001)
    expect(unchecked.map(({ line }) => line)).toEqual([20_001])
  })

  test.each<[what: string, text: string]>([
    ['quotes', "SELECT 'a;\n".repeat(100_001)],
    ['dollar quotes', '$a$ ; $b$'.repeat(50_001)],
    ['comments in comments', '/*'.repeat(500_000)],
    ['brackets', '('.repeat(1_000_000)],
    ['operators', '<%'.repeat(500_000)],
    ['backslashes', '\\'.repeat(1_000_000)],
    ['braces', '{{a'.repeat(300_000)],
    ['data that never ends', 'COPY a FROM stdin;\nx\n'.repeat(30_000)],
  ])('many %s', (_what, text) => {
    expect(parser.read(text).unchecked.length).toBeGreaterThan(0)
  })
})

test('texts nested too deep are refused before they wear the parser out', async () => {
  const own = await openSqlParser(readWasm('libpg-query'))
  const deep = `SELECT 1${'+1'.repeat(50_000)}`
  const whys = Array.from({ length: 6 }, () => own.read(deep).unchecked[0]?.why)

  expect(whys[0]).toBe('nested too deep')
  expect(whys.at(-1)).toBe('the parser has given up after 8 texts nested too deep')
})
