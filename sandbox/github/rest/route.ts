import type { Call } from '../call.ts'
import type { Answer } from './answer.ts'
import type { RestRequest } from './request.ts'

/** The HTTP methods of the routes served. */
export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** One REST route; the template is spelled as in GitHub's published OpenAPI. */
export interface Route {
  readonly method: Method
  readonly template: string
  readonly run: (call: Call, request: RestRequest) => Answer
}

/** `GET /repos/{owner}/{repo}`: how logs, faults and barriers name a route. */
export function routeName(route: Pick<Route, 'method' | 'template'>): string {
  return `${route.method} ${route.template}`
}

/** The route of a path and its variables, or null when GitHub's table here has none. */
export function findRoute(
  routes: readonly Route[],
  { method, path }: { readonly method: string; readonly path: string },
): { readonly route: Route; readonly params: Readonly<Record<string, string>> } | null {
  for (const route of routes) {
    if (route.method !== method) continue
    const match = pattern(route.template).exec(path)
    if (match) return { route, params: decoded(match.groups ?? {}) }
  }
  return null
}

/** The variables that may hold slashes, as GitHub reads them. */
const spanning = new Set(['ref', 'path', 'basehead', 'branch'])

function pattern(template: string): RegExp {
  const source = template.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    spanning.has(name) ? `(?<${name}>.*)` : `(?<${name}>[^/]+)`,
  )
  return new RegExp(`^${source}$`)
}

function decoded(groups: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]),
  )
}
