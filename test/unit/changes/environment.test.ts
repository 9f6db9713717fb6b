import { expect, test } from 'vitest'
import { chooseEnvironment, looksTransient } from '../../../src/changes/environment.ts'

function seen(...names: readonly string[]) {
  return names.map((name) => ({ name, hadSuccess: true, isTransient: null }))
}

const nothing = { asked: null, configured: [], seen: [] }

test.each<[asked: string, names: readonly string[], chosen: readonly string[]]>([
  ['PRODUCTION', ['production', 'staging'], ['production']],
  [' prod ', ['Production', 'staging'], ['Production']],
  ['Production (EU)', ['production', 'production-eu'], ['production-eu']],
  ['it is in staging, I think', ['production', 'staging'], ['staging']],
  ['production', ['Production – shop', 'Preview – shop'], ['Production – shop']],
  ['both staging and production', ['production', 'staging'], ['production', 'staging']],
])('%j in the form means, of %j, %j', (asked, names, chosen) => {
  expect(chooseEnvironment({ ...nothing, asked, seen: seen(...names) })).toEqual({
    environments: chosen,
    why: `the report names ${chosen.map((name) => `“${name}”`).join(', ')}`,
  })
})

test('an environment nobody deploys to is said, and the next rule decides', () => {
  const question = { asked: 'moon', configured: [], seen: seen('live', 'staging') }

  expect(chooseEnvironment(question)).toEqual({
    environments: ['live'],
    why: 'no deployment is to “moon”, so “live” is the only environment of production',
  })
})

test('the configuration decides where the form is silent, in the spelling of the deployments', () => {
  const configured = ['Prod-EU', 'moon']

  expect(
    chooseEnvironment({ ...nothing, configured, seen: seen('prod-eu', 'production') }),
  ).toEqual({
    environments: ['prod-eu', 'moon'],
    why: 'the configuration names “prod-eu”, “moon”',
  })
})

test('the only environment of production with a success is chosen', () => {
  const others = [
    ...seen('staging', 'Prod'),
    { name: 'production', hadSuccess: false, isTransient: false },
  ]

  expect(chooseEnvironment({ ...nothing, seen: others })).toEqual({
    environments: ['Prod'],
    why: '“Prod” is the only environment of production',
  })
})

test('without one of production all that last are meant', () => {
  const others = [
    ...seen('production-eu', 'production-us', 'pr-12', 'Preview – shop'),
    { name: 'kept', hadSuccess: true, isTransient: false },
    { name: 'pr-13', hadSuccess: true, isTransient: false },
    { name: 'short', hadSuccess: true, isTransient: true },
    { name: 'never', hadSuccess: false, isTransient: false },
  ]

  expect(chooseEnvironment({ ...nothing, seen: others })).toEqual({
    environments: ['production-eu', 'production-us', 'kept', 'pr-13'],
    why: 'nothing says which is meant of “production-eu”, “production-us”, “kept”, “pr-13”',
  })
})

test('where nothing lasting was deployed, all count', () => {
  const why = 'no successful deployment to a lasting environment is known'

  expect(chooseEnvironment(nothing)).toEqual({ environments: 'all', why })
  expect(chooseEnvironment({ ...nothing, seen: seen('pr-1') })).toEqual({
    environments: 'all',
    why,
  })
})

test('long names are cut and many are counted', () => {
  const names = ['a'.repeat(80), 'b', 'c', 'd', 'e', 'f', 'g']

  expect(chooseEnvironment({ ...nothing, configured: names }).why).toBe(
    `the configuration names “${'a'.repeat(59)}…”, “b”, “c”, “d”, “e” and 2 more`,
  )
})

test.each<[name: string, others: readonly string[], expected: boolean]>([
  ['pr-12', [], true],
  ['PR12', [], true],
  ['web-pr-7', [], true],
  ['preview/login', [], true],
  ['Preview – shop', [], true],
  ['review-apps', [], true],
  ['review/feature-x', [], true],
  ['mr_4', [], true],
  ['branch-17', ['branch-17', 'branch-18', 'branch-2'], true],
  ['eu-1', ['eu-1', 'eu-2'], false],
  ['production', [], false],
  ['prod-1', [], false],
  ['staging', [], false],
  ['products', [], false],
  ['reviewed', [], false],
  ['', [], false],
])('%j beside %j is made for a while only: %s', (name, others, expected) => {
  expect(looksTransient(name, others)).toBe(expected)
})
