import { setTimeout as pause } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import type { Send } from './chromium.ts'

/** Sizes in CSS pixels. */
const devices = {
  phone: { width: 390, height: 844, deviceScaleFactor: 2, mobile: true },
  desktop: { width: 1280, height: 800, deviceScaleFactor: 1, mobile: false },
}

/** What to take a picture of. */
export interface Motif {
  /** Path of an HTML file. */
  readonly page: string
  readonly device: keyof typeof devices
  readonly scheme: 'light' | 'dark'
}

/** A PNG of the whole page, however long. */
export async function photograph(send: Send, shown: Motif): Promise<Buffer> {
  const features = [{ name: 'prefers-color-scheme', value: shown.scheme }]
  await send('Emulation.setDeviceMetricsOverride', devices[shown.device])
  await send('Emulation.setEmulatedMedia', { features })
  await send('Page.navigate', { url: pathToFileURL(shown.page).href })
  await untilLoaded(send)
  const parameters = { format: 'png', captureBeyondViewport: true, clip: await wholePage(send) }
  const { data } = picture.parse(await send('Page.captureScreenshot', parameters))
  return Buffer.from(data, 'base64')
}

const picture = z.object({ data: z.string() })
const state = z.object({ result: z.object({ value: z.string() }) })

async function untilLoaded(send: Send): Promise<void> {
  const expression = 'location.protocol + document.readyState'
  for (let tries = 0; tries < 100; tries += 1) {
    const { result } = state.parse(await send('Runtime.evaluate', { expression }))
    if (result.value === 'file:complete') return
    await pause(50)
  }
  throw new Error('the page did not load within five seconds')
}

const metrics = z.object({ cssContentSize: z.object({ width: z.number(), height: z.number() }) })

async function wholePage(send: Send): Promise<Readonly<Record<string, number>>> {
  const { cssContentSize } = metrics.parse(await send('Page.getLayoutMetrics'))
  return { x: 0, y: 0, ...cssContentSize, scale: 1 }
}
