import fc from 'fast-check'
import { expect, test } from 'vitest'
import { expandMatrix } from '../../sandbox/runner/matrix.ts'

function valuesOf(matrix: Readonly<Record<string, unknown>>) {
  return expandMatrix(matrix).map(({ values }) => values)
}

test('the first axis changes slowest', () => {
  expect(expandMatrix({ environment: ['staging', 'live'], service: ['api', 'web'] })).toEqual([
    { values: { environment: 'staging', service: 'api' }, label: 'staging, api' },
    { values: { environment: 'staging', service: 'web' }, label: 'staging, web' },
    { values: { environment: 'live', service: 'api' }, label: 'live, api' },
    { values: { environment: 'live', service: 'web' }, label: 'live, web' },
  ])
})

test('exclude takes away every combination that it fits', () => {
  const exclude = [{ service: 'WEB', environment: 'staging' }, { environment: 'eu' }]

  expect(valuesOf({ environment: ['staging', 'eu'], service: ['api', 'web'], exclude })).toEqual([
    { environment: 'staging', service: 'api' },
  ])
})

test('include adds to what it fits, and what fits nothing is a combination of its own', () => {
  const include = [
    { region: 'any' },
    { environment: 'live', region: 'eu' },
    { environment: 'live', service: 'api', approved: true },
    { environment: 'test', region: 'local' },
    { environment: 'live', service: 'cron' },
  ]

  const all = expandMatrix({ environment: ['staging', 'live'], service: ['api'], include })

  expect(all).toEqual([
    { values: { environment: 'staging', service: 'api', region: 'any' }, label: 'staging, api' },
    {
      values: { environment: 'live', service: 'api', region: 'eu', approved: true },
      label: 'live, api',
    },
    { values: { environment: 'test', region: 'local' }, label: 'test, local' },
    { values: { environment: 'live', service: 'cron' }, label: 'live, cron' },
  ])
})

test('include alone lists the combinations', () => {
  const include = [{ site: 'production', zone: 'eu' }, { site: 'staging' }]

  expect(valuesOf({ include })).toEqual(include)
})

test('what was excluded comes back by include', () => {
  const given = { v: [1, 2], exclude: [{ v: '1' }], include: [{ v: 1, why: 'slow' }] }

  expect(valuesOf(given)).toEqual([{ v: 2 }, { v: 1, why: 'slow' }])
})

test('values may be records, whose parts are the name', () => {
  const targets = [
    { host: 'a.example', port: 80 },
    { host: 'b.example', port: null },
  ]

  expect(expandMatrix({ target: targets }).map(({ label }) => label)).toEqual([
    'a.example, 80',
    'b.example',
  ])
  expect(valuesOf({ target: targets, exclude: [{ target: { host: 'a.example' } }] })).toEqual([
    { target: targets[1] },
  ])
})

test.each([
  ['an axis that is no list', { v: 'one' }, 'matrix.v is no list'],
  ['an axis without values', { v: [] }, 'matrix.v has no values'],
  ['nothing that is left', { v: [1], exclude: [{ v: 1 }] }, 'The matrix has no combination'],
  ['an include that is no list', { v: [1], include: { v: 2 } }, 'matrix.include is no list'],
  ['an include of texts', { include: ['a'] }, 'matrix.include holds "a" among its combinations'],
  [
    'an exclude of no axis',
    { v: [1], exclude: [{ w: 1 }] },
    'matrix.exclude names w, which is no axis',
  ],
  [
    'more than GitHub runs',
    { a: Array.from({ length: 17 }, String), b: Array.from({ length: 16 }, String) },
    'The matrix has 272 combinations; GitHub runs 256',
  ],
])('%s is refused', (_name, matrix, message) => {
  expect(() => expandMatrix(matrix)).toThrow(message)
})

const axes = fc.dictionary(
  fc.constantFrom('a', 'b', 'c'),
  fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 4 }),
  { minKeys: 1 },
)

test('every combination comes once, and include never changes the value of an axis', () => {
  const included = fc.array(
    fc.dictionary(fc.constantFrom('a', 'b', 'c', 'x'), fc.integer({ min: 0, max: 9 })),
  )
  fc.assert(
    fc.property(axes, included, (given, include) => {
      const base = valuesOf(given)
      const all = valuesOf({ ...given, include })

      const product = Object.values(given).reduce((count, values) => count * values.length, 1)
      expect(new Set(base.map((one) => JSON.stringify(one))).size).toBe(product)
      expect(all.length).toBeGreaterThanOrEqual(product)
      base.forEach((values, index) => {
        expect(all[index]).toMatchObject(values)
      })
    }),
  )
})
