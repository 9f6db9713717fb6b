import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { plainGit } from '../git/make-clone.ts'
import { packAction } from './packed.ts'

interface Said {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the built command line in a folder with these files, without a token. */
async function say(
  files: Readonly<Record<string, string>>,
  parameters: readonly string[],
  input = '',
): Promise<Said> {
  using action = packAction()
  const folder = mkdtempSync(join(tmpdir(), 'incident-loop-check-'))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  const program = [join(action.folder, 'dist/cli/index.js'), 'check-post-mortem', ...parameters]
  const child = spawn(process.execPath, program, { env: plainGit, cwd: folder })
  child.stdin.end(input)
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const [stdout, stderr, status] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    ended,
  ])
  rmSync(folder, { recursive: true, force: true })
  return { status, stdout, stderr }
}

const complete = `# Payments failed

## Summary

A pool of connections ran full, an alert told us, and a restart ended it.

## Impact

Nobody could pay for 20 minutes.

## Timeline

- 14:00 An alert came in
- 14:20 A restart ended it

## Contributing factors

The pool was smaller than the traffic of that day.

## Action items

- [ ] Alert at 80 percent of the pool, @chen, due 2099-12-01
`
const lacking = complete.replace(', @chen', '')
const finding =
  'a.md:22 error "Alert at 80 percent of the pool" has no owner: name one, as @login. (owner-missing)'

test('a complete file ends with 0, one that is not with 1, and its lines say what is missing', async () => {
  const whole = await say({ 'a.md': complete }, ['a.md'])
  const open = await say({ 'a.md': lacking, 'b.md': complete }, ['a.md', 'b.md'])

  expect(whole).toEqual({ status: 0, stdout: 'a.md: complete\n', stderr: '' })
  expect(open).toEqual({
    status: 1,
    stdout: `${finding}\na.md: not complete\nb.md: complete\n`,
    stderr:
      'Not complete yet: a.md. Each line above says what is missing and what to write. (code: post-mortem-incomplete, see docs/errors.md#post-mortem-incomplete)\n',
  })
})

test('`--json` says the same in one line, and the failure in words beside it', async () => {
  const { status, stdout, stderr } = await say({ 'a.md': lacking }, ['a.md', '--json'])

  expect(status).toBe(1)
  expect(stdout.match(/\n/g)).toHaveLength(1)
  expect(JSON.parse(stdout)).toEqual({
    version: 1,
    isComplete: false,
    files: [
      {
        path: 'a.md',
        isComplete: false,
        findings: [
          {
            rule: 'owner-missing',
            level: 'error',
            line: 22,
            message: '"Alert at 80 percent of the pool" has no owner: name one, as @login.',
          },
        ],
      },
    ],
    problems: [],
  })
  expect(stderr).toContain('(code: post-mortem-incomplete')
})

test('standard input is a file as well', async () => {
  const { status, stdout } = await say({}, ['-'], complete)

  expect(status).toBe(0)
  expect(stdout).toBe('-: complete\n')
})

test('a file that is missing ends with 1, as JSON too; none named with 2', async () => {
  const missing = await say({}, ['nowhere.md'])
  const json = await say({}, ['nowhere.md', '--json'])
  const none = await say({}, [])

  expect(missing).toEqual({
    status: 1,
    stdout: '',
    stderr:
      'The file "nowhere.md" cannot be read: ENOENT: no such file or directory, open \'nowhere.md\'. Name a text file with a post-mortem. (code: bad-input, see docs/errors.md#bad-input)\n',
  })
  expect(json).toMatchObject({ status: 1, stderr: '' })
  expect(JSON.parse(json.stdout)).toMatchObject({ version: 1, error: { code: 'bad-input' } })
  expect(none.status).toBe(2)
})

const off = 'post-mortem:\n  checks: {owner-missing: "off"}\n'

test('the configuration beside the file counts, and one that is named in its place', async () => {
  const beside = await say({ 'a.md': lacking, '.github/incident-loop.yml': off }, ['a.md'])
  const named = await say({ 'a.md': lacking, 'own.yml': off }, ['a.md', '--config', 'own.yml'])
  const missing = await say({ 'a.md': lacking }, ['a.md', '--config', 'nowhere.yml'])

  expect(beside).toMatchObject({ status: 0, stderr: '' })
  expect(named).toMatchObject({ status: 0, stderr: '' })
  expect(missing).toMatchObject({ status: 1, stdout: '' })
  expect(missing.stderr).toContain('The file "nowhere.yml" cannot be read')
})

test('problems of the configuration are told by file and line, and end with 1', async () => {
  const files = { 'a.md': complete, 'own.yml': 'post-mortem:\n  checks: {blame: loud}\n' }

  const shown = await say(files, ['a.md', '--config', 'own.yml'])
  const json = await say(files, ['a.md', '--config', 'own.yml', '--json'])

  expect(shown.status).toBe(1)
  expect(shown.stdout).toMatch(/^own\.yml:2:\d+ .*"loud".*\na\.md: complete\n$/)
  expect(shown.stderr).toContain('(code: config-invalid')
  expect(JSON.parse(json.stdout)).toMatchObject({
    isComplete: true,
    problems: [{ file: 'own.yml', line: 2 }],
  })
})

test('what a document says moves no cursor', async () => {
  const hostile = lacking.replace('Alert', '\u001B[31mAlert\u202E')

  const { stdout } = await say({ 'a.md': hostile }, ['a.md'])

  expect([stdout.includes('\u001B'), stdout.includes('\u202E')]).toEqual([false, false])
  expect(stdout).toContain('a.md:22 error ')
})
