import { expect, test } from 'vitest'
import {
  filedIssues,
  headOf,
  lists,
  manyRows,
  postmortem,
  push,
  resolvedShop,
  rows,
} from './merged-postmortem.ts'
import { openShop } from './shop.ts'

test('a document without an incident is filed under its own name, and keeps it when it is renamed', async () => {
  await using shop = await openShop()
  const text = postmortem(rows, null)
  const { before } = await push(shop, text, 'postmortems/outage.md')
  await shop.fileItems({ before })
  await shop.sandbox.as('ben').commit({
    message: 'Rename',
    files: { 'postmortems/outage.md': null, 'postmortems/2026/11/the-pool.md': text },
  })
  await shop.fileItems()
  await push(shop, postmortem(rows.toReversed(), null), 'postmortems/2026/11/the-pool.md')
  await shop.fileItems()
  shop.sandbox.requests.clear()
  await shop.fileItems()

  expect(filedIssues(shop)).toHaveLength(2)
  expect(shop.record('documents/doc-outage/post-mortem.json')).toContain('the-pool.md')
  expect(shop.sandbox.requests.count()).toBe(1)
})

test('two documents of one name, or of one incident, do not take each other for themselves', async () => {
  await using shop = await resolvedShop()
  const before = headOf(shop)
  await push(shop, postmortem(rows))
  await push(shop, postmortem(manyRows(1)), 'postmortems/2026/five-whys.md')
  await push(shop, postmortem(manyRows(2), null), 'postmortems/2025/outage.md')
  await push(shop, postmortem(manyRows(3), null), 'postmortems/2026/outage.md')

  await shop.fileItems({ before })
  shop.sandbox.requests.clear()
  await shop.fileItems()

  expect(filedIssues(shop)).toHaveLength(2 + 1 + 2 + 3)
  expect(shop.sandbox.requests.count()).toBe(1)
})

test('an incident that is named later, or by another number, files nothing twice', async () => {
  await using shop = await resolvedShop()
  const { before } = await push(shop, postmortem(rows, null), 'postmortems/outage.md')
  await shop.fileItems({ before })
  await push(shop, postmortem(rows), 'postmortems/outage.md')

  const { error } = await shop.fileItems()

  expect(error).toBeNull()
  expect(filedIssues(shop)).toHaveLength(2)
  expect(lists(shop, 1)).toHaveLength(1)
})

test('documents that were here before us are left alone until somebody edits them', async () => {
  await using shop = await openShop()
  await push(shop, postmortem(manyRows(3), null), 'postmortems/old.md')
  const { before } = await push(shop, postmortem(rows, null), 'postmortems/new.md')
  await shop.fileItems({ before })
  const atFirst = filedIssues(shop).length
  await push(shop, postmortem(manyRows(4), null), 'postmortems/old.md')

  await shop.sweep()

  expect(atFirst).toBe(2)
  expect(filedIssues(shop)).toHaveLength(2 + 4)
})

test('a first sweep remembers what was here, so that a later one files what came since', async () => {
  await using shop = await openShop()
  await push(shop, postmortem(rows, null), 'postmortems/old.md')
  await shop.sweep()
  const atFirst = filedIssues(shop).length
  await push(shop, postmortem(manyRows(2), null), 'postmortems/new.md')

  await shop.sweep()

  expect(atFirst).toBe(0)
  expect(filedIssues(shop)).toHaveLength(2)
})

test('a push whose commit before it is not there any more files no old document', async () => {
  await using shop = await openShop()
  await push(shop, postmortem(rows, null), 'postmortems/old.md')

  await shop.fileItems({ before: 'c0ffee'.padEnd(40, '0') })

  expect(filedIssues(shop)).toHaveLength(0)
})
