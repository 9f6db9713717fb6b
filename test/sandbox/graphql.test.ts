import { afterEach, beforeEach, expect, test } from 'vitest'
import { isObject } from '../../sandbox/github/rest/body.ts'
import type { Sandbox } from '../../sandbox/github/sandbox.ts'
import { client } from './client.ts'
import { commitInput, commitMutation, startSmallShop } from './small-shop.ts'

let sandbox: Sandbox

beforeEach(async () => {
  sandbox = await startSmallShop({ pageSize: 2 })
})

afterEach(() => sandbox.stop())

test('a timeline is read forward and backward in pages, each item once', async () => {
  const dana = sandbox.as('dana')
  await dana.openIssue({ title: 'Down' })
  for (const name of ['a', 'b', 'c', 'd', 'e']) await dana.addLabel(1, name)
  await dana.comment(1, 'not a label')

  const forward = await readTimeline('first', 'after')
  const backward = await readTimeline('last', 'before')

  expect(forward.pages).toEqual([['a', 'b'], ['c', 'd'], ['e']])
  expect(backward.pages).toEqual([['d', 'e'], ['b', 'c'], ['a']])
  expect(forward.edges).toEqual(['- next', 'previous next', 'previous -'])
  expect(backward.edges).toEqual(['previous -', 'previous next', '- next'])
})

test('page sizes outside the limits are refused', async () => {
  const eve = client(sandbox, sandbox.token.user('eve'))
  const errorsOf = async (args: string) =>
    (
      await eve.graphql(
        `{ repository(owner: "acme", name: "shop") { issues${args} { totalCount } } }`,
      )
    )['errors']

  expect(await errorsOf('(first: 101)')).toMatchObject([
    {
      type: 'EXCESSIVE_PAGINATION',
      message:
        'Requesting 101 records on the `issues` connection exceeds the `first` limit of 100 records.',
    },
  ])
  expect(await errorsOf('')).toMatchObject([{ type: 'MISSING_PAGINATION_BOUNDARIES' }])
})

test('a commit on a branch moves it once: the second of the same head hears STALE_DATA', async () => {
  const bot = client(sandbox, sandbox.token.actions())
  const head = sandbox.state.repository('acme/shop').head('records')

  const won = await bot.graphql(commitMutation, { input: commitInput(head, 'one.txt', '1') })
  const lost = await bot.graphql(commitMutation, { input: commitInput(head, 'two.txt', '2') })

  const records = sandbox.state.repository('acme/shop')
  expect(won).toMatchObject({ data: { createCommitOnBranch: { ref: { name: 'records' } } } })
  expect(lost).toMatchObject({
    data: { createCommitOnBranch: null },
    errors: [{ type: 'STALE_DATA', path: ['createCommitOnBranch'] }],
  })
  expect([...records.files('records')]).toEqual([
    ['one.txt', '1'],
    ['open.json', '{}\n'],
  ])
  expect(records.commits('records').map(({ message }) => message)).toEqual([
    'INC-1: test\n\nWhy.',
    'Records',
  ])
})

test('a commit on a branch that is not there is refused', async () => {
  const bot = client(sandbox, sandbox.token.actions())
  const input = {
    ...commitInput('0'.repeat(40)),
    branch: { repositoryNameWithOwner: 'acme/shop', branchName: 'nowhere' },
  }

  const answer = await bot.graphql(commitMutation, { input })

  expect(answer['errors']).toMatchObject([
    { type: 'NOT_FOUND', message: 'Branch "nowhere" not found' },
  ])
})

test('the mutations of one request run in order; one that fails leaves the others standing', async () => {
  const bot = client(sandbox, sandbox.token.actions())
  const { nodeId } = await sandbox.as('dana').openIssue({ title: 'Down' })
  const query = `mutation {
    hello: addComment(input: {subjectId: "${nodeId}", body: "Hello"}) { commentEdge { node { body viewerDidAuthor author { login __typename } } } }
    twice: createLabel(input: {repositoryId: "${await repositoryId()}", name: "BUG", color: "ff0000"}) { label { name } }
    gone: deleteIssueComment(input: {id: "IC_kwDONOTHING"}) { clientMutationId }
    eyes: addReaction(input: {subjectId: "${nodeId}", content: EYES}) { reaction { content } }
    close: closeIssue(input: {issueId: "${nodeId}", stateReason: NOT_PLANNED}) { issue { state stateReason } }
  }`

  const answer = await bot.graphql(query)

  expect(answer['data']).toEqual({
    hello: {
      commentEdge: {
        node: {
          body: 'Hello',
          viewerDidAuthor: true,
          author: { login: 'github-actions', __typename: 'Bot' },
        },
      },
    },
    twice: null,
    gone: null,
    eyes: { reaction: { content: 'EYES' } },
    close: { issue: { state: 'CLOSED', stateReason: 'NOT_PLANNED' } },
  })
  expect(answer['errors']).toMatchObject([
    { type: 'UNPROCESSABLE', path: ['twice'], message: 'Name has already been taken' },
    { type: 'NOT_FOUND', path: ['gone'] },
  ])
})

