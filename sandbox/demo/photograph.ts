import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import type { Send } from './chromium.ts'

/** Sizes in CSS pixels; a desktop is as wide as GitHub's column for an issue and what stands beside it. */
const devices = {
  phone: { width: 390, height: 844, deviceScaleFactor: 2, mobile: true },
  desktop: { width: 1012, height: 800, deviceScaleFactor: 1, mobile: false },
}

/** What to take a picture of. */
export interface Motif {
  /** Path of an HTML file. */
  readonly page: string
  readonly device: keyof typeof devices
  readonly scheme: 'light' | 'dark'
  /** CSS selector of the element to show; default: the whole page, however long. */
  readonly element?: string
}

/** A PNG. Throws when a diagram of the page could not be drawn, or the element is not there. */
export async function photograph(send: Send, shown: Motif): Promise<Buffer> {
  const features = [{ name: 'prefers-color-scheme', value: shown.scheme }]
  await send('Emulation.setDeviceMetricsOverride', devices[shown.device])
  await send('Emulation.setEmulatedMedia', { features })
  await openPage(send, shown.page)
  const clip = { ...(await rectangleOf(send, shown.element ?? 'html')), scale: 1 }
  const parameters = { format: 'png', captureBeyondViewport: true, clip }
  const { data } = picture.parse(await send('Page.captureScreenshot', parameters))
  return Buffer.from(data, 'base64')
}

const picture = z.object({ data: z.string() })

/** Opens a page and waits until its diagrams are drawn; throws when one is not. */
export async function openPage(send: Send, path: string): Promise<void> {
  await send('Page.enable')
  await send('Page.navigate', { url: pathToFileURL(path).href })
  const drawn = z.string().parse(await evaluate(send, untilDrawn))
  if (drawn !== 'drawn') throw new Error(`${path}: diagrams are not drawn: ${drawn}`)
}

/** Until the page is the new one and has told of its diagrams; the page tells by `data-diagrams`. */
const untilDrawn = `new Promise((resolve) => {
  const look = () => {
    const diagrams = document.documentElement?.dataset.diagrams
    if (diagrams === undefined) setTimeout(look, 20)
    else resolve(diagrams)
  }
  look()
})`

/** Evaluates an expression on the page, which may be a promise, and gives its value. */
export async function evaluate(send: Send, expression: string): Promise<unknown> {
  const parameters = { expression, awaitPromise: true, returnByValue: true }
  const { result, exceptionDetails } = evaluated.parse(await send('Runtime.evaluate', parameters))
  if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails))
  return result.value
}

const evaluated = z.object({
  result: z.object({ value: z.unknown().optional() }),
  exceptionDetails: z.unknown().optional(),
})

const rectangle = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() })

async function rectangleOf(send: Send, selector: string) {
  const found = await evaluate(
    send,
    `(() => {
      const { x, y, width, height } = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect()
      return { x: x + scrollX, y: y + scrollY, width, height }
    })()`,
  )
  return rectangle.parse(found)
}
