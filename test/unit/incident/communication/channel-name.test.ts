import fc from 'fast-check'
import { expect, test } from 'vitest'
import { channelName } from '../../../../src/incident/communication/channel-name.ts'

function named(title: string): string {
  return channelName({ at: '2026-11-21T23:59:59Z', title, number: 42 })
}

test.each<[title: string, name: string]>([
  ['Checkout 500s', 'inc-2026-11-21-checkout-500s'],
  ['Incident: The checkout is down', 'inc-2026-11-21-checkout-down'],
  ['[SEV-1] Checkout, sev2 at first', 'inc-2026-11-21-checkout-first'],
  ['Users can’t log in', 'inc-2026-11-21-users-cant-log'],
  [
    'Zahlungen in München: Überlauf, Straße, Ærø, Łódź',
    'inc-2026-11-21-zahlungen-munchen-uberlauf-strasse-aero-lodz',
  ],
  ['İstanbul ＡＰＩ ﬁle ™', 'inc-2026-11-21-istanbul-api-file-tm'],
  ['@maria #1 `x`; rm -rf / && "y"', 'inc-2026-11-21-maria-1-x-rm-rf-y'],
  ['チェックアウト', 'inc-2026-11-21-42'],
  ['🔥🔥', 'inc-2026-11-21-42'],
  ['500!', 'inc-2026-11-21-42'],
  ['It is the', 'inc-2026-11-21-42'],
  ['', 'inc-2026-11-21-42'],
])('%j gives %s', (title, name) => {
  expect(named(title)).toBe(name)
})

test('words stay whole where the room ends, and one that no name could hold is left out', () => {
  const words = Array.from({ length: 20 }, () => 'abcdefghi').join(' ')

  expect(named(words)).toBe(`inc-2026-11-21${'-abcdefghi'.repeat(6)}`)
  expect(named(`${'x'.repeat(66)} checkout`)).toBe('inc-2026-11-21-checkout')
  expect(named('x'.repeat(65))).toBe(`inc-2026-11-21-${'x'.repeat(65)}`)
})

test('any title gives a name that Slack takes', () => {
  const title = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.lorem({ maxCount: 30 }),
    fc
      .array(fc.constantFrom('é', 'ß', ' ', '-', '_', 'İ', 'x'.repeat(70), 'ﬀ', '½', 'K'))
      .map((all) => all.join('')),
  )
  fc.assert(
    fc.property(title, fc.integer({ min: 1, max: 2 ** 31 }), (written, number) => {
      const name = channelName({ at: '2026-11-21T00:00:00Z', title: written, number })

      expect(name).toMatch(/^inc-2026-11-21(?:-[a-z0-9]+)+$/)
      expect(name.length).toBeLessThanOrEqual(80)
    }),
  )
})
