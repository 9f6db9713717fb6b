import { describe, expect, test } from 'vitest'
import type { Change } from '../../../../src/changes/change.ts'
import { kindsOf } from '../../../../src/changes/kinds-of-paths.ts'
import type { DeployWorkflow } from '../../../../src/changes/undo/deploy-workflows.ts'
import type { LastGood } from '../../../../src/changes/undo/redeploy.ts'
import { howToRollBack, howToUndo, type UndoQuestion } from '../../../../src/changes/undo/undo.ts'
import { type Touched, undoWarnings } from '../../../../src/changes/undo/undo-warnings.ts'
import { merged, minute, shaOf } from '../small-change.ts'

const good = shaOf(9)

function liveOne(others: Partial<LastGood> = {}): LastGood {
  return {
    sha: good,
    ref: 'main',
    environment: 'production',
    liveFrom: minute(1),
    logUrl: 'https://github.com/acme/shop/actions/runs/9001/job/1',
    ...others,
  }
}

/** As a feed has it without any rules of the repository's own. */
function touched(change: Change): Touched {
  return { change, kinds: kindsOf(change) }
}

function asked(others: Partial<UndoQuestion> = {}): UndoQuestion {
  return {
    ...touched(others.change ?? merged(57, 'Retry payments')),
    repository: 'acme/shop',
    base: 'main',
    at: minute(59),
    lastGood: null,
    workflows: [],
    kubernetes: [],
    commands: [],
    others: [],
    isFollowed: false,
    losesData: false,
    ...others,
  }
}

function commands(others: Partial<UndoQuestion>): readonly string[] {
  return howToUndo(asked(others)).steps.flatMap((step) => step.commands)
}

const revert = 'gh pr revert 57 --repo acme/shop'

const workflow: DeployWorkflow = {
  file: 'deploy.yml',
  environments: ['production'],
  dispatch: { revision: { input: 'sha', takes: 'commit' }, environment: null, alsoNeeds: [] },
}

function started(dispatch: Partial<DeployWorkflow['dispatch']>, others: Partial<LastGood> = {}) {
  const made = { ...workflow, dispatch: { ...dispatchOf(workflow), ...dispatch } }
  return commands({ lastGood: liveOne({ logUrl: null, ...others }), workflows: [made] })[0]
}

function dispatchOf({ dispatch }: DeployWorkflow) {
  if (dispatch === null) throw new Error('it can be started')
  return dispatch
}

test('a pull request is reverted by GitHub', () => {
  expect(howToUndo(asked())).toEqual({
    steps: [
      {
        commands: [revert],
        why: 'opens a pull request that takes it out of the code; needs gh 2.83 or newer',
      },
    ],
    warnings: [],
  })
})

test('a commit pushed directly is reverted by git on a branch', () => {
  const change = merged(1, 'Push', { pull: null })
  const lines = [
    'git fetch origin main',
    'git switch --create revert-001aaaa origin/main',
    `git revert --no-edit ${shaOf(1)}`,
    'git push --set-upstream origin revert-001aaaa',
  ]

  expect(commands({ change })).toEqual(lines)
  expect(commands({ change, base: shaOf(2) }).slice(0, 2)).toEqual([
    `git fetch origin ${shaOf(2)}`,
    `git switch --create revert-001aaaa ${shaOf(2)}`,
  ])
})

test.each<[what: string, others: Partial<UndoQuestion>]>([
  ['no commit', { change: merged(1, 'x', { pull: null, shas: [] }) }],
  ['a strange commit', { change: merged(1, 'x', { pull: null, shas: ['$(id)'] }) }],
  ['a strange branch', { change: merged(1, 'x', { pull: null }), base: '--upload-pack=x' }],
])('with %s no command is shown', (_what, others) => {
  expect(commands(others)).toEqual([])
})

test('something outside is taken back outside', () => {
  const external = { kind: 'feature-flag', environment: null, services: [] } as const

  expect(howToUndo(asked({ change: merged(1, 'x', { external }), lastGood: liveOne() }))).toEqual({
    steps: [{ commands: [], why: 'Take it back where it was made: no commit holds it.' }],
    warnings: [],
  })
})

describe('the run of the last good deployment', () => {
  const rerun = 'gh run rerun 9001 --repo acme/shop'

  test.each<[what: string, others: Partial<LastGood>, expected: readonly string[]]>([
    ['is run again', {}, [rerun, revert]],
    ['is not run again after 30 days', { liveFrom: '2026-10-21T12:59:00Z' }, [revert]],
    ['may be unknown', { logUrl: null }, [revert]],
    ['may be elsewhere', { logUrl: 'https://ci.example.com/builds/9001' }, [revert]],
    [
      'may be of another repository',
      { logUrl: 'https://github.com/other/shop/actions/runs/9001' },
      [revert],
    ],
    [
      'may be on another host',
      { logUrl: 'https://github.acme.com/Acme/shop/actions/runs/9001' },
      [rerun, revert],
    ],
    ['may lie', { logUrl: 'https://github.com/acme/shop/actions/runs/1;id' }, [revert]],
  ])('%s', (_what, others, expected) => {
    expect(commands({ lastGood: liveOne(others) })).toEqual(expected)
  })
})

