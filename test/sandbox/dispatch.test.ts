import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Sandbox } from '../../sandbox/github/sandbox.ts'
import { toRunnerEvent } from '../../sandbox/stage.ts'
import { tinyAction } from '../runner/tiny-action.ts'
import { runnerOf } from '../runner/tiny-runner.ts'
import { client } from './client.ts'
import { startSmallShop } from './small-shop.ts'

const dispatches = '/repos/acme/shop/dispatches'

let sandbox: Sandbox

beforeEach(async () => {
  sandbox = await startSmallShop()
})

afterEach(() => sandbox.stop())

test('a dispatch is told with its type as action, its payload and the default branch', async () => {
  const told: unknown[] = []
  sandbox.onEvent(({ name, action, payload }) => told.push([name, action, payload]))

  await sandbox.as('ana').dispatch('incident-loop', { flag: 'express', on: true })

  expect(told).toEqual([
    [
      'repository_dispatch',
      'incident-loop',
      expect.objectContaining({
        action: 'incident-loop',
        branch: 'main',
        client_payload: { flag: 'express', on: true },
        sender: expect.objectContaining({ login: 'ana' }),
      }),
    ],
  ])
})

test('the workflow of the README runs on its own type, also for the default token', async () => {
  const path = join(import.meta.dirname, '..', 'runner', 'fixtures', 'incident-loop.yml')
  const main = 'console.log(require(process.env.GITHUB_EVENT_PATH).client_payload.flag)'
  const runner = runnerOf(readFileSync(path, 'utf8'), await tinyAction(main))
  sandbox.onEvent((event) => runner.deliver(toRunnerEvent(event)))
  const bot = client(sandbox, sandbox.token.actions())

  await sandbox.as('ana').dispatch('incident-loop', { flag: 'by Ana' })
  await sandbox.as('ana').dispatch('deploy', { flag: 'another type' })
  await bot.post(dispatches, { event_type: 'incident-loop', client_payload: { flag: 'by a bot' } })

  const runs = await runner.idle()
  expect(runs.filter(({ result }) => result === 'success').flatMap(textsOf)).toEqual([
    'by Ana',
    'by a bot',
  ])
})

test.each([
  [
    { event_type: 'x', client_payload: keys(11) },
    'Invalid request.\n\nNo more than 10 properties are allowed; 11 were supplied.',
  ],
  [
    { event_type: 'x', client_payload: { text: 'x'.repeat(65_535) } },
    'client_payload is too large.',
  ],
  [
    { event_type: 'x'.repeat(101) },
    'Invalid request.\n\nevent_type must be of 1 to 100 characters.',
  ],
  [{}, 'Invalid request.\n\n"event_type" wasn\'t supplied.'],
])('a dispatch beyond the limits is refused (%#)', async (body, message) => {
  const ana = client(sandbox, sandbox.token.user('ana'))

  const answer = await ana.post(dispatches, body)

  expect([answer.status, answer.json['message']]).toEqual([422, message])
})

test('a dispatch needs contents: write', async () => {
  const bot = client(sandbox, sandbox.token.actions({ contents: 'read' }))
  const eve = client(sandbox, sandbox.token.user('eve'))

  const answers = [
    await bot.post(dispatches, { event_type: 'x' }),
    await eve.post(dispatches, { event_type: 'x' }),
  ]

  expect(answers.map(({ status }) => status)).toEqual([403, 403])
})

function keys(count: number) {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`key${index}`, index]))
}

function textsOf({
  actions,
}: {
  readonly actions: readonly { readonly log: readonly { readonly text: string }[] }[]
}) {
  return actions.flatMap(({ log }) => log.map(({ text }) => text))
}
