import { afterEach, beforeEach, expect, test } from 'vitest'
import { routeName } from '../../sandbox/github/rest/route.ts'
import { routes } from '../../sandbox/github/rest/routes.ts'
import { type Sandbox, startSandbox } from '../../sandbox/github/sandbox.ts'
import { type Answered, client } from './client.ts'

let sandbox: Sandbox
let ruleset = 0
let field = 0

beforeEach(async () => {
  sandbox = await startSandbox({
    seed: ({ repository }) => {
      const shop = repository({
        owner: 'acme',
        name: 'shop',
        collaborators: { ana: 'admin', ben: 'write' },
      })
      shop.commit({
        at: '2026-11-01T09:00:00Z',
        author: 'ana',
        message: 'Start',
        files: { 'README.md': '# Shop\n', 'src/cart.ts': 'export {}\n' },
      })
      shop.pullRequest({
        at: '2026-11-02T09:00:00Z',
        author: 'ben',
        title: 'Add search',
        files: { 'src/search.ts': 'export {}\n' },
      })
      shop.workflowRun({ id: 71, at: '2026-11-02T09:00:00Z', workflow: 'deploy.yml' })
      shop.ruleset({ name: 'No v1', branches: ['v1'], requires: 'no_creation' })
      const rule = { name: 'By pull', branches: ['release/*'], requires: 'pull_request' } as const
      field = shop.dateField('Target date').databaseId
      ruleset = shop.ruleset(rule).id
    },
  })
})

afterEach(() => sandbox.stop())

