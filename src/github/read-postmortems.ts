import type {
  DocumentVersion,
  FilingRecords,
  PostmortemsObservation,
  PublishedDocument,
} from '../action-items-github.ts'
import { settingsPath } from '../config/settings.ts'
import { sharedPaths } from '../incident/record-paths.ts'
import { postmortemFolder } from '../postmortem/draft/draft-place.ts'
import { type Answer, at, fields, integer, isPresent, list, text } from './answer.ts'
import type { Client } from './client.ts'
import { documents } from './documents.ts'
import { type Place, readOverrides, readRepository, variablesOf } from './observe.ts'
import { readActor } from './read-actor.ts'
import { readPeople } from './read-people.ts'
import { readText } from './read-text.ts'
import { found } from './refuse-partial.ts'

/** Every post-mortem on the default branch by name, and what was read of them last. */
export async function observePostmortems(
  client: Client,
  place: Place,
  before: string | null,
): Promise<PostmortemsObservation> {
  const commit = before ?? 'HEAD'
  const variables = {
    ...variablesOf(place),
    index: sharedPaths.postmortems,
    before: commit,
    earlier: `${commit}:${postmortemFolder}`,
  }
  const answer = await client.graphql('read', documents.observePostmortems(), variables)
  const repository = found(answer, 'repository')
  const [configuration, overrides, index] = await Promise.all([
    readText(client, at(repository, 'config'), settingsPath),
    readOverrides(client, at(repository, 'overrides')),
    readIndex(client, at(repository, 'index')),
  ])
  const branch = at(repository, 'branch')
  const current = readDocuments(at(repository, 'postmortems'))
  const isThere = isPresent(at(repository, 'before'))
  return {
    ...readRepository(repository, answer.readAt),
    configuration,
    overrides,
    assignable: readPeople(at(repository, 'assignableUsers')),
    commit: isPresent(branch) ? text(at(branch, 'target', 'oid')) : null,
    documents: current,
    // Forced away or never there: then nobody can tell what the push brought.
    earlier: isThere ? readDocuments(at(repository, 'earlier')) : current,
    index,
  }
}

/** Text of `post-mortems.json` off the head of the records branch; null when there is none. */
export async function readIndex(client: Client, records: Answer): Promise<string | null> {
  if (!isPresent(records)) return null
  const file = at(records, 'target', 'index')
  return isPresent(file) ? readText(client, at(file, 'object'), sharedPaths.postmortems) : null
}

/** The Markdown files of the folder and the folders in it, as the fragment `Postmortems` answers them. */
export function readDocuments(folder: Answer): readonly DocumentVersion[] {
  return documentsIn(folder, postmortemFolder)
}

function documentsIn(tree: Answer, folder: string): readonly DocumentVersion[] {
  if (!isPresent(tree) || fields(tree).length === 0) return []
  return list(at(tree, 'entries')).flatMap((entry) => {
    const path = `${folder}/${text(at(entry, 'name'))}`
    if (text(at(entry, 'type')) === 'tree') return documentsIn(at(entry, 'object'), path)
    return documentOf({ path, blob: text(at(entry, 'oid')) })
  })
}

function documentOf({ path, blob }: DocumentVersion): readonly DocumentVersion[] {
  return /\.(md|markdown)$/i.test(path) ? [{ path, blob }] : []
}

/** A post-mortem, and how it got to the default branch. */
export async function publishedDocument(
  client: Client,
  { owner, name }: Place,
  { path, blob }: DocumentVersion,
): Promise<PublishedDocument> {
  const variables = { owner, name, blob, path }
  const answer = await client.graphql('read', documents.publishedDocument(), variables)
  const repository = found(answer, 'repository')
  const branch = at(repository, 'defaultBranchRef')
  const [commit] = list(at(branch, 'target', 'history', 'nodes'))
  return {
    text: (await readText(client, at(repository, 'document'), path)) ?? '',
    last: commit === undefined ? null : readLast(commit, text(at(branch, 'name'))),
  }
}

function readLast(commit: Answer, branch: string): NonNullable<PublishedDocument['last']> {
  const pulls = list(at(commit, 'associatedPullRequests', 'nodes'))
  const merged = pulls.filter((one) => isPresent(at(one, 'mergedAt')))
  // Of a stack of pull requests the one that reached the default branch.
  const pull = merged.find((one) => text(at(one, 'baseRefName')) === branch) ?? merged[0]
  if (pull === undefined) {
    const author = at(commit, 'author')
    const user = isPresent(author) ? at(author, 'user') : author
    return { at: text(at(commit, 'committedDate')), actor: readActor(user), pull: null }
  }
  const mergedAt = text(at(pull, 'mergedAt'))
  const number = integer(at(pull, 'number'))
  return {
    at: mergedAt,
    actor: readActor(at(pull, 'mergedBy')),
    pull: { number, url: text(at(pull, 'url')), mergedAt },
  }
}

/** Files of the records branch, and the issue of an incident. */
export async function filingRecords(
  client: Client,
  place: Place,
  { paths, incident }: { readonly paths: readonly string[]; readonly incident: number | null },
): Promise<FilingRecords> {
  const asked = paths.map((_, index) => `file${index}: file(path: $path${index}) { ...File }`)
  const issue = incident === null ? '' : 'issue(number: $incident) { id }'
  const declared = [
    ...paths.map((_, index) => `, $path${index}: String!`),
    ...(incident === null ? [] : [', $incident: Int!']),
  ].join('')
  const document = `query FilingRecords($owner: String!, $name: String!, $recordsRef: String!${declared}) {
  repository(owner: $owner, name: $name) {
    records: ref(qualifiedName: $recordsRef) { target { oid ... on Commit { ${asked.join(' ')} } } }
    ${issue}
  }
}
${documents.recordFragments()}`
  const named = Object.fromEntries(paths.map((path, index) => [`path${index}`, path]))
  const answer = await client.graphql('read', document, {
    ...variablesOf(place),
    ...named,
    ...(incident === null ? {} : { incident }),
  })
  const repository = found(answer, 'repository')
  const records = at(repository, 'records')
  const issueAnswer = incident === null ? null : at(repository, 'issue')
  return {
    head: isPresent(records) ? text(at(records, 'target', 'oid')) : null,
    files: isPresent(records) ? await readNamed(client, at(records, 'target'), paths) : new Map(),
    incidentId: issueAnswer !== null && isPresent(issueAnswer) ? text(at(issueAnswer, 'id')) : null,
  }
}

async function readNamed(
  client: Client,
  commit: Answer,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const read = paths.map(async (path, index): Promise<readonly (readonly [string, string])[]> => {
    const file = at(commit, `file${index}`)
    const content = isPresent(file) ? await readText(client, at(file, 'object'), path) : null
    return content === null ? [] : [[path, content]]
  })
  return new Map((await Promise.all(read)).flat())
}
