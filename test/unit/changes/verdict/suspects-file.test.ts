import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  printSuspectsFile,
  readSuspectsFile,
  suspectsOf,
} from '../../../../src/changes/verdict/suspects-file.ts'
import { asked, suspect, verdict } from '../verdicts.ts'

const because = ['the report was edited']

function answered(...args: Parameters<typeof verdict>) {
  return { question: asked, verdict: verdict(...args) }
}

describe('the file', () => {
  test('reads back as it was printed, whatever a title has', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (title, probability) => {
          const suspects = suspectsOf(
            answered('named', [suspect(1, { title, probability })]),
            null,
            [],
          )

          expect(readSuspectsFile(printSuspectsFile(suspects))).toEqual(suspects)
        },
      ),
    )
  })

  test('is one line, the same for the same answer', () => {
    const suspects = suspectsOf(answered('named', [suspect(1)]), null, [])
    const text = printSuspectsFile(suspects)

    expect(text.indexOf('\n')).toBe(text.length - 1)
    expect(printSuspectsFile(readSuspectsFile(text) ?? suspects)).toBe(text)
  })

  test('reads as nothing when somebody edited it, wherever that was', () => {
    const text = printSuspectsFile(suspectsOf(answered('named', [suspect(1)]), null, []))
    fc.assert(
      fc.property(
        fc.nat(text.length - 2),
        fc.constantFrom('', '0', 'x', '"', '{'),
        (place, put) => {
          const edited = text.slice(0, place) + put + text.slice(place + 1)
          fc.pre(edited !== text)

          expect(readSuspectsFile(edited)).toBeNull()
        },
      ),
    )
  })

  test.each([undefined, '', 'null', '[]', '{}', '{"v":1}', '{"v":2,"seal":"00000000"}', '<<<<<<<'])(
    '%j reads as nothing',
    (text) => {
      expect(readSuspectsFile(text)).toBeNull()
    },
  )
})

describe('what moved an answer', () => {
  const first = suspectsOf(answered('several', [suspect(1), suspect(2)]), null, [])

  test('is nothing for the first one', () => {
    expect(first.moved).toBeNull()
  })

  test('is told when another change comes first', () => {
    expect(suspectsOf(answered('several', [suspect(2), suspect(1)]), first, because).moved).toEqual(
      {
        from: 'Pull 1',
        because,
      },
    )
    expect(suspectsOf(answered('nothing-changed', []), first, because).moved).toEqual({
      from: 'Pull 1',
      because,
    })
  })

  test('is told without a title where there was none, or where it still comes first', () => {
    const none = suspectsOf(answered('nothing-changed', []), null, [])

    expect(suspectsOf(answered('named', [suspect(1)]), none, because).moved).toEqual({
      from: null,
      because,
    })
    expect(suspectsOf(answered('named', [suspect(1)]), first, because).moved).toEqual({
      from: null,
      because,
    })
  })

  test('stays told while the answer stays', () => {
    const moved = suspectsOf(answered('several', [suspect(2), suspect(1)]), first, because)
    const again = suspectsOf(answered('several', [suspect(2), suspect(3)]), moved, ['other'])

    expect(again.moved).toEqual({ from: 'Pull 1', because })
  })

  test('is nothing where nothing could be checked before', () => {
    const unchecked = suspectsOf(answered('not-checked', []), first, because)

    expect(suspectsOf(answered('named', [suspect(1)]), unchecked, []).moved).toBeNull()
  })
})
