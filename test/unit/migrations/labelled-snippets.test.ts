import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openGrammars } from '../../../src/migrations/frameworks/tree.ts'
import { judgeMigrations } from '../../../src/migrations/postgres/judge-migrations.ts'
import { openStepReader } from '../../../src/migrations/read-steps.ts'
import { recogniseMigration } from '../../../src/migrations/recognise.ts'
import { openSqlParser } from '../../../src/migrations/sql/open-sql-parser.ts'
import { readWasm } from '../../../src/runner/wasm.ts'

/** A migration of a framework, and what it does to an existing table of unknown size when it goes forward. */
interface LabelledSnippet {
  readonly id: string
  readonly path: string
  readonly tool: string
  readonly sql: string
  readonly expected: readonly { readonly rule: string; readonly line: number }[]
}

const snippets: readonly LabelledSnippet[] = readFileSync(
  new URL('../../golden/migrations/snippets.jsonl', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))

const tools = [...new Set(snippets.map(({ tool }) => tool))]

test('every labelled snippet is recognised as a migration of its tool', () => {
  const recognised = snippets.map(
    ({ path, sql }) => recogniseMigration({ path, content: sql })?.tool,
  )

  expect(recognised).toEqual(snippets.map(({ tool }) => tool))
})

test('framework code is judged by the SQL that it sends', async () => {
  const judge = await openJudge()
  const judged = await Promise.all(snippets.map(judge))

  for (const tool of tools) show(tool, score(judged.filter((one) => one.tool === tool)))
  const whole = score(judged)
  show('all', whole)
  for (const { id, missed, extra, elsewhere, unchecked } of judged) {
    if (missed.length + extra.length + elsewhere.length === 0) continue
    console.log(`${id} ${JSON.stringify({ missed, extra, elsewhere, unchecked })}`)
  }
  expect(whole.recall).toBeGreaterThanOrEqual(0.97)
  expect(whole.precision).toBeGreaterThanOrEqual(0.97)
})

async function openJudge() {
  const parser = await openSqlParser(new Uint8Array(readWasm('libpg-query')))
  const grammars = await openGrammars(readWasm('tree-sitter'), readWasm)
  return async ({ id, path, tool, sql, expected }: LabelledSnippet) => {
    const migration = recogniseMigration({ path, content: sql })
    if (migration === null) throw new Error(`${id} is not recognised`)
    const read = openStepReader(async () => grammars)
    const steps = await read({ path, text: sql, migration })
    const { findings, unchecked } = judgeMigrations(
      { older: [], batches: [[steps]], rewritten: [], settings },
      parser,
    )
    const said = findings.filter(({ hazard }) => hazard !== 'advice')
    const rules = new Set(said.map(({ rule }) => rule))
    const labelled = new Set(expected.map(({ rule }) => rule))
    return {
      id,
      tool,
      labelled: labelled.size,
      missed: [...labelled].filter((rule) => !rules.has(rule)),
      extra: [...rules].filter((rule) => !labelled.has(rule)),
      elsewhere: expected
        .filter(({ rule, line }) => rules.has(rule) && !said.some(isOn(rule, line)))
        .map(({ rule, line }) => `${rule} is on line ${line}`),
      unchecked: unchecked.map(({ line, why }) => `${line}: ${why}`),
    }
  }
}

function isOn(rule: string, line: number) {
  return (one: { readonly rule: string; readonly line: number }) =>
    one.rule === rule && one.line === line
}

const settings = {
  serverVersion: 15,
  versionIsAssumed: false,
  timezone: null,
  off: [],
  sizes: { statistics: new Map(), large: [], fromRows: 100_000, fromBytes: 100_000_000 },
}

type Judged = Awaited<ReturnType<Awaited<ReturnType<typeof openJudge>>>>

function score(judged: readonly Judged[]) {
  const sum = (count: (one: Judged) => number) => judged.reduce((so, one) => so + count(one), 0)
  const labelled = sum((one) => one.labelled)
  const found = labelled - sum(({ missed }) => missed.length)
  const elsewhere = sum((one) => one.elsewhere.length)
  return {
    snippets: judged.length,
    recall: found / labelled,
    precision: found / (found + sum(({ extra }) => extra.length)),
    elsewhere,
  }
}

function show(what: string, { snippets: count, recall, precision, elsewhere }: Score): void {
  console.log(
    `${what}: ${count} snippets, recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}, ${elsewhere} on another line`,
  )
}

type Score = ReturnType<typeof score>
