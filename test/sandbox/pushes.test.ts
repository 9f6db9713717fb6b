import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Sandbox } from '../../sandbox/github/sandbox.ts'
import { client } from './client.ts'
import { startSmallShop } from './small-shop.ts'

let sandbox: Sandbox
let pushes: (readonly [string, readonly string[] | undefined])[]

beforeEach(async () => {
  sandbox = await startSmallShop()
  pushes = []
  sandbox.onEvent(({ name, payload, changedPaths }) => {
    if (name === 'push') pushes.push([String(payload['ref']), changedPaths])
  })
})

afterEach(() => sandbox.stop())

test('a push tells the paths that differ, a new branch all it has', async () => {
  const ben = sandbox.as('ben')
  await ben.createBranch('fix')
  await ben.push({ path: 'src/pay.ts', text: 'export {}\n', message: 'Add', branch: 'fix' })
  await ben.push({ path: 'README.md', text: '# A shop\n', message: 'Word', branch: 'fix' })
  const { number } = await ben.openPullRequest({ title: 'Add pay', head: 'fix' })
  await ben.merge(number)

  expect(pushes).toEqual([
    ['refs/heads/fix', ['README.md', 'src/cart.ts']],
    ['refs/heads/fix', ['src/pay.ts']],
    ['refs/heads/fix', ['README.md']],
    ['refs/heads/main', ['README.md', 'src/pay.ts']],
  ])
})

test('a forced push and a deletion tell what goes away', async () => {
  const ben = client(sandbox, sandbox.token.user('ben'))
  const sha = sandbox.state.repository('acme/shop').head('main')

  await ben.patch('/repos/acme/shop/git/refs/heads/records', { sha, force: true })
  await ben.delete('/repos/acme/shop/git/refs/heads/records')

  expect(pushes).toEqual([
    ['refs/heads/records', ['README.md', 'open.json', 'src/cart.ts']],
    ['refs/heads/records', ['README.md', 'src/cart.ts']],
  ])
})

test('events that are no push have no changed paths', async () => {
  const found: unknown[] = []
  sandbox.onEvent((event) => found.push('changedPaths' in event))

  await sandbox.as('ana').openIssue({ title: 'Down' })

  expect(found).toEqual([false])
})
