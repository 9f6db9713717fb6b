import { expect, test } from 'vitest'
import { misspeltNotes } from '../../../src/flows/guard/tell/misspelt.ts'
import { defaultGuardSettings } from '../../../src/guard/default-settings.ts'

const everywhere = { environments: [], services: [] }

const settings = {
  ...defaultGuardSettings,
  freezes: [
    {
      environments: ['production', 'staging', 'preview-*'],
      services: ['checkout'],
      zone: 'UTC',
      from: '2026-12-18T00:00',
      to: '2026-12-19T00:00',
      reason: null,
      owner: null,
    },
  ],
  incidents: [
    {
      ...everywhere,
      environments: ['sandbox'],
      severities: ['SEV1' as const],
      until: 'resolved' as const,
    },
  ],
}

test.each([
  ['prodution', 'No rule names `prodution`; did you mean `production`?'],
  ['stagign', 'No rule names `stagign`; did you mean `staging`?'],
  ['sandbx', 'No rule names `sandbx`; did you mean `sandbox`?'],
])('a name close to one of a rule is noted: %s', (environment, note) => {
  expect(misspeltNotes({ environment, service: null }, settings)).toEqual([note])
})

test.each([
  ['a name of a rule', 'production'],
  ['one in another case', 'Production'],
  ['one that a pattern fits', 'preview-12'],
  ['one that is close to none', 'development'],
  ['a short one', 'dev'],
  ['none', null],
])('nothing is noted of %s', (_, environment) => {
  expect(misspeltNotes({ environment, service: null }, settings)).toEqual([])
})

test('services have names, too', () => {
  expect(misspeltNotes({ environment: 'staging', service: 'chekout' }, settings)).toEqual([
    'No rule names the service `chekout`; did you mean `checkout`?',
  ])
})

test('settings that name nothing guess nothing', () => {
  const target = { environment: 'prodution', service: 'chekout' }

  expect(misspeltNotes(target, defaultGuardSettings)).toEqual([])
})
