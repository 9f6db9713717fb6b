import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { projectFolder } from '../stage.ts'
import { findChromium, openBrowser } from './chromium.ts'
import { photograph } from './photograph.ts'

/**
 * `node sandbox/demo/screenshot.ts [page...]`: pictures of pages of the demo on a phone and on a desktop, light and dark; of the
 * index and the story when none is named (`golden-drill`).
 */
const folder = join(projectFolder, 'demo-out')
const pictures = join(folder, 'pictures')
const named = process.argv.slice(2)
const chromium = findChromium(process.env)

if (chromium === null) {
  console.log('No screenshots: there is no Chromium. Install one, or name it in CHROMIUM.')
} else if (!existsSync(join(folder, 'index.html'))) {
  console.log('No screenshots: there is no page yet. Run `npm run demo` first.')
} else {
  mkdirSync(pictures, { recursive: true })
  await using browser = await openBrowser(chromium)
  for (const name of named.length > 0 ? named : ['index', 'story']) {
    for (const device of ['phone', 'desktop'] as const) {
      for (const scheme of ['light', 'dark'] as const) {
        const path = join(pictures, `${name}-${device}-${scheme}.png`)
        const page = join(folder, `${name}.html`)
        writeFileSync(path, await photograph(browser.send, { page, device, scheme }))
        console.log(relative(process.cwd(), path))
      }
    }
  }
}
