import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import mermaid from 'mermaid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Browser, findChromium, openBrowser } from '../../sandbox/demo/chromium.ts'
import { evaluate, openPage } from '../../sandbox/demo/photograph.ts'
import { goldenFolder, writePages } from '../../sandbox/demo/write-pages.ts'
import { openStage } from '../../sandbox/stage.ts'
import { playStory } from './play-story.ts'

const cases = existsSync(goldenFolder) ? readdirSync(goldenFolder).toSorted() : []
const postmortem = 'post-mortem-113.html'
const drawn = ['story.html', postmortem, ...cases.map((name) => `golden-${name}.html`)]
const pages = [...drawn, 'guard.html']
const folder = mkdtempSync(join(tmpdir(), 'incident-loop-pages-'))
const chromium = findChromium(process.env)

beforeAll(async () => {
  await using stage = await openStage()
  await playStory(stage)
  await writePages(stage, folder)
}, 180_000)

afterAll(() => rmSync(folder, { recursive: true }))

test.each(drawn)('%s has a diagram, and each is one that Mermaid reads', async (page) => {
  const diagrams = diagramsIn(readFileSync(join(folder, page), 'utf8'))

  expect(diagrams.length).toBeGreaterThan(0)
  for (const diagram of diagrams) await mermaid.parse(diagram)
})

test.each(pages)('%s has no markup that was not rendered', (page) => {
  const html = readFileSync(join(folder, page), 'utf8')

  expect(proseOf(html)).not.toMatch(/\*\*|~~|```|\]\(|&#x3C;|\[!|^\s*(?:#{1,6} |\| )|\{\{|\{%/m)
})

describe.runIf(chromium !== null)('in a browser', () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await openBrowser(chromium ?? '')
  })

  afterAll(() => browser[Symbol.asyncDispose]())

  test.each(pages)(
    'every diagram of %s is drawn, and nothing is wider than the page',
    async (page) => {
      const phone = { width: 390, height: 844, deviceScaleFactor: 1, mobile: true }
      await browser.send('Emulation.setDeviceMetricsOverride', phone)
      await openPage(browser.send, join(folder, page))

      const shown = await evaluate(
        browser.send,
        `({
        title: document.title,
        diagrams: document.querySelectorAll('pre.mermaid').length,
        drawn: document.querySelectorAll('pre.mermaid > svg[aria-roledescription=timeline]').length,
        width: document.documentElement.scrollWidth,
      })`,
      )

      const html = readFileSync(join(folder, page), 'utf8')
      const count = diagramsIn(html).length
      const [, title] = /<title>(.*?)<\/title>/.exec(html) ?? []
      expect(shown).toEqual({ title, diagrams: count, drawn: count, width: 390 })
    },
  )
})

/** The sources of the diagrams of a page, as the browser reads them. */
function diagramsIn(html: string): readonly string[] {
  return [...html.matchAll(/<pre class="mermaid">([\s\S]*?)<\/pre>/g)].map(([, source = '']) =>
    source.replaceAll('&#x3C;', '<').replaceAll('&#x26;', '&'),
  )
}

/** What people read of a page: no code, no style, no tags, nor what the guard says to put a number for. */
function proseOf(html: string): string {
  return html
    .replaceAll('&#x3C;pull request>', '')
    .replace(/<(style|pre|code|script)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, '')
}
