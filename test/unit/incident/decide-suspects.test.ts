import { expect, test } from 'vitest'
import type { SeenChanges } from '../../../src/changes/feed/seen-changes.ts'
import type { Suspects } from '../../../src/changes/verdict/suspects-file.ts'
import { defaultSettings } from '../../../src/config/settings.ts'
import { decideSuspects } from '../../../src/incident/decide-suspects.ts'
import { emptyLedger } from '../../../src/incident/ledger.ts'
import { emptyWork } from '../../../src/incident/work.ts'
import { entry, feed, merged } from '../changes/builders.ts'
import { closed, incidentOf, set, titled } from './facts.ts'

const declared = set('14:01', 'SEV1')
const incident = incidentOf(declared)

function decide(one: typeof incident, changes: SeenChanges | null, suspects: Suspects | null) {
  const records = {
    head: null,
    ledger: emptyLedger,
    work: emptyWork,
    suspects,
    open: { since: null, incidents: [] },
    files: new Map<string, string>(),
    emptyIndex: '',
  }
  const repository = 'acme/shop'
  const now = '2026-11-20T14:10:00Z'
  return decideSuspects(one, { changes, records, settings: defaultSettings, repository, now })
}

function seen(newestDeployment: string | null, ...numbers: readonly number[]): SeenChanges {
  const entries = numbers.map((number) => entry(merged(number, '13:00')))
  const beside = {
    workflows: new Map(),
    codeowners: null,
    branch: 'main',
    isWhole: true,
    reported: [],
  }
  return { feed: feed(entries), newestDeployment, ...beside }
}

test('nobody has asked yet', () => {
  expect(decide(incident, null, null)).toBeNull()
})

test('the changes that were read give an answer, with the question it answers', () => {
  const answered = decide(incident, seen('7 success', 1), null)

  expect(answered).toMatchObject({
    question: { startIsKnown: false, environment: null, newestDeployment: '7 success' },
    verdict: { suspects: [{ id: 'pull:1' }] },
    moved: null,
  })
  expect(answered?.question).not.toHaveProperty('text')
})

test('the answer on record stands while nothing was read, or once the incident is over', () => {
  const known = decide(incident, seen(null, 1), null)
  const over = incidentOf(declared, closed('15:00'))

  expect(decide(incident, null, known)).toBe(known)
  expect(decide(over, seen(null, 2), known)).toBe(known)
})

test('the same changes give the very answer on record', () => {
  const known = decide(incident, seen(null, 1), null)

  expect(decide(incident, seen(null, 1), known)).toBe(known)
})

test('another answer says what moved it', () => {
  const known = decide(incident, seen(null, 1), null)
  const renamed = incidentOf(declared, titled('14:05', 'Cart is down'))

  expect(decide(renamed, seen('8 success', 2), known)?.moved).toMatchObject({
    from: 'Pull 1',
    because: ['something new was deployed'],
  })
})
