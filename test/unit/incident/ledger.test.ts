import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Fact } from '../../../src/incident/fact.ts'
import {
  emptyLedger,
  type Ledger,
  mergeLedgers,
  printLedger,
  readLedger,
} from '../../../src/incident/ledger.ts'
import { anyLedger, cleanLedger, shuffled, split } from './arbitrary-ledger.ts'
import { closed, flagged, gone, maria, opened, renamed, set, titled } from './facts.ts'

const runs = { numRuns: 300 }
const empty = emptyLedger

/** What a text reads as; a test whose text is damaged fails here. */
function read(text: string): Ledger {
  const reading = readLedger(text)
  if ('damage' in reading) throw new Error(`damaged: ${JSON.stringify(reading.damage)}`)
  return reading.ledger
}

function of(...facts: readonly Fact[]): Ledger {
  return { facts, unknown: [] }
}

describe('printing', () => {
  test('one fact is one line of canonical JSON', () => {
    const text = printLedger(of(closed('14:05')))

    expect(text).toBe(
      '{"actor":{"id":1,"login":"maria","type":"user"},"at":"2026-11-20T14:05:00Z","closer":null,"id":"event:closed:14:05","kind":"closed","reason":"completed","v":1}\n',
    )
  })

  test('lines are sorted by time, then by id', () => {
    const text = printLedger(of(closed('14:05'), titled('14:00'), opened('14:00')))

    expect(read(text).facts).toEqual([opened('14:00'), titled('14:00'), closed('14:05')])
  })

  test('no facts are no text', () => {
    expect(printLedger(empty)).toBe('')
  })
})

describe('reading', () => {
  const line = printLedger(of(closed('14:05'))).trimEnd()

  test.each<[what: string, text: string, ledger: Ledger]>([
    ['an empty text', '', empty],
    ['blank lines', `\n${line}\n\n  \n`, of(closed('14:05'))],
    ['Windows line ends', `${line}\r\n${line}\r\n`, of(closed('14:05'))],
    ['no newline at the end', line, of(closed('14:05'))],
    ['spaces between tokens', line.replaceAll(',"', ', "'), of(closed('14:05'))],
  ])('%s: tolerated', (_what, text, ledger) => {
    expect(read(text)).toEqual(ledger)
  })

  test('an id that stands twice counts once: the earlier, then the smaller line', () => {
    const late = { ...closed('14:09'), id: 'event:1' }
    const early = { ...closed('14:05'), id: 'event:1' }
    const smaller = { ...early, reason: 'completed' } as const
    const larger = { ...early, reason: 'duplicate' } as const

    const ledger = read([late, larger, smaller].map((fact) => printLedger(of(fact))).join(''))

    expect(ledger).toEqual(of(smaller))
  })

  test('a fact of a kind we do not know is kept byte for byte', () => {
    const later =
      '{"at":"2026-11-20T14:03:00Z","id":"suspect:1","kind":"suspect","reasons":["ä",{"b":null}],"v":1}\n'

    const ledger = read(later)

    expect(ledger.facts).toEqual([])
    expect(printLedger(ledger)).toBe(later)
  })

  test('so are fields that a later version added to a kind we know', () => {
    const later = printLedger(of({ ...closed('14:05'), weather: 'rain' } as Fact))

    expect(printLedger(read(later))).toBe(later)
  })
})

