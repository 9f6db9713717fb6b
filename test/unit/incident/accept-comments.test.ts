import { describe, expect, test } from 'vitest'
import { acceptEverything, waitingComments } from '../../../src/incident/accept-comments.ts'
import type { Authority } from '../../../src/incident/actor.ts'
import type { Fact } from '../../../src/incident/fact.ts'
import { mergeLedgers } from '../../../src/incident/ledger.ts'
import type { IssueComment } from '../../../src/incident/observation.ts'
import type { SyncFacts } from '../../../src/incident/sync-plan.ts'
import { written } from './commands/comments.ts'
import { at, command, issueUrl, jonas, maria } from './facts.ts'
import { issueWith, runSees } from './run-sees.ts'
import { events, labeled } from './small-repository.ts'

/** The ids of what commands are on record after a run. */
function commandsOf(seen: SyncFacts): readonly string[] {
  return acceptEverything(seen).ledger.facts.flatMap(({ kind, id }) =>
    kind === 'command' ? [id] : [],
  )
}

/** A run that sees these comments. */
function seeing(
  list: readonly IssueComment[],
  sight: Parameters<typeof runSees>[0] = {},
): SyncFacts {
  return runSees({ issue: issueWith(list), now: at('14:30'), ...sight })
}

describe('a run takes', () => {
  test('all that waits, in order', () => {
    const list = [written(7, '/ack'), written(8, 'thanks'), written(9, '/note x\n/note y')]

    const { taken } = acceptEverything(seeing(list))

    expect(taken.map(({ comment }) => comment.databaseId)).toEqual([7, 9])
    expect(commandsOf(seeing(list))).toEqual(['comment:7:0', 'comment:9:0', 'comment:9:1'])
  })

  test('nothing a second time', () => {
    const list = [written(7, '/ack'), written(9, '/note x')]
    const { ledger } = acceptEverything(seeing(list))

    const again = acceptEverything(seeing(list, { facts: ledger.facts }))

    expect(again.ledger).toEqual(ledger)
  })

  test('nothing before it is an incident', () => {
    const issue = issueWith([written(7, '/ack')], { events: [] })

    expect(waitingComments(runSees({ issue }))).toEqual([])
    expect(acceptEverything(runSees({ issue })).taken).toEqual([])
  })

  test('nothing of an issue that is gone', () => {
    expect(acceptEverything(runSees({ issue: null, gone: 'deleted' })).taken).toEqual([])
  })

  test('nothing of strangers into the ledger', () => {
    const authorityOf = (): Authority => 'read'

    expect(commandsOf(seeing([written(7, '/ack')], { authorityOf }))).toEqual([])
  })
})

describe('it does not matter whether one run takes two comments', () => {
  const note = written(7, '/note secret', { createdAt: at('14:05') })
  const link = `${issueUrl}#issuecomment-7`

  test.each([
    ['struck', `/note strike ${link}`],
    ['redacted', `/redact ${link}`],
  ])('the second of which names the first: %s', (_what, body) => {
    const second = written(8, body, { createdAt: at('14:06') })
    const admin = { authorityOf: (): Authority => 'admin' }

    const both = acceptEverything(seeing([note, second], admin)).ledger
    const first = acceptEverything(seeing([note], admin)).ledger
    const then = acceptEverything(seeing([note, second], { ...admin, facts: first.facts })).ledger

    expect(both).toEqual(then)
    expect(both.facts.map(({ id }) => id)).toContain('comment:8:0')
  })
})

