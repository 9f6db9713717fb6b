import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { z } from 'zod'

/** Speaks the DevTools protocol to one tab: a method and its parameters in, the result out. */
export type Send = (
  method: string,
  parameters?: Readonly<Record<string, unknown>>,
) => Promise<unknown>

/** A browser with one tab. */
export interface Browser extends AsyncDisposable {
  readonly send: Send
}

/** Where a Chromium is (`CHROMIUM`, else Debian's place), or null. */
export function findChromium(environment: NodeJS.ProcessEnv): string | null {
  const path = environment['CHROMIUM'] ?? '/usr/bin/chromium'
  return existsSync(path) ? path : null
}

/** Starts a headless Chromium with an empty profile. Its command line cannot go below 500 px; the protocol can. */
export async function openBrowser(path: string): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'incident-loop-chromium-'))
  const flags = [...quiet, `--user-data-dir=${profile}`, '--remote-debugging-port=0', 'about:blank']
  const child = spawn(path, flags, { stdio: ['ignore', 'ignore', 'pipe'] })
  const ended = new Promise((resolve) => child.once('close', resolve))
  const close = async () => {
    child.kill()
    await ended
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    return { send: await connect(await addressOfTab(child.stderr)), [Symbol.asyncDispose]: close }
  } catch (error) {
    await close()
    throw error
  }
}

const quiet = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
]

const tabs = z.array(z.object({ type: z.string(), webSocketDebuggerUrl: z.string() }))

async function addressOfTab(stderr: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: stderr })) {
    const port = /^DevTools listening on ws:\/\/127\.0\.0\.1:(\d+)\//.exec(line)?.[1]
    if (port === undefined) continue
    const response = await fetch(`http://127.0.0.1:${port}/json/list`)
    const tab = tabs.parse(await response.json()).find(({ type }) => type === 'page')
    if (tab !== undefined) return tab.webSocketDebuggerUrl
  }
  throw new Error('Chromium ended before it could be reached')
}

const reply = z.object({
  id: z.number(),
  result: z.unknown().optional(),
  error: z.unknown().optional(),
})

/** A page of files answers at once; what takes longer hangs. */
const patienceMs = 20_000

async function connect(address: string): Promise<Send> {
  const socket = new WebSocket(address)
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true })
    socket.addEventListener('error', reject, { once: true })
  })
  let last = 0
  return (method, parameters = {}) => {
    const id = ++last
    return new Promise((resolve, reject) => {
      const listen = ({ data }: MessageEvent) => {
        const { success, data: answer } = reply.safeParse(JSON.parse(String(data)))
        if (!success || answer.id !== id) return
        socket.removeEventListener('message', listen)
        if (answer.error === undefined) resolve(answer.result)
        else reject(new Error(`${method}: ${JSON.stringify(answer.error)}`))
      }
      socket.addEventListener('message', listen)
      setTimeout(() => reject(new Error(`${method}: no answer`)), patienceMs).unref()
      socket.send(JSON.stringify({ id, method, params: parameters }))
    })
  }
}
