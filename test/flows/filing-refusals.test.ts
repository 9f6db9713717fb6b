import { expect, test } from 'vitest'
import { runFileActionItems } from '../../src/flows/file-action-items.ts'
import { connectGitHub } from '../../src/github/connect.ts'
import { shippedTemplates } from '../../src/runner/templates.ts'
import {
  filedIssues,
  kept,
  lists,
  manyRows,
  openPull,
  postmortem,
  push,
  resolvedShop,
  rows,
} from './merged-postmortem.ts'
import { openShop } from './shop.ts'

test('a dry run writes nothing and says what it would', async () => {
  await using shop = await resolvedShop()
  await push(shop, postmortem(rows))

  const { summary: page } = await shop.fileItems({ dryRun: true })

  expect(page).toContain('would have filed an action item: Alert on the pool of connections')
  expect(shop.sandbox.requests.count({ kind: 'write', actor: 'github-actions[bot]' })).toBe(0)
})

test('due dates become milestones of a day, and follow the document', async () => {
  await using shop = await resolvedShop()
  const settings = 'action-items:\n  due-dates: milestone\n'
  await push(shop, settings, '.github/incident-loop.yml')
  await push(shop, postmortem(rows))
  await shop.fileItems()
  await push(shop, postmortem([rows[0].replace('2026-12-01', '2026-12-09')]))

  await shop.fileItems()

  expect(filedIssues(shop).map(({ milestone }) => milestone)).toEqual([
    'Action items due 2026-12-09',
    null,
  ])
})

test('due dates go to the issue field of the organisation, and follow the document', async () => {
  await using shop = await resolvedShop()
  let field = ''
  shop.sandbox.seed(({ seeded }) => {
    field = seeded('acme/shop').dateField('Due').id
  })
  await push(shop, `action-items:\n  due-field-id: ${field}\n`, '.github/incident-loop.yml')
  await push(shop, postmortem(rows))
  await shop.fileItems()
  await push(shop, postmortem([rows[0].replace('2026-12-01', '2026-12-09'), rows[1]]))
  await shop.fileItems()
  await push(shop, postmortem([rows[0].replace('2026-12-01', ''), rows[1]]))

  const { error, notices } = await shop.fileItems()

  expect([error, notices]).toEqual([null, []])
  expect(shop.sandbox.requests.count({ route: 'graphql:SetDueField' })).toBe(3)
})

test('where issue fields may not be written it is said, and the date stands in the text', async () => {
  await using shop = await resolvedShop({ lacks: ['issue-fields'] })
  await push(shop, 'action-items:\n  due-field-id: IFD_1\n', '.github/incident-loop.yml')
  await push(shop, postmortem(rows))

  const { error, notices } = await shop.fileItems()

  expect(error).toBeNull()
  expect(notices[0]).toContain('GitHub did not take the due date in the issue field IFD_1')
  expect(filedIssues(shop)[0]?.body).toContain('**Due:** `2026-12-01`')
})

test('where there are no sub-issues the incident lists the items as tasks', async () => {
  await using shop = await resolvedShop({ lacks: ['sub-issues'] })
  await push(shop, postmortem(rows))
  await shop.fileItems()
  await push(shop, postmortem(rows.slice(1)))

  await shop.fileItems()

  expect(lists(shop, 1)[0]).toContain('- [ ] #3 Write a runbook for the pool')
  expect(filedIssues(shop).map(({ parent }) => parent)).toEqual([null, null])
})

test('a missing permission is told with its line, and nothing is lost', async () => {
  await using shop = await resolvedShop()
  const { before } = await push(shop, postmortem(rows))
  const token = shop.sandbox.token.actions({ contents: 'write', issues: 'read' })

  const { error } = await shop.fileItems({ before, token })
  shop.sandbox.clock.advance(180)
  await shop.sweep()

  expect(error?.code).toBe('permission-missing')
  expect(filedIssues(shop)).toHaveLength(2)
})

test('a list that may not be posted on the pull request fails the run until it may, and files nothing twice', async () => {
  await using shop = await resolvedShop()
  const pull = await openPull(shop, postmortem(rows))
  await shop.sandbox.as('ana').merge(pull)
  shop.sandbox.faults.next('graphql:PostComment', { forbiddenField: 'addComment' })

  const { error } = await shop.fileItems()
  shop.sandbox.clock.advance(180)
  await shop.fileItems()

  expect(error?.code).toBe('permission-missing')
  expect(filedIssues(shop)).toHaveLength(2)
  expect(lists(shop, pull)).toHaveLength(1)
})

