import { expect, test } from 'vitest'
import { incidentNumbers } from '../../sandbox/demo/read-incident.ts'
import { readStory, storyPages } from '../../sandbox/demo/write-pages.ts'
import { openStage, type Stage } from '../../sandbox/stage.ts'

const hostileTitle = '</title><script>alert(1)</script><img src=x onerror=alert(2)>'
const hostileBody =
  '### Impact\n\nNobody pays.<script>alert(3)</script>\n\n<style>main { display: none }</style>\n\n' +
  '<img src="https://evil.example/pixel.png" onerror="alert(4)">\n\n</div></article></main>'

async function play(stage: Stage): Promise<number> {
  stage.dispatch({ command: 'setup' })
  await stage.runner.idle()
  const { number } = await stage.sandbox
    .as('ben')
    .openIssue({ title: hostileTitle, body: hostileBody, labels: ['sev2'] })
  await stage.runner.idle()
  stage.sandbox.clock.advance(120)
  await stage.sandbox.as('ana').assign(number, 'ana')
  await stage.runner.idle()
  return number
}

async function storyPage(stage: Stage): Promise<string> {
  const pages = storyPages(await readStory(stage), stage)
  return pages['story.html'] ?? ''
}

function positions(html: string, ...texts: readonly string[]): readonly number[] {
  return texts.map((text) => html.indexOf(text))
}

test('the page of a played incident has no script but ours, no request and nothing of a stranger in its frame', async () => {
  await using stage = await openStage()
  await play(stage)

  const html = await storyPage(stage)

  const tags = html.match(/<[a-z][^<>]*>/gi) ?? []
  expect(tags.filter((tag) => /<script|<link|<iframe|\son\w+=/i.test(tag))).toEqual([
    '<script src="mermaid.min.js">',
    '<script src="draw-diagrams.js">',
  ])
  expect(html).not.toMatch(/url\((?!['"]?data:)|@import/)
  expect(html.match(/<style>/g)).toHaveLength(1)
  expect(html.match(/<\/title>/g)).toHaveLength(1)
  expect(html.match(/<\/main>/g)).toHaveLength(1)
  expect(html).toContain(
    'content="default-src &#x27;none&#x27;; script-src &#x27;self&#x27; file:; style-src &#x27;unsafe-inline&#x27;;',
  )
  expect(html).toContain('name="viewport" content="width=device-width')
})

test('thread, record and run follow each other, and within the thread what happened first', async () => {
  await using stage = await openStage()
  const number = await play(stage)
  await stage.sandbox.as('ana').comment(number, '/ack')
  await stage.runner.idle()

  const html = await storyPage(stage)
  const order = positions(
    html,
    `<section id="thread-${number}">`,
    '<span class="state open">Open</span>',
    'Nobody pays.',
    '<strong>ben</strong></span> added <span class="label',
    '<span class="badge">Pinned</span>',
    'edited 2 times',
    'self-assigned this',
    '<p>/ack</p></div><p class="reactions"><span class="reaction">👍 1</span></p>',
    `<section id="record-${number}">`,
    '<table class="front-matter"><thead><tr><th>incident</th>',
    `<section id="run-${number}">`,
    '<strong>issue_comment created by ana</strong> · success',
    '<section id="runs">',
    '<strong>workflow_dispatch by ana</strong> · success',
  )

  expect(order).not.toContain(-1)
  expect(order).toEqual(order.toSorted((left, right) => left - right))
  expect(html).not.toContain('incident-loop:begin')
  expect(html).toContain(`href="#record-${number}"`)
})

test('every incident with a record is on the page', async () => {
  await using stage = await openStage()
  await play(stage)
  await play(stage)

  const [first, second] = incidentNumbers(stage)
  const order = positions(await storyPage(stage), `id="thread-${first}"`, `id="thread-${second}"`)

  expect(order).not.toContain(-1)
  expect(order).toEqual(order.toSorted((left, right) => left - right))
})
