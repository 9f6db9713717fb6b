import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectFolder } from '../sandbox/stage.ts'
import { makeLargeClone } from './large-clone.ts'

const commits = 100_000
/** 2026-11-20T13:50:00Z */
const lastAt = 1_795_182_600

/** Each program is run this often, in turns; medians are compared. */
const runs = 7

/** How long the built `suspects` takes on a clone with 100,000 commits, beside `git log -p` of the same window. */
export async function cloneScale(): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'incident-loop-clone-'))
  const began = performance.now()
  await makeLargeClone({ folder, commits, lastAt })
  const making = performance.now() - began
  const at = (seconds: number) => new Date(seconds * 1000).toISOString()
  const cli = join(projectFolder, 'dist/cli/index.js')
  const window = (end: number) => [`--since=${at(end - 72 * 3600)}`, `--until=${at(end)}`]
  const programs: Readonly<Record<string, readonly string[]>> = {
    'node --version': [process.execPath, '--version'],
    'suspects --help (start of the program)': [process.execPath, cli, 'suspects', '--help'],
    // Four files of 300 lines a change, as in a repository at work.
    ...measured('now', lastAt),
    // One or two of 60 lines: next to nothing for Git to compare, so that what we add shows.
    ...measured('a year ago', lastAt - 365 * 86_400),
  }
  const medians = timeInTurns(programs)
  const backtest = timeOf([process.execPath, cli, 'backtest', '--repo', folder])
  rmSync(folder, { recursive: true })
  return [
    `made ${commits} commits in ${(making / 1000).toFixed(1)} s`,
    ...[...medians].map(([name, time]) => `${name}: ${time.toFixed(0)} ms`),
    ...['now', 'a year ago'].map((when) => ratio(when, medians)),
    `backtest of the newest 200 reverts: ${(backtest / 1000).toFixed(1)} s`,
  ]

  function measured(when: string, end: number): Record<string, readonly string[]> {
    const question = ['--text', 'checkout times out while the refund queue retries']
    return {
      [`git log -p, ${when}`]: ['git', '-C', folder, 'log', '-p', ...window(end), 'main'],
      [`suspects, ${when}`]: [
        process.execPath,
        cli,
        'suspects',
        '--repo',
        folder,
        '--at',
        at(end),
        ...question,
      ],
    }
  }
}

function ratio(when: string, medians: ReadonlyMap<string, number>): string {
  const ours = medians.get(`suspects, ${when}`) ?? Number.NaN
  const theirs = medians.get(`git log -p, ${when}`) ?? Number.NaN
  return `ratio, ${when}: ${(ours / theirs).toFixed(2)} (aim: at most 1.3)`
}

function timeInTurns(
  programs: Readonly<Record<string, readonly string[]>>,
): ReadonlyMap<string, number> {
  const times = new Map(Object.keys(programs).map((name) => [name, [] as number[]]))
  for (let run = 0; run < runs; run += 1) {
    for (const [name, program] of Object.entries(programs)) times.get(name)?.push(timeOf(program))
  }
  return new Map([...times].map(([name, values]) => [name, median(values)]))
}

function timeOf([program = '', ...parameters]: readonly string[]): number {
  const began = performance.now()
  const { status, stderr } = spawnSync(program, parameters, { maxBuffer: 2 ** 30 })
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`)
  return performance.now() - began
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
