import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { type MadeCommit, makeClone, plainGit } from '../git/make-clone.ts'
import { packAction } from './packed.ts'

/** Runs the built command line from a folder without `node_modules`, and without a token. */
async function say(parameters: readonly string[], input = '', environment = {}) {
  using action = packAction()
  const child = spawn(process.execPath, [join(action.folder, 'dist/cli/index.js'), ...parameters], {
    env: { ...plainGit, ...environment },
    cwd: action.folder,
  })
  child.stdin.end(input)
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const [stdout, stderr, status] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    ended,
  ])
  return { status, stdout, stderr }
}

const symptom = 'Checkout returns an error since the voucher payment is declined twice.'
const commits: readonly MadeCommit[] = [
  ...Array.from({ length: 22 }, (_, index) => ({
    at: `2026-11-19T${String(index).padStart(2, '0')}:00:00Z`,
    message: `Translate page ${index}`,
    files: { [`locale/${index}.json`]: '{}\n' },
  })),
  {
    at: '2026-11-20T10:00:00Z',
    message: 'Simplify voucher payments (#57)',
    files: { 'src/payment.ts': 'declined\n' },
  },
  {
    at: '2026-11-20T12:00:00Z',
    message: `Revert "Simplify voucher payments (#57)"\n\nReverts acme/shop#57\n\n${symptom}`,
    files: { 'src/payment.ts': null },
  },
]

test('`suspects` names the change that fits the report, from a clone and nothing else', async () => {
  using made = makeClone(commits)
  const parameters = ['suspects', '--repo', made.folder, '--at', '2026-11-20 11:00 UTC']

  const shown = await say([...parameters, '--text', symptom])
  const piped = await say([...parameters, '--text-file', '-', '--json'], symptom)

  expect(shown).toMatchObject({ status: 0, stderr: '' })
  expect(shown.stdout).toContain('Searched 23 changes on main from ')
  expect(shown.stdout).toContain('1. Simplify voucher payments (')
  expect(shown.stdout).toContain(`undo: git revert ${made.shas[22]?.slice(0, 12)}`)
  expect(piped).toMatchObject({ status: 0, stderr: '' })
  expect(JSON.parse(piped.stdout)).toMatchObject({
    version: 1,
    clone: { ref: 'main' },
    searched: { changes: 23 },
  })
})

test('`backtest` says what it would have said', async () => {
  using made = makeClone(commits)

  const shown = await say(['backtest', '--repo', made.folder])
  const json = await say(['backtest', '--repo', made.folder, '--json', '--limit', '5'])

  expect(shown).toMatchObject({ status: 0, stderr: '' })
  expect(shown.stdout).toContain('1 revert in 24 commits of main.')
  expect(JSON.parse(json.stdout)).toMatchObject({ version: 1, covered: 1, figures: { top1: 1 } })
})

test('a failure that can be mended ends with 1, as JSON too; a wrong option with 2', async () => {
  using made = makeClone(commits)

  const nowhere = await say(['backtest', '--repo', '/nonexistent', '--json'])
  const unclear = await say(['suspects', '--repo', made.folder, '--at', 'noon', '--since', 'long'])
  const missing = await say(['suspects', '--repo', made.folder, '--text-file', '/nonexistent'])
  const wrong = await say(['backtest', '--limit', 'many'])

  expect(nowhere).toMatchObject({ status: 1, stderr: '' })
  expect(JSON.parse(nowhere.stdout)).toMatchObject({
    version: 1,
    error: { code: 'not-a-repository' },
  })
  expect(unclear).toEqual({
    status: 1,
    stdout: '',
    stderr:
      'The text of the report is empty. The time is "noon". The window is "long". Say what people report with `--text`, when with `--at 2026-11-20T13:50:00Z` and how far back to look with `--since 72h`. (code: bad-input, see docs/errors.md#bad-input)\n',
  })
  expect(missing.stderr).toBe(
    'The file "/nonexistent" cannot be read: ENOENT: no such file or directory, open \'/nonexistent\'. Name a text file with `--text-file`, or `-` for standard input. (code: bad-input, see docs/errors.md#bad-input)\n',
  )
  expect(wrong.status).toBe(2)
})

test('a machine without Git is told what is missing', async () => {
  const { status, stderr } = await say(['suspects', '--text', 'x'], '', { PATH: '/nonexistent' })

  expect(status).toBe(1)
  expect(stderr).toBe(
    'Git did not start: spawn git ENOENT. Install Git 2.31 or later, and see that `git --version` works here. (code: git-failed, see docs/errors.md#git-failed)\n',
  )
})
