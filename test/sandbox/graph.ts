import { isObject } from '../../sandbox/github/rest/body.ts'
import type { Client } from './client.ts'

/** The value at a path of an answer; undefined where there is none. */
export function valueAt(answer: unknown, ...path: readonly string[]): unknown {
  let value = answer
  for (const name of path) value = isObject(value) ? value[name] : undefined
  return value
}

/** The node id of `acme/shop`. */
export function repositoryId(graph: Client): Promise<string> {
  return nodeIdOf(graph, 'id')
}

/** The first `id` that a selection on `acme/shop` answers; rejects when there is none. */
export async function nodeIdOf(graph: Client, selection: string): Promise<string> {
  const answer = await graph.graphql(`{ repository(owner: "acme", name: "shop") { ${selection} } }`)
  const id = /"id":"([^"]+)"/.exec(JSON.stringify(answer))?.[1]
  if (id === undefined) throw new Error(`no id in ${JSON.stringify(answer)}`)
  return id
}

/** An input, and what to answer of the payload. */
interface MutationInput {
  readonly selection?: string
  readonly [name: string]: unknown
}

/** A mutation by its name with one input; answers data and errors. */
export function mutate(
  graph: Client,
  mutation: string,
  { selection = 'clientMutationId', ...input }: MutationInput,
): Promise<Readonly<Record<string, unknown>>> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`
  return graph.graphql(
    `mutation Act($input: ${type}!) { ${mutation}(input: $input) { ${selection} } }`,
    { input },
  )
}
