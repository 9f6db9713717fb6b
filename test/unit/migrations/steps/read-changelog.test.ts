import { expect, test } from 'vitest'
import { recogniseFiles } from '../../../../src/migrations/plan/recognise-files.ts'
import { readChangelog } from '../../../../src/migrations/steps/read-changelog.ts'

function read(path: string, text: string) {
  const [file] = recogniseFiles([{ path, text }], new Map())
  if (file === undefined) throw new Error(`${path} is no migration`)
  const { pieces, unchecked, transaction } = readChangelog(file)
  expect(transaction).toBe('none')
  return {
    pieces: pieces.map(({ sql, line, endLine }) => [line, endLine, sql.trim()]),
    unchecked: unchecked.map(({ line, why }) => [line, why]),
  }
}

test('each change set has its transaction, unless it says otherwise', () => {
  const text = `--liquibase formatted sql

--changeset ann:1 labels:x
--comment why
CREATE TABLE a (b int);
--rollback DROP TABLE a;

--changeset ann:2 runInTransaction:false
CREATE INDEX CONCURRENTLY i ON a (b);
`

  const sets = read('db/changelog/a.sql', text).pieces

  expect(sets).toEqual([
    [3, 3, 'BEGIN'],
    [3, 8, '--comment why\nCREATE TABLE a (b int);\n--rollback DROP TABLE a;'],
    [7, 7, 'COMMIT'],
    [8, 10, 'CREATE INDEX CONCURRENTLY i ON a (b);'],
  ])
})

test('change sets of other engines are left out, and delimiters of their own are semicolons', () => {
  const text = `--liquibase formatted sql
--changeset ann:1 dbms:mysql,h2
SELECT 1;
--changeset ann:2 dbms:!oracle runInTransaction:false
SELECT 2;
--changeset ann:3 dbms:"postgresql, h2" runInTransaction:false endDelimiter:/
CREATE FUNCTION f() RETURNS int AS 'SELECT 1;' LANGUAGE sql
/
SELECT 3
/
--changeset "ann smith":4 dbms:!postgresql
SELECT 4;
`

  expect(read('db/changelog/a.sql', text).pieces.map(([, , sql]) => sql)).toEqual([
    'SELECT 2;',
    "CREATE FUNCTION f() RETURNS int AS 'SELECT 1;' LANGUAGE sql\n;\nSELECT 3\n;",
  ])
})

test('lines that Liquibase passes over are not read', () => {
  const text = `--liquibase formatted sql
--changeset ann:1 runInTransaction:false
SELECT 1;
--ignoreLines:start
\\set x
--ignoreLines:end
SELECT 2;
`

  expect(read('db/changelog/a.sql', text).pieces).toEqual([
    [2, 8, 'SELECT 1;\n                   \n      \n                 \nSELECT 2;'],
  ])
})

test('of XML the SQL is read on its lines, and the rest is told', () => {
  const text = `<databaseChangeLog>
  <!-- <sql>DROP TABLE x</sql> -->
  <changeSet id="1" author="ann" runInTransaction="false">
    <preConditions><sqlCheck expectedResult="0">SELECT 1</sqlCheck></preConditions>
    <sql splitStatements="true"><![CDATA[
      CREATE INDEX i ON a (b) WHERE b < 3;
    ]]></sql>
    <sql>UPDATE a SET b = 1 WHERE b &lt; 2</sql>
    <addColumn tableName="a"><column name="c" type="int"/></addColumn>
    <rollback><sql>DROP INDEX i</sql></rollback>
  </changeSet>
  <changeSet id="2" author="ann" dbms="mysql"><sql>SELECT 9</sql></changeSet>
</databaseChangeLog>
`

  expect(read('db/changelog/a.xml', text)).toEqual({
    pieces: [
      [5, 7, 'CREATE INDEX i ON a (b) WHERE b < 3;'],
      [8, 8, 'UPDATE a SET b = 1 WHERE b < 2'],
    ],
    unchecked: [[9, 'Liquibase XML `addColumn`']],
  })
})

test('YAML and JSON are told as not checked', () => {
  expect(read('db/changelog/a.yaml', 'databaseChangeLog:\n  - changeSet:\n')).toEqual({
    pieces: [],
    unchecked: [[1, 'Liquibase YAML']],
  })
  expect(read('db/changelog/a.json', '{"databaseChangeLog": []}').unchecked).toEqual([
    [1, 'Liquibase JSON'],
  ])
})

test('a changelog of ten thousand change sets is read in time that grows with it', () => {
  const text = `--liquibase formatted sql\n${Array.from({ length: 10_000 }, (_, id) => `--changeset ann:${id}\nSELECT ${id};\n`).join('')}`

  expect(read('db/changelog/a.sql', text).pieces).toHaveLength(30_000)
})

test.each(['<changeSet ', '<changeSet>', '<changeSet><sql></a>', '<!--', '<![CDATA[', '<sql a="'])(
  'a changelog of two hundred thousand times %j is read to its end',
  (again) => {
    const text = `<databaseChangeLog>${again.repeat(200_000)}`

    expect(read('db/changelog/a.xml', text).pieces.length).toBeLessThanOrEqual(600_000)
  },
)