describe('a damaged ledger is refused with the line and what stands there', () => {
  const good = printLedger(of(titled('14:00')))
  const core = { v: 1, id: 'event:1', at: '2026-11-20T14:05:00Z', actor: maria }

  test.each([
    ['half a line', '{"v":1', 'not-json'],
    ['a conflict marker', '<<<<<<< HEAD', 'not-json'],
    ['a list', '[]', 'not-a-fact'],
    ['null', 'null', 'not-a-fact'],
    ['no version', '{"id":"event:1"}', 'not-a-fact'],
    ['a version that is text', '{"v":"1"}', 'not-a-fact'],
    ['a newer major version, whatever else it holds', '{"v":2}', 'newer-version'],
  ])('%s', (_what, line, why) => {
    expect(readLedger(`${good}\n${line}\n`)).toEqual({ damage: { line: 3, why, seen: line } })
  })

  test.each([
    ['no id', { ...core, id: undefined, kind: 'reopened' }],
    ['an empty id', { ...core, id: '', kind: 'reopened' }],
    ['an unknown kind without a time', { v: 1, id: 'event:1', kind: 'suspect' }],
    ['a time that is none', { ...core, at: 'yesterday', kind: 'reopened' }],
    ['a time of another zone', { ...core, at: '2026-11-20T14:05:00+01:00', kind: 'reopened' }],
    ['a time with milliseconds', { ...core, at: '2026-11-20T14:05:00.000Z', kind: 'reopened' }],
    ['the thirteenth month', { ...core, at: '2026-13-20T14:05:00Z', kind: 'reopened' }],
    ['the 30th of February', { ...core, at: '2026-02-30T14:05:00Z', kind: 'reopened' }],
    ['the 24th hour', { ...core, at: '2026-11-20T24:00:00Z', kind: 'reopened' }],
    ['no actor', { ...core, actor: null, kind: 'reopened' }],
    ['an actor without a login', { ...core, actor: { id: 1, type: 'user' }, kind: 'reopened' }],
    ['a title without text', { ...core, kind: 'title' }],
    ['a severity of another scale', { ...set('14:05', 'SEV1'), to: 'SEV5' }],
    ['an authority of another scale', { ...set('14:05', 'SEV1'), authority: 'owner' }],
    ['an assignee that is a name', { ...core, kind: 'assigned', assignee: 'maria' }],
    ['a lapse since nobody knows when', { ...core, kind: 'lapsed' }],
    ['a flag that is a word', { ...flagged('14:05'), set: 'yes' }],
    ['a flag by nobody knows whom', { ...flagged('14:05'), authority: null }],
    ['gone in another way', { ...gone('14:05'), how: 'archived' }],
    ['a reason of another platform', { ...closed('14:05'), reason: 'wontfix' }],
    ['an issue number that is text', { ...opened('14:00'), number: '42' }],
  ])('%s', (_what, fact) => {
    const line = JSON.stringify(fact)

    expect(readLedger(line)).toEqual({
      damage: { line: 1, why: 'not-a-fact', seen: line.slice(0, 80) },
    })
  })
})

describe('merging', () => {
  test('what was accepted first stays', () => {
    const known = { ...renamed('14:05', 'first'), id: 'event:1' }
    const seenLater = { ...renamed('14:01', 'other'), id: 'event:1' }

    const merged = mergeLedgers(of(known), of(seenLater, closed('14:06')))

    expect(merged).toEqual(of(known, closed('14:06')))
  })

  test('an unknown kind holds its id against a known one, and the other way round', () => {
    const known = of({ ...closed('14:05'), id: 'event:1' })
    const unknown = read('{"at":"2026-11-20T14:00:00Z","id":"event:1","kind":"suspect","v":1}')

    expect(mergeLedgers(unknown, known)).toEqual(unknown)
    expect(mergeLedgers(known, unknown)).toEqual(known)
  })
})

describe('whatever the facts', () => {
  test('a printed ledger reads back as itself', () => {
    fc.assert(
      fc.property(anyLedger, (ledger) => {
        const text = printLedger(mergeLedgers(empty, ledger))

        expect(printLedger(read(text))).toBe(text)
      }),
      runs,
    )
  })

  test('order and repetition of the lines do not matter, conflicting ids or not', () => {
    const both = anyLedger.chain((ledger) => fc.tuple(fc.constant(ledger), shuffled(ledger)))
    fc.assert(
      fc.property(both, ([ledger, other]) => {
        expect(read(printLedger(other))).toEqual(read(printLedger(ledger)))
      }),
      runs,
    )
  })

  test('without conflicting ids any split into runs, in any sequence, gives the same ledger', () => {
    const both = cleanLedger.chain((ledger) => fc.tuple(fc.constant(ledger), split(ledger)))
    fc.assert(
      fc.property(both, ([ledger, parts]) => {
        const merged = parts.reduce(mergeLedgers, empty)

        expect(printLedger(merged)).toBe(printLedger(ledger))
      }),
      runs,
    )
  })

  test('with conflicting ids it does not matter how runs are grouped, only which came first', () => {
    fc.assert(
      fc.property(anyLedger, anyLedger, anyLedger, (a, b, c) => {
        const stepByStep = mergeLedgers(mergeLedgers(mergeLedgers(empty, a), b), c)
        const laterTwoFirst = mergeLedgers(mergeLedgers(empty, a), mergeLedgers(b, c))

        expect(printLedger(stepByStep)).toBe(printLedger(laterTwoFirst))
      }),
      runs,
    )
  })

  test('nothing accepted is ever changed, and what was seen before adds nothing', () => {
    fc.assert(
      fc.property(cleanLedger, anyLedger, (known, added) => {
        const merged = mergeLedgers(known, added)

        const ids = new Set([...known.facts, ...known.unknown].map((fact) => fact.id))
        const kept = merged.facts.filter((fact) => ids.has(fact.id))
        expect(printLedger({ ...empty, facts: kept })).toBe(
          printLedger({ ...empty, facts: known.facts }),
        )
        expect(printLedger(mergeLedgers(merged, added))).toBe(printLedger(merged))
      }),
      runs,
    )
  })
})