describe('/resolve waits for boxes', () => {
  const items = ['Monitors are green', 'Smoke *test*']
  const checklist = { items, requiredFor: ['SEV1'] } as const
  const ticked = (item: string): Fact => ({
    v: 1,
    id: `edit:1:${item}`,
    at: at('14:20'),
    actor: jonas,
    kind: 'ticked',
    item,
    ticked: true,
  })
  const refusalsOf = (sight: Parameters<typeof runSees>[0]) =>
    acceptEverything(
      seeing([written(7, '/resolve')], { settings: { checklist }, ...sight }),
    ).taken.flatMap(({ refusals }) => refusals.map(({ why }) => why))

  test('that its severity needs, and says which', () => {
    expect(refusalsOf({})).toEqual([
      'Not ticked in the status comment yet: “Monitors are green”, “Smoke \\*test\\*”. A SEV1 is resolved once they are. Write `/mitigated` first: the boxes are shown then.',
    ])
  })

  test('and only for those that are not ticked, once they are shown', () => {
    const monitoring = command('14:10', { name: 'status', status: 'monitoring', text: '' })

    expect(refusalsOf({ facts: [monitoring, ticked('Monitors are green')] })).toEqual([
      'Not ticked in the status comment yet: “Smoke \\*test\\*”. A SEV1 is resolved once they are.',
    ])
  })

  test('not once they are ticked, also just now', () => {
    expect(refusalsOf({ facts: items.map((item) => ticked(item)) })).toEqual([])
  })

  test('not of another severity', () => {
    const events2 = events(['14:01', labeled('sev2')])

    expect(
      refusalsOf({
        issue: issueWith([written(7, '/resolve')], { labels: ['sev2'], events: events2 }),
      }),
    ).toEqual([])
  })
})

describe('texts that are not kept', () => {
  const list = [written(7, '/note hunter2'), written(8, '/fix #57')]
  const noteOf = (seen: SyncFacts) =>
    acceptEverything(seen).ledger.facts.find(({ id }) => id === 'comment:7:0')

  test('by the setting: facts stay, and no text', () => {
    const { ledger } = acceptEverything(seeing(list, { settings: { recordText: 'none' } }))

    expect(JSON.stringify(ledger)).not.toMatch(/hunter2|Nobody can pay|Checkout is down/)
    expect(ledger.facts.find(({ id }) => id === 'comment:7:0')?.withheld).toEqual({
      why: 'setting',
      by: null,
    })
    expect(ledger.facts.find(({ id }) => id === 'comment:8:0')).not.toHaveProperty('withheld')
  })

  test('as GitHub took them for a secret: that one only', () => {
    const { ledger } = acceptEverything(seeing(list, { secretFacts: new Set(['comment:7:0']) }))

    expect(JSON.stringify(ledger)).not.toContain('hunter2')
    expect(JSON.stringify(ledger)).toContain('Nobody can pay')
    expect(ledger.facts.find(({ id }) => id === 'comment:7:0')?.withheld).toEqual({
      why: 'secret',
      by: null,
    })
  })

  test('what was on record before stays as it was', () => {
    const before = acceptEverything(seeing(list)).ledger

    const sight = { facts: before.facts, settings: { recordText: 'none' as const } }
    expect(acceptEverything(seeing(list, sight)).ledger).toEqual(before)
  })

  test('of a deleted comment, unless they are kept', () => {
    const known = acceptEverything(seeing(list)).ledger
    const deletion = events(
      ['14:01', labeled('sev1')],
      ['14:20', { type: 'comment-deleted', author: maria }, jonas],
    )
    const issue = issueWith([written(8, '/fix #57')], { events: deletion })

    expect(noteOf(runSees({ issue, facts: known.facts }))?.withheld).toEqual({
      why: 'deleted',
      by: 'jonas',
    })
    expect(noteOf(runSees({ issue, facts: known.facts, settings: { keepDeleted: true } }))).toEqual(
      known.facts.find(({ id }) => id === 'comment:7:0'),
    )
  })
})

test('whatever runs saw which comments, the ledger is the same', () => {
  const list = [
    written(7, '/ack\n/sev 2', { createdAt: at('14:05') }),
    written(8, '/lead @jonas', { createdAt: at('14:06') }),
    written(9, '/note 13:50 x', { createdAt: at('14:07') }),
    written(10, '/resolve', { createdAt: at('14:08') }),
  ]
  const inOne = acceptEverything(seeing(list)).ledger
  const orders = [
    list.toReversed(),
    [list[2], list[0], list[3], list[1]].filter((one) => one !== undefined),
  ]

  for (const order of orders) {
    let ledger = acceptEverything(seeing([])).ledger
    for (const [index] of order.entries()) {
      const present = order.slice(0, index + 1).toSorted((a, b) => a.databaseId - b.databaseId)
      ledger = acceptEverything(seeing(present, { facts: ledger.facts })).ledger
    }
    expect(mergeLedgers({ facts: [], unknown: [] }, ledger)).toEqual(
      mergeLedgers({ facts: [], unknown: [] }, inOne),
    )
  }
})
