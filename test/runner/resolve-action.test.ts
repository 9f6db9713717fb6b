import { expect, test } from 'vitest'
import { resolveAction } from '../../sandbox/runner/resolve-action.ts'

const settings = { actionFolder: '/action', otherActions: { 'actions/checkout': '/checkout' } }

test.each([
  ['./', '/action', undefined],
  ['./guard', '/action/guard', undefined],
  ['$/guard', '/action/guard', undefined],
  ['acme/incident-loop@v1', '/action', { repository: 'acme/incident-loop', ref: 'v1' }],
  [
    'OWNER/incident-loop/guard@main',
    '/action/guard',
    { repository: 'OWNER/incident-loop', ref: 'main' },
  ],
  ['actions/checkout@v6', '/checkout', { repository: 'actions/checkout', ref: 'v6' }],
])('%s is found', (uses, folder, source) => {
  expect(resolveAction(uses, settings)).toEqual({ folder, source })
})

test.each(['actions/setup-node@v6', 'docker://alpine', 'acme/incident-loop'])(
  '%s is refused by name',
  (uses) => {
    expect(() => resolveAction(uses, settings)).toThrow(
      `The sandbox has no folder for "uses: ${uses}"`,
    )
  },
)
