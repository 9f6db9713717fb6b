import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { openGrammars } from '../src/migrations/frameworks/tree.ts'
import { openSqlParser } from '../src/migrations/sql/open-sql-parser.ts'
import { readWasm } from '../src/runner/wasm.ts'
import { judgeCase } from './migrations/judge-case.ts'

/**
 * Judges every case of a file; the predictions go to stdout, one JSON object a line, for an evaluator.
 *
 *     npm run --silent bench:migrations -- CASES.jsonl > PREDICTIONS.jsonl
 *
 * A case is SQL with the state it runs on, a file of SQL, or a file of a framework, told apart by its fields. `schema.sql` beside
 * the file is what the first kind runs on. Answers in a case are not read.
 */
const [casesFile] = process.argv.slice(2)
if (casesFile === undefined) throw new Error('A file of cases is missing: see bench/migrations.ts.')

const parser = await openSqlParser(readWasm('libpg-query'))
const openCode = () => openGrammars(readWasm('tree-sitter'), (language) => readWasm(language))
const schema = () => readFileSync(join(dirname(casesFile), 'schema.sql'), 'utf8')

for (const line of readFileSync(casesFile, 'utf8').split('\n')) {
  if (line.trim() === '') continue
  const prediction = await judgeCase(JSON.parse(line), { parser, openGrammars: openCode, schema })
  process.stdout.write(`${JSON.stringify(prediction)}\n`)
}
