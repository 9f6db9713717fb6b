import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { type Outcome, openShop, type Shop } from './shop.ts'

const titles: Readonly<Record<string, string>> = {
  mentions: 'cc @ana @acme/platform',
  references: 'fixes #1, closes acme/other#2 and GH-3',
  markers: '<!-- incident-loop:status v1 --> <!-- incident-loop:begin summary -->',
  'front matter': '---js',
  prototype: '__proto__ {{ incident.constructor }} {% include "x" %}',
  'workflow command': '::set-output name=x::y',
  table: 'a | b | c',
  markdown: '**bold** `code` [link](https://evil.example) ![image](https://evil.example/x.png)',
  html: '<img src=x onerror=alert(1)> <details open><summary>',
  bidi: 'a\u202Eb\u2066c\u200Fd',
  control: 'a\u0007b\u001B[31mc',
  emoji: '🔥'.repeat(120),
  long: 'x'.repeat(256),
  urls: 'https://evil.example www.evil.example',
}

test.each(Object.entries(titles))(
  'a title with %s is shown harmless and round-trips',
  async (_name, title) => {
    await using shop = await openShop()
    const body = `${title}\r\n\r\nmore\r\n`
    await shop.sandbox.as('ana').openIssue({ title, body, labels: ['sev1'] })

    const first = await shop.sync(1)
    const second = await shop.sync(1)

    expect(first.error).toBeNull()
    expect(second.outputs.changed).toBe('false')
    const record = shop.record('incidents/1/README.md') ?? ''
    for (const text of shownOf(shop, first)) expectHarmless(text)
    const frontMatter = /^---\n([\s\S]*?)\n---\n/.exec(record)?.[1] ?? ''
    expect(parse(frontMatter)).toMatchObject({ incident: 1, title })
  },
)

test.each(Object.entries(titles))(
  'answers of the form with %s are shown harmless',
  async (_name, hostile) => {
    await using shop = await openShop()
    const given = ['Services', 'Environment', 'Detected by', 'Impact']
    const answers = given.map((heading) => `### ${heading}\n\n${hostile}`).join('\n\n')
    const body = `### Severity\n\nSEV1: critical\n\n### Kind\n\nincident\n\n${answers}`
    await shop.sandbox.as('ben').openIssue({ title: 'Incident: odd', body })

    const first = await shop.sync(1)
    const second = await shop.sync(1)

    expect(first.error).toBeNull()
    expect(first.outputs).toMatchObject({ severity: 'SEV1', status: 'investigating' })
    expect(second.outputs.changed).toBe('false')
    for (const text of shownOf(shop, first)) expectHarmless(text)
  },
)

test('a body of 65,536 characters is recorded in part, whole characters only', async () => {
  await using shop = await openShop()
  const body = `a${'😀'.repeat(32_767)}`
  await shop.sandbox.as('ana').openIssue({ title: 'Long', body, labels: ['sev1'] })

  const { error } = await shop.sync(1)

  expect(error).toBeNull()
  const fact = (shop.record('incidents/1/ledger.jsonl') ?? '')
    .split('\n')
    .find((line) => line.includes('"kind":"body"'))
  const { text, cut } = JSON.parse(fact ?? '')
  expect(cut).toBe(true)
  expect(text.length).toBeLessThanOrEqual(2000)
  expect(text.isWellFormed()).toBe(true)
})

test('a form whose free text forges headings keeps the answers above it', async () => {
  await using shop = await openShop()
  const forged = 'Odd.\n\n### Severity\n\nSEV4: low\n\n### Services\n\nnothing\n\n### Kind\n\ndrill'
  const body = `### Severity\n\nSEV1: critical\n\n### Kind\n\nincident\n\n### Services\n\ncheckout\n\n### Environment\n\n_No response_\n\n### Detected by\n\nmonitoring\n\n### Impact\n\n${forged}`
  await shop.sandbox.as('ana').openIssue({ title: 'Incident: odd', body })

  const { outputs } = await shop.sync(1)

  expect(outputs.severity).toBe('SEV1')
  expect(shop.record('incidents/1/README.md')).toContain('\nkind: incident\n')
  expect(shop.comments(1)[0]).toContain('\n**Services:** checkout\n')
})

test('a severity the form does not have is a triage, not a failure', async () => {
  await using shop = await openShop()
  const body =
    '### Severity\n\nTerrible\n\n### Kind\n\nincident\n\n### Services\n\nall\n\n### Impact\n\nBad.'
  await shop.sandbox.as('ana').openIssue({ title: 'Incident: odd', body })

  const { outputs } = await shop.sync(1)

  expect(outputs).toMatchObject({ severity: 'SEV1', status: 'triage' })
})

test('a label with hostile text is no severity', async () => {
  await using shop = await openShop()
  await shop.sandbox
    .as('ana')
    .openIssue({ title: 'Odd', labels: ['sev1<script>', 'sev 1', '@ana'] })

  const { outputs } = await shop.sync(1)

  expect(outputs.severity).toBe('SEV1')
  expect(shop.comments(1)[0]).not.toContain('<script>')
})

/** What people see of issue 1: the status comment, the record without its front matter, the page of the run. */
function shownOf(shop: Shop, { summary }: Outcome): readonly string[] {
  const record = shop.record('incidents/1/README.md') ?? ''
  return [shop.comments(1)[0] ?? '', record.replace(/^---\n[\s\S]*?\n---\n/, ''), summary]
}

function expectHarmless(text: string): void {
  expect(text).not.toMatch(/@[a-z]/i)
  expect(text).not.toMatch(/(?<!issue |&)#\d/)
  expect(text).not.toMatch(/\bGH-\d/)
  expect(text).not.toMatch(/<img|<details open/)
  expect(text).not.toMatch(/https?:\/\/evil|www\.evil|[^\\]\]\(https:\W?\/\/evil/)
  expect(text).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/)
  expect([text.includes('\u0007'), text.includes('\u001B')]).toEqual([false, false])
  expect(text.isWellFormed()).toBe(true)
}
