import { type Outcome, openShop, type Shop, type ShopOptions } from './shop.ts'

/** A post-mortem of nobody's template that lacks nothing. */
export const complete = `# Payments failed

## Summary

A pool of connections ran full, an alert told us, and a restart ended it.

## Impact

Nobody could pay for 20 minutes.

## Timeline

- 14:00 An alert came in
- 14:20 A restart ended it

## Contributing factors

The pool was smaller than the traffic of that day.

## Action items

- [ ] Alert at 80 percent of the pool, @chen, due 2026-12-01
`

/** The branch of every pull request. */
export const head = 'why/payments'
/** Where it stands. */
export const path = 'postmortems/2026/2026-11-20-inc-1-payments.md'

/** A pull request by Ben with these files; its number. */
export async function pullWith(
  shop: Shop,
  files: Readonly<Record<string, string | null>>,
): Promise<number> {
  const ben = shop.sandbox.as('ben')
  await ben.createBranch(head)
  await ben.commit({ branch: head, message: 'Tell why', files })
  return (await ben.openPullRequest({ title: 'Why payments failed', head })).number
}

/** One run of the check on a pull request with these files: what it told, the status it set, and how many requests it took. */
export async function checked(
  files: Readonly<Record<string, string | null>>,
  options: ShopOptions = {},
): Promise<Outcome & { readonly status: unknown; readonly requests: number }> {
  await using shop = await openShop(options)
  const pull = await pullWith(shop, files)
  shop.sandbox.requests.clear()
  const outcome = await shop.check(pull)
  const requests = shop.sandbox.requests.count()
  const { 'post-mortem': status } = shop.sandbox.state.repository('acme/shop').statuses(head)
  return { ...outcome, status, requests }
}
