import { describe, expect, test } from 'vitest'
import type { Incident } from '../../../src/incident/incident.ts'
import {
  type OpenIncident,
  printOpenIncidents,
  readOpenIncidents,
} from '../../../src/incident/open-incidents.ts'
import { at, closed, incidentOf, set } from './facts.ts'

const other: OpenIncident = {
  number: 7,
  severity: 'SEV3',
  status: 'monitoring',
  declaredAt: '2026-11-01T08:00:00Z',
}
const running = incidentOf(set('14:01', 'SEV1'))
const mine: OpenIncident = {
  number: 42,
  severity: 'SEV1',
  status: 'investigating',
  declaredAt: at('14:01'),
}

describe('printing', () => {
  test('is JSON to read, with a version', () => {
    expect(printOpenIncidents([], running)).toBe(`{
  "v": 1,
  "incidents": [
    {
      "number": 42,
      "severity": "SEV1",
      "status": "investigating",
      "declaredAt": "2026-11-20T14:01:00Z"
    }
  ]
}
`)
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
  ])('%s', (_what, known, incident, open) => {
    expect(readOpenIncidents(printOpenIncidents(known, incident))).toEqual(open)
  })

  test('what a later version added to others stays', () => {
    const text = JSON.stringify({ v: 1, incidents: [{ ...other, lead: 'maria' }] })
    const known = readOpenIncidents(text)

    const printed = printOpenIncidents('damage' in known ? [] : known, running)

    expect(JSON.parse(printed).incidents[0]).toEqual({ ...other, lead: 'maria' })
  })
})

describe('reading', () => {
  test.each([
    ['an empty text', ''],
    ['white space', ' \n'],
    ['an empty list', '{"v":1,"incidents":[]}'],
  ])('%s is an empty list', (_what, text) => {
    expect(readOpenIncidents(text)).toEqual([])
  })

  test.each([
    ['no JSON', '{', 'not-readable'],
    ['a list', '[]', 'not-readable'],
    ['no version', '{"incidents":[]}', 'not-readable'],
    ['no list', '{"v":1}', 'not-readable'],
    ['half an incident', '{"v":1,"incidents":[{"number":42}]}', 'not-readable'],
    ['a newer version, whatever it holds', '{"v":2}', 'newer-version'],
  ])('%s cannot be used', (_what, text, damage) => {
    expect(readOpenIncidents(text)).toEqual({ damage })
  })
})
