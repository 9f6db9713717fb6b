import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import {
  type FormFields,
  formHeadings,
  hasHeading,
  isOurForm,
  readForm,
} from '../../../src/incident/form.ts'
import { allAnswers, filledForm, leastAnswers } from './filled-form.ts'

const nothing: FormFields = {
  severity: null,
  kind: null,
  startedAt: null,
  services: [],
  environment: null,
  detectedBy: null,
  impact: null,
}

test('the headings are those of the form we install, in its order', () => {
  const file = new URL('../../../templates/issue-form/incident.yml', import.meta.url)

  const form: { body: { attributes: { label: string } }[] } = parse(readFileSync(file, 'utf8'))

  expect(form.body.map(({ attributes }) => attributes.label)).toEqual(Object.values(formHeadings))
})

describe('reading', () => {
  test('a filled form gives every field', () => {
    expect(readForm(filledForm(allAnswers))).toEqual({
      severity: 'SEV2',
      kind: 'incident',
      startedAt: '13:50 Europe/Berlin',
      services: ['checkout', 'payments'],
      environment: 'production',
      detectedBy: 'monitoring',
      impact: 'Nobody can pay.',
    })
  })

  test('what was left out is null', () => {
    expect(readForm(filledForm({ severity: 'Not sure' }))).toEqual({
      ...nothing,
      severity: 'unsure',
    })
  })

  test.each<[what: string, body: string, fields: Partial<FormFields>]>([
    ['nothing', '', {}],
    ['prose', 'Nobody can pay.\n\n## Steps\n\n1. Open the shop.', {}],
    [
      'Windows line ends',
      '### Kind\r\n\r\ndrill\r\n\r\n### Environment\r\n\r\nprod\r\n',
      { kind: 'drill', environment: 'prod' },
    ],
    ['old Mac line ends', '### Kind\r\rdrill\r', { kind: 'drill' }],
    [
      'no blank lines',
      '### Kind\ndrill\n### Environment\nprod',
      { kind: 'drill', environment: 'prod' },
    ],
    [
      'headings of another level',
      '# Kind\n\ndrill\n\n###### Environment\n\nprod',
      { kind: 'drill', environment: 'prod' },
    ],
    [
      'headings in another case',
      '### KIND\n\ndrill\n\n### detected by\n\na user',
      { kind: 'drill', detectedBy: 'a user' },
    ],
    ['headings with space around', '###   Kind \t\n\ndrill', { kind: 'drill' }],
    [
      'another order',
      '### Environment\n\nprod\n\n### Kind\n\ndrill',
      { kind: 'drill', environment: 'prod' },
    ],
    ['a heading of a longer name', '### Kind of\n\ndrill', {}],
    ['seven hashes', '####### Kind\n\ndrill', {}],
    ['a hash without a space', '###Kind\n\ndrill', {}],
    ['a heading in the middle of a line', 'see ### Kind\n\ndrill', {}],
    ['an empty answer', '### Kind\n\n\n### Environment\n\nprod', { environment: 'prod' }],
    ['an unanswered field', '### Environment\n\n_No response_', {}],
    ['a comment for an answer', '### Environment\n\n<!-- production? -->', {}],
    [
      'a comment beside the answer',
      '### Environment\n\n<!-- which? -->\nprod',
      { environment: 'prod' },
    ],
    [
      'the first line of an answer that should be one',
      '### Environment\n\nprod\nand staging',
      { environment: 'prod' },
    ],
  ])('%s', (_what, body, fields) => {
    expect(readForm(body)).toEqual({ ...nothing, ...fields })
  })

  test.each([
    ['SEV1: critical, many users cannot work', 'SEV1'],
    ['SEV4', 'SEV4'],
    ['sev3: minor', 'SEV3'],
    ['Not sure', 'unsure'],
    ['not sure yet', 'unsure'],
    ['SEV5: cosmetic', null],
    ['SEV10', null],
    ['SEV12: critical', null],
    ['critical', null],
    ['very sure it is SEV1', null],
  ])('the severity %j is %s', (severity, expected) => {
    expect(readForm(filledForm({ severity })).severity).toBe(expected)
  })

  test.each([
    ['incident', 'incident'],
    ['Drill', 'drill'],
    ['maintenance', 'maintenance'],
    ['backfilled (it is already over)', 'backfilled'],
    ['party', null],
    ['no drill', null],
  ])('the kind %j is %s', (kind, expected) => {
    expect(readForm(filledForm({ kind })).kind).toBe(expected)
  })

  test.each<[answer: string, services: readonly string[]]>([
    ['checkout', ['checkout']],
    ['checkout,payments ,  search', ['checkout', 'payments', 'search']],
    ['checkout,,payments,', ['checkout', 'payments']],
    ['- checkout\n- payments', ['checkout', 'payments']],
    ['* checkout\n\n* payments', ['checkout', 'payments']],
    ['pay-ments', ['pay-ments']],
    [`checkout, ${'x'.repeat(101)}`, ['checkout']],
    ['x'.repeat(100), ['x'.repeat(100)]],
    [numbers(30).join(','), numbers(20)],
  ])('the services %j are %j', (services, expected) => {
    expect(readForm(filledForm({ services })).services).toEqual(expected)
  })
})

