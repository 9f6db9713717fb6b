import { existsSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { projectFolder } from '../stage.ts'
import { findChromium, openBrowser } from './chromium.ts'
import { photograph } from './photograph.ts'

/** `node sandbox/demo/screenshot.ts`: pictures of the demo's page on a phone and on a desktop, light and dark. */
const folder = join(projectFolder, 'demo-out')
const page = join(folder, 'index.html')
const chromium = findChromium(process.env)

if (chromium === null) {
  console.log('No screenshots: there is no Chromium. Install one, or name it in CHROMIUM.')
} else if (!existsSync(page)) {
  console.log('No screenshots: there is no page yet. Run `npm run demo` first.')
} else {
  await using browser = await openBrowser(chromium)
  for (const device of ['phone', 'desktop'] as const) {
    for (const scheme of ['light', 'dark'] as const) {
      const path = join(folder, `${device}-${scheme}.png`)
      writeFileSync(path, await photograph(browser.send, { page, device, scheme }))
      console.log(relative(process.cwd(), path))
    }
  }
}
