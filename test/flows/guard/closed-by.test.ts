import { expect, test } from 'vitest'
import type { Client } from '../../../src/github/client.ts'
import { guardIssues } from '../../../src/github/read-guard-issues.ts'

const ana = { __typename: 'User', login: 'ana', databaseId: 1 }

/** A GitHub on which issue 7 was closed by this, as the sandbox has no projects. */
function clientWith(closer: { readonly __typename: string } | null): Client {
  const issue7 = {
    __typename: 'Issue',
    number: 7,
    title: 'Down',
    url: 'https://github.com/acme/shop/issues/7',
    createdAt: '2026-11-20T12:00:00Z',
    updatedAt: '2026-11-20T12:30:00Z',
    author: ana,
    authorAssociation: 'MEMBER',
    labels: { nodes: [] },
    timelineItems: { nodes: [] },
    state: 'CLOSED',
    body: '',
    closed: { nodes: [{ closer }] },
    reopened: { nodes: [] },
  }
  const data = { path: 'data', value: { repository: { issue7, records: null } } }
  const readAt = '2026-11-20T13:00:00Z'
  return {
    graphql: async () => ({ data, errors: [], readAt }),
    rest: async () => {
      throw new Error('nothing is asked for')
    },
  }
}

const place = { owner: 'acme', name: 'shop', branch: 'incident-records' }

test.each<[closer: { readonly __typename: string } | null, isMerge: boolean]>([
  [{ __typename: 'PullRequest' }, true],
  [{ __typename: 'Commit' }, true],
  [{ __typename: 'ProjectV2' }, false],
  [null, false],
])('an issue closed by %j is closed by a merge: %s', async (closer, isMerge) => {
  const { issues } = await guardIssues(clientWith(closer), place, { numbers: [7], labels: [] })

  expect(issues.get(7)).toMatchObject({ isOpen: false, isClosedByMerge: isMerge })
})
