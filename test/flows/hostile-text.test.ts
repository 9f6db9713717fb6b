import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { readMarkdown } from './live-markdown.ts'
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
    const { first, second } = await titled(shop, title)
    await using plainShop = await openShop()
    const plain = await titled(plainShop, 'Odd')

    expect(first.error).toBeNull()
    expect(second.outputs.changed).toBe('false')
    const texts = shownOf(shop, first)
    for (const text of texts) expectHarmless(text, shop)
    expect(shapesOf(texts, shop)).toEqual(shapesOf(shownOf(plainShop, plain.first), plainShop))
    const record = shop.record('incidents/1/README.md') ?? ''
    const frontMatter = /^---\n([\s\S]*?)\n---\n/.exec(record)?.[1] ?? ''
    expect(parse(frontMatter)).toMatchObject({ incident: 1, title })
  },
)

/** Two runs on an issue with this title, and a description that says it once more. */
async function titled(shop: Shop, title: string) {
  const body = `${title}\r\n\r\nmore\r\n`
  await shop.sandbox.as('ana').openIssue({ title, body, labels: ['sev1'] })
  return { first: await shop.sync(1), second: await shop.sync(1) }
}

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
    for (const text of shownOf(shop, first)) expectHarmless(text, shop)
  },
)

test.each(Object.entries(titles))(
  'what commands say with %s is shown harmless while it runs and once it is over',
  async (_name, hostile) => {
    await using shop = await openShop()
    await shop.sandbox.as('ana').openIssue({ title: 'Odd', labels: ['sev2'] })
    await shop.sync(1)
    shop.sandbox.clock.advance(60)
    const told = ['/update', '/note', '/impact', '/action', '/cause #57', '/status identified']
    const [ben, dana] = [shop.sandbox.as('ben'), shop.sandbox.as('dana')]
    await ben.comment(1, told.map((command) => `${command} ${hostile}`).join('\n'))
    await ben.comment(1, `/sev 1 ${hostile}\n/lead ${hostile}\n/updat ${hostile}`)
    await dana.comment(1, `/redact ${hostile}\n/duplicate ${hostile}`)
    await shop.sandbox.as('eve').comment(1, `/ack ${hostile}`)

    const running = await shop.sync(1, { isBrief: true })
    const whileRunning = shownOf(shop, running)
    shop.sandbox.clock.advance(60)
    await ben.comment(1, `/resolve ${hostile}`)
    const over = await shop.sync(1, { isBrief: true })
    const whenOver = shownOf(shop, over)
    shop.sandbox.clock.advance(60)
    await ben.comment(1, `/reopen ${hostile}`)
    const again = await shop.sync(1, { isBrief: true })

    expect([running, over, again].map(({ error }) => error)).toEqual([null, null, null])
    for (const text of [...whileRunning, ...whenOver, ...shownOf(shop, again)]) {
      expectHarmless(text, shop)
    }
    expect((await shop.sync(1)).outputs.changed).toBe('false')
  },
)

test.each(Object.entries(titles))(
  'a pull request with %s that names the issue is shown harmless',
  async (_name, hostile) => {
    await using shop = await openShop()
    const ana = shop.sandbox.as('ana')
    await ana.openIssue({ title: 'Odd', labels: ['sev2'] })
    await shop.sync(1)
    shop.sandbox.clock.advance(60)
    await ana.createBranch('mend')
    const message = `${hostile} #1`
    await ana.push({ path: 'src/a.ts', text: 'a\n', message, branch: 'mend' })
    await ana.openPullRequest({ title: hostile, body: 'For #1.', head: 'mend' })

    const run = await shop.sync(1)

    expect(run.error).toBeNull()
    expect(shop.record('incidents/1/README.md')).toContain('**ana** linked ')
    for (const text of shownOf(shop, run)) expectHarmless(text, shop)
    expect((await shop.sync(1)).outputs.changed).toBe('false')
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

/** What people see of issue 1: our comments, the record without its front matter, the page of the run. */
function shownOf(shop: Shop, { summary }: Outcome): readonly string[] {
  const { comments } = shop.sandbox.state.repository('acme/shop').issue(1)
  const ours = comments.filter(({ author }) => author === 'github-actions[bot]')
  const record = shop.record('incidents/1/README.md') ?? ''
  return [...ours.map(({ body }) => body), record.replace(/^---\n[\s\S]*?\n---\n/, ''), summary]
}

/** How the texts are built, whatever they say. */
function shapesOf(texts: readonly string[], { sandbox }: Shop): readonly string[] {
  return texts.map((text) => readMarkdown(text.replaceAll(sandbox.serverUrl, '')).shape)
}

/** HTML of our own, a line each. */
const ourHtml = [
  /^<\/?details>$/,
  /^<summary>[^<>@#]*<\/summary>$/,
  /^<\/?sub>$/,
  /^<br>$/,
  /^<!-- incident-loop:(status v1|notice v1 [\w:.-]+|(begin|end) [a-z]+) -->$/,
  /^<!-- This part is yours: [^<>@#]* -->$/,
]

/** Letters in which nothing means anything to Mermaid, between the marks of our own. */
const drawn =
  /^(timeline TD| {4}section [\d -]+( to [\d -]+)?| {8}[\p{L}\p{M}\p{N},.\-_/+→–…’ ]+( : [\p{L}\p{M}\p{N},.\-_/+→–…’ ]+)*)$/u

function expectHarmless(markdown: string, { sandbox }: Shop): void {
  const { text, links, html, fenced, shape } = readMarkdown(markdown)
  expect(text).not.toMatch(/@[a-z]/i)
  expect(text).not.toMatch(/#\d/)
  expect(text).not.toMatch(/\bGH-\d/)
  expect(text).not.toMatch(/https?:\/\/|www\./)
  expect(shape).not.toMatch(/\b(image|footnote|definition|emphasis)/i)
  expect(links.filter((url) => !url.startsWith(`${sandbox.serverUrl}/acme/shop/`))).toEqual([])
  const foreign = html
    .flatMap((piece) => piece.split('\n'))
    .filter((line) => line !== '' && !ourHtml.some((own) => own.test(line)))
  expect(foreign).toEqual([])
  for (const diagram of fenced('mermaid')) {
    expect(diagram.split('\n').filter((line) => !drawn.test(line))).toEqual([])
  }
  expect(markdown).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/)
  expect([markdown.includes('\u0007'), markdown.includes('\u001B')]).toEqual([false, false])
  expect(markdown.isWellFormed()).toBe(true)
}
