import { describe, expect, test } from 'vitest'
import type { Runbook } from '../../../src/config/settings.ts'
import { matchRunbooks } from '../../../src/incident/runbooks.ts'
import { described, incidentOf, set } from './facts.ts'
import { filledForm, leastAnswers } from './filled-form.ts'
import { issue } from './small-repository.ts'

const services = filledForm({ ...leastAnswers, services: 'Checkout, search' })
const incident = incidentOf(set('14:01', 'SEV1'), described('14:00', services))

function runbook(title: string, fits: Partial<Runbook> = {}): Runbook {
  return { title, url: `docs/${title}.md`, services: [], labels: [], paths: [], ...fits }
}

function titlesFor(runbooks: readonly Runbook[], body = services): readonly string[] {
  return matchRunbooks(runbooks, incident, issue({ body, labels: ['Database'] })).map(
    ({ title }) => title,
  )
}

describe('a runbook fits', () => {
  test.each<[what: string, fits: Partial<Runbook>, expected: boolean]>([
    ['without any condition', {}, true],
    ['by a service of the incident, in any case', { services: ['payments', 'CHECKOUT'] }, true],
    ['not by another service', { services: ['payments'] }, false],
    ['not by part of a name', { services: ['check'] }, false],
    ['by a label of the issue, in any case', { labels: ['database'] }, true],
    ['not by another label', { labels: ['network'] }, false],
    ['by one condition of several', { services: ['payments'], labels: ['database'] }, true],
    ['not by a path nobody named', { paths: ['**'] }, false],
  ])('%s', (_what, fits, expected) => {
    expect(titlesFor([runbook('one', fits)])).toEqual(expected ? ['one'] : [])
  })

  test.each<[body: string, pattern: string, expected: boolean]>([
    ['It fails in src/pay/card.ts since noon', 'src/pay/**', true],
    ['It fails in `src/pay/card.ts`', 'src/pay/*.ts', true],
    ['It fails in src/pay/card.ts.', 'src/pay/*.ts', true],
    ['Is it src/pay/card.ts? Or src/a.ts', 'src/pay/*.ts', true],
    ['(src/pay/card.ts:12)', 'src/pay/*.ts', true],
    ['at ./src/pay/card.ts', '**/pay/*.ts', true],
    ['see .github/workflows/deploy.yml', '.github/workflows/*', true],
    ['see Dockerfile.prod and schema.sql', '*.sql', true],
    ['packages/@acme/pay/index.js', 'packages/@acme/*/*.js', true],
    ['src/search/index.ts', 'src/pay/**', false],
    ['Pay fails', '**/pay/**', false],
    ['', '**', false],
  ])('named by %j, the paths %j: %s', (body, pattern, expected) => {
    expect(titlesFor([runbook('one', { paths: [pattern] })], body)).toEqual(expected ? ['one'] : [])
  })
})

test('runbooks keep the order of the settings', () => {
  const runbooks = [
    runbook('b', { labels: ['database'] }),
    runbook('c', { services: ['payments'] }),
    runbook('a'),
    runbook('d', { services: ['search'] }),
  ]

  expect(titlesFor(runbooks)).toEqual(['b', 'a', 'd'])
})

test('of many that fit the first ten are shown', () => {
  const fitting = Array.from({ length: 12 }, (_, index) => runbook(`r${index}`))

  expect(titlesFor([runbook('other', { services: ['payments'] }), ...fitting])).toEqual(
    fitting.slice(0, 10).map(({ title }) => title),
  )
})

test('of an issue that is gone only the services count', () => {
  const runbooks = [runbook('a', { labels: ['database'] }), runbook('b', { services: ['search'] })]

  expect(matchRunbooks(runbooks, incident, null)).toEqual([runbooks[1]])
})

test('without runbooks there are none', () => {
  expect(matchRunbooks([], incident, issue())).toEqual([])
})

describe('a hostile description of the size GitHub allows is searched at once', () => {
  test.each([
    ['one long word', 'a'.repeat(65_000)],
    ['one long path', 'a/'.repeat(32_000)],
    ['many dots', 'a.'.repeat(32_000)],
    ['many paths', 'a/b '.repeat(16_000)],
  ])('%s', (_what, body) => {
    const before = performance.now()

    titlesFor([runbook('one', { paths: ['src/**'] })], body)

    expect(performance.now() - before).toBeLessThan(1_000)
  })
})
