import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Sandbox } from '../../sandbox/github/sandbox.ts'
import { type Client, client } from './client.ts'
import { startSmallShop } from './small-shop.ts'

let sandbox: Sandbox
let bot: Client

beforeEach(async () => {
  sandbox = await startSmallShop()
  bot = client(sandbox, sandbox.token.actions())
  await sandbox.as('eve').openIssue({ title: 'Down' })
})

afterEach(() => sandbox.stop())

const list = '### To do\n\n- [ ] Tell support\n  1. [ ] Tell sales\n> * [ ] Roll back\n'

test('a person ticks a box of a comment of our bot, which is an edit by that person', async () => {
  const { json } = await bot.post('/repos/acme/shop/issues/1/comments', { body: list })
  const id = Number(json['id'])
  sandbox.clock.set('2026-11-20T14:05:00Z')
  await sandbox.as('ben').tick(id, 'sales')
  sandbox.clock.set('2026-11-20T14:10:00Z')
  await sandbox.as('ana').tick(id, 'Roll back')

  const once = list.replace('1. [ ]', '1. [x]')
  const twice = once.replace('* [ ]', '* [x]')
  expect(await read(String(json['node_id']))).toEqual({
    data: {
      node: {
        body: twice,
        lastEditedAt: '2026-11-20T14:10:00Z',
        editor: { login: 'ana' },
        userContentEdits: {
          nodes: [
            { editedAt: '2026-11-20T14:10:00Z', editor: { login: 'ana' }, diff: twice },
            { editedAt: '2026-11-20T14:05:00Z', editor: { login: 'ben' }, diff: once },
            { editedAt: '2026-11-20T14:00:00Z', editor: { login: 'github-actions' }, diff: list },
          ],
        },
      },
    },
  })
})

test('a box that is ticked or not there, and a person without the right, are refused', async () => {
  const { json } = await bot.post('/repos/acme/shop/issues/1/comments', {
    body: '- [x] Tell support\n- Tell sales\n- [ ] Roll back',
  })
  const id = Number(json['id'])
  const refused = (act: Promise<unknown>) => act.then(String, ({ message }: Error) => message)

  expect(await refused(sandbox.as('ben').tick(id, 'Tell'))).toBe(
    `comment ${id}: no empty box at "Tell"`,
  )
  expect(await refused(sandbox.as('dana').tick(id, 'Roll back'))).toContain('403')
})

test('a person reacts to a comment, once with each reaction', async () => {
  const { id } = await sandbox.as('ana').comment(1, 'Looking')
  const eve = sandbox.as('eve')

  for (const content of ['EYES', 'THUMBS_UP', 'EYES'] as const) await eve.react(id, content)

  const [comment] = sandbox.state.repository('acme/shop').issue(1).comments
  expect(comment?.reactions).toEqual(['EYES', 'THUMBS_UP'])
})

function read(id: string): Promise<unknown> {
  return bot.graphql(`{ node(id: "${id}") { ... on IssueComment { body lastEditedAt
    editor { login } userContentEdits(first: 9) { nodes { editedAt editor { login } diff } } } } }`)
}
