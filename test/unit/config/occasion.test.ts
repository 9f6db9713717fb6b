import { describe, expect, test } from 'vitest'
import type { Inputs } from '../../../src/config/inputs.ts'
import { type Occasion, occasionOf } from '../../../src/config/occasion.ts'

const automatic: Pick<Inputs, 'command' | 'issue' | 'changesFile'> = {
  command: 'auto',
  issue: null,
  changesFile: null,
}
/** Asked for by number. */
const sync42: Occasion = { kind: 'sync', issue: 42, asked: true, isBrief: false }
const happened42: Occasion = { kind: 'sync', issue: 42, asked: false, isBrief: false }
const followed =
  'incidents follow the issue events opened, edited, labeled, unlabeled, assigned, unassigned, closed, reopened, transferred, deleted, created comments, pushes to the default branch, pull requests, the schedule, workflow_dispatch and repository_dispatch of the type incident-loop.'

describe('an issue event asks to look at its issue', () => {
  test.each([
    'opened',
    'edited',
    'labeled',
    'unlabeled',
    'assigned',
    'unassigned',
    'closed',
    'reopened',
    'transferred',
    'deleted',
  ])('%s', (action) => {
    const payload = { action, issue: { number: 42 }, label: { name: 'sev1' } }

    expect(occasionOf(automatic, { name: 'issues', payload })).toEqual(happened42)
  })
})

test('a new comment asks to look at its issue, and at next to nothing more', () => {
  const payload = { action: 'created', issue: { number: 42 }, comment: { id: 7 } }

  expect(occasionOf(automatic, { name: 'issue_comment', payload })).toEqual({
    ...happened42,
    isBrief: true,
  })
})

test('a schedule asks to look at everything unfinished', () => {
  const payload = { schedule: '17 * * * *' }

  expect(occasionOf(automatic, { name: 'schedule', payload })).toEqual({
    kind: 'sweep',
    schedule: '17 * * * *',
  })
})

describe('any other event is told and ignored', () => {
  test.each<[name: string, payload: unknown, what: string]>([
    ['issues', { action: 'pinned', issue: { number: 42 } }, 'the event "issues: pinned"'],
    ['issues', { issue: { number: 42 } }, 'the event "issues: "'],
    ['issues', { action: 'opened' }, 'an event without an issue'],
    ['issues', { action: 'opened', issue: { number: null } }, 'an event without an issue'],
    [
      'issue_comment',
      { action: 'edited', issue: { number: 42 } },
      'the event "issue_comment: edited"',
    ],
    ['issue_comment', { action: 'created' }, 'an event without an issue'],
    [
      'push',
      { ref: 'refs/heads/next', repository: { default_branch: 'main' } },
      'a push to "refs/heads/next", which is not the default branch',
    ],
    ['fork', null, 'the event "fork"'],
    ['repository_dispatch', { action: 'deploy' }, 'the event "repository_dispatch: deploy"'],
    ['', undefined, 'the event ""'],
  ])('%s %j', (name, payload, what) => {
    expect(occasionOf(automatic, { name, payload })).toEqual({
      kind: 'nothing',
      why: `Nothing to do for ${what}: ${followed}`,
    })
  })
})

describe('a run started by hand', () => {
  const dispatch = (inputs: unknown): Occasion =>
    occasionOf(automatic, { name: 'workflow_dispatch', payload: { inputs } })

  test.each<[inputs: unknown, occasion: Occasion]>([
    [{}, { kind: 'setup' }],
    [null, { kind: 'setup' }],
    [{ issue: '', command: '' }, { kind: 'setup' }],
    [{ issue: '42' }, sync42],
    [{ issue: '#42' }, sync42],
    [{ issue: ' 42 ' }, sync42],
    [{ issue: 42 }, sync42],
    [{ command: 'sync', issue: '42' }, sync42],
    [{ command: 'setup', issue: '42' }, { kind: 'setup' }],
    [{ command: 'sweep' }, { kind: 'sweep', schedule: null }],
    [
      { command: 'sweep', issue: '42' },
      { kind: 'sweep', schedule: null },
    ],
  ])('with %j', (inputs, occasion) => {
    expect(dispatch(inputs)).toEqual(occasion)
  })

  test('with an unknown command says which are allowed', () => {
    expect(dispatch({ command: 'swep' })).toEqual({
      kind: 'refused',
      what: 'The workflow was started by hand with the command "swep".',
      remedy:
        'Allowed are auto, sync, sweep, setup, file-action-items, check-post-mortem, lint-migrations, guard, record-changes.',
    })
  })

  test.each(['abc', 'INC-42', '0', '-1', '1e3', '0x10'])(
    'with the issue %j is refused, not taken for something else',
    (issue) => {
      expect(dispatch({ issue }).kind).toBe('refused')
    },
  )
})

