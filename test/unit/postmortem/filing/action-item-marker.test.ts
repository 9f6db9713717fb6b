import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  printActionItemMarker,
  readActionItemMarker,
  subjectOfDocument,
  subjectOfIncident,
} from '../../../../src/postmortem/filing/action-item-marker.ts'

const marker = { subject: 'inc-42', key: 'a1b2c3d4', due: '2026-12-05', seal: '0badcafe' }
const printed =
  '<!-- incident-loop:action-item v1 inc-42 a1b2c3d4 -->\n<!-- incident-loop:due v1 2026-12-05 sealed 0badcafe -->'

describe('the hidden lines', () => {
  test('name the item and when it is due', () => {
    expect(printActionItemMarker(marker)).toBe(printed)
  })

  test('say that there is no date', () => {
    expect(printActionItemMarker({ ...marker, due: null })).toContain('due v1 none sealed')
  })

  test('read back whatever stands in them', () => {
    const anyMarker = fc.record({
      subject: fc.oneof(fc.nat().map(subjectOfIncident), fc.string().map(subjectOfDocument)),
      key: fc.constantFrom('a1b2c3d4', 'a1b2c3d4-2'),
      due: fc.constantFrom(null, '2026-12-05'),
      seal: fc.constantFrom('0badcafe', '12345678'),
    })
    fc.assert(
      fc.property(anyMarker, fc.constantFrom('', '\n', '\r\nWords.', '\n\nWords.'), (one, rest) => {
        expect(readActionItemMarker(`${printActionItemMarker(one)}${rest}`)).toEqual(one)
      }),
    )
  })

  test('read back when their ends were changed on the web', () => {
    expect(readActionItemMarker(`${printed}\n\nWords`.replaceAll('\n', '\r\n'))).toEqual(marker)
  })

  test.each([
    ['nothing', ''],
    ['another comment of ours', '<!-- incident-loop:notice v1 action-items:inc-42 -->'],
    ['words before', `See: ${printed}`],
    ['a newer version', printed.replace('v1', 'v2')],
    ['a key that is none', printed.replace('a1b2c3d4', 'main')],
  ])('%s is no marker', (_what, body) => {
    expect(readActionItemMarker(body)).toBeNull()
  })

  test('without the second one tell which item it is, and no more', () => {
    const [first = ''] = printed.split('\n')

    expect(readActionItemMarker(`${first}\nWords`)).toEqual({ ...marker, due: null, seal: '' })
  })
})

describe('a document without an incident goes by', () => {
  test.each([
    [
      'its file name',
      'postmortems/2026/2026-11-20-checkout-down.md',
      'doc-2026-11-20-checkout-down',
    ],
    [
      'the same in another folder',
      'docs/2026-11-20-checkout-down.md',
      'doc-2026-11-20-checkout-down',
    ],
    ['the folder of a README', 'postmortems/Checkout down/README.md', 'doc-checkout-down'],
    ['the folder of a post-mortem', 'incidents/2026-11-20/post-mortem.md', 'doc-2026-11-20'],
    ['a seal of what a name may not have', 'postmortems/2026-障害.md', 'doc-2026-90f62553'],
    ['a seal alone', 'postmortems/障害.md', 'doc-2b12fa78'],
    ['its path where no name tells', 'README.md', 'doc-readme-md'],
  ])('%s', (_what, path, subject) => {
    expect(subjectOfDocument(path)).toBe(subject)
  })
})
