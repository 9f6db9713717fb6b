import type { GraphQLResolveInfo } from 'graphql'
import { Refusal } from '../refusal.ts'
import { numberArgument, textArgument } from './arguments.ts'
import type { Arguments, GraphContext } from './fields.ts'

interface Item {
  readonly id: string
}

interface ConnectionOptions {
  /** GitHub's own limits keep the list within one page, so the sandbox's cap does not apply. */
  readonly isBounded?: boolean
}

/** What a connection field needs to know of its request. */
export interface Asked {
  readonly args: Arguments
  readonly context: GraphContext
  readonly info: GraphQLResolveInfo
}

/** One page of the items: nodes, edges, counts and page info that is right in both directions. */
export function connection<T extends Item>(
  items: readonly T[],
  asked: Asked,
  { isBounded = false }: ConnectionOptions = {},
) {
  demandBoundaries(asked)
  const { start, end } = between(items, asked)
  const size = pageSize(asked, isBounded)
  const isForward = numberArgument(asked.args, 'first') !== undefined
  const from = isForward ? start : Math.max(start, end - size)
  const to = isForward ? Math.min(end, start + size) : end
  const nodes = items.slice(from, to)
  const edges = nodes.map((node) => ({ node, cursor: cursorOf(node) }))
  return {
    nodes,
    edges,
    totalCount: items.length,
    filteredCount: end - start,
    pageCount: nodes.length,
    pageInfo: {
      hasNextPage: to < items.length,
      hasPreviousPage: from > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}

function demandBoundaries({ args, info }: Asked): void {
  const sizes = ['first', 'last'].map((name) => [name, numberArgument(args, name)] as const)
  const given = sizes.filter(([, size]) => size !== undefined)
  const field = `\`${info.fieldName}\``
  if (given.length === 0) {
    throw pagination(
      'MISSING_PAGINATION_BOUNDARIES',
      `You must provide a \`first\` or \`last\` value to properly paginate the ${field} connection.`,
    )
  }
  if (given.length === 2) {
    throw pagination(
      'ARGUMENT_LIMIT',
      `Passing both \`first\` and \`last\` to paginate the ${field} connection is not supported.`,
    )
  }
  for (const [name, size = 0] of given) {
    if (size >= 0 && size <= maximumPage) continue
    throw pagination(
      'EXCESSIVE_PAGINATION',
      `Requesting ${size} records on the ${field} connection exceeds the \`${name}\` limit of ${maximumPage} records.`,
    )
  }
}

function between(items: readonly Item[], { args }: Asked) {
  const after = textArgument(args, 'after')
  const before = textArgument(args, 'before')
  return {
    start: after === undefined ? 0 : indexOf(items, after) + 1,
    end: before === undefined ? items.length : indexOf(items, before),
  }
}

function indexOf(items: readonly Item[], cursor: string): number {
  const index = items.findIndex((item) => cursorOf(item) === cursor)
  if (index >= 0) return index
  throw pagination(
    'INVALID_CURSOR_ARGUMENTS',
    `\`${cursor}\` does not appear to be a valid cursor.`,
  )
}

function pageSize({ args, context }: Asked, isBounded: boolean): number {
  const wanted = numberArgument(args, 'first') ?? numberArgument(args, 'last') ?? maximumPage
  return isBounded ? wanted : Math.min(wanted, context.pageSize)
}

function cursorOf(item: Item): string {
  return Buffer.from(`cursor:v2:${item.id}`).toString('base64')
}

function pagination(type: string, message: string): Refusal {
  return new Refusal(message, { status: 422, type })
}

/** https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api */
const maximumPage = 100
