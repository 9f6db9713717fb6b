import { type Past, pastOf } from './past.ts'
import { paymentsClient } from './past-files.ts'
import { openShop, type Shop, type ShopOptions } from './shop.ts'

const report = {
  title: 'Payments fail: retryPayment is not called any more',
  body: 'Charges time out.',
  labels: ['sev1'],
}
const noRetries = paymentsClient('  return post("/v1/charges", request)')

interface Declared extends ShopOptions {
  readonly body?: string
  readonly labels?: readonly string[]
  readonly more?: (past: Past) => void
}

/** The incident's number, after three pull requests. */
export const incidentNumber = 4

/** A shop with three merged pull requests, the last deployed at 13:50, and an incident of 14:02. */
export async function declared({ body, labels, more, ...options }: Declared = {}): Promise<Shop> {
  const shop = await openShop({
    ...options,
    seed: (repository) => {
      const past = pastOf(repository)
      const search = { title: 'Search less', files: { 'src/search/query.ts': 'a\n' } }
      past.merge('2026-11-16T15:00:00Z', search)
      past.deploy('2026-11-16T15:20:00Z')
      past.merge('13:00', { title: 'Cart totals', files: { 'src/cart/cart.ts': 'total\n' } })
      past.deploy('13:10')
      const files = { 'src/payments/client.ts': noRetries }
      past.merge('13:40', { title: 'Remove retries from the payments client', files })
      past.deploy('13:50')
      more?.(past)
    },
  })
  shop.sandbox.clock.set('2026-11-20T14:02:00Z')
  await shop.sandbox.as('ana').openIssue({
    ...report,
    body: body ?? report.body,
    labels: [...(labels ?? report.labels)],
  })
  shop.sandbox.requests.clear()
  return shop
}

/** The file `suspects.json` of the incident; null while there is none. */
export function suspectsOf(shop: Shop) {
  return JSON.parse(shop.record(`incidents/${incidentNumber}/suspects.json`) ?? 'null')
}

/** Requests since it was last asked. */
export function counts(shop: Shop) {
  const { requests } = shop.sandbox
  const seen = {
    reads: requests.count({ kind: 'read' }),
    writes: requests.count({ kind: 'write' }),
  }
  requests.clear()
  return seen
}
