import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

/** A place on loopback where actions wait for each other. */
export type Gate = {
  /** JavaScript an action runs to go through: `await pass('name')`. */
  readonly code: string
  /** Answers once that many have arrived. */
  readonly arrived: (count: number) => Promise<void>
  /** Names in order of arrival. */
  readonly names: readonly string[]
  /** The most that were inside at the same time. */
  readonly most: () => number
}

/** Opens a gate that lets everybody through as soon as `count` are waiting. */
export async function openGate(count: number): Promise<Gate> {
  const names: string[] = []
  const waiting: (() => void)[] = []
  const watchers: { readonly count: number; readonly resolve: () => void }[] = []
  let most = 0
  const server = createServer((request, response) => {
    names.push(request.url?.slice(1) ?? '')
    waiting.push(() => response.end())
    most = Math.max(most, waiting.length)
    for (const watcher of watchers) if (names.length >= watcher.count) watcher.resolve()
    if (waiting.length >= count) for (const pass of waiting.splice(0)) pass()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { code: passCode(server.address()), arrived, names, most: () => most }

  function arrived(wanted: number): Promise<void> {
    if (names.length >= wanted) return Promise.resolve()
    return new Promise((resolve) => watchers.push({ count: wanted, resolve }))
  }
}

function passCode(address: AddressInfo | string | null): string {
  const port = typeof address === 'object' ? address?.port : undefined
  return `const pass = (name) => fetch('http://127.0.0.1:${port}/' + name)\n`
}
