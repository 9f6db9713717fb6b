import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cut, remainder, type Span, union } from '../../../../src/guard/calendar/span.ts'

const span = fc
  .tuple(fc.integer({ min: -20, max: 80 }), fc.integer({ min: 1, max: 20 }))
  .map(([from, length]): Span => ({ from, until: from + length }))

const range: Span = { from: 0, until: 60 }

/** Which of the minutes from -20 to 100 are in any of the spans. */
function minutesIn(spans: readonly Span[]): readonly number[] {
  const all = Array.from({ length: 121 }, (_, index) => index - 20)
  return all.filter((minute) => spans.some(({ from, until }) => minute >= from && minute < until))
}

function areApart(spans: readonly Span[]): boolean {
  return spans.every((one, index) => {
    const next = spans[index + 1]
    return one.from < one.until && (next === undefined || one.until < next.from)
  })
}

test('a union has the same minutes, in order and apart', () => {
  fc.assert(
    fc.property(fc.array(span), (spans) => {
      const joined = union(spans)

      expect(minutesIn(joined)).toEqual(minutesIn(spans))
      expect(areApart(joined)).toBe(true)
    }),
  )
})

test('a remainder has all other minutes of the range, in order and apart', () => {
  fc.assert(
    fc.property(fc.array(span), (spans) => {
      const left = remainder(spans, range)

      const taken = minutesIn(spans)
      expect(minutesIn(left)).toEqual(minutesIn([range]).filter((one) => !taken.includes(one)))
      expect(areApart(left)).toBe(true)
    }),
  )
})

test('a cut has the minutes that are in the range too', () => {
  fc.assert(
    fc.property(fc.array(span), (spans) => {
      const inRange = minutesIn([range])

      expect(minutesIn(cut(spans, range))).toEqual(
        minutesIn(spans).filter((minute) => inRange.includes(minute)),
      )
    }),
  )
})
