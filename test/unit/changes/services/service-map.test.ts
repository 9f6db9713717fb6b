import { expect, test } from 'vitest'
import { readCodeowners } from '../../../../src/changes/services/codeowners.ts'
import {
  environmentsOf,
  namedServices,
  serviceMap,
} from '../../../../src/changes/services/service-map.ts'
import { merged } from '../small-change.ts'

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

  expect(map('billing/a.ts')).toEqual(['pay'])
  expect(map('cart/a.ts')).toEqual(['pay'])
  expect(map('x.ts')).toEqual([])
})

test('of the services of a change only those that are named count, each once', () => {
  const services = namedServices({ ...nothing, configured, named: ['checkout'] })
  const touching = (...paths: readonly string[]) =>
    merged(1, 'x', { files: paths.map((path) => ({ path, added: 1, deleted: 0 })) })

  expect(services(touching('src/search/a', 'src/checkout/a', 'apps/checkout/b'))).toEqual([
    'Checkout',
  ])
  expect(services(touching('src/search/a'))).toEqual([])
})

test('what was reported from outside belongs to the services it names', () => {
  const services = namedServices({ ...nothing, named: ['checkout'] })
  const external = { kind: 'feature-flag', environment: null, services: ['Checkout', 'cart'] }

  expect(services(merged(1, 'x', { external: { ...external, kind: 'feature-flag' } }))).toEqual([
    'Checkout',
  ])
})

test('services have the environments of the configuration', () => {
  expect(environmentsOf(['CHECKOUT', 'search', 'x'], configured)).toEqual(['prod-eu', 'prod'])
  expect(environmentsOf(['x'], configured)).toEqual([])
})