test('labels, assignees and texts change by mutation, with timeline items and no doubles', async () => {
  const ben = client(sandbox, sandbox.token.user('ben'))
  const { nodeId } = await sandbox.as('ben').openIssue({ title: 'Down', assignees: ['ben'] })
  const found = await ben.graphql(
    `{ repository(owner: "acme", name: "shop") { label(name: "Bug") { id } } user(login: "ana") { id } }`,
  )
  const [bug, ana] = [idAt(found, ['repository', 'label']), idAt(found, ['user'])]

  await ben.graphql(`mutation {
    a: addLabelsToLabelable(input: {labelableId: "${nodeId}", labelIds: ["${bug}"]}) { labelable { labels(first: 9) { totalCount } } }
    b: addLabelsToLabelable(input: {labelableId: "${nodeId}", labelIds: ["${bug}"]}) { clientMutationId }
    c: addAssigneesToAssignable(input: {assignableId: "${nodeId}", assigneeIds: ["${ana}"]}) { clientMutationId }
    d: removeAssigneesFromAssignable(input: {assignableId: "${nodeId}", assigneeIds: ["${ana}"]}) { clientMutationId }
    e: updateIssue(input: {id: "${nodeId}", title: "Checkout down", body: "All of it"}) { issue { lastEditedAt } }
    f: removeLabelsFromLabelable(input: {labelableId: "${nodeId}", labelIds: ["${bug}"]}) { clientMutationId }
    g: closeIssue(input: {issueId: "${nodeId}"}) { clientMutationId }
    h: reopenIssue(input: {issueId: "${nodeId}"}) { clientMutationId }
  }`)

  const issue = sandbox.state.repository('acme/shop').issue(1)
  expect(issue).toMatchObject({ title: 'Checkout down', body: 'All of it', labels: [] })
  expect(issue.timeline).toEqual([
    'AssignedEvent',
    'LabeledEvent',
    'AssignedEvent',
    'UnassignedEvent',
    'RenamedTitleEvent',
    'UnlabeledEvent',
    'ClosedEvent',
    'ReopenedEvent',
  ])
})

test('what is not there is null with a NOT_FOUND error', async () => {
  const eve = client(sandbox, sandbox.token.user('eve'))

  const answer = await eve.graphql(`{
    repository(owner: "acme", name: "shop") { issueOrPullRequest(number: 9) { __typename } }
    other: repository(owner: "acme", name: "nothing") { id }
    node(id: "I_kwDONOTHING") { id }
  }`)

  expect(answer).toMatchObject({
    data: { repository: { issueOrPullRequest: null }, other: null, node: null },
    errors: [
      {
        type: 'NOT_FOUND',
        path: ['repository', 'issueOrPullRequest'],
        message: 'Could not resolve to an issue or pull request with the number of 9.',
      },
      { type: 'NOT_FOUND', path: ['other'] },
      { type: 'NOT_FOUND', path: ['node'] },
    ],
  })
})

test('a person without the right hears who may not do what', async () => {
  const eve = client(sandbox, sandbox.token.user('eve'))
  const { nodeId } = await sandbox.as('ana').openIssue({ title: 'Down' })

  const answer = await eve.graphql(
    `mutation { closeIssue(input: {issueId: "${nodeId}"}) { clientMutationId } }`,
  )

  expect(answer['errors']).toMatchObject([
    {
      type: 'FORBIDDEN',
      message: 'eve does not have the correct permissions to execute `CloseIssue`',
    },
  ])
})

test('the viewer is the account of the token', async () => {
  const query = '{ viewer { login databaseId } }'

  const bot = await client(sandbox, sandbox.token.actions()).graphql(query)
  const eve = await client(sandbox, sandbox.token.user('eve')).graphql(query)

  expect(bot).toEqual({
    data: { viewer: { login: 'github-actions[bot]', databaseId: 41_898_282 } },
  })
  expect(eve).toMatchObject({ data: { viewer: { login: 'eve' } } })
})

async function readTimeline(size: 'first' | 'last', cursor: 'after' | 'before') {
  const eve = client(sandbox, sandbox.token.user('eve'))
  const pages: string[][] = []
  const edges: string[] = []
  for (let at: unknown = null, more: unknown = true; more === true; ) {
    const answer = await eve.graphql(
      `query ($at: String) { repository(owner: "acme", name: "shop") { issue(number: 1) {
        timelineItems(${size}: 100, ${cursor}: $at, itemTypes: [LABELED_EVENT]) {
          nodes { ... on LabeledEvent { label { name } } }
          pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } } }`,
      { at },
    )
    const items = valueAt(answer, ['data', 'repository', 'issue', 'timelineItems'])
    const info = isObject(items['pageInfo']) ? items['pageInfo'] : {}
    pages.push(
      [...JSON.stringify(items['nodes']).matchAll(/"name":"(\w)"/g)].map((m) => m[1] ?? ''),
    )
    edges.push(
      `${info['hasPreviousPage'] === true ? 'previous' : '-'} ${info['hasNextPage'] === true ? 'next' : '-'}`,
    )
    more = size === 'first' ? info['hasNextPage'] : info['hasPreviousPage']
    at = size === 'first' ? info['endCursor'] : info['startCursor']
  }
  return { pages, edges }
}

async function repositoryId(): Promise<string> {
  const eve = client(sandbox, sandbox.token.user('eve'))
  return idAt(await eve.graphql('{ repository(owner: "acme", name: "shop") { id } }'), [
    'repository',
  ])
}

function idAt(answer: unknown, path: readonly string[]): string {
  return String(valueAt(answer, ['data', ...path])['id'])
}

function valueAt(answer: unknown, path: readonly string[]): Readonly<Record<string, unknown>> {
  let value = answer
  for (const name of path) value = isObject(value) ? value[name] : undefined
  return isObject(value) ? value : {}
}
