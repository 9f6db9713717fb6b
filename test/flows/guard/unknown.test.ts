import { expect, test } from 'vitest'
import type { Fault } from '../../../sandbox/github/faults.ts'
import { type GuardedShop, guardPermissions, openGuardedShop } from './guarded-shop.ts'

const everything =
  'checks: {concurrency: block, migration: block, vulnerability: block}, required-checks: [test]'

function without(shop: GuardedShop, ...scopes: readonly (keyof typeof guardPermissions)[]): string {
  const left = Object.entries(guardPermissions).filter(([scope]) =>
    scopes.every((one) => one !== scope),
  )
  return shop.sandbox.token.actions(Object.fromEntries(left))
}

test.each<[fault: string, Fault]>([
  ['an error of its own', { status: 502 }],
  ['no answer', 'hang'],
  ['a cut line', 'drop'],
  ['the hourly limit', 'primary-limit'],
  ['a refusal', { status: 401 }],
])('where GitHub answers with %s the deployment is stopped as unknown', async (_what, fault) => {
  await using shop = await openGuardedShop()
  shop.sandbox.faults.next('graphql:*', fault, 20)

  const { error, outputs, result, summary } = await shop.guard({ timeoutMilliseconds: 200 })

  expect(error?.code).toBe('deploy-unchecked')
  expect(outputs['decision']).toBe('unknown')
  expect(outputs['reason-codes']).toMatch(/configuration-unknown/)
  expect(result.checks.filter(({ outcome }) => outcome === 'pass')).toEqual([])
  expect(summary).toContain('stopped, as it could not be checked')
})

test.each<[scopes: readonly (keyof typeof guardPermissions)[], check: string, line: string]>([
  [['issues'], 'open-incident', '`issues: read`'],
  [['issues'], 'freeze', '`issues: read`'],
  [['deployments'], 'concurrency', '`deployments: read`'],
  [['checks'], 'required-checks', '`checks: read, statuses: read`'],
])(
  'without %j the check %s is unknown, and the remedy names the line to add',
  async (scopes, check, line) => {
    await using shop = await openGuardedShop(`{${everything}}`, { repository: { private: true } })

    const { error, outputs, result } = await shop.guard({ token: without(shop, ...scopes) })

    const told = result.checks.find((one) => one.check === check)
    expect(told).toMatchObject({ outcome: 'unknown' })
    expect(told?.nextStep).toContain(line)
    expect(['unknown', 'block']).toContain(outputs['decision'])
    expect(error).not.toBeNull()
  },
)

test.each([
  ['block', 'unknown', 'deploy-unchecked'],
  ['warn', 'warn', null],
  ['allow', 'allow', null],
])('on-unknown: %s makes it %s', async (level, decision, code) => {
  const rules = `{on-unknown: {open-incident: ${level}, freeze: ${level}}}`
  await using shop = await openGuardedShop(rules, { repository: { private: true } })

  const { error, outputs, result } = await shop.guard({ token: without(shop, 'issues') })

  expect(outputs['decision']).toBe(decision)
  expect(error?.code ?? null).toBe(code)
  // Whatever the setting says, the page says what was not seen.
  expect(result.checks.find(({ check }) => check === 'open-incident')?.outcome).toBe('unknown')
})

test('without the right to read the repository nothing is known, and the deployment is stopped', async () => {
  await using shop = await openGuardedShop('{}', { repository: { private: true } })

  const { error, outputs } = await shop.guard({ token: without(shop, 'contents') })

  expect(error?.code).toBe('deploy-unchecked')
  expect(outputs['decision']).toBe('unknown')
})

test('a plan without a dependency graph leaves vulnerabilities unknown, never none', async () => {
  await using shop = await openGuardedShop('{checks: {vulnerability: block}}', {
    repository: { private: true },
  })
  shop.deploy(shop.head())
  shop.commit({ 'src/a.ts': '1' })

  const { found } = await shop.guard()

  expect(found['vulnerability']).toBe('unknown')
})

test('a mistake in the section `guard` stops deployments, and is told on its line', async () => {
  await using shop = await openGuardedShop('{freezes: [{from: 2026-12-18, to: soon}]}')

  const { error, outputs, told } = await shop.guard()

  expect(outputs['reason-codes']).toBe('configuration-problem')
  expect(error?.code).toBe('deploy-blocked')
  expect(told.filter((line) => line.startsWith('error .github/incident-loop.yml:1 '))).toHaveLength(
    1,
  )
})

test('so does a misspelled one; a mistake elsewhere is told and stops nobody', async () => {
  await using shop = await openGuardedShop()
  shop.commit({ '.github/incident-loop.yml': 'gaurd: {}\n' })
  const misspelled = await shop.guard()
  shop.commit({ '.github/incident-loop.yml': 'webhook: true\n' })
  const elsewhere = await shop.guard()

  expect(misspelled.found).toEqual({ configuration: 'block' })
  expect(elsewhere.outputs['decision']).toBe('allow')
  expect(elsewhere.told.some((line) => line.includes('unknown key "webhook"'))).toBe(true)
})
