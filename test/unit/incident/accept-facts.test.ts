import { describe, expect, test } from 'vitest'
import { defaultSettings } from '../../../src/config/settings.ts'
import { acceptFacts, factsNotIn } from '../../../src/incident/accept-facts.ts'
import type { Fact } from '../../../src/incident/fact.ts'
import { emptyLedger, type Ledger } from '../../../src/incident/ledger.ts'
import type { SyncFacts } from '../../../src/incident/sync-plan.ts'
import { emptyWork } from '../../../src/incident/work.ts'
import { at, closed, command, flagged, lapsed, opened, removed, set, titled } from './facts.ts'
import { events, issue, labeled, noMoreSeen, unlabeled } from './small-repository.ts'

/** A run at 14:30 that knows these facts and sees the issue as it is. */
function seen(known: readonly Fact[], change: Partial<SyncFacts>): SyncFacts {
  return {
    now: at('14:30'),
    run: '1.1',
    settings: defaultSettings,
    repository: 'acme/shop',
    issue: issue(),
    gone: null,
    workIsPending: false,
    authorityOf: () => 'write',
    labels: new Set(),
    records: {
      head: 'head',
      ledger: of(...known),
      work: emptyWork,
      suspects: null,
      open: { since: null, incidents: [] },
      files: new Map(),
      emptyIndex: '',
    },
    comments: [],
    changes: null,
    ...noMoreSeen,
    render: () => ({
      statusComment: '',
      record: { summary: '', updates: '', changes: '', timeline: '', actions: '' },
      communication: [],
      problems: [],
    }),
    ...change,
  }
}

function of(...facts: readonly Fact[]): Ledger {
  return { facts, unknown: [] }
}

function idsOf({ facts }: Ledger): readonly string[] {
  return facts.map(({ id }) => id)
}

test('what an issue shows is added to what is known', () => {
  const issueNow = issue({ events: events(['14:01', labeled('sev1')]) })

  const ledger = acceptFacts(seen([opened('14:00'), closed('14:20')], { issue: issueNow }))

  expect(idsOf(ledger)).toEqual([
    `issue:42:body:${at('14:00')}`,
    'issue:42:opened',
    'issue:42:title',
    'event:LE_0',
    'event:closed:14:20',
  ])
})

test('what is known stays as it was judged', () => {
  const issueNow = issue({ events: events(['14:01', labeled('sev1')]) })
  const known = acceptFacts(seen([], { issue: issueNow }))

  const again = acceptFacts(seen(known.facts, { issue: issueNow, authorityOf: () => 'none' }))

  expect(again).toEqual(known)
})

test("the lapses that follow are added, those of this run's facts too", () => {
  const known = [opened('14:00'), titled('14:00'), set('14:01', 'SEV1')]
  const issueNow = issue({ events: events(['14:10', unlabeled('sev1')]) })

  const ledger = acceptFacts(seen(known, { issue: issueNow }))

  expect(ledger.facts.at(-1)).toEqual(lapsed('14:12', '14:10'))
})

test('facts that come from elsewhere are added, and judged with the others', () => {
  const known = [opened('14:00'), titled('14:00'), set('14:01', 'SEV1'), removed('14:10', 'SEV1')]
  const told = command('14:11', { name: 'sev', severity: 'SEV2', text: '' })

  const ledger = acceptFacts(seen(known, {}), [told])

  expect(factsNotIn(ledger, of(...known)).map(({ id }) => id)).toEqual([
    `issue:42:body:${at('14:00')}`,
    told.id,
  ])
})

test('facts of kinds we do not know stay', () => {
  const unknown = {
    v: 1,
    id: 'suspect:1',
    at: at('14:05'),
    kind: 'suspect',
    unknown: true,
    line: '{}',
  } as const
  const { records } = seen([], {})

  const ledger = acceptFacts(
    seen([], { records: { ...records, ledger: { facts: [], unknown: [unknown] } } }),
  )

  expect(ledger.unknown).toEqual([unknown])
})

describe('an issue that is gone', () => {
  const known = [opened('14:00'), titled('14:00'), set('14:01', 'SEV1')]

  test.each(['deleted', 'transferred'] as const)('is %s when a run first misses it', (how) => {
    const ledger = acceptFacts(seen(known, { issue: null, gone: how }))

    expect(factsNotIn(ledger, of(...known))).toEqual([
      {
        v: 1,
        id: 'issue:42:gone',
        at: at('14:30'),
        actor: { login: 'incident-loop', id: null, type: 'bot' },
        kind: 'gone',
        how,
      },
    ])
  })

  test('stays gone since that first time', () => {
    const first = acceptFacts(seen(known, { issue: null, gone: 'deleted' }))

    const later = acceptFacts(seen(first.facts, { issue: null, gone: 'deleted', now: at('18:00') }))

    expect(later).toEqual(first)
  })

  test('and never was on record gives nothing', () => {
    expect(acceptFacts(seen([], { issue: null, gone: 'deleted' }))).toEqual(emptyLedger)
  })

  test('does not lapse any more', () => {
    const unlabelled = [...known, removed('14:29', 'SEV1')]
    const first = acceptFacts(seen(unlabelled, { issue: null, gone: 'deleted' }))

    const later = acceptFacts(seen(first.facts, { issue: null, gone: 'deleted', now: at('18:00') }))

    expect(factsNotIn(later, first)).toEqual([])
  })
})

test('facts that another ledger does not have are told by their ids', () => {
  const known = of(opened('14:00'), { ...closed('14:05'), reason: 'duplicate' })
  const ledger = of(opened('14:00'), closed('14:05'), flagged('14:10'))

  expect(factsNotIn(ledger, known)).toEqual([flagged('14:10')])
  expect(factsNotIn(known, ledger)).toEqual([])
})
