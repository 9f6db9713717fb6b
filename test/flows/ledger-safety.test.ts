import { expect, test } from 'vitest'
import { openShop, type Shop } from './shop.ts'

const path = 'incidents/1/ledger.jsonl'

async function withLedger(shop: Shop, change: (ledger: string) => string): Promise<string> {
  const ana = shop.sandbox.as('ana')
  await ana.openIssue({ title: 'Down', labels: ['sev1'] })
  await shop.sync(1)
  const text = change(shop.record(path) ?? '')
  await ana.push({ path, text, message: 'Change by hand', branch: 'incident-records' })
  shop.sandbox.clock.advance(60)
  await ana.addLabel(1, 'sev2')
  return text
}

test('a damaged ledger is refused with its line, the last good place to look, and never overwritten', async () => {
  await using shop = await openShop()
  const damaged = await withLedger(shop, (ledger) => ledger.replace('\n', '\n<<<<<<< HEAD\n'))
  const head = shop.sandbox.state.repository('acme/shop').head('incident-records')

  const { error } = await shop.sync(1)

  expect(error?.code).toBe('ledger-damaged')
  expect(error?.message).toBe(
    'incidents/1/ledger.jsonl, line 2 on the branch incident-records is not JSON: "<<<<<<< HEAD". Nothing was written.',
  )
  expect(error?.remedy).toBe(
    `Restore the file as it was before commit ${head} or earlier; its history: ${shop.sandbox.serverUrl}/acme/shop/commits/incident-records/${path}. The facts are the only input of the record, so they are never overwritten.`,
  )
  expect(shop.record(path)).toBe(damaged)
})

test('a line that is JSON but no fact is refused too', async () => {
  await using shop = await openShop()
  const damaged = await withLedger(shop, (ledger) => `${ledger}{"v":1,"id":"x"}\n`)

  const { error } = await shop.sync(1)

  expect(error?.code).toBe('ledger-damaged')
  expect(error?.message).toContain('line 5')
  expect(shop.record(path)).toBe(damaged)
})

test('a ledger of a newer major version is refused', async () => {
  await using shop = await openShop()
  const newer = await withLedger(shop, (ledger) => ledger.replaceAll('"v":1', '"v":2'))

  const { error } = await shop.sync(1)

  expect(error?.code).toBe('ledger-newer')
  expect(error?.message).toBe(
    'incidents/1/ledger.jsonl, line 1 on the branch incident-records was written by a newer version of Incident Loop. Nothing was written.',
  )
  expect(shop.record(path)).toBe(newer)
})

test('facts of a kind we do not know are kept', async () => {
  await using shop = await openShop()
  const line =
    '{"actor":null,"at":"2026-11-20T14:00:30Z","id":"weather:1","kind":"weather","v":1}\n'
  await withLedger(shop, (ledger) => `${ledger}${line}`)

  const { error } = await shop.sync(1)

  expect(error).toBeNull()
  expect(shop.record(path)).toContain(line)
})

test('a ledger beyond the 512,000 bytes GraphQL hands over is read whole by REST', async () => {
  await using shop = await openShop()
  const before = await withLedger(shop, (ledger) => ledger + manyFacts(3000))

  const { error, outputs } = await shop.sync(1)

  expect(error).toBeNull()
  expect(outputs.severity).toBe('SEV2')
  expect(before.length).toBeGreaterThan(512_000)
  expect(shop.record(path)?.length).toBeGreaterThan(before.length)
})

test('a ledger that was cut and cannot be read whole is refused', async () => {
  await using shop = await openShop()
  const before = await withLedger(shop, (ledger) => ledger + manyFacts(3000))
  shop.sandbox.faults.next('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { status: 404 })

  const { error } = await shop.sync(1)

  expect(error?.code).toBe('ledger-cut')
  expect(error?.message).toBe(
    `${path} is ${Buffer.byteLength(before)} bytes long and GitHub did not hand over the whole of it. Nothing was written.`,
  )
  expect(shop.record(path)).toBe(before)
})

test('a damaged list of open incidents is refused', async () => {
  await using shop = await openShop()
  await withLedger(shop, (ledger) => ledger)
  const text = '{"v":1,"incidents":'
  await shop.sandbox
    .as('ana')
    .push({ path: 'open.json', text, message: 'Change by hand', branch: 'incident-records' })

  const { error } = await shop.sync(1)

  expect(error?.code).toBe('records-damaged')
  expect(shop.record('open.json')).toBe(text)
})

function manyFacts(count: number): string {
  const lines = Array.from({ length: count }, (_, index) => {
    const at = new Date(Date.UTC(2026, 10, 20, 15) + index * 1000).toISOString().slice(0, 19)
    const id = `weather:${index}`
    return `{"at":"${at}Z","id":"${id}","kind":"weather","text":"${'rain '.repeat(25)}","v":1}\n`
  })
  return lines.join('')
}
