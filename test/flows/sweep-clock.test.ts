import { expect, test } from 'vitest'
import { openShop, type Shop } from './shop.ts'

/** The sandbox begins its day at 14:00; an incident is declared at 14:00 by Ana. */
async function declare(shop: Shop, title = 'Checkout is down', label = 'sev1'): Promise<number> {
  const { number } = await shop.sandbox.as('ana').openIssue({ title, labels: [label] })
  await shop.sync(number)
  return number
}

const minutes = (count: number) => count * 60

function saidAfter(shop: Shop, issue: number): readonly string[] {
  return shop
    .comments(issue)
    .filter((body) => body.startsWith('<!-- incident-loop:notice'))
    .map((body) => body.split('\n').slice(1).join('\n'))
}

test.each([1, 49, 50])(
  'with %i quiet incidents a sweep reads twice and writes nothing',
  async (count) => {
    await using shop = await openShop()
    for (let incident = 0; incident < count; incident += 1) await declare(shop, `Down ${incident}`)
    shop.sandbox.requests.clear()

    const { summary } = await shop.sweep()

    expect(shop.sandbox.requests.count()).toBe(2)
    expect(shop.sandbox.requests.count({ kind: 'write' })).toBe(0)
    expect(summary.match(/nothing was due/g)).toHaveLength(count)
  },
)

test('120 quiet incidents take two reads for each fifty at most', async () => {
  await using shop = await openShop()
  for (let incident = 0; incident < 120; incident += 1) await declare(shop, `Down ${incident}`)
  shop.sandbox.requests.clear()

  await shop.sweep()

  console.log(`a sweep over 120 quiet incidents: ${shop.sandbox.requests.count()} requests`)
  expect(shop.sandbox.requests.count()).toBeLessThanOrEqual(6)
})

test('each due moment is reminded of once, however often sweeps come', async () => {
  await using shop = await openShop()
  const issue = await declare(shop)

  for (let sweep = 0; sweep < 4; sweep += 1) {
    shop.sandbox.clock.advance(minutes(2))
    await shop.sweep()
    await shop.sweep()
  }

  expect(saidAfter(shop, issue)).toEqual([
    '**Nobody has acknowledged this SEV1, 6 minutes after it was declared.** That was due by 14:05 UTC. @ana, write `/ack` if you take it, or `/snooze 30m`.',
  ])
})

test('what stays late escalates once to whom the settings name, and then rests', async () => {
  await using shop = await openShop()
  const configuration = [
    'clock:',
    '  responders: ["@ben"]',
    '  escalate-to: ["@chen", "acme/on-call"]',
    'teams: {acme/on-call: [dana]}',
  ].join('\n')
  await shop.sandbox
    .as('ana')
    .push({ path: '.github/incident-loop.yml', text: configuration, message: 'Set the clock' })
  const issue = await declare(shop)

  for (let sweep = 0; sweep < 8; sweep += 1) {
    shop.sandbox.clock.advance(minutes(3))
    await shop.sweep()
  }

  expect(saidAfter(shop, issue)).toEqual([
    '**Nobody has acknowledged this SEV1, 6 minutes after it was declared.** That was due by 14:05 UTC. @ben, write `/ack` if you take it, or `/snooze 30m`.',
    '**Still nobody has acknowledged this SEV1, 12 minutes after it was declared.** That was due by 14:05 UTC. @ben, write `/ack` if you take it, or `/snooze 30m`. Also told, as nothing had happened by 14:10 UTC: @chen, @dana.',
  ])
})

test('a snooze is silent until it ends, an acknowledgement for good, and a resolution of everything', async () => {
  await using shop = await openShop()
  const issue = await declare(shop)
  const ana = shop.sandbox.as('ana')
  const said = () => saidAfter(shop, issue).length
  await ana.comment(issue, '/snooze 10m')
  await shop.sync(issue)
  shop.sandbox.clock.advance(minutes(9))
  await shop.sweep()
  const whileSilent = said()
  await ana.comment(issue, '/ack')
  await shop.sync(issue)
  shop.sandbox.clock.advance(minutes(10))
  await shop.sweep()
  const acknowledged = said()
  await ana.comment(issue, '/resolve')
  await shop.sync(issue)
  const resolved = said()
  shop.sandbox.clock.advance(minutes(600))
  await shop.sweep()

  expect([whileSilent, acknowledged, resolved - acknowledged, said() - resolved]).toEqual([
    0, 0, 1, 0,
  ])
})

test('a sweep that came late says so, and when the ones before it ran', async () => {
  await using shop = await openShop({
    seed: (repository) => {
      repository.workflowRun({
        at: '2026-11-20T13:17:00Z',
        workflow: 'incident-loop.yml',
        event: 'schedule',
      })
    },
  })
  await declare(shop)
  shop.sandbox.clock.set('2026-11-20T17:52:00Z')

  const { notices, summary } = await shop.sweep({ schedule: '17 * * * *' })

  expect(notices).toEqual([
    'This sweep was meant for 2026-11-20 17:17 UTC and ran 35 minutes late.',
    'A reminder that was due at 2026-11-20 14:05 UTC waited until now: the sweep before this one ran at 2026-11-20 13:17 UTC, and those in between did not.',
  ])
  expect(summary).toContain(
    '- This sweep was meant for 2026-11-20 17:17 UTC and ran 35 minutes late.\n',
  )
})

test('a comment that nobody answered is answered by the sweep', async () => {
  await using shop = await openShop()
  const issue = await declare(shop)
  await shop.sandbox.as('ben').comment(issue, '/ack')

  await shop.sweep()
  shop.sandbox.requests.clear()
  await shop.sweep()

  expect(shop.record(`incidents/${issue}/README.md`)).toContain('\nlead: ben\n')
  expect(shop.sandbox.requests.count()).toBe(2)
})

test('a new deployment, a report of a change, or a description edited makes a sweep look again', async () => {
  await using shop = await openShop()
  const issue = await declare(shop)
  shop.sandbox.clock.advance(60)
  await shop.sandbox.as('ana').editBody(issue, 'Card payments fail.')
  const { summary: edited } = await shop.sweep()
  shop.sandbox.clock.advance(60)
  const { summary: quiet } = await shop.sweep()

  expect(edited).toContain('Checkout is down | SEV1 · investigating | recorded 1 fact')
  expect(quiet).toContain('nothing was due')
})
