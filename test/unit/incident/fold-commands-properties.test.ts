import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '../../../src/incident/fold.ts'
import {
  emptyLedger,
  type Ledger,
  mergeLedgers,
  printLedger,
  readLedger,
} from '../../../src/incident/ledger.ts'
import { hasEnded } from '../../../src/incident/status.ts'
import { withholdTakenBack } from '../../../src/incident/withhold.ts'
import { anyLedger, cleanLedger, shuffled, split } from './arbitrary-ledger.ts'
import { opened, set } from './facts.ts'

const runs = { numRuns: 300 }

/** Of a declared incident, with its commands and whatever else happened. */
function declared(ledger: Ledger): Ledger {
  const facts = ledger.facts.filter(({ kind }) => kind !== 'opened')
  return { ...ledger, facts: [opened('14:00'), set('14:00', 'SEV2', { id: 'event:0' }), ...facts] }
}

const commanded = cleanLedger.map(declared).filter(({ facts }) => {
  return facts.filter(({ kind }) => kind === 'command').length >= 3
})

describe('an incident that is run by commands', () => {
  test('is the same whatever the order and repetition of its facts', () => {
    const both = anyLedger
      .map(declared)
      .chain((ledger) => fc.tuple(fc.constant(ledger), shuffled(ledger)))
    fc.assert(
      fc.property(both, ([ledger, other]) => {
        expect(fold(other)).toEqual(fold(ledger))
      }),
      runs,
    )
  })

  test('is the same whichever runs saw what first', () => {
    const both = commanded.chain((ledger) => fc.tuple(fc.constant(ledger), split(ledger)))
    fc.assert(
      fc.property(both, ([ledger, parts]) => {
        expect(fold(parts.reduce(mergeLedgers, emptyLedger))).toEqual(fold(ledger))
      }),
      runs,
    )
  })

  test('is the same read back from its ledger', () => {
    fc.assert(
      fc.property(commanded, (ledger) => {
        const reading = readLedger(printLedger(ledger))

        expect('ledger' in reading && fold(reading.ledger)).toEqual(fold(ledger))
      }),
      runs,
    )
  })

  test('has an outcome for each command, and tells none on the timeline that did nothing', () => {
    fc.assert(
      fc.property(commanded, (ledger) => {
        const incident = fold(ledger)

        const ids = ledger.facts.flatMap(({ kind, id }) => (kind === 'command' ? [id] : []))
        expect([...(incident?.outcomes.keys() ?? [])].toSorted()).toEqual(ids.toSorted())
        for (const entry of incident?.timeline ?? []) {
          expect(incident?.outcomes.get(entry.id)).not.toMatchObject({ took: false })
        }
      }),
      runs,
    )
  })

  test('is not changed by commands that did nothing', () => {
    fc.assert(
      fc.property(commanded, (ledger) => {
        const incident = fold(ledger)
        const outcomes = incident?.outcomes
        const took = ledger.facts.filter(({ id }) => outcomes?.get(id)?.took !== false)

        expect(fold({ ...ledger, facts: took })).toEqual({
          ...incident,
          outcomes: new Map([...(outcomes ?? [])].filter(([, outcome]) => outcome.took)),
        })
      }),
      runs,
    )
  })

  test('has times in the order of its states, and an end exactly while it is over', () => {
    fc.assert(
      fc.property(commanded, (ledger) => {
        const incident = fold(ledger)
        if (incident === null) return
        const { identifiedAt, mitigatedAt, resolvedAt, closedAt } = incident.times

        const reached = [identifiedAt, mitigatedAt, resolvedAt].filter((time) => time !== null)
        expect(reached).toEqual(reached.toSorted())
        expect([resolvedAt, closedAt].filter((time) => time !== null)).toHaveLength(
          Number(hasEnded(incident.status)),
        )
        expect(resolvedAt !== null).toBe(incident.status === 'resolved')
        if (incident.status === 'monitoring') expect(identifiedAt).not.toBeNull()
      }),
      runs,
    )
  })

  test('says who holds a role at most once among those who hold none', () => {
    fc.assert(
      fc.property(commanded, (ledger) => {
        const incident = fold(ledger)

        const held = Object.values(incident?.roles ?? {}).flatMap((holder) => holder?.id ?? [])
        for (const { id } of incident?.formerHolders ?? []) expect(held).not.toContain(id)
      }),
      runs,
    )
  })

  test('is told from what is withheld as from the rest, in any order', () => {
    const both = commanded.chain((ledger) => fc.tuple(fc.constant(ledger), shuffled(ledger)))
    fc.assert(
      fc.property(both, fc.boolean(), ([ledger, other], keepDeleted) => {
        const once = (one: Ledger) => withholdTakenBack(mergeLedgers(emptyLedger, one), keepDeleted)

        expect(fold(once(other))).toEqual(fold(once(ledger)))
        expect(once(once(ledger))).toEqual(once(ledger))
      }),
      runs,
    )
  })
})
