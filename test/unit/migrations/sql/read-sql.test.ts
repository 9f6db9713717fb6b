import { describe, expect, test } from 'vitest'
import { parser, told } from './open-parser.ts'

describe('where statements stand', () => {
  test('lines are those of the statement, without comments around it', () => {
    const text =
      '-- a\n/* b */ SELECT 1; -- c\n\nALTER TABLE a -- d\n  ADD b int -- e\n;\n-- f\nSELECT 2 -- g\n'

    const { statements } = parser.read(text)

    expect(statements.map(({ line, endLine, sql }) => ({ line, endLine, sql }))).toEqual([
      { line: 2, endLine: 2, sql: 'SELECT 1' },
      { line: 4, endLine: 5, sql: 'ALTER TABLE a -- d\n  ADD b int' },
      { line: 8, endLine: 8, sql: 'SELECT 2' },
    ])
  })

  test('characters of several bytes, a byte order mark and CRLF move nothing', () => {
    const text = '\ufeff/* ü€😀 */ SELECT \'ü😀\';\r\nALTER TABLE "€" ADD b int;\r\nSELECT 3'

    const { statements } = parser.read(text)

    expect(statements.map(({ line, sql }) => [line, sql])).toEqual([
      [1, "SELECT 'ü😀'"],
      [2, 'ALTER TABLE "€" ADD b int'],
      [3, 'SELECT 3'],
    ])
  })
})

describe('what can not be read is told with its line, and the rest is read', () => {
  test.each<[what: string, text: string, told: readonly string[]]>([
    [
      'a syntax error',
      'SELECT 1;\nSELECT\n FROM FROM;\nSELECT 2;',
      ['1 SelectStmt', '4 SelectStmt', '2! syntax error at or near "FROM" in line 3'],
    ],
    [
      'a string without an end',
      "SELECT 1;\nSELECT 'it;\nSELECT 2",
      ['1 SelectStmt', `2! unterminated quoted string at or near "'it; SELECT 2"`],
    ],
    [
      'a dollar quote without an end',
      'SELECT 1;\nDO $$ BEGIN;\nSELECT 2',
      ['1 SelectStmt', '2! unterminated dollar-quoted string at or near "$$ BEGIN; SELECT 2"'],
    ],
    [
      'a comment without an end',
      'SELECT 1;\n/* SELECT 2;\n',
      ['1 SelectStmt', '2! unterminated /* comment at or near "/* SELECT 2; "'],
    ],
    [
      'a NUL byte',
      'SELECT 1;\n\0 SELECT 2;',
      ['1 SelectStmt', '2! NUL byte: nothing behind it is read'],
    ],
    [
      'a bracket left open',
      'CREATE RULE r AS ON INSERT TO a DO ALSO (SELECT 1;\nALTER TABLE b ADD c int;',
      ['2 AlterTableStmt', '1! syntax error at end of input'],
    ],
    [
      'a body left open',
      'CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT 1;\nALTER TABLE b ADD c int;',
      ['2 AlterTableStmt', '1! syntax error at end of input'],
    ],
    [
      'brackets in brackets',
      `SELECT ${'('.repeat(20_000)};\nSELECT 2;`,
      ['2 SelectStmt', '1! memory exhausted at or near "("'],
    ],
    [
      'signs without end',
      `SELECT ${'+'.repeat(2_000)}1;\nSELECT 2`,
      ['2 SelectStmt', '1! 300 signs in a row'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('semicolons that end no statement', () => {
  test.each<[what: string, text: string, told: readonly string[]]>([
    [
      'in quotes and comments',
      "SELECT ';', $a$;$b$;$a$, E'\\';' /* ; /* ; */ ; */ AS \";\"; -- ;\nSELECT FROM FROM",
      ['1 SelectStmt', '2! syntax error at or near "FROM"'],
    ],
    [
      'in a body of SQL',
      'CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT CASE WHEN true THEN 1 END; SELECT 2; END;\nSELECT FROM FROM',
      ['1 CreateFunctionStmt', '2! syntax error at or near "FROM"'],
    ],
    [
      'in a rule',
      'CREATE RULE r AS ON INSERT TO a DO ALSO (DELETE FROM b; DELETE FROM c);\nSELECT FROM FROM',
      ['1 RuleStmt', '2! syntax error at or near "FROM"'],
    ],
    [
      'in lines that are loaded',
      "COPY a (b, c) FROM stdin;\n1\t;'\n\\.\nSELECT 1",
      ['1 CopyStmt', '4 SelectStmt'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('psql', () => {
  test('commands that run no SQL are passed over, others are told', () => {
    const text = '\\connect shop\n\\set x 1\nSELECT 1;\n\\i more.sql\n\\gexec\n\\foo\nSELECT 2;'

    expect(told(text)).toEqual([
      '3 SelectStmt',
      '7 SelectStmt',
      '4! \\i, the SQL of another file',
      '5! \\gexec, SQL that a query answers',
      '6! \\foo, which psql does not know',
    ])
  })
})

describe('placeholders of templates stand for names', () => {
  test.each([
    ['psql', 'ALTER TABLE :schema.:"table" ADD b text DEFAULT :\'value\''],
    ['Flyway and Liquibase', 'ALTER TABLE ${schema}.users_${suffix} ADD b int'],
    ['Handlebars', 'ALTER TABLE {{schema}}.a ADD {{{column}}} int'],
    ['Jinja', '{% if x %} ALTER TABLE {{ table }} ADD b int {% endif %}'],
    ['Go', '{{ if .X }} ALTER TABLE {{ .Table }} ADD b int {{- end }}'],
    ['ERB', '<% if x %> ALTER TABLE <%= table %> ADD b int <% end %>'],
    ['Python', 'ALTER TABLE %(table)s ADD b int'],
    ['Python, in short', 'ALTER TABLE %s ADD b int'],
    ['Ruby', 'ALTER TABLE #{table} ADD b int'],
    ['ant', 'ALTER TABLE @table@ ADD b int'],
  ])('%s', (_what, text) => {
    const { statements, unchecked } = parser.read(`${text};\nSELECT 1`)

    expect(unchecked).toEqual([])
    expect(statements.map(({ line, node }) => [line, ...Object.keys(node)])).toEqual([
      [1, 'AlterTableStmt'],
      [2, 'SelectStmt'],
    ])
  })

  test('strings and comments keep theirs, and the text is told as written', () => {
    const [statement] = parser.read("UPDATE ${t} SET a = '${b}' WHERE c = ?").statements

    expect(statement?.sql).toBe("UPDATE ${t} SET a = '${b}' WHERE c = ?")
    expect(JSON.stringify(statement?.node)).toContain('"sval":"${b}"')
  })
})
