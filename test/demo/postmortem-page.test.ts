import { beforeAll, expect, test } from 'vitest'
import { readStory, storyPages } from '../../sandbox/demo/write-pages.ts'
import { openStage } from '../../sandbox/stage.ts'
import { playStory } from './play-story.ts'

let pages: Readonly<Record<string, string>>

beforeAll(async () => {
  await using stage = await openStage()
  await playStory(stage)
  pages = storyPages(await readStory(stage), stage)
}, 180_000)

test('pull request, draft, document, issues and check follow each other, and what happened first comes first', () => {
  const order = [
    '<section id="pull">',
    '<span class="state done">Merged</span>',
    'Reviewers: dana ✓',
    'to be merged by 2026-11-25',
    'committed <strong>INC-113: draft of the post-mortem</strong>',
    '❌ post-mortem: ',
    'committed <strong>Fill in the post-mortem</strong>',
    'committed <strong>Write the date out</strong>',
    '✅ post-mortem: ',
    'dana</strong></span> approved these changes',
    'ana</strong></span> merged this',
    'action items</strong> from the',
    '<section id="draft">',
    '<table class="front-matter"><thead><tr><th>schema</th>',
    '<section id="document">',
    'For 41 minutes many customers could not pay',
    '<section id="items">',
    '<section class="issue" id="issue-119">',
    'Due today, 2026-12-01.',
    '<section id="runs">',
    '❌ Not complete',
  ]

  expect(inOrder(postmortem(), order)).toEqual(order)
})

test('what is hidden in the document stays hidden, and its diagram waits to be drawn, in the draft too', () => {
  expect(postmortem()).not.toMatch(/incident-loop:(?:part|end|draft)|guide:/)
  expect(postmortem().match(/<pre class="mermaid">/g)).toHaveLength(2)
})

test('incident and post-mortem lead to each other, lists to the issues, issues to the document', () => {
  expect(pages['story.html']).toContain('href="post-mortem-113.html"')
  expect(pages['story.html']).toContain('<a href="post-mortem-113.html#issue-119">#119</a>')
  expect(postmortem()).toContain('href="story.html#thread-113"')
  expect(postmortem()).toContain('<a href="#issue-119">#119</a>')
  expect(postmortem()).toContain('<a href="#document">post-mortem</a>')
})

test('every link on the pages leads to a part that is there', () => {
  const links = Object.entries(pages).flatMap(([page, html]) =>
    [...html.matchAll(/href="([^":]*)#([^"]+)"/g)].map(([, to = '', id = '']) => ({
      html: pages[to === '' ? page : to] ?? '',
      id,
    })),
  )

  expect(links.length).toBeGreaterThan(100)
  expect(links.filter(({ html, id }) => !html.includes(`id="${id}"`))).toEqual([])
})

function postmortem(): string {
  return pages['post-mortem-113.html'] ?? ''
}

/** Those of the texts that stand in the page, each after the one before. */
function inOrder(html: string, texts: readonly string[]): readonly string[] {
  let from = 0
  return texts.filter((text) => {
    const at = html.indexOf(text, from)
    if (at >= 0) from = at
    return at >= 0
  })
}