describe('free text', () => {
  const impact = '  Nobody can **pay**.\n\n- cards\n  - all of them\n\n```\n# no heading\n```'

  test('is kept as it was written', () => {
    expect(readForm(filledForm({ impact: 'One.\n\n- two\n  - three\n\n> four' })).impact).toBe(
      'One.\n\n- two\n  - three\n\n> four',
    )
  })

  test.each(['```', '~~~', '```yaml', '  ```'])(
    'in a block of code that begins with %j has no headings of ours',
    (fence) => {
      const close = fence.replace('yaml', '')
      const report = `### Kind\n\ndrill\n${fence}\n### Environment\n\nprod\n${close}\n\n### Detected by\n\nme`

      expect(readForm(report)).toEqual({ ...nothing, kind: 'drill', detectedBy: 'me' })
    },
  )

  test('with headings of its own is kept whole', () => {
    const written = '#### Overview\n\nNobody can pay.\n\n#### Since\n\nNoon.'

    expect(readForm(filledForm({ impact: written })).impact).toBe(written)
  })

  test.each<[field: keyof FormFields, forged: string]>([
    ['severity', '### Severity\n\nSEV1'],
    ['kind', '## kind\n\ndrill'],
    ['startedAt', '### Started at\n\n00:00'],
    ['services', '# Services\n\nall'],
    ['environment', '###### Environment\n\nnone'],
    ['detectedBy', '### Detected by\n\nmagic'],
  ])('cannot forge the field %s, answered or not', (field, forged) => {
    const answered = filledForm({ ...allAnswers, impact: `${impact}\n\n${forged}` })
    const { [field]: _, ...others } = allAnswers
    const left = filledForm({ ...others, impact: `${impact}\n\n${forged}` })

    expect(readForm(answered)[field]).toEqual(readForm(filledForm(allAnswers))[field])
    expect(readForm(left)[field]).toEqual(nothing[field])
  })

  test('whatever it says, the other fields stay', () => {
    const anyText = fc
      .array(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.constantFrom('\n', '\r\n', '### ', '<!--', '-->', ...Object.values(formHeadings)),
        ),
      )
      .map((pieces) => pieces.join(''))
    const { impact: _, ...expected } = readForm(filledForm(allAnswers))
    fc.assert(
      fc.property(anyText, (text) => {
        const { impact: _own, ...others } = readForm(filledForm({ ...allAnswers, impact: text }))

        expect(others).toEqual(expected)
      }),
      { numRuns: 300 },
    )
  })
})

describe('a description was made with our form', () => {
  test.each<[what: string, body: string, ours: boolean]>([
    ['all answered', filledForm(allAnswers), true],
    ['the least that can be submitted', filledForm(leastAnswers), true],
    ['not sure how bad', filledForm({ ...allAnswers, severity: 'Not sure' }), true],
    ['Windows line ends', filledForm(allAnswers).replaceAll('\n', '\r\n'), true],
    ['no severity', filledForm({ ...allAnswers, severity: '_No response_' }), false],
    ['one heading of ours', '### Severity\n\nSEV1', false],
    ['headings of the second level', filledForm(allAnswers).replaceAll('###', '##'), false],
    ['headings of the fourth level', filledForm(allAnswers).replaceAll('###', '####'), false],
    ['a form quoted as code', `\`\`\`\n${filledForm(allAnswers)}\n\`\`\``, false],
    [
      'three headings of ours',
      '### Severity\n\nSEV1\n\n### Kind\n\ndrill\n\n### Impact\n\nx',
      false,
    ],
    ['a bug report', '### Environment\n\nmacOS\n\n### Impact\n\nx\n\n### Services\n\na', false],
    ['nothing', '', false],
  ])('%s', (_what, body, ours) => {
    expect(isOurForm(body)).toBe(ours)
  })
})

test.each([
  ['### Impact\n\nNobody can pay.', true],
  ['### Impact\n\n_No response_', true],
  ['### impact', true],
  ['### Impacted\n\nx', false],
  ['Impact', false],
])('%j has a heading "Impact": %s', (body, expected) => {
  expect(hasHeading(body, 'impact')).toBe(expected)
})

describe('a hostile description of the size GitHub allows is read at once', () => {
  test.each([
    ['spaces inside of a heading', `# a${' '.repeat(65_000)}b`],
    ['comments that never end', `### Impact\n\n${'<!--'.repeat(16_000)}`],
    ['many headings', '# Impact\n'.repeat(7_000)],
    ['many line ends', '\r\n'.repeat(32_000)],
  ])('%s', (_what, body) => {
    const before = performance.now()

    isOurForm(body)

    expect(performance.now() - before).toBeLessThan(1_000)
  })
})

function numbers(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `s${index}`)
}
