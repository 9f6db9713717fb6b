import type { LabelSpec } from '../incident/labels.ts'
import { at, isPresent, text } from './answer.ts'
import type { Client, GraphQlAnswer } from './client.ts'
import { graphQlFailure } from './failures.ts'
import type { Place } from './observe.ts'
import { found } from './refuse-partial.ts'

/**
 * Creates labels in one request and answers their node ids by name. One that exists already, because another run was faster,
 * is left out of the answer and found by the next reading. Key: the name.
 */
export async function createLabels(
  client: Client,
  repositoryId: string,
  labels: readonly LabelSpec[],
): Promise<ReadonlyMap<string, string>> {
  const variables = labels.map((_, index) => `$label${index}: CreateLabelInput!`)
  const mutations = labels.map(
    (_, index) => `  label${index}: createLabel(input: $label${index}) { label { id } }`,
  )
  const answer = await client.graphql(
    'write',
    `mutation CreateLabels(${variables.join(', ')}) {\n${mutations.join('\n')}\n}`,
    Object.fromEntries(labels.map((label, index) => [`label${index}`, { repositoryId, ...label }])),
  )
  const created = labels.flatMap(({ name }, index): [string, string][] => {
    const id = readId(answer, `label${index}`)
    return id === null ? [] : [[name, id]]
  })
  return new Map(created)
}

/** Node ids of labels by name in lower case; one that is not there is left out. */
export async function labelIds(
  client: Client,
  { owner, name }: Place,
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (names.length === 0) return new Map()
  const variables = names.map((_, index) => `, $label${index}: String!`).join('')
  const asked = names.map((_, index) => `label${index}: label(name: $label${index}) { id }`)
  const document = `query LabelIds($owner: String!, $name: String!${variables}) {
  repository(owner: $owner, name: $name) { ${asked.join(' ')} }
}`
  const values = Object.fromEntries(names.map((label, index) => [`label${index}`, label]))
  const answer = await client.graphql('read', document, { owner, name, ...values })
  const repository = found(answer, 'repository')
  const known = names.flatMap((label, index): [string, string][] => {
    const there = at(repository, `label${index}`)
    return isPresent(there) ? [[label.toLowerCase(), text(at(there, 'id'))]] : []
  })
  return new Map(known)
}

function readId(answer: GraphQlAnswer, alias: string): string | null {
  const payload = at(answer.data, alias)
  if (isPresent(payload)) return text(at(payload, 'label', 'id'))
  const errors = answer.errors.filter((error) => error.path[0] === alias)
  if (errors.some(({ message }) => /already (been taken|exists)/i.test(message))) return null
  throw graphQlFailure(errors)
}
