import { expect, test } from 'vitest'
import { type GuardedShop, openGuardedShop } from './guarded-shop.ts'

interface Discussed extends AsyncDisposable {
  readonly shop: GuardedShop
  /** Somebody says something on the merged pull request, a minute after the last; `SHA` stands for the commit. The answer edits it. */
  say(login: string, text: string): Promise<(edited: string) => Promise<void>>
}

/** A shop that is frozen by an issue, and whose newest commit came by a pull request. */
async function openDiscussedShop(guard?: string): Promise<Discussed> {
  const shop = await openGuardedShop(guard)
  await shop.sandbox.as('ana').openIssue({ title: 'Stop', labels: ['freeze'] })
  let pull = 0
  shop.sandbox.seed(({ seeded }) => {
    const times = { at: '2026-11-20T13:00:00Z', mergedAt: '2026-11-20T13:30:00Z' }
    const files = { 'src/a.ts': '1' }
    pull = seeded('acme/shop').pullRequest({ ...times, author: 'ben', title: 'Fix', files }).number
  })
  return {
    shop,
    say: async (login, text) => {
      shop.sandbox.clock.advance(60)
      const person = shop.sandbox.as(login)
      const written = (words: string) => words.replaceAll('SHA', shop.head().slice(0, 7))
      const { id } = await person.comment(pull, written(text))
      return (edited) => person.editComment(id, written(edited))
    },
    [Symbol.asyncDispose]: () => shop[Symbol.asyncDispose](),
  }
}

const words = '/override production SHA The site is down'

test.each([
  ['a fence', `Never write\n\`\`\`\n${words}\n\`\`\``],
  ['code by indentation', `Never write\n\n    ${words}`],
  ['a code span', `Never write \`this:\n${words}\``],
  ['an HTML comment', `<!--\n${words}\n-->`],
  ['HTML', `<details>\n${words}\n</details>`],
  ['a quote', `> ${words}`],
  ['the middle of a line', `Never write ${words}`],
  ['another word', '/overrides production SHA The site is down'],
])('what stands in %s asks for nothing', async (_where, text) => {
  await using discussed = await openDiscussedShop()
  await discussed.say('ana', text)

  const { error, result } = await discussed.shop.guard()

  expect(error?.code).toBe('deploy-blocked')
  expect(result.refusedOverrides).toEqual([])
})

test.each<[what: string, comments: readonly (readonly [login: string, text: string])[]]>([
  [
    'a comment of a stranger after it',
    [
      ['ana', words],
      ['eve', words],
    ],
  ],
  [
    'two of them',
    [
      ['ana', words],
      ['eve', words],
      ['eve', `${words}!`],
    ],
  ],
  ['a line for another environment before it', [['ana', `/override staging SHA Down\n${words}`]]],
  ['a line that nobody can read before it', [['ana', `/override\n${words}`]]],
  [
    'one for another commit after it',
    [
      ['ana', words],
      ['ben', '/override production abcdef1 Down'],
    ],
  ],
])('an override counts with %s', async (_what, comments) => {
  await using discussed = await openDiscussedShop()
  for (const [login, text] of comments) await discussed.say(login, text)

  const { outputs, result } = await discussed.shop.guard()

  expect(outputs['decision']).toBe('allow')
  expect(result.override).toMatchObject({ by: 'ana', record: 'recorded' })
})

test('that of a maintainer counts where another one is refused by the input of the run', async () => {
  await using discussed = await openDiscussedShop()
  await discussed.say('ana', words)

  const { outputs, result } = await discussed.shop.guard({ actor: 'ben', overrideReason: 'Please' })

  expect(outputs['decision']).toBe('allow')
  expect(result.override).toMatchObject({ by: 'ana' })
  expect(result.refusedOverrides).toMatchObject([{ by: 'ben', why: 'not-allowed' }])
})