describe('inputs win over the event', () => {
  const opened = { name: 'issues', payload: { action: 'opened', issue: { number: 7 } } }

  test.each<[inputs: Pick<Inputs, 'command' | 'issue'>, occasion: Occasion]>([
    [{ command: 'auto', issue: 42 }, sync42],
    [{ command: 'sync', issue: 42 }, sync42],
    [
      { command: 'sync', issue: null },
      { kind: 'sync', issue: 7, asked: true, isBrief: false },
    ],
    [{ command: 'setup', issue: null }, { kind: 'setup' }],
    [
      { command: 'sweep', issue: null },
      { kind: 'sweep', schedule: null },
    ],
    [
      { command: 'auto', issue: null },
      { kind: 'sync', issue: 7, asked: false, isBrief: false },
    ],
  ])('%j', (inputs, occasion) => {
    expect(occasionOf({ ...automatic, ...inputs }, opened)).toEqual(occasion)
  })

  test('`sync` without any issue says which input to set', () => {
    const occasion = occasionOf({ ...automatic, command: 'sync' }, { name: 'push', payload: {} })

    expect(occasion).toEqual({
      kind: 'refused',
      what: 'The command `sync` was given no issue, and the event names none.',
      remedy: 'Set the input `issue` to the number of the issue.',
    })
  })
})

describe('changes to record', () => {
  const client_payload = { changes: [{ id: 'flag-1' }] }
  const told = { name: 'repository_dispatch', payload: { action: 'incident-loop', client_payload } }
  const push = { name: 'push', payload: {} }
  const command = 'record-changes'
  const file = 'changes.json'

  test('come with a repository_dispatch of our type', () => {
    const occasion = { kind: 'record-changes', from: { payload: client_payload } }

    expect(occasionOf(automatic, told)).toEqual(occasion)
    expect(occasionOf({ ...automatic, command }, told)).toEqual(occasion)
  })

  test('are in the file that the input names, whatever the event', () => {
    const occasion = { kind: 'record-changes', from: { file } }

    expect(occasionOf({ ...automatic, command, changesFile: file }, push)).toEqual(occasion)
    expect(occasionOf({ ...automatic, command, changesFile: file }, told)).toEqual(occasion)
  })

  test('without a file and without such an event, it is said which input to set', () => {
    expect(occasionOf({ ...automatic, command }, push)).toEqual({
      kind: 'refused',
      what: 'The command `record-changes` was given no changes, and the event brings none.',
      remedy: 'Set the input `changes-file` to the path of a JSON file, as docs/changes.md shows.',
    })
  })
})

describe('migrations to judge', () => {
  const command = 'lint-migrations'
  const head = 'a'.repeat(40)

  test('are those of the pull request that the event is of', () => {
    const pull_request = {
      number: 1,
      base: { ref: 'main', sha: 'b' },
      head: { ref: 'x', sha: head },
    }
    const event = { name: 'pull_request', payload: { action: 'opened', pull_request } }

    const occasion = occasionOf({ ...automatic, command }, event)

    expect(occasion).toEqual({ kind: command, pull: { base: 'main', head } })
  })

  test('or of a group of them in a merge queue', () => {
    const merge_group = { base_sha: 'b'.repeat(40), head_sha: head, base_ref: 'refs/heads/main' }
    const event = { name: 'merge_group', payload: { action: 'checks_requested', merge_group } }

    const occasion = occasionOf({ ...automatic, command }, event)

    expect(occasion).toEqual({ kind: command, pull: { base: 'b'.repeat(40), head } })
  })

  test.each([{}, { pull_request: null }, { pull_request: { base: 'main', head: {} } }])(
    'on any other event they are those of a deploy: %j',
    (payload) => {
      const occasion = occasionOf({ ...automatic, command }, { name: 'push', payload })

      expect(occasion).toEqual({ kind: command, pull: null })
    },
  )
})
