import { describe, expect, test } from 'vitest'
import type { Incident } from '../../../src/incident/incident.ts'
import {
  begunBy,
  isOlderThanRecords,
  type OpenIncident,
  type OpenIncidents,
  printNewList,
  printOpenIncidents,
  readOpenIncidents,
  type Watch,
} from '../../../src/incident/open-incidents.ts'
import { hasEnded } from '../../../src/incident/status.ts'
import { at, closed, command, described, flagged, gone, incidentOf, merged, set } from './facts.ts'
import { filledForm } from './filled-form.ts'

const watch: Watch = {
  again: false,
  environments: ['production'],
  deployment: '7',
  startedAt: '2026-11-20T13:50:00Z',
  reported: '811c9dc5',
}
const other: OpenIncident = {
  number: 7,
  severity: 'SEV3',
  status: 'monitoring',
  kind: 'incident',
  environment: 'production',
  services: ['search'],
  declaredAt: '2026-11-01T08:00:00Z',
  fixes: [8],
  nextLookAt: '2026-11-01T12:00:00Z',
  watch: { ...watch, again: true },
}
const running = incidentOf(set('14:01', 'SEV1'))
const mine: OpenIncident = {
  number: 42,
  severity: 'SEV1',
  status: 'investigating',
  kind: 'incident',
  environment: null,
  services: [],
  declaredAt: at('14:01'),
  fixes: [],
  nextLookAt: at('14:06'),
  watch,
}
/** When to look next, and why. */
const look = { nextLookAt: at('14:06'), watch }
const since = '2026-01-01T00:00:00Z'

describe('printing', () => {
  test('is JSON to read, with a version', () => {
    const form = filledForm({
      severity: 'SEV1',
      kind: 'drill',
      services: 'checkout',
      environment: 'production',
    })
    const drill = incidentOf(
      set('14:01', 'SEV1', { id: 'issue:42:form' }),
      described('14:00', form),
      command('14:04', { name: 'fix', pull: 57 }),
    )

    expect(printOpenIncidents({ since, incidents: [] }, drill, look)).toBe(`{
  "v": 1,
  "since": "2026-01-01T00:00:00Z",
  "incidents": [
    {
      "number": 42,
      "severity": "SEV1",
      "status": "investigating",
      "kind": "drill",
      "environment": "production",
      "services": [
        "checkout"
      ],
      "declaredAt": "2026-11-20T14:01:00Z",
      "fixes": [
        57
      ],
      "nextLookAt": "2026-11-20T14:06:00Z",
      "watch": {
        "again": false,
        "environments": [
          "production"
        ],
        "deployment": "7",
        "startedAt": "2026-11-20T13:50:00Z",
        "reported": "811c9dc5"
      }
    }
  ]
}
`)
  })

  test('a new list knows since when there are records', () => {
    expect(printNewList(since)).toBe(
      '{\n  "v": 1,\n  "since": "2026-01-01T00:00:00Z",\n  "incidents": []\n}\n',
    )
    expect(readOpenIncidents(printNewList(since))).toEqual({ since, incidents: [] })
  })

  test.each<
    [
      what: string,
      known: readonly OpenIncident[],
      incident: Incident,
      open: readonly OpenIncident[],
    ]
  >([
    [
      'adds one in the order of numbers',
      [{ ...other, number: 99 }, other],
      running,
      [other, mine, { ...other, number: 99 }],
    ],
    ['brings one up to date', [{ ...mine, severity: 'SEV4' }, other], running, [other, mine]],
    [
      'takes out what has ended',
      [other, mine],
      incidentOf(set('14:01', 'SEV1'), closed('14:30')),
      [other],
    ],
    [
      'takes out what is gone',
      [other, mine],
      incidentOf(set('14:01', 'SEV1'), gone('14:30')),
      [other],
    ],
    [
      'keeps what was only merged',
      [mine],
      incidentOf(set('14:01', 'SEV1'), merged('14:30')),
      [{ ...mine, status: 'monitoring' }],
    ],
    [
      'leaves others as they are when one that ended was not listed',
      [other],
      incidentOf(set('14:01', 'SEV1'), closed('14:30')),
      [other],
    ],
    [
      'a report has no time of declaring',
      [],
      incidentOf(set('14:01', 'SEV1', { authority: 'none' })),
      [{ ...mine, status: 'triage', declaredAt: null }],
    ],
    [
      'one without a severity is listed with the worst',
      [],
      incidentOf(flagged('14:01')),
      [{ ...mine, status: 'triage', declaredAt: null }],
    ],
  ])('%s', (_what, known, incident, open) => {
    const next = hasEnded(incident.status) ? { ...look, nextLookAt: null } : look

    const printed = printOpenIncidents({ since, incidents: known }, incident, next)

    expect(readOpenIncidents(printed)).toEqual({ since, incidents: open })
  })

  test('keeps what has ended while somebody is to be reminded, and watches it no more', () => {
    const over = incidentOf(set('14:01', 'SEV1'), closed('14:30'))

    const printed = printOpenIncidents({ since, incidents: [mine] }, over, look)

    const { watch: _, ...listed } = mine
    expect(JSON.parse(printed).incidents).toEqual([{ ...listed, status: 'resolved' }])
  })

  test('what a later version added to others stays', () => {
    const text = JSON.stringify({ v: 1, since, incidents: [{ ...other, lead: 'maria' }] })

    const printed = printOpenIncidents(listOf(text), running, look)

    expect(JSON.parse(printed).incidents[0]).toEqual({ ...other, lead: 'maria' })
  })

  test('a list that does not know since when stays so', () => {
    const printed = printOpenIncidents(listOf('{"v":1,"incidents":[]}'), running, look)

    expect(JSON.parse(printed)).toEqual({ v: 1, since: null, incidents: [mine] })
  })
})

