import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '../../../src/incident/fold.ts'
import { emptyLedger, mergeLedgers, printLedger, readLedger } from '../../../src/incident/ledger.ts'
import { anyLedger, cleanLedger, shuffled, split } from './arbitrary-ledger.ts'

describe('whatever the facts', () => {
  const runs = { numRuns: 300 }

  test('their order and repetition do not matter, conflicting ids or not', () => {
    const both = anyLedger.chain((ledger) => fc.tuple(fc.constant(ledger), shuffled(ledger)))
    fc.assert(
      fc.property(both, ([ledger, other]) => {
        expect(fold(other)).toEqual(fold(ledger))
      }),
      runs,
    )
  })

  test('any split into runs, in any sequence, gives the same incident', () => {
    const both = cleanLedger.chain((ledger) => fc.tuple(fc.constant(ledger), split(ledger)))
    fc.assert(
      fc.property(both, ([ledger, parts]) => {
        const merged = parts.reduce(mergeLedgers, emptyLedger)

        expect(fold(merged)).toEqual(fold(ledger))
      }),
      runs,
    )
  })

  test('the ledger as text tells the same incident', () => {
    fc.assert(
      fc.property(cleanLedger, (ledger) => {
        const reading = readLedger(printLedger(ledger))

        expect('ledger' in reading && fold(reading.ledger)).toEqual(fold(ledger))
      }),
      runs,
    )
  })

  test('facts of kinds we do not know change nothing', () => {
    fc.assert(
      fc.property(cleanLedger, (ledger) => {
        expect(fold({ ...ledger, unknown: [] })).toEqual(fold(ledger))
      }),
      runs,
    )
  })

  test('the timeline runs forward', () => {
    fc.assert(
      fc.property(cleanLedger, (ledger) => {
        const times = fold(ledger)?.timeline.map((entry) => entry.at) ?? []

        expect(times).toEqual(times.toSorted())
      }),
      runs,
    )
  })
})
