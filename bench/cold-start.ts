import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectFolder } from '../sandbox/stage.ts'

/** Each program is started this often, in turns; medians are compared. */
const starts = 15

/**
 * How long the built Action takes for an event it ignores, beside a bundle that does nothing but import `@actions/core` and
 * `@actions/github`: whole processes, wall time.
 */
export async function coldStart(): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'incident-loop-bench-'))
  const event = join(folder, 'event.json')
  writeFileSync(event, '{"action":"started"}')
  const programs = {
    'bare @actions/core + @actions/github': bundleBare(folder),
    'dist/index.js on an ignored event': join(projectFolder, 'dist/index.js'),
  }
  const times = Object.keys(programs).map(() => [] as number[])
  for (let turn = 0; turn < starts; turn += 1) {
    for (const [index, program] of Object.values(programs).entries()) {
      times[index]?.push(timeOf(program, event))
    }
  }
  rmSync(folder, { recursive: true })
  const medians = times.map(median)
  const [bare = Number.NaN, ours = Number.NaN] = medians
  return [
    ...Object.keys(programs).map((name, index) => `${name}: ${medians[index]?.toFixed(0)} ms`),
    `ratio: ${(ours / bare).toFixed(2)} (aim: at most 1.5)`,
  ]
}

function bundleBare(folder: string): string {
  // Inside of the project, so that its packages are found.
  const source = join(projectFolder, 'bare.bench.mjs')
  writeFileSync(
    source,
    "import * as core from '@actions/core'\nimport * as github from '@actions/github'\ncore.notice(typeof github.getOctokit)\n",
  )
  const target = join(folder, 'bare')
  const ncc = join(projectFolder, 'node_modules/.bin/ncc')
  execFileSync(ncc, ['build', source, '--out', target, '--minify'], { stdio: 'ignore' })
  rmSync(source)
  return join(target, 'index.mjs')
}

function timeOf(program: string, event: string): number {
  const began = performance.now()
  const { status } = spawnSync(process.execPath, [program], {
    env: {
      GITHUB_EVENT_NAME: 'watch',
      GITHUB_EVENT_PATH: event,
      GITHUB_REPOSITORY: 'acme/shop',
      INPUT_TOKEN: 'unused',
    },
  })
  if (status !== 0) throw new Error(`${program} ended with ${status}`)
  return performance.now() - began
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
