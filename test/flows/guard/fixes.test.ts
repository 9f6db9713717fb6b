import { expect, test } from 'vitest'
import { type GuardedShop, openGuardedShop } from './guarded-shop.ts'

/** A shop with an open SEV1, and its number. */
async function openBrokenShop(guard?: string) {
  const shop = await openGuardedShop(guard)
  const { number } = await shop.sandbox.as('ana').openIssue({ title: 'Down', labels: ['sev1'] })
  await shop.sync(number)
  return { shop, number, [Symbol.asyncDispose]: () => shop[Symbol.asyncDispose]() }
}

/** A pull request that is merged; its number. */
function merge(shop: GuardedShop, path: string): number {
  let number = 0
  shop.sandbox.seed(({ seeded }) => {
    const at = '2026-11-20T13:00:00Z'
    const files = { [path]: 'fixed\n' }
    const times = { at, mergedAt: '2026-11-20T13:30:00Z' }
    number = seeded('acme/shop').pullRequest({
      ...times,
      author: 'ben',
      title: 'Fix',
      files,
    }).number
  })
  return number
}

async function fixThrough(shop: GuardedShop, sha?: string) {
  const { outputs, result } = await shop.guard(sha === undefined ? {} : { sha })
  const check = result.checks.find((one) => one.check === 'fix-through')
  const aside = result.checks.filter(({ setAsideBy }) => setAsideBy !== null)
  return {
    decision: outputs['decision'],
    codes: outputs['reason-codes'],
    reason: check?.reason,
    aside: aside.map((one) => one.check),
  }
}

test('a rollback goes through past an open incident, and says what that sets aside', async () => {
  await using broken = await openBrokenShop()
  const { shop } = broken
  const good = shop.commit({ 'src/a.ts': '1' })
  shop.deploy(good)
  shop.deploy(shop.commit({ 'src/a.ts': '2' }))

  const seen = await fixThrough(shop, good)

  expect(seen).toMatchObject({ decision: 'allow', codes: 'rollback', aside: ['open-incident'] })
  expect(seen.reason).toMatch(
    new RegExp(`It goes back from [\\da-f]{7} to ${good.slice(0, 7)}, which was live until `),
  )
})

test('what was never live is no rollback, however old it is', async () => {
  await using broken = await openBrokenShop()
  const { shop } = broken
  const never = shop.commit({ 'src/a.ts': '1' })
  shop.deploy(shop.commit({ 'src/a.ts': '2' }))

  expect(await fixThrough(shop, never)).toMatchObject({ decision: 'block', aside: [] })
})

test('a fix that `/fix` named on the incident goes through', async () => {
  await using broken = await openBrokenShop()
  const { shop, number } = broken
  shop.deploy(shop.commit({ 'src/a.ts': '1' }))
  const pull = merge(shop, 'src/a.ts')
  const before = await fixThrough(shop)
  await shop.sandbox.as('ana').comment(number, `/fix #${pull}`)
  await shop.sync(number)

  expect(before.decision).toBe('block')
  expect(await fixThrough(shop)).toEqual({
    decision: 'allow',
    codes: 'incident-fix',
    reason: `It brings pull request #${pull}, the fix of incident #${number}.`,
    aside: ['open-incident'],
  })
})

test('so does one with a label of the settings', async () => {
  await using broken = await openBrokenShop('{fix-through: {labels: [hotfix]}}')
  const { shop } = broken
  shop.deploy(shop.commit({ 'src/a.ts': '1' }))
  const pull = merge(shop, 'src/a.ts')
  await shop.sandbox.as('ana').createLabel('hotfix')
  await shop.sandbox.as('ana').addLabel(pull, 'hotfix')

  expect(await fixThrough(shop)).toMatchObject({ decision: 'allow', codes: 'fix-label' })
})

test('and one that changes documentation only', async () => {
  await using broken = await openBrokenShop()
  const { shop } = broken
  shop.deploy(shop.head())
  shop.commit({ 'docs/a.md': '1', 'README.md': '2' })

  expect(await fixThrough(shop)).toMatchObject({
    decision: 'allow',
    codes: 'docs-only',
    reason: 'It changes documentation only: 2 files.',
  })
})

test('a check that is final is set aside by no fix', async () => {
  await using broken = await openBrokenShop('{final: [open-incident]}')
  const { shop } = broken
  shop.deploy(shop.head())
  shop.commit({ 'docs/a.md': '1' })

  expect(await fixThrough(shop)).toMatchObject({ decision: 'block', aside: [] })
})