test('two people are asked about, members before strangers, whoever wrote last', async () => {
  await using discussed = await openDiscussedShop()
  for (const login of ['ana', 'ben', 'mallory', 'oscar']) await discussed.say(login, words)

  const { outputs, result } = await discussed.shop.guard()

  expect(outputs['decision']).toBe('allow')
  expect(result.override).toMatchObject({ by: 'ana' })
})

test('the wish of a third member is told as unclear, with what to do', async () => {
  await using discussed = await openDiscussedShop()
  for (const login of ['ana', 'ben', 'dana']) await discussed.say(login, words)

  const { outputs, result } = await discussed.shop.guard()

  expect(outputs['decision']).toBe('block')
  expect(result.refusedOverrides).toMatchObject([
    { by: 'dana', why: 'not-allowed' },
    { by: 'ben', why: 'not-allowed' },
    {
      by: 'ana',
      why: 'unknown',
      reason:
        'The override by ana does not count. More than 2 people ask for one, and nobody looked up what ana may do. Start the workflow with `override-reason`, or name who may in `guard.override.people`.',
    },
  ])
})

test('spaces before it do no harm', async () => {
  await using discussed = await openDiscussedShop()
  await discussed.say('ana', ` ${words}`)

  const { result } = await discussed.shop.guard()

  expect(result.override).toMatchObject({ by: 'ana' })
})

test('one for another environment is told where there is no such, and it is new and of the commit', async () => {
  await using discussed = await openDiscussedShop()
  discussed.shop.deploy(discussed.shop.head(), 'staging')
  await discussed.say('ana', '/override Staging SHA The site is down')
  await discussed.say('ana', '/override prod abcdef1 The site is down')
  await discussed.say('ana', '/override prod SHA The site is down')
  const { outputs, result } = await discussed.shop.guard()
  discussed.shop.sandbox.clock.advance(3600)
  const late = await discussed.shop.guard()

  const reason = 'The override by ana is for prod, not for production.'
  expect(outputs['decision']).toBe('block')
  expect(result.refusedOverrides).toEqual([{ by: 'ana', why: 'other-environment', reason }])
  expect(late.result.refusedOverrides).toEqual([])
})

test('one that was edited is told, unless it was on record before', async () => {
  await using discussed = await openDiscussedShop('{override: {people: [ana]}}')
  const edited = await discussed.say('ana', words)
  await edited(`${words}!`)
  const vain = await discussed.shop.guard()
  const recorded = await discussed.say('ana', words)
  await discussed.shop.guard()
  await recorded(`${words}!!`)
  const known = await discussed.shop.guard()

  const reason =
    'The override by ana was edited, so nobody can say who wrote it: write it as a new comment.'
  expect(vain.outputs['decision']).toBe('block')
  expect(vain.result.refusedOverrides).toEqual([{ by: 'ana', why: 'edited', reason }])
  expect(known.result.override).toMatchObject({ by: 'ana', record: 'known' })
})

test('people whom the settings name are all heard', async () => {
  await using discussed = await openDiscussedShop('{override: {people: [ana]}}')
  for (const login of ['ana', 'ben', 'eve']) await discussed.say(login, words)

  const { result } = await discussed.shop.guard()

  expect(result.override).toMatchObject({ by: 'ana' })
})

test.each([
  '/override',
  '/override production',
  '/override production The site is down',
  '/override SHA The site is down',
])('%s is told with how it is written, for as long as it would have counted', async (text) => {
  await using discussed = await openDiscussedShop()
  await discussed.say('ana', text)
  const soon = await discussed.shop.guard()
  discussed.shop.sandbox.clock.advance(3600)
  const late = await discussed.shop.guard()

  const short = discussed.shop.head().slice(0, 7)
  const reason = `The override by ana cannot be read: write \`/override production ${short} <why>\`.`
  expect(soon.result.refusedOverrides).toEqual([{ by: 'ana', why: 'unreadable', reason }])
  expect(soon.result.reasons.at(-1)).toBe(reason)
  expect(late.result.refusedOverrides).toEqual([])
})
