import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Answer } from '../rest/answer.ts'
import { type RawRequest, readRequest } from './raw-request.ts'

/** A loopback HTTP server. */
export interface LoopbackServer {
  /** `http://127.0.0.1:PORT`. */
  readonly url: string
  /** Says who answers; a null answer closes the socket. */
  mount(handle: (request: RawRequest) => Promise<Answer | null>): void
  /** Stops listening and closes every socket, hanging ones too. */
  close(): Promise<void>
}

/** Listens on 127.0.0.1; port 0 takes a free one. */
export async function listen(port: number): Promise<LoopbackServer> {
  const server = createServer()
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const url = `http://127.0.0.1:${boundPort(server)}`
  let lastId = 0
  return {
    url,
    mount: (handle) => {
      server.on('request', (message, response) => {
        lastId += 1
        response.setHeader('x-github-request-id', `5A5A:${String(lastId).padStart(6, '0')}`)
        void respond(message, response, async () => handle(await readRequest(message, url)))
      })
    },
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()))
        server.closeAllConnections()
      }),
  }
}

async function respond(
  message: IncomingMessage,
  response: ServerResponse,
  answer: () => Promise<Answer | null>,
): Promise<void> {
  try {
    const given = await answer()
    if (!given) message.socket.destroy()
    else send(response, given)
  } catch (error) {
    // A defect of the sandbox itself: said aloud to the client, so that no test passes by it.
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
    console.error(`sandbox: ${text}`)
    response.writeHead(500, { 'content-type': 'text/plain' }).end(`sandbox: ${text}`)
  }
}

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  const isJson = body !== null && 'json' in body
  const bytes = body === null ? undefined : isJson ? JSON.stringify(body.json) : body.raw
  const contentType = isJson ? 'application/json; charset=utf-8' : 'application/vnd.github.raw+json'
  response.writeHead(status, {
    ...(body === null ? {} : { 'content-type': contentType }),
    ...headers,
  })
  response.end(bytes)
}

function boundPort(server: Server): number {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('sandbox: no port')
  return address.port
}
