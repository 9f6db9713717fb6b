import { expect, test } from 'vitest'
import type { ActionRun } from '../../sandbox/runner/run-action.ts'
import { runAction } from '../../sandbox/runner/run-action.ts'
import { requestFor, tinyAction } from './tiny-action.ts'

async function runOf(body: string): Promise<ActionRun> {
  const main = `
    const { appendFileSync, rmSync } = require('node:fs')
    const append = (file, text) => appendFileSync(process.env[file], text)
    ${body}`
  return runAction(requestFor(await tinyAction(main)))
}

test('outputs with hostile values arrive byte for byte', async () => {
  const run = await runOf(String.raw`
    const value = 'first\nEOF\nname=fake\nother<<X\n::add-mask::x\r\n%0A \u2028 ☕'
    append('GITHUB_OUTPUT', 'hostile<<ghadelimiter_1\n' + value + '\nghadelimiter_1\n')
    append('GITHUB_OUTPUT', 'empty<<D\nD\nblank<<D\n\nD\n')
    append('GITHUB_OUTPUT', 'simple=a=b<<c\n')`)

  expect(run.outputs).toEqual({
    hostile: 'first\nEOF\nname=fake\nother<<X\n::add-mask::x\r\n%0A \u2028 ☕',
    empty: '',
    blank: '',
    simple: 'a=b<<c',
  })
  expect(run.result).toBe('success')
})

test('variables, paths, state and summary are handed back', async () => {
  const run = await runOf(String.raw`
    append('GITHUB_ENV', 'COLOR=blue\nTEXT<<E\na\nb\nE\n')
    append('GITHUB_PATH', '/opt/one\n/opt/two\n')
    append('GITHUB_STATE', 'pid=12\n')
    append('GITHUB_STEP_SUMMARY', '# Done\n')`)

  expect(run.env).toEqual({ COLOR: 'blue', TEXT: 'a\nb' })
  expect(run.paths).toEqual(['/opt/one', '/opt/two'])
  expect(run.state).toEqual({ pid: '12' })
  expect(run.summary).toBe('# Done\n')
})

test('a broken output file fails the step and keeps what stands before the break', async () => {
  const run = await runOf(String.raw`append('GITHUB_OUTPUT', 'good=1\nbad<<END\nnever ends\n')`)

  expect([run.exitCode, run.result]).toEqual([0, 'failure'])
  expect(run.outputs).toEqual({ good: '1' })
  expect(run.annotations.map(({ message }) => message)).toEqual([
    "Unable to process file command 'output' successfully.",
    "Invalid value. Matching delimiter not found 'END'",
  ])
})

test('NODE_OPTIONS cannot be set for later steps', async () => {
  const run = await runOf(String.raw`append('GITHUB_ENV', 'NODE_OPTIONS=--require x\nOK=1\n')`)

  expect(run.env).toEqual({ OK: '1' })
  expect(run.annotations.map(({ message }) => message)).toEqual([
    "Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.",
  ])
})

test('a summary of exactly 1 MiB is kept', async () => {
  const run = await runOf(`append('GITHUB_STEP_SUMMARY', 'x'.repeat(1024 * 1024))`)

  expect(run.summary.length).toBe(1024 * 1024)
  expect(run.annotations).toEqual([])
})

test('a summary over 1 MiB is refused and the step stays green', async () => {
  const run = await runOf(`append('GITHUB_STEP_SUMMARY', 'é'.repeat(600 * 1024))`)

  expect([run.summary, run.result]).toEqual(['', 'success'])
  expect(run.annotations).toEqual([
    {
      level: 'error',
      message:
        '$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got 1200k.',
    },
  ])
})

test('an output that passes 1 MB is refused by name and the others are kept', async () => {
  const run = await runOf(String.raw`
    append('GITHUB_OUTPUT', 'big=' + 'x'.repeat(512 * 1024) + '\nsmall=1\n')`)

  expect(run.outputs).toEqual({ small: '1' })
  expect(run.annotations.map(({ message }) => message)).toEqual([
    "Output 'big' is refused: outputs hold at most 1 MB.",
  ])
})

test('a deleted command file counts as nothing written', async () => {
  const run = await runOf('rmSync(process.env.GITHUB_OUTPUT)')

  expect([run.outputs, run.result]).toEqual([{}, 'success'])
})

test('masked values do not show in the summary', async () => {
  const run = await runOf(`
    console.log('::add-mask::hunter2')
    append('GITHUB_STEP_SUMMARY', 'password hunter2, token ghs_tiny')`)

  expect(run.summary).toBe('password ***, token ***')
})
