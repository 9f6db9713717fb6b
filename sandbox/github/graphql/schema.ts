import { readFileSync } from 'node:fs'
import { buildSchema, type GraphQLSchema } from 'graphql'

/** GitHub's published GraphQL schema, and what is newer; built once per process (some 150 ms). */
export const githubSchema: () => GraphQLSchema = once(() => {
  // The package exports only its code; the text of the schema lies beside that.
  const file = new URL('schema.graphql', import.meta.resolve('@octokit/graphql-schema'))
  const newer = new URL('newer-schema.graphql', import.meta.url)
  const text = [file, newer].map((part) => readFileSync(part, 'utf8')).join('\n')
  return buildSchema(text, { assumeValidSDL: true, assumeValid: true })
})

function once<T>(make: () => T): () => T {
  const made: T[] = []
  return () => {
    const [known] = made
    if (known !== undefined) return known
    const value = make()
    made.push(value)
    return value
  }
}
