import { expect, test } from 'vitest'
import type { InputName } from '../../src/config/inputs.ts'
import { run } from '../../src/run.ts'
import { type MigrationsShop, openMigrationsShop } from './migrations-shop.ts'

const first = 'db/migrations/001_orders.up.sql'
const second = 'db/mysql/migrations/002_more.up.sql'

type Given = Readonly<Partial<Record<InputName, string>>>

interface Started {
  readonly inputs?: Given
  readonly event?: { readonly name: string; readonly payload: unknown }
  readonly sha?: string | null
}

/** One run of the Action with `command: lint-migrations`: its notices, its output, why it failed. */
async function started(shop: MigrationsShop, { inputs = {}, event, sha = null }: Started) {
  const { apiUrl, graphqlUrl, serverUrl, token } = shop.sandbox
  const given: Given = { token: token.actions(), command: 'lint-migrations', ...inputs }
  const notices: string[] = []
  const failures: string[] = []
  let result: { readonly range?: unknown; readonly unchecked?: unknown } = {}
  await run({
    log: {
      info: () => {},
      notice: (message) => notices.push(message),
      problem: () => {},
      remark: () => {},
    },
    input: (name) => given[name] ?? '',
    context: () => ({
      owner: 'acme',
      name: 'shop',
      ...{ apiUrl, graphqlUrl, serverUrl, sha },
      run: '1.1',
      actor: null,
      startedBy: null,
      workflow: 'deploy.yml',
    }),
    event: event ?? { name: 'push', payload: {} },
    textFile: () => '',
    setOutput: (name, value) => {
      if (name === 'result') result = JSON.parse(value)
    },
    showSummary: async () => {},
    fail: (_message, code) => failures.push(code),
  })
  return { notices, failures, result }
}

async function openLive() {
  const shop = await openMigrationsShop()
  const live = shop.commit({ [first]: 'SELECT 1;\n' })
  shop.deploy(live)
  const sha = shop.commit({ [second]: 'SELECT 2;\n' })
  return { shop, live, sha, [Symbol.asyncDispose]: () => shop[Symbol.asyncDispose]() }
}

test('a push is compared with what is live', async () => {
  await using one = await openLive()

  const { failures, result } = await started(one.shop, { sha: one.sha })

  expect(failures).toEqual([])
  expect(result).toMatchObject({
    range: { base: one.live, head: one.sha },
    unchecked: [{ path: second, line: 1, why: 'MySQL' }],
  })
})

test('a pull request is judged by its head, not by the commit of the run', async () => {
  await using one = await openLive()
  await one.shop.sandbox.as('ben').createBranch('other')
  await one.shop.sandbox.as('ben').push({
    ...{ path: 'a.txt', text: 'a\n', message: 'A', branch: 'other' },
  })
  const head = one.shop.head('other')
  const pull = {
    number: 1,
    base: { ref: 'main', sha: one.live },
    head: { ref: 'other', sha: head },
  }
  const event = { name: 'pull_request', payload: { action: 'opened', pull_request: pull } }

  const { failures, notices } = await started(one.shop, { event, sha: 'f'.repeat(40) })

  expect(failures).toEqual([])
  expect(notices).toEqual([
    `Nothing that ${head.slice(0, 7)} adds to ${one.sha.slice(0, 7)} is a database migration.`,
  ])
})

test('inputs win over the event, and zeros for a new branch are no base', async () => {
  await using one = await openLive()

  const named = await started(one.shop, { inputs: { base: one.live, sha: 'main' } })
  const zeros = await started(one.shop, { inputs: { base: '0'.repeat(40) }, sha: one.sha })

  expect(named.result).toMatchObject({ range: { base: one.live, head: 'main' } })
  expect(zeros.result).toMatchObject({ range: { base: one.live, head: one.sha } })
})

test('a run without any commit is refused', async () => {
  await using one = await openLive()

  expect((await started(one.shop, {})).failures).toEqual(['bad-input'])
})