test('every REST route answers only what GitHub publishes, and all of it that is required', async () => {
  const ana = client(sandbox, sandbox.token.user('ana'))
  const at = '/repos/acme/shop'
  const head = sandbox.state.repository('acme/shop').head('main')
  const issue = await ana.post(`${at}/issues`, { title: 'Down', labels: ['sev1'], body: 'x' })
  const comment = await ana.post(`${at}/issues/2/comments`, { body: 'Looking' })
  const blob = await ana.post(`${at}/git/blobs`, { content: 'hi', encoding: 'utf-8' })
  const tree = await ana.post(`${at}/git/trees`, {
    tree: [{ path: 'a.txt', mode: '100644', type: 'blob', content: 'a' }],
  })
  const commit = await ana.post(`${at}/git/commits`, {
    message: 'm',
    tree: tree.json['sha'],
    parents: [head],
  })
  const deployment = await ana.post(`${at}/deployments`, { ref: 'main', environment: 'staging' })
  const child = await ana.post(`${at}/issues`, { title: 'Follow up' })
  const due = { field_id: field, value: '2026-12-01' }
  const statuses = `${at}/deployments/${deployment.json['id']}/statuses`
  const one = `${at}/issues/comments/${comment.json['id']}`
  await ana.post(`${at}/git/refs`, { ref: 'refs/heads/fix', sha: commit.json['sha'] })
  const file = { message: 'm', content: Buffer.from('b').toString('base64') }

  const answers: readonly Answered[] = [
    issue,
    comment,
    blob,
    tree,
    commit,
    deployment,
    await ana.get(at),
    await ana.get('/rate_limit'),
    await ana.get(`${at}/collaborators/ben/permission`),
    await ana.get(`${at}/assignees/ben`),
    await ana.get(`${at}/issues?state=all`),
    await ana.get(`${at}/issues/2`),
    await ana.patch(`${at}/issues/2`, { state: 'closed', state_reason: 'not_planned' }),
    await ana.get(`${at}/issues/2/labels`),
    await ana.post(`${at}/issues/2/labels`, { labels: ['a'] }),
    await ana.put(`${at}/issues/2/labels`, { labels: ['a', 'b'] }),
    await ana.delete(`${at}/issues/2/labels/a`),
    await ana.post(`${at}/issues/2/assignees`, { assignees: ['ben'] }),
    await ana.delete(`${at}/issues/2/assignees`, { assignees: ['ben'] }),
    await ana.get(`${at}/issues/2/comments`),
    await ana.get(one),
    await ana.patch(one, { body: 'Edited' }),
    await ana.put(`${one}/pin`),
    await ana.get(one),
    await ana.delete(`${one}/pin`),
    await ana.delete(one),
    await ana.get(`${at}/labels`),
    await ana.post(`${at}/labels`, { name: 'c', color: 'ff0000', description: 'd' }),
    await ana.get(`${at}/labels/c`),
    await ana.patch(`${at}/labels/c`, { new_name: 'd' }),
    await ana.delete(`${at}/labels/d`),
    await ana.get(`${at}/git/blobs/${blob.json['sha']}`),
    await ana.get(`${at}/git/trees/${head}?recursive=1`),
    await ana.get(`${at}/git/commits/${head}`),
    await ana.post(`${at}/git/refs`, { ref: 'refs/heads/x', sha: head }),
    await ana.get(`${at}/git/ref/heads/x`),
    await ana.patch(`${at}/git/refs/heads/x`, { sha: commit.json['sha'], force: false }),
    await ana.delete(`${at}/git/refs/heads/x`),
    await ana.put(`${at}/contents/b.txt`, file),
    await ana.get(`${at}/contents/b.txt`),
    await ana.get(`${at}/contents/src`),
    await ana.get(`${at}/commits`),
    await ana.get(`${at}/commits/main`),
    await ana.get(`${at}/commits/${head}/pulls`),
    await ana.get(`${at}/compare/main...ben/pr-1`),
    await ana.get(`${at}/pulls`),
    await ana.post(`${at}/pulls`, { title: 'Fix', head: 'fix', base: 'main' }),
    await ana.get(`${at}/pulls/1`),
    await ana.get(`${at}/pulls/1/files`),
    await ana.patch(`${at}/pulls/1`, { title: 'Search', body: 'Finds things', state: 'open' }),
    await ana.post(`${at}/pulls/1/requested_reviewers`, { reviewers: ['ana'] }),
    await ana.post(`${at}/pulls/1/reviews`, { event: 'APPROVE', body: 'Good' }),
    await ana.get(`${at}/pulls/1/reviews`),
    await ana.post(`${at}/statuses/${head}`, { state: 'success', context: 'check' }),
    await ana.get(`${at}/commits/main/status`),
    await ana.get(`${at}/commits/${head}/statuses`),
    await ana.post(`${at}/milestones`, { title: 'December', due_on: '2026-12-01T12:00:00Z' }),
    await ana.get(`${at}/milestones`),
    await ana.get(`${at}/milestones/1`),
    await ana.patch(`${at}/milestones/1`, { description: 'Soon', state: 'closed' }),
    await ana.patch(`${at}/issues/2`, { milestone: 1 }),
    child,
    await ana.post(`${at}/issues/2/sub_issues`, { sub_issue_id: child.json['id'] }),
    await ana.get(`${at}/issues/2/sub_issues`),
    await ana.delete(`${at}/issues/2/sub_issue`, { sub_issue_id: child.json['id'] }),
    await ana.get('/orgs/acme/issue-fields'),
    await ana.post(`${at}/issues/2/issue-field-values`, { issue_field_values: [due] }),
    await ana.get(`${at}/issues/2/issue-field-values`),
    await ana.post(`${at}/forks`),
    await ana.put(`${at}/pulls/1/merge`),
    await ana.get(`${at}/deployments`),
    await ana.post(statuses, { state: 'success', description: 'Live' }),
    await ana.get(statuses),
    await ana.get(`${at}/dependency-graph/compare/main...main`),
    await ana.get(`${at}/dependabot/alerts`),
    await ana.get(`${at}/actions/workflows/deploy.yml/runs`),
    await ana.get(`${at}/actions/runs/71`),
    await ana.post(`${at}/dispatches`, { event_type: 'x', client_payload: { a: 1 } }),
    await ana.get(`${at}/rules/branches/v1`),
    await ana.get(`${at}/rules/branches/release/1`),
    await ana.get(`${at}/rulesets/${ruleset}`),
  ]

  expect(answers.filter((answer) => answer.status >= 300)).toEqual([])
  expect(sandbox.problems).toEqual([])
  expect(routes.map(routeName).filter((name) => !asked().has(name))).toEqual([])
})

function asked(): ReadonlySet<string> {
  return new Set(sandbox.requests.all().map((request) => request.route))
}