describe('reading', () => {
  test.each([
    ['an empty text', ''],
    ['white space', ' \n'],
    ['an empty list', '{"v":1,"since":null,"incidents":[]}'],
    ['an empty list of an earlier version', '{"v":1,"incidents":[]}'],
  ])('%s is an empty list', (_what, text) => {
    expect(readOpenIncidents(text)).toEqual({ since: null, incidents: [] })
  })

  test.each([
    ['no JSON', '{', 'not-readable'],
    ['a list', '[]', 'not-readable'],
    ['no version', '{"incidents":[]}', 'not-readable'],
    ['no list', '{"v":1}', 'not-readable'],
    ['half an incident', '{"v":1,"incidents":[{"number":42}]}', 'not-readable'],
    ['a time that is a number', '{"v":1,"since":0,"incidents":[]}', 'not-readable'],
    ['a newer version, whatever it holds', '{"v":2}', 'newer-version'],
    ['a number that no issue has', listWith({ number: -1 }), 'not-readable'],
    ['a service that is no text', listWith({ services: [5] }), 'not-readable'],
    ['services that are no list', listWith({ services: null }), 'not-readable'],
    ['an environment that is a list', listWith({ environment: [] }), 'not-readable'],
    ['a fix that is no number', listWith({ fixes: ['57'] }), 'not-readable'],
  ])('%s cannot be used', (_what, text, damage) => {
    expect(readOpenIncidents(text)).toEqual({ damage })
  })
})

test.each<[what: string, since: string | null, older: boolean]>([
  ['more than an hour before them', at('15:00:01'), true],
  ['an hour before them, to the second', at('15:00'), false],
  ['in the second of their first commit', at('14:00'), false],
  ['after them', at('13:00'), false],
  ['while nobody knows since when there are any', null, false],
])('what was declared %s', (_what, records, older) => {
  expect(isOlderThanRecords(at('14:00'), records)).toBe(older)
})

/** A list of one incident, of which this is changed. */
function listWith(change: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ v: 1, since, incidents: [{ ...other, ...change }] })
}

/** A test whose list cannot be read fails here. */
function listOf(text: string): OpenIncidents {
  const open = readOpenIncidents(text)
  if ('damage' in open) throw new Error('the list is damaged')
  return open
}

test.each<[what: string, list: OpenIncidents, begins: string | null]>([
  [
    'an empty list of a branch that was created for something else',
    { since: null, incidents: [] },
    at('14:00'),
  ],
  ['one that has begun', { since, incidents: [] }, since],
  ['one that lists incidents', { since: null, incidents: [other] }, null],
])('records begin with who records incidents: %s', (_, list, begins) => {
  expect(begunBy(at('14:00'), list)).toEqual({ ...list, since: begins })
})
