import { expect, test } from 'vitest'
import { readCodeowners } from '../../../src/changes/codeowners.ts'
import { environmentsOf, serviceMap, servicesOf } from '../../../src/changes/service-map.ts'

const configured = [
  { name: 'Checkout', paths: ['src/checkout', 'db/orders/**'], environments: ['prod-eu', 'prod'] },
  { name: 'search', paths: ['src/{search,index}/**'], environments: ['prod'] },
]
const nothing = { configured: [], codeowners: [], named: [] }

test.each<[path: string, services: readonly string[]]>([
  ['src/checkout/card.ts', ['Checkout']],
  ['src/checkout', ['Checkout']],
  ['src/checkout-old/card.ts', []],
  ['db/orders/a/b.sql', ['Checkout']],
  ['src/index/a.ts', ['search']],
  ['README.md', []],
])('by configuration %s belongs to %j', (path, services) => {
  expect(serviceMap({ ...nothing, configured })(path)).toEqual(services)
})

test.each<[path: string, named: readonly string[], services: readonly string[]]>([
  ['apps/check-out/a.ts', ['Check out'], ['Check out']],
  ['packages/checkout/a.ts', ['CHECKOUT'], ['Checkout']],
  ['deploy/charts/search/values.yaml', ['checkout', 'search'], ['search']],
  ['packages/a/services/checkout/x.ts', ['checkout'], ['Checkout']],
  ['apps/checkout.ts', ['checkout'], []],
  ['apps/checkout/a.ts', [], []],
  ['apps/checkout/a.ts', ['pay'], []],
  ['apps//a.ts', [''], []],
])('%s, when %j are named, belongs to %j', (path, named, services) => {
  expect(serviceMap({ ...nothing, configured, named })(path)).toEqual(services)
})

test('a team of the name owns paths of the service', () => {
  const codeowners = readCodeowners('/billing/ @acme/team-pay\n/cart/ @acme/pay-squad @acme/web')

  const map = serviceMap({ ...nothing, codeowners, named: ['pay'] })

  expect(servicesOf(['billing/a.ts'], map)).toEqual(['pay'])
  expect(servicesOf(['cart/a.ts', 'billing/b.ts', 'x.ts'], map)).toEqual(['pay'])
  expect(servicesOf(['x.ts'], map)).toEqual([])
})

test('each service is told once, in the order of the paths', () => {
  const map = serviceMap({ ...nothing, configured, named: ['checkout'] })

  expect(servicesOf(['src/search/a', 'src/checkout/a', 'apps/checkout/b'], map)).toEqual([
    'search',
    'Checkout',
  ])
  expect(servicesOf([], map)).toEqual([])
})

test('services have the environments of the configuration', () => {
  expect(environmentsOf(['CHECKOUT', 'search', 'x'], configured)).toEqual(['prod-eu', 'prod'])
  expect(environmentsOf(['x'], configured)).toEqual([])
})
