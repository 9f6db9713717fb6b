import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { judgeCase } from '../../../../bench/migrations/judge-case.ts'
import { projectFolder } from '../../../../sandbox/stage.ts'
import { differences } from '../../../../src/migrations/postgres/squawk-differences.ts'
import { judge, parser } from './judging.ts'

/** Statements whose locks were measured, and the tests of another linter. They are not ours to publish; without them the tests pass by. */
const shared = join(projectFolder, '../shared/data/migrations/')
const missing = !existsSync(shared)
if (missing) console.warn(`skipped: no collected migrations at ${shared}`)

const tools = {
  parser,
  openGrammars: () => Promise.reject(new Error('none of these is code')),
  schema: () => readFileSync(join(shared, 'schema.sql'), 'utf8'),
}

async function predictions(name: string) {
  const lines = readFileSync(join(shared, name), 'utf8').trim().split('\n')
  const cases = lines.map((line) => JSON.parse(line))
  return Promise.all(
    cases.map(async (of) => ({
      of,
      said: await judgeCase({ ...of, ...circumstances(of) }, tools),
    })),
  )
}

interface Circumstances {
  readonly pgVersion?: string
  readonly inTransaction?: boolean
}

/** What a case runs on, where it was taken from another tool's tests and says it by that tool's names. */
function circumstances({ pgVersion, inTransaction }: Circumstances) {
  return {
    ...(pgVersion === undefined ? {} : { version: Number.parseInt(pgVersion, 10) }),
    ...(inTransaction === undefined ? {} : { transaction: inTransaction }),
  }
}

/** A scan that took just less than the 80 ms from which a case counts as long, on these versions only. */
const scansJustBelow = ['alter-domain-add-constraint@11', 'alter-domain-set-not-null@10']

test.skipIf(missing)('locks are told as they were measured on 10 to 18', async () => {
  const said = await predictions('physical.dev.jsonl')

  const wrong = said.filter(({ of, said: { findings = [] } }) => {
    const long = findings.filter(({ hazard }) => hazard === 'long').map(({ blocks }) => blocks)
    const got = long.includes('reads') ? 'reads' : long.includes('writes') ? 'writes' : 'brief'
    return got !== of.expected
  })

  expect(wrong.map(({ of }) => of.id)).toEqual(scansJustBelow)
})

test.skipIf(missing)('squawk is contradicted on purpose only', async () => {
  const said = await predictions('squawk-tests.dev.jsonl')
  const ours = new Set(differences.map(({ rule }) => rule))

  const others = said.filter(({ of, said: { findings = [] } }) => {
    if (!shared18.includes(of.rule)) return false
    const wanted = of.expected.some((one: { rule: string }) => one.rule === of.rule)
    return wanted !== findings.some(({ rule }) => rule === of.rule)
  })

  const listed = differences.flatMap(({ cases }) => cases)
  expect(others.map(({ of }) => of.id.replace('squawk:', ''))).toEqual(listed)
  expect(others.every(({ of }) => ours.has(of.rule))).toBe(true)
})

test.skipIf(missing)('of 505 real files every statement is judged, or told with its line', () => {
  const lines = readFileSync(join(shared, 'real.dev.jsonl'), 'utf8').trim().split('\n')
  const files = lines.map((line): { readonly sql: string } => JSON.parse(line))

  const judged = files.map(({ sql }) => judge({ migrations: [sql], transaction: 'wrapped' }))

  const statements = judged.reduce((sum, one) => sum + one.statements, 0)
  const told = judged.flatMap(({ unchecked }) => unchecked)
  console.log(`${files.length} files: ${statements} statements judged, ${told.length} not checked`)
  expect([files.length, statements, told.length]).toEqual([505, 2704, 3])
  expect(told.every(({ line, why }) => line > 0 && why.startsWith('syntax error'))).toBe(true)
})

/** Rules that both have. */
const shared18 = [
  'require-concurrent-index-creation',
  'require-concurrent-index-deletion',
  'require-concurrent-reindex',
  'require-concurrent-partition-detach',
  'constraint-missing-not-valid',
  'adding-field-with-default',
  'adding-foreign-key-constraint',
  'changing-column-type',
  'adding-not-nullable-field',
  'adding-required-field',
  'adding-serial-primary-key-field',
  'disallowed-unique-constraint',
  'ban-concurrent-index-creation-in-transaction',
  'ban-drop-table',
  'ban-drop-column',
  'ban-truncate-cascade',
  'renaming-column',
  'renaming-table',
]
