import { expect, test } from 'vitest'
import { type Asked, type GuardShop, openGuardShop } from './guard-facts-shop.ts'

const alertsRoute = 'GET /repos/{owner}/{repo}/dependabot/alerts'

/** What the guard knows of vulnerabilities where so many alerts are open, two on a page, of which the first are excepted. */
async function askWith(
  { alerts, excepted }: { readonly alerts: number; readonly excepted: number },
  introduced = 'high',
): Promise<{ readonly asked: Asked; readonly pages: number }> {
  await using shop = await openGuardShop({ pageSize: 2 })
  const rules = Array.from(
    { length: excepted },
    (_, number) => `{advisory: ${ghsaOf(number)}, owner: ana, reason: Known, expires: 2026-12-31}`,
  )
  const vulnerabilities = `{introduced: ${introduced}, open: low, exceptions: [${rules.join(', ')}]}`
  shop.configure(
    `guard:\n  checks: {vulnerability: block}\n  vulnerabilities: ${vulnerabilities}\n`,
  )
  shop.deploy(shop.head())
  shop.commit({ 'a.ts': '1' })
  shop.seed((repository, at) => {
    // The newest is told first.
    for (let one = alerts - 1; one >= 0; one -= 1) {
      repository.alert({ at, ghsa: ghsaOf(one), severity: 'low', package: 'left' })
    }
  })
  return await askAlerts(shop)
}

async function askAlerts(shop: GuardShop) {
  const token = shop.sandbox.token.actions({ contents: 'read', 'vulnerability-alerts': 'read' })
  const asked = await shop.ask({}, { token })
  const pages = shop.sandbox.requests.all().filter(({ route }) => route === alertsRoute).length
  return { asked, pages }
}

function ghsaOf(number: number): string {
  return `GHSA-0000-0000-000${number}`
}

test.each([
  ['a page that is all there is', { alerts: 2, excepted: 2 }, 'high', 1, 'known'],
  ['a page with one that counts', { alerts: 9, excepted: 1 }, 'high', 1, 'known'],
  ['a page of exceptions, and others behind', { alerts: 9, excepted: 2 }, 'high', 1, 'unknown'],
  ['the second page, where nothing is compared', { alerts: 9, excepted: 3 }, 'off', 2, 'known'],
  ['exceptions on two pages, and others behind', { alerts: 9, excepted: 4 }, 'off', 2, 'unknown'],
])('%s', async (_what, alerts, introduced, requests, state) => {
  const { asked, pages } = await askWith(alerts, introduced)

  expect(asked.facts.vulnerabilities.state).toBe(state)
  expect(pages).toBe(requests)
})

test('what was not read is told, with what to do', async () => {
  const { asked } = await askWith({ alerts: 9, excepted: 2 })

  expect(asked.facts.vulnerabilities).toEqual({
    state: 'unknown',
    reason:
      'Dependabot has more than 2 open alerts; the first 2 are excepted, and the others were not read.',
    remedy: 'Dismiss on GitHub what is excepted, or let only alerts of a higher severity count.',
  })
})

test('what is free of a vulnerability that is brought comes from its alert', async () => {
  await using shop = await openGuardShop()
  shop.configure('guard:\n  vulnerabilities: {open: low}\n  checks: {vulnerability: block}\n')
  shop.deploy(shop.head())
  const sha = shop.commit({ 'a.ts': '1' })
  shop.seed((repository, at) => {
    const alert = { at, severity: 'low', package: 'left', fixedIn: '2' } as const
    repository.alert({ ...alert, ghsa: ghsaOf(3), cve: 'CVE-2026-0001' })
    const vulnerabilities = [{ ghsa: ghsaOf(3), severity: 'low' } as const]
    repository.dependencyChanges(sha, [
      { type: 'added', package: 'left', version: '1', vulnerabilities },
    ])
  })

  const { asked } = await askAlerts(shop)

  expect(asked.facts.vulnerabilities).toMatchObject({
    state: 'known',
    value: [{ origin: 'introduced', fixedIn: '2', aliases: ['CVE-2026-0001'] }],
  })
})
