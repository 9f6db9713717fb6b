import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { projectFolder } from '../sandbox/stage.ts'
import { oldestSupportedVersion } from '../src/migrations/judge-settings.ts'
import type { MigrationSteps } from '../src/migrations/migration-file.ts'
import { judgeMigrations } from '../src/migrations/postgres/judge-migrations.ts'
import { openSqlParser } from '../src/migrations/sql/open-sql-parser.ts'
import { readWasm } from '../src/runner/wasm.ts'

/**
 * How long real migrations take to be judged beside squawk on the same files: ours in this process, warm and on one thread, squawk as
 * its program with all files in one call, which has a thread for each core. In turns, the medians, time of processors beside time
 * that passed, as only the first is the same on a busy machine. Then what the parser costs who starts the built command line: whole
 * runs on a file for PostgreSQL, less those on a file for MySQL, which need none. Cases are lines of JSON with `sql`.
 *
 *     npm run --silent bench:migrations-speed [-- --cases F]
 */
const { values } = parseArgs({
  options: { cases: { type: 'string', default: '../shared/data/migrations/real.dev.jsonl' } },
})
const warmUps = 10
const rounds = 31
const starts = 15
/** The program itself, without the wrapper in JavaScript that its package starts. */
const squawk = join(
  projectFolder,
  `node_modules/@squawk-cli/${process.platform}-${process.arch}/bin/squawk`,
)

if (existsSync(values.cases)) await compare(readCases(values.cases))
else console.log(`Skipped: there is no file ${values.cases}; name one with --cases.`)
tellLoad()

interface RealCase {
  readonly sql: string
  readonly inTransaction?: boolean
}

/** Milliseconds: what passed, and what processors worked. */
interface Taken {
  readonly passed: number
  readonly worked: number
}

function readCases(file: string): readonly RealCase[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}

async function compare(cases: readonly RealCase[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'migrations-speed-'))
  cases.forEach(({ sql }, index) => {
    writeFileSync(join(folder, `${index}.sql`), sql)
  })
  const files = readdirSync(folder).map((name) => join(folder, name))
  const parser = await openSqlParser(readWasm('libpg-query'))
  const ours = () =>
    cases.reduce((sum, each) => sum + judgeMigrations(questionOf(each), parser).statements, 0)
  const statements = ours()
  for (let pass = 0; pass < warmUps; pass += 1) ours()
  const taken: Record<'ours' | 'squawk', Taken[]> = { ours: [], squawk: [] }
  for (let round = 0; round < rounds; round += 1) {
    taken.ours.push(timed(ours))
    taken.squawk.push(timedProgram(squawk, ['--reporter', 'json', ...files]))
  }
  rmSync(folder, { recursive: true })

  const [our, their] = [medians(taken.ours), medians(taken.squawk)]
  const megabytes = cases.reduce((sum, { sql }) => sum + sql.length, 0) / 1e6
  console.log(
    `${cases.length} files, ${megabytes.toFixed(2)} MB, ${statements} statements, medians of ${rounds} rounds`,
  )
  console.log('                               passed   worked')
  tell('judged by us, parser open', our)
  tell('squawk, all in one call', their)
  const ratios = [our.passed / their.passed, our.worked / their.worked]
  const shown = ratios.map((ratio) => ratio.toFixed(2).padStart(9)).join('')
  console.log(`${'ours / squawk'.padEnd(28)}${shown}   (aim: at most 1)`)
}

/** Whole runs of the built command line; what differs is the parser: its code, its bytes, opening it, its first text. */
function tellLoad(): void {
  const program = join(projectFolder, 'dist/cli/index.js')
  if (!existsSync(program)) {
    console.log('Skipped: dist/ is not built.')
    return
  }
  const folder = mkdtempSync(join(tmpdir(), 'migrations-speed-'))
  const sql = { judged: 'ALTER TABLE a ADD b int;\n', other: 'ALTER TABLE `a` ADD b int;\n' }
  const taken: Record<keyof typeof sql, Taken[]> = { judged: [], other: [] }
  mkdirSync(join(folder, 'migrations'))
  for (let start = 0; start < starts; start += 1) {
    for (const kind of ['judged', 'other'] as const) {
      const file = join(folder, 'migrations', `V1__${kind}.sql`)
      writeFileSync(file, sql[kind])
      taken[kind].push(timedProgram(process.execPath, [program, 'lint-migrations', file]))
    }
  }
  rmSync(folder, { recursive: true })

  const [judged, other] = [medians(taken.judged), medians(taken.other)]
  tell('dist/, a file to be judged', judged)
  tell('dist/, one for MySQL', other)
  const load = { passed: judged.passed - other.passed, worked: judged.worked - other.worked }
  tell('load of the parser', load, '   (aim: at most 60)')
}

function tell(what: string, { passed, worked }: Taken, note = ''): void {
  const shown = [passed, worked].map((time) => `${time.toFixed(0).padStart(6)} ms`).join('')
  console.log(`${what.padEnd(28)}${shown}${note}`)
}

function questionOf({ sql, inTransaction = true }: RealCase) {
  const steps: MigrationSteps = {
    path: 'migration.sql',
    tool: 'flyway',
    pieces: [
      { sql, line: 1, written: 'file', endLine: sql.split('\n').length, acknowledged: null },
    ],
    unchecked: [],
    transaction: inTransaction ? 'wrapped' : 'none',
  }
  return {
    older: [],
    batches: [[steps]],
    rewritten: [],
    settings: {
      serverVersion: oldestSupportedVersion,
      versionIsAssumed: true,
      timezone: null,
      off: [],
      sizes: { statistics: new Map(), large: [], fromRows: 1_000_000, fromBytes: 1e9 },
    },
  }
}

function timed(work: () => void): Taken {
  const [from, before] = [performance.now(), process.cpuUsage()]
  work()
  const { user, system } = process.cpuUsage(before)
  return { passed: performance.now() - from, worked: (user + system) / 1000 }
}

/** The shell measures, since Node does not tell what its children worked; the program starts within the time, its output is dropped. */
function timedProgram(program: string, parameters: readonly string[]): Taken {
  const script = 'TIMEFORMAT="%R %U %S"; time "$@" > /dev/null 2> /dev/null'
  const { stderr, error } = spawnSync('bash', ['-c', script, 'bash', program, ...parameters], {
    encoding: 'utf8',
  })
  if (error !== undefined) throw error
  const [passed = Number.NaN, user = Number.NaN, system = Number.NaN] = stderr
    .trim()
    .split(' ')
    .map((seconds) => Number(seconds) * 1000)
  return { passed, worked: user + system }
}

function medians(taken: readonly Taken[]): Taken {
  return {
    passed: median(taken.map(({ passed }) => passed)),
    worked: median(taken.map(({ worked }) => worked)),
  }
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN
}
