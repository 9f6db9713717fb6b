import { isObject } from './rest/body.ts'

/** How a person reaches the sandbox: both reject when refused. */
export interface PersonRequests {
  /** REST; `path` is below the repository (`/git/refs`). Answers the body. */
  rest(method: string, path: string, body?: unknown): Promise<unknown>
  /** GraphQL; answers `data`. */
  graphql(query: string, variables: Readonly<Record<string, unknown>>): Promise<unknown>
}

/** Who asks, and where. */
export interface PersonAddress {
  readonly login: string
  readonly token: string
  readonly apiUrl: string
  readonly graphqlUrl: string
  /** `owner/name` of the repository the person works in. */
  readonly repository: string
}

/** Real HTTP with the person's token. */
export function createPersonRequests(address: PersonAddress): PersonRequests {
  const { login, apiUrl, graphqlUrl, repository } = address
  return {
    rest: async (method, path, body) => {
      const response = await send(address, `${apiUrl}/repos/${repository}${path}`, { method, body })
      const text = await response.text()
      if (!response.ok) throw new Error(`${login}: ${method} ${path}: ${response.status} ${text}`)
      const value: unknown = text === '' ? null : JSON.parse(text)
      return value
    },
    graphql: async (query, variables) => {
      const body = { query, variables }
      const response = await send(address, graphqlUrl, { method: 'POST', body })
      const answer: unknown = await response.json()
      if (isObject(answer) && answer['errors'] === undefined) return answer['data']
      throw new Error(`${login}: GraphQL: ${response.status} ${JSON.stringify(answer)}`)
    },
  }
}

/** The object at a path of an answer; empty when there is none. */
export function objectAt(
  answer: unknown,
  ...path: readonly string[]
): Readonly<Record<string, unknown>> {
  let value = answer
  for (const name of path) value = isObject(value) ? value[name] : undefined
  return isObject(value) ? value : {}
}

function send(
  { token }: PersonAddress,
  url: string,
  { method, body }: { readonly method: string; readonly body: unknown },
): Promise<Response> {
  return fetch(url, {
    method,
    headers: { authorization: `token ${token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
}
