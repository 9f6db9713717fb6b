import { expect, test } from 'vitest'
import { type GuardedShop, openGuardedShop } from './guarded-shop.ts'

interface Discussed extends AsyncDisposable {
  readonly shop: GuardedShop
  /** Somebody says something on the merged pull request, a minute after the last; `SHA` stands for the commit. */
  say(login: string, text: string): Promise<void>
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
      const body = text.replaceAll('SHA', shop.head().slice(0, 7))
      await shop.sandbox.as(login).comment(pull, body)
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

test('two people are asked about; that of a third is told as unclear, with what to do', async () => {
  await using discussed = await openDiscussedShop()
  for (const login of ['ana', 'ben', 'eve']) await discussed.say(login, words)

  const { outputs, result } = await discussed.shop.guard()

  expect(outputs['decision']).toBe('block')
  expect(result.refusedOverrides).toMatchObject([
    { by: 'eve', why: 'not-allowed' },
    { by: 'ben', why: 'not-allowed' },
    {
      by: 'ana',
      why: 'unknown',
      reason:
        'The override by ana does not count. More than 2 people ask for one, and nobody looked up what ana may do. Start the workflow with `override-reason`, or name who may in `guard.override.people`.',
    },
  ])
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
