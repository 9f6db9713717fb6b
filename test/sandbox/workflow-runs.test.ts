import { afterEach, beforeEach, expect, test } from 'vitest'
import { isObject } from '../../sandbox/github/rest/body.ts'
import { type Sandbox, startSandbox } from '../../sandbox/github/sandbox.ts'
import { type Client, client } from './client.ts'

const actions = '/repos/acme/shop/actions'

let sandbox: Sandbox
let bot: Client
let start = ''

beforeEach(async () => {
  sandbox = await startSandbox({
    pageSize: 2,
    seed: ({ repository }) => {
      const shop = repository({ owner: 'acme', name: 'shop', private: true })
      start = shop.commit({
        at: '2026-11-01T09:00:00Z',
        author: 'ana',
        message: 'Start',
        files: {
          '.github/workflows/deploy.yml': 'name: Deploy\n',
          '.github/workflows/ci.yaml': '',
        },
      })
      const run = { workflow: 'deploy.yml', actor: 'ana' }
      shop.workflowRun({ ...run, id: 71, at: '2026-11-02T10:00:00Z' })
      shop.workflowRun({ ...run, at: '2026-11-03T10:00:00Z', conclusion: 'failure', attempt: 2 })
      shop.workflowRun({ ...run, at: '2026-11-04T10:00:00Z', event: 'workflow_dispatch' })
      shop.workflowRun({
        ...run,
        at: '2026-11-05T10:00:00Z',
        branch: 'fix',
        sha: 'dead'.repeat(10),
      })
      shop.workflowRun({ ...run, at: '2026-11-06T10:00:00Z', status: 'in_progress' })
      shop.workflowRun({ ...run, at: '2026-11-06T11:00:00Z', workflow: 'old.yml' })
    },
  })
  bot = client(sandbox, sandbox.token.actions())
})

afterEach(() => sandbox.stop())

test('a run tells what it ran for, when and how it ended', async () => {
  const { json } = await bot.get(`${actions}/runs/71`)

  expect(json).toMatchObject({
    id: 71,
    name: 'Deploy',
    path: '.github/workflows/deploy.yml',
    display_title: 'Start',
    head_branch: 'main',
    head_sha: start,
    head_commit: { id: start, message: 'Start' },
    event: 'push',
    status: 'completed',
    conclusion: 'success',
    run_number: 1,
    run_attempt: 1,
    run_started_at: '2026-11-02T10:00:00Z',
    created_at: '2026-11-02T10:00:00Z',
    updated_at: '2026-11-02T10:00:00Z',
    html_url: `${sandbox.serverUrl}/acme/shop/actions/runs/71`,
    actor: { login: 'ana' },
  })
})

test.each([
  ['', ['06', '05', '04', '03', '02']],
  ['branch=main', ['06', '04', '03', '02']],
  ['event=workflow_dispatch', ['04']],
  ['status=failure', ['03']],
  ['status=in_progress', ['06']],
  ['status=completed&branch=fix', ['05']],
  ['created=2026-11-04', ['04']],
  ['created=%3E%3D2026-11-05', ['06', '05']],
  ['created=2026-11-03T10:00:00Z..2026-11-04', ['04', '03']],
  ['created=*..2026-11-02', ['02']],
  ['created=%3C2026-11-03', ['02']],
])('runs of a workflow file filtered by "%s"', async (query, days) => {
  const found: unknown[] = []
  let next: string | undefined = `${actions}/workflows/deploy.yml/runs?per_page=100&${query}`

  while (next !== undefined) {
    const { json, headers } = await bot.get(next)
    expect(json['total_count']).toBe(days.length)
    found.push(...createdIn(json))
    next = /<([^>]+)>; rel="next"/.exec(headers.get('link') ?? '')?.[1]
  }

  expect(found).toEqual(days.map((day) => `2026-11-${day}T10:00:00Z`))
})

test('the newest run of a schedule is asked for alone', async () => {
  sandbox.seed(({ seeded }) => {
    for (const day of ['07', '08']) {
      const at = `2026-11-${day}T10:00:00Z`
      seeded('acme/shop').workflowRun({ workflow: 'deploy.yml', event: 'schedule', at })
    }
  })

  const { json } = await bot.get(
    `${actions}/workflows/deploy.yml/runs?event=schedule&status=completed&per_page=1`,
  )

  expect(json['total_count']).toBe(2)
  expect(json['workflow_runs']).toMatchObject([
    { event: 'schedule', created_at: '2026-11-08T10:00:00Z', conclusion: 'success' },
  ])
})

test('a workflow is found by its number too, and without runs it has none', async () => {
  const { json } = await bot.get(`${actions}/runs/71`)

  const byNumber = await bot.get(`${actions}/workflows/${json['workflow_id']}/runs`)
  const idle = await bot.get(`${actions}/workflows/ci.yaml/runs`)
  const gone = await bot.get(`${actions}/workflows/old.yml/runs`)

  expect([byNumber, idle, gone].map((answer) => answer.json['total_count'])).toEqual([5, 0, 1])
})

test('a run whose commit is gone has no head commit', async () => {
  const { json } = await bot.get(`${actions}/workflows/deploy.yml/runs?branch=fix`)

  expect(json['workflow_runs']).toMatchObject([{ head_sha: 'dead'.repeat(10), head_commit: null }])
})

test('a run that is run again keeps its id, number and creation', async () => {
  sandbox.seed(({ seeded }) => {
    const run = { workflow: 'deploy.yml', id: 71, sha: start, conclusion: 'failure' } as const
    seeded('acme/shop').workflowRun({ ...run, at: '2026-11-09T10:00:00Z' })
  })

  const { json } = await bot.get(`${actions}/runs/71`)
  const all = await bot.get(`${actions}/workflows/deploy.yml/runs`)

  expect(json).toMatchObject({
    run_number: 1,
    run_attempt: 2,
    conclusion: 'failure',
    created_at: '2026-11-02T10:00:00Z',
    run_started_at: '2026-11-09T10:00:00Z',
  })
  expect(all.json['total_count']).toBe(5)
})

test('an unknown workflow or run is 404, and reading needs actions: read', async () => {
  const none = client(sandbox, sandbox.token.actions({ contents: 'read' }))

  const answers = [
    await bot.get(`${actions}/workflows/none.yml/runs`),
    await bot.get(`${actions}/runs/1`),
    await none.get(`${actions}/runs/71`),
  ]

  expect(answers.map(({ status }) => status)).toEqual([404, 404, 403])
  expect(answers[2]?.headers.get('x-accepted-github-permissions')).toBe('actions=read')
})

function createdIn(json: Readonly<Record<string, unknown>>): readonly unknown[] {
  const runs = json['workflow_runs']
  return Array.isArray(runs) ? runs.filter(isObject).map((run) => run['created_at']) : []
}
