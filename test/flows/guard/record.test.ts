import { expect, test } from 'vitest'
import { readRecorded } from '../../../src/flows/guard/incidents/read-record.ts'
import { placesOf } from '../../../src/flows/guard/incidents/report-environments.ts'
import { editFrontMatter } from '../../../src/text/front-matter.ts'

const values = {
  title: 'status: resolved',
  severity: 'SEV2',
  status: 'identified',
  kind: 'drill',
  lead: 'dependabot[bot]',
  environment: 'Production: "EU"',
  declared_at: '2026-11-20T12:00:00Z',
  resolved_at: '2026-11-20T13:00:00Z',
  closed_at: null,
}

test('what a sync prints is read back', () => {
  const { lead, severity, status, kind, environment } = values

  expect(readRecorded(editFrontMatter('# Notes\nlead: eve\n', values))).toEqual({
    lead,
    severity,
    status,
    kind,
    environment,
    isDeclared: true,
    endedAt: '2026-11-20T13:00:00Z',
  })
})

test.each([
  "it's",
  'a # b',
  ' 5 ',
  '5',
  'null',
  'true',
  '"x"',
  "'x'",
  '- x',
  'ü 💥',
  '\\n',
  'a: b',
])('an environment of any name is read back: %s', (environment) => {
  const record = editFrontMatter('', { ...values, environment })

  expect(readRecorded(record).environment).toBe(environment)
})

test.each(['', '# Notes\n', '---\nstatus: unheard of\nlead: "a b"\n---\n'])(
  'what is missing or unknown is taken for the worst: %j',
  (record) => {
    expect(readRecorded(record)).toEqual({
      lead: null,
      severity: 'SEV1',
      status: 'investigating',
      kind: 'incident',
      environment: null,
      isDeclared: false,
      endedAt: null,
    })
  },
)

test.each<[written: string | null, seen: readonly string[], places: readonly string[]]>([
  [null, ['production'], []],
  ['Production', ['production', 'staging'], ['production']],
  [' live ', ['production', 'staging'], ['production']],
  ['production', ['production-eu', 'production-us', 'staging'], ['production-eu', 'production-us']],
  ['Production (EU)', ['production-eu', 'production-us'], ['production-eu']],
  ['Production (EU)', ['production', 'production-us'], ['production']],
  ['production', ['production', 'production-eu'], ['production']],
  ['unheard of', ['production', 'staging'], []],
  ['production', [], []],
])('"%s" among %j is %j', (written, seen, places) => {
  expect(placesOf(written, seen)).toEqual(places)
})
