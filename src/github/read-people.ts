import type { FoundThings, IssueObservation, KnownPerson, NamedThings } from '../world.ts'
import { type Answer, at, fields, flag, integer, isPresent, list, text } from './answer.ts'
import type { Client } from './client.ts'
import { documents } from './documents.ts'
import type { Place } from './observe.ts'
import { found } from './refuse-partial.ts'

/** People as the fragment `People` answers them. */
export function readPeople(answer: Answer): IssueObservation['assignable'] {
  const more = flag(at(answer, 'pageInfo', 'hasNextPage'))
  return { people: list(at(answer, 'nodes')).map(readPerson), isWhole: !more }
}

/** People, issues, pull requests and commits by name, in one request; whatever is not here is left out. */
export async function lookUp(
  client: Client,
  { owner, name }: Place,
  named: NamedThings,
): Promise<FoundThings> {
  const { logins, numbers, commits } = named
  if (logins.length + numbers.length + commits.length === 0) return nothingFound
  const values = [...logins.entries()].map(([index, login]) => [`login${index}`, login])
  const answer = await client.graphql('read', lookUpDocument(named), {
    owner,
    name,
    ...Object.fromEntries(values),
  })
  const parts = fields(found(answer, 'repository'))
  const here = parts.filter(([, thing]) => isPresent(thing))
  const wanted = logins.map((login) => login.toLowerCase())
  const numbered = (type: string) =>
    here
      .filter(([alias]) => alias.startsWith('number'))
      .filter(([, thing]) => text(at(thing, '__typename')) === type)
      .map(([alias]) => Number(alias.slice('number'.length)))
  return {
    people: here
      .filter(([alias]) => alias.startsWith('person'))
      .flatMap(([, thing]) => readPeople(thing).people)
      .filter(({ login }) => wanted.includes(login.toLowerCase())),
    issues: numbered('Issue'),
    pulls: numbered('PullRequest'),
    commits: new Map(
      here
        .filter(([alias, thing]) => alias.startsWith('commit') && 'oid' in Object(thing.value))
        .map(([alias, thing]) => [alias.slice('commit'.length), text(at(thing, 'oid'))]),
    ),
  }
}

const nothingFound: FoundThings = { people: [], issues: [], pulls: [], commits: new Map() }

/** Numbers and commits are digits by now; logins go as variables. */
function lookUpDocument({ logins, numbers, commits }: NamedThings): string {
  const asked = [
    ...logins.map(
      (_, index) =>
        `person${index}: assignableUsers(query: $login${index}, first: 20) { ...People }`,
    ),
    ...numbers.map(
      (number) => `number${number}: issueOrPullRequest(number: ${number}) { __typename }`,
    ),
    ...commits.map((sha) => `commit${sha}: object(expression: "${sha}") { ... on Commit { oid } }`),
  ]
  const variables = logins.map((_, index) => `, $login${index}: String!`).join('')
  const people = logins.length === 0 ? '' : documents.people()
  return `query LookUp($owner: String!, $name: String!${variables}) {
  repository(owner: $owner, name: $name) {\n    ${asked.join('\n    ')}\n  }\n}\n${people}`
}

function readPerson(answer: Answer): KnownPerson {
  const [nodeId, login] = [text(at(answer, 'id')), text(at(answer, 'login'))]
  const id = at(answer, 'databaseId')
  return { nodeId, login, id: isPresent(id) ? integer(id) : null }
}
