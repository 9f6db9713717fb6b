import { settingsPath } from '../config/settings.ts'
import { postmortemFolder } from '../postmortem/draft/draft-place.ts'
import type { PullDocuments } from '../postmortem-github.ts'
import { at, flag, isPresent, list, text } from './answer.ts'
import type { Client } from './client.ts'
import { documents } from './documents.ts'
import type { Place } from './observe.ts'
import { readPeople } from './read-people.ts'
import { readText } from './read-text.ts'
import { found } from './refuse-partial.ts'

/** GitHub lists no more files of a pull request than 3,000. https://docs.github.com/rest/pulls/pulls#list-pull-requests-files */
const maximumPages = 30

/** The post-mortems that a pull request adds or changes. */
export async function pullDocuments(
  client: Client,
  { owner, name }: Place,
  pull: number,
): Promise<PullDocuments | null> {
  const answer = await client.graphql('read', documents.pullDocuments(), { owner, name, pull })
  const repository = found(answer, 'repository')
  const request = at(repository, 'pullRequest')
  if (!isPresent(request)) return null
  const head = text(at(request, 'headRefOid'))
  const paths = await changedPaths(client, pull)
  return {
    configuration: await readText(client, at(repository, 'config'), settingsPath),
    head,
    isFork: flag(at(request, 'isCrossRepository')),
    readAt: answer.readAt,
    assignable: readPeople(at(repository, 'assignableUsers')),
    documents: await textsInPages(client, { owner, name }, { head, paths }),
  }
}

/** Paths of the post-mortems it adds or changes. */
async function changedPaths(client: Client, pull: number): Promise<readonly string[]> {
  const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files'
  const paths: string[] = []
  for (let page = 1; page <= maximumPages; page += 1) {
    const files = list(await client.rest('read', route, { pull_number: pull, per_page: 100, page }))
    const there = files.filter((file) => text(at(file, 'status')) !== 'removed')
    paths.push(...there.map((file) => text(at(file, 'filename'))))
    if (files.length < 100) break
  }
  return paths.filter(
    (path) => path.startsWith(`${postmortemFolder}/`) && /\.(md|markdown)$/i.test(path),
  )
}

/** A pull request that brings old post-mortems along may have hundreds: so many texts are asked for in a request. */
const textsInRequest = 50

async function textsInPages(
  client: Client,
  place: Pick<Place, 'owner' | 'name'>,
  { head, paths }: { readonly head: string; readonly paths: readonly string[] },
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>()
  for (let from = 0; from < paths.length; from += textsInRequest) {
    const page = paths.slice(from, from + textsInRequest)
    for (const [path, content] of await textsAt(client, place, { head, paths: page })) {
      texts.set(path, content)
    }
  }
  return texts
}

async function textsAt(
  client: Client,
  { owner, name }: Pick<Place, 'owner' | 'name'>,
  { head, paths }: { readonly head: string; readonly paths: readonly string[] },
): Promise<ReadonlyMap<string, string>> {
  const declared = paths.map((_, index) => `, $file${index}: String!`).join('')
  const asked = paths.map(
    (_, index) => `file${index}: object(expression: $file${index}) { ...Text }`,
  )
  const document = `query PullTexts($owner: String!, $name: String!${declared}) {
  repository(owner: $owner, name: $name) { ${asked.join(' ')} }
}
${documents.textFragment()}`
  const named = paths.map((path, index) => [`file${index}`, `${head}:${path}`])
  const variables = { owner, name, ...Object.fromEntries(named) }
  const answer = await client.graphql('read', document, variables)
  const repository = found(answer, 'repository')
  const texts = paths.map(async (path, index): Promise<readonly (readonly [string, string])[]> => {
    const content = await readText(client, at(repository, `file${index}`), path)
    return content === null ? [] : [[path, content]]
  })
  return new Map((await Promise.all(texts)).flat())
}
