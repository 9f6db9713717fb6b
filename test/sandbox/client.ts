import { isObject } from '../../sandbox/github/rest/body.ts'
import type { Sandbox } from '../../sandbox/github/sandbox.ts'

/** One answer, read to its end. `json` is an empty object when the body is no object. */
export interface Answered {
  readonly request: string
  readonly status: number
  readonly headers: Headers
  readonly text: string
  readonly json: Readonly<Record<string, unknown>>
  readonly list: readonly Readonly<Record<string, unknown>>[]
}

/** Plain HTTP against a sandbox with one token. */
export interface Client {
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Answered>
  post(path: string, body?: unknown): Promise<Answered>
  put(path: string, body?: unknown): Promise<Answered>
  patch(path: string, body?: unknown): Promise<Answered>
  delete(path: string, body?: unknown): Promise<Answered>
  /** Answers the body of a GraphQL answer. */
  graphql(query: string, variables?: unknown): Promise<Readonly<Record<string, unknown>>>
}

/** A client with nothing between it and the socket: no retry, no paging. */
export function client(sandbox: Sandbox, token: string): Client {
  const send = async (method: string, path: string, options: Sending = {}) => {
    const response = await fetch(path.startsWith('http') ? path : `${sandbox.apiUrl}${path}`, {
      method,
      headers: { authorization: `bearer ${token}`, ...options.headers },
      ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
    })
    return read(`${method} ${path}`, response)
  }
  return {
    get: (path, headers) => send('GET', path, headers ? { headers } : {}),
    post: (path, body) => send('POST', path, { body }),
    put: (path, body) => send('PUT', path, { body }),
    patch: (path, body) => send('PATCH', path, { body }),
    delete: (path, body) => send('DELETE', path, { body }),
    graphql: async (query, variables = {}) =>
      (await send('POST', sandbox.graphqlUrl, { body: { query, variables } })).json,
  }
}

interface Sending {
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

async function read(request: string, response: Response): Promise<Answered> {
  const text = await response.text()
  const isJson = response.headers.get('content-type')?.startsWith('application/json') ?? false
  const value: unknown = isJson ? JSON.parse(text) : null
  return {
    request,
    status: response.status,
    headers: response.headers,
    text,
    json: isObject(value) ? value : {},
    list: Array.isArray(value) ? value.filter(isObject) : [],
  }
}
