import { afterEach, beforeEach, expect, test } from 'vitest'
import { isObject } from '../../sandbox/github/rest/body.ts'
import type { Sandbox } from '../../sandbox/github/sandbox.ts'
import { documents } from '../../src/github/documents.ts'
import { type Client, client } from './client.ts'
import { commitInput, startSmallShop } from './small-shop.ts'

let sandbox: Sandbox
let bot: Client

beforeEach(async () => {
  sandbox = await startSmallShop({ pageSize: 2 })
  bot = client(sandbox, sandbox.token.actions())
})

afterEach(() => sandbox.stop())

test('every document the Action sends runs without an error', async () => {
  const dana = sandbox.as('dana')
  const issue = await dana.openIssue({ title: 'Down', labels: ['a', 'b', 'c'] })
  const comment = await dana.comment(1, 'Looking')
  const shop = { owner: 'acme', name: 'shop', recordsRef: 'refs/heads/records' }
  const names = ['ledger', 'work', 'record', 'suspects', 'open', 'index', 'changes']
  const paths = names.map((name) => [name, `${name}.json`])
  const observed = await bot.graphql(documents.observe(), {
    ...shop,
    ...Object.fromEntries(paths),
    issue: 1,
    withDeployments: true,
    draftBranch: 'post-mortem/1',
    withPulls: true,
  })
  const startOf = (list: string) =>
    new RegExp(`"${list}":.*?"startCursor":"([^"]+)"`).exec(JSON.stringify(observed))?.[1]

  const answers = {
    observed,
    repository: await bot.graphql(documents.observeRepository(), {
      ...shop,
      open: 'open.json',
      changes: 'changes.json',
    }),
    earlier: await bot.graphql(documents.earlierTimeline(), {
      issueId: issue.nodeId,
      before: startOf('timelineItems'),
    }),
    labelled: await bot.graphql(documents.labelledIssues(), { ...shop, labels: ['a'] }),
    earlierComments: await bot.graphql(documents.earlierComments(), {
      issueId: issue.nodeId,
      before: startOf('comments'),
    }),
    edits: await bot.graphql(documents.commentEdits(), { comment: comment.nodeId }),
    sweep: await bot.graphql(documents.observeSweep(), {
      ...shop,
      open: 'open.json',
      changes: 'changes.json',
      index: 'post-mortems.json',
      labels: ['a'],
      withDeployments: true,
    }),
    postmortems: await bot.graphql(documents.observePostmortems(), {
      ...shop,
      index: 'post-mortems.json',
      before: 'HEAD',
      earlier: 'HEAD:postmortems',
    }),
    draft: await bot.graphql(documents.observeDraft(), {
      ...shop,
      draftRef: 'refs/heads/post-mortem/inc-1',
      branch: 'post-mortem/inc-1',
      path: 'postmortems/2026/a.md',
    }),
    marked: await bot.graphql(documents.markedIssues(), { ...shop, after: null }),
    thread: await bot.graphql(documents.thread(), { ...shop, number: 1 }),
    comment: await bot.graphql(documents.pulse(), {
      ...shop,
      comment: comment.nodeId,
      environments: ['production'],
      deployments: true,
    }),
    commit: await bot.graphql(documents.commit(), {
      input: commitInput(sandbox.state.repository('acme/shop').head('records')),
    }),
  }

  const failed = Object.entries(answers).filter(([, answer]) => 'errors' in answer)
  expect(failed).toEqual([])
  expect(answers.observed).toMatchObject({
    data: {
      repository: {
        records: { target: { open: { object: { text: '{}\n' } }, ledger: null } },
        issueOrPullRequest: { title: 'Down', author: { __typename: 'User', login: 'dana' } },
      },
    },
  })
})

test('a pull request is told apart from an issue', async () => {
  sandbox.seed(({ repository }) => {
    const web = repository({ owner: 'acme', name: 'web' })
    web.commit({ at: '2026-11-01T09:00:00Z', author: 'ana', message: 'Start', files: { a: 'a' } })
    web.pullRequest({
      at: '2026-11-02T09:00:00Z',
      author: 'ana',
      title: 'Add b',
      files: { b: 'b' },
    })
  })

  const answer = await bot.graphql(
    '{ repository(owner: "acme", name: "web") { issueOrPullRequest(number: 1) { __typename } } }',
  )

  const data = isObject(answer['data']) ? answer['data'] : {}
  expect(data).toEqual({ repository: { issueOrPullRequest: { __typename: 'PullRequest' } } })
})
