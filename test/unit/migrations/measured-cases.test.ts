import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Finding } from '../../../src/migrations/finding.ts'
import type { MigrationSteps } from '../../../src/migrations/migration-file.ts'
import { judgeMigrations } from '../../../src/migrations/postgres/judge-migrations.ts'
import { openSqlParser } from '../../../src/migrations/sql/open-sql-parser.ts'
import { readWasm } from '../../../src/runner/wasm.ts'

/**
 * What the judge says of statements whose locks were measured on a real server (`scripts/measure-migrations.ts`): `expected` is
 * what others waited for on tables with a million rows.
 */
interface MeasuredCase {
  readonly id: string
  readonly version: number
  readonly before: readonly string[]
  readonly sql: readonly string[]
  readonly transaction: boolean
  readonly settings?: readonly string[]
  readonly expected: 'reads' | 'writes' | 'brief'
}

const golden = new URL('../../golden/migrations/', import.meta.url)
const schema = withRows(readFileSync(new URL('schema.sql', golden), 'utf8'))
const cases: readonly MeasuredCase[] = readFileSync(new URL('physical.jsonl', golden), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))

test('long work under a lock is told from brief locks as a server does it', async () => {
  const parser = await openSqlParser(new Uint8Array(readWasm('libpg-query')))

  const said = cases.map((measured) => ({ measured, got: judge(measured, parser) }))

  const isLong = (label: string) => label === 'reads' || label === 'writes'
  const twoWay = said.filter(
    ({ measured, got }) => got !== 'unchecked' && isLong(got) === isLong(measured.expected),
  )
  const threeWay = said.filter(({ measured, got }) => got === measured.expected)
  console.log(
    `${cases.length} measured cases: two-way ${percent(twoWay.length)} %, three-way ${percent(threeWay.length)} %`,
  )
  for (const { measured, got } of said.filter((one) => !threeWay.includes(one))) {
    console.log(
      `${measured.id}: measured ${measured.expected}, said ${got}: ${measured.sql.join('; ')}`,
    )
  }
  expect(percent(twoWay.length)).toBeGreaterThanOrEqual(97)
  expect(percent(threeWay.length)).toBeGreaterThanOrEqual(97)
})

function percent(right: number): number {
  return Math.round((1000 * right) / cases.length) / 10
}

function judge(
  { before, sql, transaction, settings, version }: MeasuredCase,
  parser: Awaited<ReturnType<typeof openSqlParser>>,
) {
  const zone = /timezone = '(.*)'/.exec((settings ?? []).join(';'))?.[1] ?? null
  const { findings, unchecked } = judgeMigrations(
    {
      older: [steps('schema.sql', [schema], 'none'), steps('before.sql', before, 'none')],
      batches: [[steps('case.sql', sql, transaction ? 'wrapped' : 'none')]],
      rewritten: [],
      settings: {
        serverVersion: version,
        versionIsAssumed: false,
        timezone: zone,
        off: [],
        sizes: { statistics: new Map(), large: [], fromRows: 100_000, fromBytes: 100_000_000 },
      },
    },
    parser,
  )
  return findings.length === 0 && unchecked.length > 0 ? 'unchecked' : longest(findings)
}

function longest(findings: readonly Finding[]): string {
  const blocked = findings.filter(({ hazard }) => hazard === 'long').map(({ blocks }) => blocks)
  if (blocked.includes('reads')) return 'reads'
  return blocked.includes('writes') ? 'writes' : 'brief'
}

/** Each statement is a line of its own. */
function steps(
  path: string,
  sql: readonly string[],
  transaction: MigrationSteps['transaction'],
): MigrationSteps {
  const pieces = sql.map((statement, index) => ({
    sql: withRows(statement),
    line: index + 1,
    written: 'file' as const,
    endLine: index + statement.split('\n').length,
    acknowledged: null,
  }))
  return { path, tool: 'sqlx', pieces, unchecked: [], transaction }
}

/** `:rows` stands for the rows of the large tables. */
function withRows(sql: string): string {
  return sql.replaceAll(/(?<!:):rows\b/g, '1000000')
}
