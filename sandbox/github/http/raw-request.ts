import type { IncomingMessage } from 'node:http'

/** An HTTP request, read to its end. */
export interface RawRequest {
  readonly method: string
  readonly url: URL
  readonly accept: string
  readonly authorization: string
  readonly apiVersion: string
  /** Parsed JSON; undefined when there is no body or it is no JSON. */
  readonly body: unknown
}

/** Reads a request. `base` is the address of the server. */
export async function readRequest(message: IncomingMessage, base: string): Promise<RawRequest> {
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(Buffer.from(chunk))
  const { accept = '', authorization = '' } = message.headers
  return {
    method: message.method ?? 'GET',
    url: new URL(message.url ?? '/', base),
    accept,
    authorization,
    apiVersion: String(message.headers['x-github-api-version'] ?? '2022-11-28'),
    body: parseJson(Buffer.concat(chunks).toString('utf8')),
  }
}

function parseJson(text: string): unknown {
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    // GitHub answers "Problems parsing JSON"; to us an unreadable body is a missing one.
    return undefined
  }
}