describe('a workflow', () => {
  const run = 'gh workflow run deploy.yml --repo acme/shop'

  test('that takes a commit is started for the last good one', () => {
    expect(commands({ lastGood: liveOne(), workflows: [workflow] })).toEqual([
      'gh run rerun 9001 --repo acme/shop',
      `${run} -f sha=${good}`,
      revert,
    ])
  })

  test.each<[what: string, command: string | undefined, expected: string]>([
    [
      'is told the environment',
      started({ environment: { input: 'env', options: [] } }),
      `${run} -f sha=${good} -f env=production`,
    ],
    [
      'is told the environment as it spells it',
      started({ environment: { input: 'env', options: ['Staging', 'Production'] } }),
      `${run} -f sha=${good} -f env=Production`,
    ],
    [
      'is told a tag where it takes versions',
      started({ revision: { input: 'version', takes: 'version' } }, { ref: 'refs/tags/v1.4.2' }),
      `${run} -f version=v1.4.2`,
    ],
    [
      'is quoted',
      started({ environment: { input: 'env', options: [] } }, { environment: 'prod; id' }),
      `${run} -f sha=${good} -f 'env=prod; id'`,
    ],
  ])('%s', (_what, command, expected) => {
    expect(command).toBe(expected)
  })

  test.each<[what: string, command: string | undefined]>([
    [
      'takes versions and a branch was deployed',
      started({ revision: { input: 'version', takes: 'version' } }),
    ],
    [
      'cannot choose the environment',
      started({ environment: { input: 'env', options: ['staging'] } }),
    ],
    ['deploys elsewhere', started({}, { environment: 'staging' })],
    ['needs more', started({ alsoNeeds: ['reason'] })],
  ])('that %s is not started', (_what, command) => {
    expect(command).toBe(revert)
  })

  test('is not started where two could be meant', () => {
    const workflows = [workflow, { ...workflow, file: 'other.yml' }]

    expect(commands({ lastGood: liveOne({ logUrl: null }), workflows })).toEqual([revert])
  })
})

test('what is configured for Kubernetes is rolled back', () => {
  expect(commands({ kubernetes: ['deployment/checkout', 'statefulset/cart'] })).toEqual([
    'kubectl rollout undo deployment/checkout',
    'kubectl rollout undo statefulset/cart',
    revert,
  ])
})

test('commands of the repository come first, as they are', () => {
  expect(commands({ commands: ['./deploy.sh --previous'] })).toEqual([
    './deploy.sh --previous',
    revert,
  ])
})

describe('warned is', () => {
  const migration = { path: 'db/migrate/20240102030405_add.rb', added: 1, deleted: 0 }
  const pay = { path: 'src/pay.ts', added: 1, deleted: 0 }
  const told = (others: Partial<UndoQuestion>) =>
    undoWarnings({ ...asked(others), takesAllBack: others.lastGood !== undefined })

  test('of nothing where nothing speaks against it', () => {
    const others = [merged(56, 'Before', { files: [pay] }), merged(58, 'After')].map(touched)

    expect(told({ change: merged(57, 'x', { files: [pay] }), others })).toEqual([])
  })

  test('of migrations and of data that is gone', () => {
    const change = merged(57, 'x', { files: [migration] })

    const ran = 'A migration ran with it: taking the code back leaves the database as it is.'

    expect(told({ change })).toEqual([ran])
    expect(told({ change, losesData: true })).toEqual([
      'Its migration throws data away, which taking the change back does not bring back.',
      ran,
    ])
  })

  test('of files that the repository counts as migrations', () => {
    const change = merged(57, 'x', { files: [pay] })
    const others = [{ ...touched(merged(58, 'y')), kinds: ['migration'] as const }]

    expect(told({ change, kinds: ['migration'], others, lastGood: liveOne() })).toEqual([
      'A migration ran with it: taking the code back leaves the database as it is.',
      'Migrations of other changes ran since: the code of before may not fit the database of now.',
      'Going back to an earlier deployment takes other changes back too.',
    ])
  })

  test('of later changes to the same files', () => {
    const others = [merged(57, 'itself', { files: [pay] }), merged(58, 'y', { files: [pay] })].map(
      touched,
    )

    expect(told({ change: merged(57, 'x', { files: [pay] }), others })).toEqual([
      'Later changes touch the same files: a revert may conflict with them.',
    ])
  })

  test('of what else goes back with a deployment', () => {
    const others = [merged(56, 'y'), merged(58, 'z', { files: [migration] })].map(touched)

    expect(told({ lastGood: liveOne(), others })).toEqual([
      'Migrations of other changes ran since: the code of before may not fit the database of now.',
      'Going back to an earlier deployment takes other changes back too.',
    ])
  })

  test('of versions that followed, though their changes were not read', () => {
    expect(told({ lastGood: liveOne(), isFollowed: true })).toEqual([
      'Going back to an earlier deployment takes other changes back too.',
    ])
    expect(told({ isFollowed: true })).toEqual([])
  })
})

test('a deployment is rolled back to the version before, with what speaks against it', () => {
  const migration = { path: 'db/migrate/20240102030405_add.rb', added: 1, deleted: 0 }
  const carried = [merged(57, 'x'), merged(58, 'y', { files: [migration] })].map(touched)

  expect(howToRollBack({ ...asked(), lastGood: liveOne(), carried })).toEqual({
    steps: [
      {
        commands: ['gh run rerun 9001 --repo acme/shop'],
        why: 'runs the deployment of 009aaaa to production again, which was live before',
      },
    ],
    warnings: ['A migration ran with it: taking the code back leaves the database as it is.'],
  })
})

test('what another version followed goes back with a deployment', () => {
  const { warnings } = howToRollBack({
    ...asked(),
    lastGood: liveOne(),
    isFollowed: true,
    carried: [touched(merged(57, 'x'))],
  })

  expect(warnings).toEqual(['Going back to an earlier deployment takes other changes back too.'])
})
