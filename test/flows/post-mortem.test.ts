import { expect, test } from 'vitest'
import {
  countsOf,
  draftOf,
  form,
  resolve,
  resolvedIncident,
  runningIncident,
  say,
} from './drafted-shop.ts'
import { openShop } from './shop.ts'

const configured = {
  '.github/CODEOWNERS': '/postmortems/ @chen @acme/sre\n',
  '.github/incident-loop.yml': 'post-mortem:\n  reviewers: [dana, nobody-here, Ben]\n',
}

/** A shop with files on its default branch. */
const shopWith = (files: Readonly<Record<string, string>>) =>
  openShop({
    seed: (repository) => {
      repository.commit({ at: '2026-06-02T09:00:00Z', author: 'ana', message: 'Set up', files })
    },
  })

test('resolving a SEV2 drafts its post-mortem as a pull request that its lead is to fill in', async () => {
  await using shop = await shopWith(configured)

  const { number, outcome } = await resolvedIncident(shop, {
    said: [['ben', '/role scribe @chen']],
  })

  const { path, text, pulls, files, status } = draftOf(shop, number)
  expect(outcome.error).toBeNull()
  expect(path).toBe(`postmortems/2026/2026-11-20-inc-${number}-checkout-returns-500.md`)
  expect(files.size).toBe(1)
  expect(text).toContain(`\nid: INC-${number}\n`)
  expect(pulls).toHaveLength(1)
  expect(pulls[0]).toMatchObject({
    title: `Post-mortem: INC-${number} Checkout returns 500`,
    author: 'github-actions[bot]',
    isDraft: true,
    head: `post-mortem/inc-${number}`,
    base: 'main',
    labels: ['post-mortem'],
    assignees: ['ben'],
    reviewers: ['chen', 'dana'],
  })
  const body = pulls[0]?.body ?? ''
  expect(body).toContain(`\nRefs #${number}\n`)
  expect(body).not.toMatch(/\b(?:fix|close|resolve)[sd]?:? #/i)
  expect(body).toContain('**to be merged by 2026-11-27**')
  expect(body).toContain('- [ ] It says what happened and why it made sense at the time')
  expect(body).toContain('Owned by acme/sre. Workflows cannot ask teams for a review')
  expect(body).toContain('as GitHub does not know them here: nobody-here.')
  expect(status).toEqual({
    state: 'failure',
    description:
      '6 things to do; line 37: "Summary" is empty: say what broke, how it was noticed, what ended it.',
    targetUrl: `${shop.sandbox.serverUrl}/acme/shop/blob/post-mortem/inc-${number}/${path}`,
  })
  expect(shop.comments(number)[0]).toContain(
    `/pull/${pulls[0]?.number}), to be reviewed and merged`,
  )
})

test('opening the draft takes ten requests, a run that changes nothing two reads and no write', async () => {
  await using shop = await openShop()
  const number = await runningIncident(shop)
  shop.sandbox.clock.advance(300)
  await shop.sandbox.as('ben').comment(number, '/resolve Rolled back')

  const opening = await countsOf(shop, () => shop.sync(number))
  const second = await countsOf(shop, () => shop.sync(number))
  const third = await countsOf(shop, () => shop.sync(number))

  console.log(
    `a draft: ${opening.reads} reads, ${opening.writes} writes; then ${second.reads} reads`,
  )
  expect(opening).toEqual({ error: null, reads: 2, writes: 8 })
  expect(second).toEqual({ error: null, reads: 2, writes: 0 })
  expect(third).toEqual(second)
})

test.each([
  ['SEV3', { labels: ['sev3'] }],
  ['a drill', { labels: [], body: form('SEV1', 'drill') }],
  ['maintenance', { labels: [], body: form('SEV1', 'maintenance') }],
])('%s gets no post-mortem when it is resolved', async (_name, scene) => {
  await using shop = await openShop()

  const { number, outcome } = await resolvedIncident(shop, scene)

  expect(outcome.outputs.status).toBe('resolved')
  expect(draftOf(shop, number)).toMatchObject({ head: null, pulls: [] })
})

test.each(['/cancel A false alarm', '/duplicate #1'])('%s needs no post-mortem', async (end) => {
  await using shop = await openShop()
  await shop.sandbox.as('ana').openIssue({ title: 'First', labels: ['sev4'] })
  const number = await runningIncident(shop)

  const { outputs } = await say(shop, number, ['ben', end])

  expect(['cancelled', 'duplicate']).toContain(outputs.status)
  expect(draftOf(shop, number)).toMatchObject({ head: null, pulls: [] })
})

test('`/postmortem` gets one for any incident, also while it runs', async () => {
  await using shop = await openShop()
  const number = await runningIncident(shop, { labels: ['sev4'] })

  const { error } = await say(shop, number, ['ben', '/postmortem'])
  const running = draftOf(shop, number)
  await resolve(shop, number)

  const resolved = draftOf(shop, number)
  expect(error).toBeNull()
  expect(running.pulls).toMatchObject([{ state: 'OPEN', isDraft: true }])
  expect(running.text).toContain('\nresolved_at: null\n')
  expect(resolved.pulls).toHaveLength(1)
  expect(resolved.text).toContain('\nresolved_at: 2026-11-20T14:20:00Z\n')
})

test('the settings say which severities and kinds get one', async () => {
  const settings = 'post-mortem:\n  severities: [SEV3]\n  kinds: [drill]\n'
  await using shop = await shopWith({ '.github/incident-loop.yml': settings })

  const { number: minor } = await resolvedIncident(shop, {
    labels: [],
    body: form('SEV3', 'drill'),
  })
  const { number: major } = await resolvedIncident(shop)

  expect(draftOf(shop, minor).pulls).toHaveLength(1)
  expect(draftOf(shop, major).head).toBeNull()
})

test('new facts bring the generated parts up to date, and a person’s lines stay byte for byte', async () => {
  await using shop = await openShop()
  const { number } = await resolvedIncident(shop)
  const { text, path, branch } = draftOf(shop, number)
  const own = '\r\nIt broke,  badly. @ana saw it first \t\r\n<!-- mine -->\r\n'
  const edited = text.replace('## Summary\n', `## Summary\n${own}`)
  await shop.sandbox.as('ben').push({ path, branch, text: edited, message: 'Summarise' })

  await say(shop, number, ['chen', '/note The pool of connections was full'])

  const after = draftOf(shop, number)
  expect(after.text).toContain(`## Summary\n${own}`)
  expect(after.text).toContain('| 14:20 | **chen** noted: The pool of connections was full')
  expect(after.text.replace(/<!-- incident-loop:part timeline[\s\S]*?end timeline -->/, '')).toBe(
    edited
      .replace(/<!-- incident-loop:part timeline[\s\S]*?end timeline -->/, '')
      .replace(/<!-- guide: Three sentences[^\n]*\n\n/, ''),
  )
})

test('a line of the front matter or a part that somebody changed is theirs', async () => {
  await using shop = await openShop()
  const { number } = await resolvedIncident(shop)
  const { text, path, branch } = draftOf(shop, number)
  const edited = text
    .replace('\nresolved_at: 2026-11-20T14:15:00Z\n', '\nresolved_at: 2026-11-20T14:12:00Z\n')
    .replace('From the record: Payments fail.', 'Nobody could pay.')
  await shop.sandbox.as('ben').push({ path, branch, text: edited, message: 'Correct' })

  await say(shop, number, ['ben', '/impact One in three payments failed'])

  const after = draftOf(shop, number).text
  expect(after).toContain('\nresolved_at: 2026-11-20T14:12:00Z\n')
  expect(after).toContain('Nobody could pay.')
  expect(after).toContain('described the impact: One in three payments failed')
})

test.each([
  ['in its folder', 'postmortems/2026/2026-11-20-inc-1-payments.md'],
  ['to another folder', 'postmortems/payments/inc-1.md'],
  ['without a number', 'postmortems/2026/payments were down (EU).md'],
])('a file that somebody renamed %s is found', async (_name, renamed) => {
  await using shop = await openShop()
  const { number } = await resolvedIncident(shop)
  const { text, path, branch } = draftOf(shop, number)
  const files = { [path]: null, [renamed]: text }
  await shop.sandbox.as('ben').commit({ branch, message: 'Rename', files })

  await say(shop, number, ['chen', '/note The pool was full'])

  const after = draftOf(shop, number)
  expect([...after.files.keys()]).toEqual([renamed])
  expect(after.text).toContain('The pool was full')
  expect(after.status?.targetUrl).toBe(
    `${shop.sandbox.serverUrl}/acme/shop/blob/${branch}/${renamed.replace(/ /g, '%20').replace('(EU)', '%28EU%29')}`,
  )
})

test('a new title makes no second file', async () => {
  await using shop = await openShop()
  const { number } = await resolvedIncident(shop)
  await shop.sandbox.as('ana').rename(number, 'Payments were down')

  await shop.sync(number)

  const { files, text, pulls } = draftOf(shop, number)
  expect([...files.keys()]).toEqual(['postmortems/2026/2026-11-20-inc-1-checkout-returns-500.md'])
  expect(text).toContain('\ntitle: Payments were down\n')
  expect(pulls).toHaveLength(1)
})

test('the status follows what a person pushed, once', async () => {
  await using shop = await openShop()
  const { number } = await resolvedIncident(shop)
  const { text, path, branch } = draftOf(shop, number)
  const edited = text.replace(
    '## Summary\n\n<!-- guide: Three sentences for somebody who was not there: what broke, how it was noticed, what ended it. -->\n',
    '## Summary\n\nPayments failed.\n',
  )
  await shop.sandbox.as('ben').push({ path, branch, text: edited, message: 'Summarise' })

  const first = await countsOf(shop, () => shop.sync(number))
  const second = await countsOf(shop, () => shop.sync(number))

  expect(draftOf(shop, number)).toMatchObject({
    text: edited,
    status: { state: 'failure', description: expect.stringMatching(/^5 things to do; line \d+: /) },
  })
  expect(first).toEqual({ error: null, reads: 2, writes: 1 })
  expect(second).toEqual({ error: null, reads: 2, writes: 0 })
})
