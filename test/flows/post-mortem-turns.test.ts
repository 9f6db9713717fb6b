import { expect, test } from 'vitest'
import {
  countsOf,
  draftOf,
  resolve,
  resolvedIncident,
  runningIncident,
  say,
} from './drafted-shop.ts'
import { openShop, type Shop } from './shop.ts'

test('reopened, the same pull request is a draft again; resolved again, it is brought up to date', async () => {
  await using shop = await openShop()
  const { number } = await resolvedIncident(shop)
  const pull = draftOf(shop, number).pulls[0]?.number ?? 0
  await shop.sandbox.as('ben').markReady(pull)

  await say(shop, number, ['ben', '/reopen It is back'])
  const reopened = draftOf(shop, number)
  const quiet = await countsOf(shop, () => shop.sync(number))
  await resolve(shop, number)

  const resolved = draftOf(shop, number)
  expect(reopened.pulls).toMatchObject([{ number: pull, isDraft: true, state: 'OPEN' }])
  expect(reopened.text).toContain('\nresolved_at: null\n')
  expect(quiet).toEqual({ error: null, reads: 2, writes: 0 })
  expect(resolved.pulls).toMatchObject([{ number: pull, state: 'OPEN' }])
  expect(resolved.text).toContain('\nresolved_at: 2026-11-20T14:25:00Z\n')
  expect(resolved.files.size).toBe(1)
})

test('a pull request that somebody closed without merging is not opened again', async () => {
  await using shop = await openShop()
  const { number } = await resolvedIncident(shop)
  await shop.sandbox.as('ana').close(draftOf(shop, number).pulls[0]?.number ?? 0)

  await say(shop, number, ['chen', '/note Nobody needs one'])
  await say(shop, number, ['ben', '/reopen It is back'])
  await resolve(shop, number)
  shop.sandbox.clock.advance(3600)
  await shop.sweep()

  expect(draftOf(shop, number).pulls).toMatchObject([{ state: 'CLOSED' }])
})

test('one that is opened again after it was closed is looked after again', async () => {
  await using shop = await openShop()
  const { number } = await resolvedIncident(shop)
  const pull = draftOf(shop, number).pulls[0]?.number ?? 0
  await shop.sandbox.as('ana').close(pull)
  await say(shop, number, ['chen', '/note While it was closed'])
  await shop.sandbox.as('ana').reopen(pull)

  await shop.sync(number)

  expect(draftOf(shop, number).text).toContain('While it was closed')
})

/** Ben writes the summary and merges the post-mortem. */
async function publish(shop: Shop, number: number): Promise<void> {
  const { text, path, branch, pulls } = draftOf(shop, number)
  const edited = text.replace('## Summary\n', '## Summary\n\nBen knows why.\n')
  const ben = shop.sandbox.as('ben')
  await ben.push({ path, branch, text: edited, message: 'Summarise' })
  shop.sandbox.clock.advance(300)
  await ben.markReady(pulls[0]?.number ?? 0)
  await ben.merge(pulls[0]?.number ?? 0)
}

test('merged, the incident is closed, and published on record and status comment', async () => {
  await using shop = await openShop()
  const { number } = await resolvedIncident(shop)

  await publish(shop, number)
  const { outputs } = await shop.sync(number)

  expect(outputs.status).toBe('closed')
  expect(shop.record(`incidents/${number}/README.md`)).toContain('\nstatus: closed\n')
  expect(shop.comments(number)[0]).toContain('published 2026-11-20 14:20 UTC')
  const again = await countsOf(shop, () => shop.sync(number))
  expect(again.writes).toBe(0)
})

test.each([
  ['kept', false],
  ['deleted', true],
])(
  'resolved again after that, a new draft goes on from what was published, with the branch %s',
  async (_name, deleteBranchOnMerge) => {
    await using shop = await openShop({
      seed: (repository) => repository.settings({ deleteBranchOnMerge }),
    })
    const { number } = await resolvedIncident(shop)
    await publish(shop, number)
    await shop.sync(number)
    await say(shop, number, ['ben', '/reopen It is back'])
    const reopened = draftOf(shop, number).pulls

    const { error } = await resolve(shop, number)

    const repository = shop.sandbox.state.repository('acme/shop')
    const { pulls, text, files, branch } = draftOf(shop, number)
    expect(error).toBeNull()
    expect(reopened).toHaveLength(1)
    expect(pulls.map(({ state }) => state)).toEqual(['MERGED', 'OPEN'])
    expect(files.size).toBe(1)
    expect(text).toContain('Ben knows why.')
    expect(text).toContain('\nresolved_at: 2026-11-20T14:30:00Z\n')
    // A branch that went on from before a squash would conflict with it.
    expect(repository.commits(branch)[1]?.oid).toBe(repository.head('main'))
    expect(await countsOf(shop, () => shop.sync(number))).toMatchObject({ writes: 0 })
  },
)

test('a post-mortem that somebody wrote on the default branch is not written over', async () => {
  await using shop = await openShop()
  const number = await runningIncident(shop)
  const path = `postmortems/2026/inc-${number}.md`
  const own = '# Why payments failed\n\nA pool ran full.\n'
  await shop.sandbox.as('ben').push({ path, text: own, message: 'Tell why' })

  const { error } = await resolve(shop, number)

  expect(error).toBeNull()
  expect(draftOf(shop, number)).toMatchObject({ head: null, pulls: [] })
  expect(shop.sandbox.state.repository('acme/shop').files('main').get(path)).toBe(own)
})
