import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printMarker, readMarker } from '../../../src/text/marker.ts'
import { partsOf } from './real-markdown.ts'

test.each([
  ['reply:9001', '<!-- incident-loop:notice v1 reply:9001 -->'],
  [
    'resolved:2026-11-20T15:00:00Z',
    '<!-- incident-loop:notice v1 resolved:2026-11-20T15:00:00Z -->',
  ],
  [
    'late:post-mortem:2026-11-20T15:00:00Z',
    '<!-- incident-loop:notice v1 late:post-mortem:2026-11-20T15:00:00Z -->',
  ],
  ['thread-full', '<!-- incident-loop:notice v1 thread-full -->'],
])('what was said once goes by its key: %s', (key, line) => {
  const marker = { kind: 'notice', version: 1, key } as const

  expect(printMarker(marker)).toBe(line)
  expect(readMarker(`${line}\nText`)).toEqual(marker)
})

test('whatever the key, it reads back and shows nothing', () => {
  const anyKey = fc.stringMatching(/^[A-Za-z0-9:.-]{1,60}$/)
  fc.assert(
    fc.property(anyKey, fc.integer({ min: 1, max: 99 }), (key, version) => {
      const line = printMarker({ kind: 'notice', version, key })

      expect(readMarker(line)).toEqual({ kind: 'notice', version, key })
      // Two hyphens end no comment of GitHub's; only `-->` does, and no key has a `>`.
      expect(partsOf(line)).toEqual({ kinds: ['html', 'root'], words: '' })
    }),
  )
})

test.each([
  ['no key', '<!-- incident-loop:notice v1 -->'],
  ['a key of two words', '<!-- incident-loop:notice v1 reply 9 -->'],
  ['a key that is not ours', '<!-- incident-loop:notice v1 reply/9 -->'],
  ['a status with a key', '<!-- incident-loop:status v1 reply:9 -->'],
  ['no version', '<!-- incident-loop:notice reply:9 -->'],
  ['not at the beginning', 'x <!-- incident-loop:notice v1 reply:9 -->'],
])('%s is none', (_what, body) => {
  expect(readMarker(body)).toBeNull()
})
