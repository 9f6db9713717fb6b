import { type Answer, json } from './answer.ts'
import type { RestRequest } from './request.ts'

/** Answers one page of the items, with the Link header that leads to the others. */
export function page<T>(
  request: RestRequest,
  items: readonly T[],
  shape: (item: T) => unknown,
): Answer {
  const { items: found, headers } = pageOf(request, items)
  return json(200, found.map(shape), headers)
}

/** The items of the page asked for, and the Link header. */
export function pageOf<T>(request: RestRequest, items: readonly T[]) {
  const size = Math.min(count(request, 'per_page', 30), 100, request.pageSize)
  const number = count(request, 'page', 1)
  const last = Math.max(1, Math.ceil(items.length / size))
  const link = links(request, number, last)
  const headers: Readonly<Record<string, string>> = link === '' ? {} : { link }
  return { items: items.slice((number - 1) * size, number * size), headers }
}

function links(request: RestRequest, number: number, last: number): string {
  const relations: readonly (readonly [string, number, boolean])[] = [
    ['prev', number - 1, number > 1],
    ['next', number + 1, number < last],
    ['last', last, number < last],
    ['first', 1, number > 1],
  ]
  return relations
    .filter(([, , applies]) => applies)
    .map(([relation, target]) => `<${address(request, target)}>; rel="${relation}"`)
    .join(', ')
}

function address(request: RestRequest, number: number): string {
  const url = new URL(request.url)
  url.searchParams.set('page', String(number))
  return url.toString()
}

function count(request: RestRequest, name: string, otherwise: number): number {
  const value = Number(request.query.get(name) ?? otherwise)
  return Number.isInteger(value) && value > 0 ? value : otherwise
}
