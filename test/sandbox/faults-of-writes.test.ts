import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Fault } from '../../sandbox/github/faults.ts'
import type { Sandbox } from '../../sandbox/github/sandbox.ts'
import { type Client, client } from './client.ts'
import { nodeIdOf } from './graph.ts'
import { startSmallShop } from './small-shop.ts'

const at = '/repos/acme/shop'

let sandbox: Sandbox
let bot: Client
let head: string | null

beforeEach(async () => {
  sandbox = await startSmallShop()
  bot = client(sandbox, sandbox.token.actions())
  const ana = sandbox.as('ana')
  for (const branch of ['fix', 'other']) {
    await ana.createBranch(branch)
    await ana.push({ path: branch, text: branch, message: branch, branch })
  }
  await ana.openPullRequest({ title: 'Fix', head: 'fix' })
  await ana.openIssue({ title: 'Down' })
  await ana.openIssue({ title: 'Follow up' })
  head = sandbox.state.repository('acme/shop').head('main')
})

afterEach(() => sandbox.stop())

/** The input of each mutation, by its name. */
const mutations: Readonly<Record<string, (ids: Ids) => Readonly<Record<string, unknown>>>> = {
  createPullRequest: ({ repositoryId }) => ({
    repositoryId,
    baseRefName: 'main',
    headRefName: 'other',
    title: 'Other',
  }),
  updatePullRequest: ({ pullRequestId }) => ({ pullRequestId, title: 'New' }),
  closePullRequest: ({ pullRequestId }) => ({ pullRequestId }),
  convertPullRequestToDraft: ({ pullRequestId }) => ({ pullRequestId }),
  mergePullRequest: ({ pullRequestId }) => ({ pullRequestId }),
  requestReviews: ({ pullRequestId, benId }) => ({ pullRequestId, userIds: [benId] }),
  createIssue: ({ repositoryId }) => ({ repositoryId, title: 'Item' }),
  addSubIssue: ({ issueId, otherId }) => ({ issueId, subIssueId: otherId }),
  createRef: ({ repositoryId }) => ({ repositoryId, name: 'refs/heads/new', oid: head }),
  deleteRef: ({ refId }) => ({ refId }),
  addLabelsToLabelable: ({ pullRequestId, labelId }) => ({
    labelableId: pullRequestId,
    labelIds: [labelId],
  }),
}

/** The REST writes, by route. */
const requests: Readonly<Record<string, () => Promise<unknown>>> = {
  'POST /repos/{owner}/{repo}/statuses/{sha}': () =>
    bot.post(`${at}/statuses/${head}`, { state: 'success' }),
  'POST /repos/{owner}/{repo}/milestones': () =>
    bot.post(`${at}/milestones`, { title: 'December' }),
  'POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers': () =>
    bot.post(`${at}/pulls/1/requested_reviewers`, { reviewers: ['ben'] }),
  'PATCH /repos/{owner}/{repo}/pulls/{pull_number}': () =>
    bot.patch(`${at}/pulls/1`, { title: 'New' }),
  'POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues': async () => {
    const { json } = await bot.get(`${at}/issues/3`)
    return bot.post(`${at}/issues/2/sub_issues`, { sub_issue_id: json['id'] })
  },
}

const names = [...Object.keys(mutations), ...Object.keys(requests)]

test.each(names)(
  '%s is done although the answer is lost, and not done when dropped',
  async (name) => {
    const before = await everything()
    const drop = await withFault(name, 'drop')
    const afterDrop = await everything()

    const lost = await withFault(name, 'apply-then-drop')

    expect([drop, lost]).toEqual(['no answer', 'no answer'])
    expect(afterDrop).toEqual(before)
    expect(await everything()).not.toEqual(before)
  },
)

test.each(names)('%s is not done when the server fails or limits', async (name) => {
  const before = await everything()

  await withFault(name, { status: 502 })
  await withFault(name, { secondaryLimitSeconds: 60 })

  expect(await everything()).toEqual(before)
})

test('one mutation of a batch may be forbidden while the others are done', async () => {
  const { pullRequestId, labelId } = await ids()
  sandbox.faults.next('graphql:Batch', { forbiddenField: 'label' })

  const answer = await bot.graphql(
    `mutation Batch($pull: ID!, $label: ID!) {
      label: addLabelsToLabelable(input: {labelableId: $pull, labelIds: [$label]}) { clientMutationId }
      comment: addComment(input: {subjectId: $pull, body: "Hi"}) { clientMutationId } }`,
    { pull: pullRequestId, label: labelId },
  )

  expect(answer).toMatchObject({ data: { label: null }, errors: [{ type: 'FORBIDDEN' }] })
  expect(sandbox.state.repository('acme/shop').issue(1)).toMatchObject({
    labels: [],
    comments: [{ body: 'Hi' }],
  })
})

async function withFault(name: string, fault: Fault): Promise<string> {
  const input = mutations[name]
  const given = await ids()
  sandbox.faults.next(input ? `graphql:${name}` : name, fault)
  const write = input ? mutation(name, input(given)) : requests[name]?.()
  return Promise.resolve(write).then(
    () => 'an answer',
    () => 'no answer',
  )
}

async function mutation(name: string, input: Readonly<Record<string, unknown>>): Promise<unknown> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  const query = `mutation ${name}($input: ${type}!) { ${name}(input: $input) { clientMutationId } }`
  const answer = await bot.post('/graphql', { query, variables: { input } })
  expect(answer.json['errors']).toBeUndefined()
  return answer
}

type Ids = Awaited<ReturnType<typeof ids>>

async function ids() {
  const find = (selection: string) => nodeIdOf(bot, selection)
  return {
    repositoryId: await find('id'),
    pullRequestId: await find('pullRequest(number: 1) { id }'),
    issueId: await find('issue(number: 2) { id }'),
    otherId: await find('issue(number: 3) { id }'),
    labelId: await find('label(name: "bug") { id }'),
    benId: await find('assignableUsers(first: 1, query: "ben") { nodes { id } }'),
    refId: await find('ref(qualifiedName: "refs/heads/records") { id }'),
  }
}

/** All that a write of this file could change. */
async function everything(): Promise<unknown> {
  const view = sandbox.state.repository('acme/shop')
  const read = await bot.graphql(`{ repository(owner: "acme", name: "shop") {
    milestones(first: 5) { totalCount }
    object(expression: "main") { ... on Commit { status { state } } }
    issue(number: 2) { subIssues(first: 5) { totalCount } }
    pullRequest(number: 1) { state isDraft reviewRequests(first: 5) { totalCount } } } }`)
  return { issues: view.issues(), branches: view.branches(), read }
}
