import { describe, expect, test } from 'vitest'
import { type InputName, inputTable, readInputs } from '../../../src/config/inputs.ts'

type Given = Readonly<Partial<Record<InputName, string>>>

/** Inputs as the runner hands them over: an input that was not set has the default of the table. */
function read(given: Given): ReturnType<typeof readInputs> {
  const token = 'ghs_token'
  return readInputs((name) => ({ token, ...given })[name] ?? inputTable[name].default)
}

const untouched = {
  token: 'ghs_token',
  command: 'auto',
  issue: null,
  changesFile: null,
  base: null,
  sha: null,
  environment: null,
  service: null,
  mode: 'enforce',
  overrideReason: null,
  recordsBranch: 'incident-records',
  dryRun: false,
}

describe('inputs that can be used', () => {
  test('without any, the defaults', () => {
    expect(read({})).toEqual({ inputs: untouched })
  })

  test('an empty input has its default', () => {
    const reading = read({ command: '', issue: '', 'records-branch': ' ', 'dry-run': '' })

    expect(reading).toEqual({ inputs: untouched })
  })

  test.each<[given: Given, change: object]>([
    [{ command: 'sync' }, { command: 'sync' }],
    [{ command: ' setup ' }, { command: 'setup' }],
    [{ command: 'sweep' }, { command: 'sweep' }],
    [{ issue: '42' }, { issue: 42 }],
    [{ issue: '#42' }, { issue: 42 }],
    [{ 'changes-file': ' out/changes.json ' }, { changesFile: 'out/changes.json' }],
    [{ base: ' release/v1.4 ' }, { base: 'release/v1.4' }],
    [{ base: '0'.repeat(40) }, { base: null }],
    [{ sha: 'a'.repeat(40) }, { sha: 'a'.repeat(40) }],
    [{ environment: ' Production (EU) ' }, { environment: 'Production (EU)' }],
    [{ service: ' checkout ' }, { service: 'checkout' }],
    [{ mode: 'warn' }, { mode: 'warn' }],
    [{ 'override-reason': ' the fix ' }, { overrideReason: 'the fix' }],
    [{ 'dry-run': 'true' }, { dryRun: true }],
    [{ token: ' ghp_mine ' }, { token: 'ghp_mine' }],
    [{ 'records-branch': 'ops/incidents_v1.2' }, { recordsBranch: 'ops/incidents_v1.2' }],
  ])('%j', (given, change) => {
    expect(read(given)).toEqual({ inputs: { ...untouched, ...change } })
  })
})

describe('an input that cannot be used says what was seen and what is allowed', () => {
  const branch = 'use letters, digits, `-`, `_`, `.` and `/`, such as incident-records.'
  const revision = 'it must be a commit, a branch or a tag, such as v1.4.0.'
  const issue = 'it must be the number of an issue, such as 42.'
  test.each<[name: InputName, value: string, message: string]>([
    [
      'token',
      '',
      'The input `token` is empty; leave it out in a workflow; on the command line set GITHUB_TOKEN.',
    ],
    [
      'token',
      '  ',
      'The input `token` is empty; leave it out in a workflow; on the command line set GITHUB_TOKEN.',
    ],
    [
      'command',
      'Sync',
      'The input `command` is "Sync"; allowed are auto, sync, sweep, setup, file-action-items, check-post-mortem, lint-migrations, guard, record-changes.',
    ],
    ['mode', 'strict', 'The input `mode` is "strict"; allowed are enforce, warn, dry-run.'],
    ['dry-run', 'yes', 'The input `dry-run` is "yes"; allowed are true and false.'],
    ['base', 'a..b', `The input \`base\` is "a..b"; ${revision}`],
    ['sha', 'main:README.md', `The input \`sha\` is "main:README.md"; ${revision}`],
    ['issue', '0', `The input \`issue\` is "0"; ${issue}`],
    ['issue', '-1', `The input \`issue\` is "-1"; ${issue}`],
    ['issue', '4e2', `The input \`issue\` is "4e2"; ${issue}`],
    ['issue', 'INC-42', `The input \`issue\` is "INC-42"; ${issue}`],
    ['issue', '12345678901', `The input \`issue\` is "12345678901"; ${issue}`],
    ['records-branch', 'a b', `The input \`records-branch\` is "a b"; ${branch}`],
    ['records-branch', '-x', `The input \`records-branch\` is "-x"; ${branch}`],
    ['records-branch', 'a..b', `The input \`records-branch\` is "a..b"; ${branch}`],
    ['records-branch', 'a/', `The input \`records-branch\` is "a/"; ${branch}`],
    ['records-branch', 'a//b', `The input \`records-branch\` is "a//b"; ${branch}`],
    ['records-branch', 'a/.b', `The input \`records-branch\` is "a/.b"; ${branch}`],
    ['records-branch', 'a.lock', `The input \`records-branch\` is "a.lock"; ${branch}`],
    ['records-branch', 'a.lock/b', `The input \`records-branch\` is "a.lock/b"; ${branch}`],
    ['records-branch', 'a.', `The input \`records-branch\` is "a."; ${branch}`],
    ['records-branch', 'a@{1}', `The input \`records-branch\` is "a@{1}"; ${branch}`],
    [
      'records-branch',
      'main:README.md',
      `The input \`records-branch\` is "main:README.md"; ${branch}`,
    ],
  ])('%s: %j', (name, value, message) => {
    expect(read({ [name]: value })).toEqual({ problems: [{ name, message }] })
  })

  test('all of them at once', () => {
    const reading = read({
      token: '',
      command: 'x',
      issue: 'x',
      'records-branch': '?',
      'dry-run': 'x',
    })

    const names = 'problems' in reading ? reading.problems.map((problem) => problem.name) : []
    expect(names).toEqual(['command', 'issue', 'records-branch', 'dry-run', 'token'])
  })
})
