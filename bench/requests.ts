import { pastOf } from '../test/flows/past.ts'
import { openShop } from '../test/flows/shop.ts'

/** How many requests a run takes, counted in the sandbox, and how many of them wait for one another. */
export async function requests(): Promise<readonly string[]> {
  return [
    await declare('very first run, setup included (at most 16)', {
      deployments: 10,
      isSetUp: false,
    }),
    await declare('declare, 10 deployments, changed lines read (at most 8 and 1 more)', {
      deployments: 10,
    }),
    await declare('declare, 10,000 deployments (the same)', { deployments: 10_000 }),
    await declare('declare, changed lines not wanted (at most 8, 5 in sequence)', {
      deployments: 10,
      settings: 'changes: {lines: false}\n',
    }),
    await repeat('sync with nothing new, three times (at most 2 reads each)'),
    ...(await commands()),
    await quietSweep(50),
  ]
}

/** Commands of somebody who has not commented before, each in an incident of its own. */
async function commands(): Promise<readonly string[]> {
  const said = ['/ack', '/sev 1', '/lead @chen', '/note 13:58 restarted', '/resolve', '/statsu']
  const lines: string[] = []
  for (const command of said) {
    await using shop = await openShop({ latencyMs: 15 })
    await shop.sandbox.as('ana').openIssue({ title: 'Down', labels: ['sev2'] })
    await shop.sync(1)
    await shop.sandbox.as('ben').comment(1, command)
    const { requests: log } = shop.sandbox
    log.clear()
    await shop.sync(1, { isBrief: true })
    lines.push(`${command} (at most 5): ${log.count()} requests, ${log.depth()} in sequence`)
  }
  return lines
}

/** A sweep over incidents on which nothing is due. */
async function quietSweep(count: number): Promise<string> {
  await using shop = await openShop()
  for (let number = 1; number <= count; number += 1) {
    await shop.sandbox.as('ana').openIssue({ title: `Down ${number}`, labels: ['sev2'] })
    await shop.sync(number)
  }
  const { requests: log } = shop.sandbox
  log.clear()
  await shop.sweep()
  const writes = log.count({ kind: 'write' })
  return `sweep, ${count} quiet incidents (2 reads): ${log.count()} requests, ${writes} writes`
}

interface Setting {
  readonly deployments: number
  readonly isSetUp?: boolean
  readonly settings?: string
}

async function declare(
  title: string,
  { deployments, isSetUp = true, settings = '' }: Setting,
): Promise<string> {
  await using shop = await openShop({
    latencyMs: 15,
    isSetUp,
    seed: (repository) => {
      const past = pastOf(repository)
      for (let count = 1; count < deployments; count += 1) past.deploy('2026-11-18T10:00:00Z')
      past.push('12:00', {
        title: 'Configure',
        files: { '.github/incident-loop.yml': settings },
      })
      past.merge('13:00', { title: 'Cart', files: { 'src/cart/cart.ts': 'total\n' } })
      past.merge('13:30', { title: 'Search', files: { 'src/search/query.ts': 'two\n' } })
      past.deploy('13:50')
    },
  })
  shop.sandbox.clock.set('2026-11-20T14:00:00Z')
  const { number } = await shop.sandbox.as('ana').openIssue({ title: 'Down', labels: ['sev1'] })
  shop.sandbox.requests.clear()
  await shop.sync(number)
  const { requests: log } = shop.sandbox
  return `${title}: ${log.count()} requests, ${log.depth()} in sequence`
}

async function repeat(title: string): Promise<string> {
  await using shop = await openShop()
  await shop.sandbox.as('ana').openIssue({ title: 'Down', labels: ['sev1'] })
  await shop.sync(1)
  const { requests: log } = shop.sandbox
  const figures: string[] = []
  for (let run = 1; run <= 3; run += 1) {
    log.clear()
    await shop.sync(1)
    figures.push(`${log.count({ kind: 'read' })} reads, ${log.count({ kind: 'write' })} writes`)
  }
  return `${title}: ${figures.join('; ')}`
}
