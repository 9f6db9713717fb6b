import { expect, test } from 'vitest'
import { checked, complete, path } from './checked-pull.ts'

test('a document of a megabyte is read whole, and told in bounds', async () => {
  const rows = Array.from(
    { length: 14_000 },
    (_, index) => `- [ ] Look into part ${index} of the pool that ran full, again`,
  )
  const text = complete.replace(
    '- [ ] Alert at 80 percent of the pool, @chen, due 2026-12-01',
    rows.join('\n'),
  )

  const { error, problems, remarks, status, outputs, summary } = await checked({ [path]: text })

  expect(text.length).toBeGreaterThan(800_000)
  expect(error).toBeNull()
  expect(problems.length + remarks.length).toBe(100)
  expect(status).toMatchObject({
    state: 'failure',
    description: expect.stringMatching(/^\d{5} things/),
  })
  expect(JSON.parse(outputs.result ?? '').checked[0].count).toBeGreaterThan(14_000)
  expect((outputs.result ?? '').length).toBeLessThan(100_000)
  expect(summary.length).toBeLessThan(100_000)
}, 60_000)

test('a pull request that brings 120 post-mortems along is read in pages', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 120 }, (_, index) => [`postmortems/2020/${index}.md`, complete]),
  )

  const { error, status, requests } = await checked(files)

  expect(error).toBeNull()
  expect(status).toMatchObject({ state: 'success' })
  expect(requests).toBeLessThanOrEqual(8)
}, 60_000)