test('a locked conversation is told, and keeps nothing from being filed', async () => {
  await using shop = await resolvedShop()
  await push(shop, postmortem(rows))
  const { sandbox } = shop
  const { apiUrl, graphqlUrl } = sandbox
  const where = { apiUrl, graphqlUrl, owner: 'acme', name: 'shop', retryMilliseconds: 1 }
  const github = connectGitHub({ token: sandbox.token.actions(), ...where }, 'incident-records')
  const notices: string[] = []
  const quiet = () => {}
  const world = {
    // The sandbox has no locks; these are the words of GitHub.
    github: {
      ...github,
      postComment: () =>
        Promise.reject(new Error('Unable to create comment because issue is locked.')),
    },
    templates: shippedTemplates(),
    log: {
      info: quiet,
      notice: (told: string) => notices.push(told),
      problem: quiet,
      remark: quiet,
    },
    run: '9.1',
    repositoryUrl: `${sandbox.serverUrl}/acme/shop`,
    workflow: 'incident-loop.yml',
    recordsBranch: 'incident-records',
    dryRun: false,
  }

  await runFileActionItems(world, { setOutput: quiet, showSummary: async () => {} }, null)

  expect(filedIssues(shop)).toHaveLength(2)
  expect(kept(shop).items[0].issue.number).toBe(2)
  expect(notices).toEqual([
    'The conversation of the incident is locked, so the list of issues stands on no comment.',
  ])
})

test('without a records branch one is created', async () => {
  await using shop = await openShop({ isSetUp: false })
  const { before } = await push(shop, postmortem(rows, null), 'postmortems/outage.md')

  const { error } = await shop.fileItems({ before })

  expect(error).toBeNull()
  expect(filedIssues(shop)).toHaveLength(2)
})

test('an incident whose issue moved elsewhere keeps no item from being filed', async () => {
  await using shop = await resolvedShop()
  shop.sandbox.seed(({ repository }) => {
    repository({ owner: 'acme', name: 'web', collaborators: { ana: 'admin' } })
  })
  await shop.sandbox.as('ana').transfer(1, 'acme/web')
  await push(shop, postmortem(rows))

  const { error } = await shop.fileItems()

  expect(error).toBeNull()
  expect(filedIssues(shop).map(({ parent }) => parent)).toEqual([null, null])
})

test('a number that is no incident on record is no issue to write on', async () => {
  await using shop = await openShop()
  await shop.sandbox.as('ana').openIssue({ title: 'Buy more tea' })
  const { before } = await push(shop, postmortem(rows))

  const { error } = await shop.fileItems({ before })

  expect(error).toBeNull()
  expect(filedIssues(shop).map(({ parent }) => parent)).toEqual([null, null])
  expect(shop.comments(1)).toEqual([])
})

test('an issue that somebody deleted is not filed again', async () => {
  await using shop = await resolvedShop()
  await push(shop, postmortem(rows))
  await shop.fileItems()
  await shop.sandbox.as('ana').deleteIssue(2)
  await push(shop, postmortem([rows[0].replace('12-01', '12-02'), rows[1]]))

  const { error } = await shop.fileItems()
  const swept = await shop.sweep()

  expect([error, swept.error]).toEqual([null, null])
  expect(filedIssues(shop).map(({ number }) => number)).toEqual([3])
})

test('labels of the settings are put on where they are there, and told of where they are not', async () => {
  await using shop = await resolvedShop()
  await shop.sandbox.as('ana').createLabel('team: payments')
  const settings = 'action-items:\n  labels: ["team: payments", nowhere, sev1]\n'
  await push(shop, settings, '.github/incident-loop.yml')
  await push(shop, postmortem(rows))

  const { notices } = await shop.fileItems()

  expect(filedIssues(shop)[0]?.labels).toEqual([
    'action-item',
    'action-item: sev3',
    'action-item: detect',
    'team: payments',
  ])
  expect(notices).toEqual([
    'There is no label "nowhere", so no action item gets it; see `action-items`.',
  ])
})

test('a document that cannot be filed does not keep the next from being filed', async () => {
  await using shop = await resolvedShop()
  const { before } = await push(shop, postmortem(rows))
  await push(shop, postmortem(manyRows(2), null), 'postmortems/zoo.md')
  await shop.sandbox.as('ana').commit({
    branch: 'incident-records',
    message: 'Damage',
    files: { 'incidents/1/ledger.jsonl': 'no fact\n' },
  })

  const { error, summary: page } = await shop.fileItems({ before })

  expect(error?.code).toBe('ledger-damaged')
  expect(page).toContain('Not every post-mortem could be filed')
  expect(filedIssues(shop)).toHaveLength(2)
})
