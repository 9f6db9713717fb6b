import { expect, test } from 'vitest'
import { printMarker, readMarker } from '../../../src/text/marker.ts'

test('a marker is a hidden line, and reads back as itself', () => {
  const marker = { kind: 'status', version: 1 } as const

  const line = printMarker(marker)

  expect(line).toBe('<!-- incident-loop:status v1 -->')
  expect(readMarker(`${line}\n## SEV1`)).toEqual(marker)
})

test.each([['a later version is still a status comment', '<!-- incident-loop:status v12 -->', 12]])(
  '%s',
  (_what, body, version) => {
    expect(readMarker(body)).toEqual({ kind: 'status', version })
  },
)

test.each([
  ['an empty comment', ''],
  ['a comment by a person', 'The checkout is down'],
  ['a marker further down', 'Look:\n<!-- incident-loop:status v1 -->'],
  ['a quoted marker', '> <!-- incident-loop:status v1 -->'],
  ['an indented marker', ' <!-- incident-loop:status v1 -->'],
  ['a marker without a version', '<!-- incident-loop:status -->'],
  ['a marker of another kind', '<!-- incident-loop:suspects v1 -->'],
  ['a marker of another product', '<!-- incident-bot:status v1 -->'],
])('%s has no marker', (_what, body) => {
  expect(readMarker(body)).toBeNull()
})
