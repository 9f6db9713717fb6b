import { settingsPath } from '../config/settings.ts'
import { labelTable } from '../incident/labels.ts'
import { recordPaths, sharedPaths } from '../incident/record-paths.ts'
import { draftBranch } from '../postmortem/draft/draft-place.ts'
import type { IssueObservation, OpenObservation, RepositoryObservation } from '../world.ts'
import { type Answer, at, fields, flag, isPresent, list, text } from './answer.ts'
import type { Client, GraphQlAnswer } from './client.ts'
import { documents, labelAlias } from './documents.ts'
import { readActor } from './read-actor.ts'
import { readDeployment } from './read-changes.ts'
import { itemTypes, readIssue } from './read-issue.ts'
import { readPeople } from './read-people.ts'
import { readPulls } from './read-pull.ts'
import { readText } from './read-text.ts'
import { found } from './refuse-partial.ts'

/** Which repository and records branch is asked about. */
export interface Place {
  readonly owner: string
  readonly name: string
  readonly branch: string
}

/** Read 1 of a sync: one issue with all that is kept of it. */
export async function observeIssue(
  client: Client,
  place: Place,
  issue: number,
): Promise<IssueObservation> {
  const paths = recordPaths(issue)
  const draft = { draftBranch: draftBranch(issue) }
  const variables = { ...variablesOf(place), ...paths, ...draft, issue, itemTypes }
  const answer = await ask(client, variables)
  const repository = found(answer, 'repository')
  const [configuration, overrides, files] = await Promise.all([
    readText(client, at(repository, 'config'), settingsPath),
    readOverrides(client, at(repository, 'overrides')),
    readFiles(client, at(repository, 'records'), paths),
  ])
  const subject = readSubject(at(repository, 'issueOrPullRequest'), issue)
  const seen = readRepository(repository, answer.readAt)
  return {
    ...seen,
    labels: new Map([...seen.labels, ...labelsOf(repository)]),
    configuration,
    overrides,
    files,
    assignable: readPeople(at(repository, 'assignableUsers')),
    deployments: readDeployments(at(repository, 'deployments')),
    pulls: readPulls(at(repository, 'pullRequests')),
    subject,
  }
}

/** Deployments or pull requests that may not be read take the whole repository out of the answer: then it is asked for without those. */
async function ask(client: Client, variables: object): Promise<GraphQlAnswer> {
  const document = documents.observe()
  let asked = { withDeployments: true, withPulls: true }
  const whole = await client.graphql('read', document, { ...variables, ...asked })
  if (keptBack(whole, 'deployments')) asked = { ...asked, withDeployments: false }
  if (keptBack(whole, 'pullRequests')) asked = { ...asked, withPulls: false }
  const isWhole = asked.withDeployments && asked.withPulls
  return isWhole ? whole : client.graphql('read', document, { ...variables, ...asked })
}

/** Whether GitHub kept a part of the repository back. */
export function keptBack({ errors }: GraphQlAnswer, part: string): boolean {
  return errors.some(({ path, type }) => type !== 'NOT_FOUND' && path[1] === part)
}

/** The newest deployments with who made them; null where they were not asked for. */
export function readDeployments(answer: Answer): IssueObservation['deployments'] {
  if (!isPresent(answer)) return null
  return list(at(answer, 'nodes')).map((node) => ({
    deployment: readDeployment(node),
    creator: readActor(at(node, 'creator')),
  }))
}

/** The labels of the issue, whatever they are called. */
function labelsOf(repository: Answer): readonly (readonly [string, string])[] {
  const issue = at(repository, 'issueOrPullRequest')
  if (!isPresent(issue) || text(at(issue, '__typename')) !== 'Issue') return []
  return list(at(issue, 'issueLabels', 'nodes')).map((label) => [
    text(at(label, 'name')).toLowerCase(),
    text(at(label, 'id')),
  ])
}

/** What setup and sweep need to know of the repository. */
export async function observeRepository(client: Client, place: Place): Promise<OpenObservation> {
  const paths = { open: sharedPaths.open, changes: sharedPaths.changes }
  const variables = { ...variablesOf(place), ...paths }
  const answer = await client.graphql('read', documents.observeRepository(), variables)
  return readOpen(client, found(answer, 'repository'), answer.readAt)
}

/** The repository as setup and sweep need it. */
export async function readOpen(
  client: Client,
  repository: Answer,
  readAt: string,
): Promise<OpenObservation> {
  const paths = { open: sharedPaths.open, changes: sharedPaths.changes }
  const [configuration, files] = await Promise.all([
    readText(client, at(repository, 'config'), settingsPath),
    readFiles(client, at(repository, 'records'), paths),
  ])
  const seen = readRepository(repository, readAt)
  const [open, changes] = [files.get(paths.open) ?? null, files.get(paths.changes) ?? null]
  return { ...seen, configuration, open, changes }
}

/** The variables of every question about the repository and its records. */
export function variablesOf({ owner, name, branch }: Place): object {
  return { owner, name, recordsRef: `refs/heads/${branch}` }
}

/** What every question about the repository answers. */
export function readRepository(answer: Answer, readAt: string): RepositoryObservation {
  const labels = labelTable.flatMap(({ name }, index): [string, string][] => {
    const label = at(answer, labelAlias(index))
    return isPresent(label) ? [[name, text(at(label, 'id'))]] : []
  })
  const records = at(answer, 'records')
  const branch = at(answer, 'defaultBranchRef')
  return {
    repository: {
      id: text(at(answer, 'id')),
      archived: flag(at(answer, 'isArchived')),
      issuesEnabled: flag(at(answer, 'hasIssuesEnabled')),
      defaultBranch: isPresent(branch) ? text(at(branch, 'name')) : null,
    },
    labels: new Map(labels),
    readAt,
    head: isPresent(records) ? text(at(records, 'target', 'oid')) : null,
  }
}

function readSubject(answer: Answer, number: number): IssueObservation['subject'] {
  if (!isPresent(answer)) return { kind: 'missing' }
  if (text(at(answer, '__typename')) !== 'Issue') return { kind: 'pull-request' }
  const read = readIssue(answer)
  // An answer with another number is a moved issue that GitHub followed for us; it is not here.
  return read.issue.number === number ? { kind: 'issue', ...read } : { kind: 'missing' }
}

/** Files of the records branch by path, read off its head commit by the name each has in the query. */
async function readFiles(
  client: Client,
  records: Answer,
  paths: Readonly<Record<string, string>>,
): Promise<ReadonlyMap<string, string>> {
  if (!isPresent(records)) return new Map()
  const entries = Object.entries(paths).map(async ([name, path]): Promise<[string, string][]> => {
    const file = at(records, 'target', name)
    const content = isPresent(file) ? await readText(client, at(file, 'object'), path) : null
    return content === null ? [] : [[path, content]]
  })
  return new Map((await Promise.all(entries)).flat())
}

/** The repository's own templates, by file name. */
export async function readOverrides(
  client: Client,
  folder: Answer,
): Promise<ReadonlyMap<string, string>> {
  if (!isPresent(folder) || fields(folder).length === 0) return new Map()
  const entries = list(at(folder, 'entries')).map(async (entry): Promise<[string, string][]> => {
    const name = text(at(entry, 'name'))
    if (!name.endsWith('.md')) return []
    const content = await readText(client, at(entry, 'object'), name)
    return content === null ? [] : [[name, content]]
  })
  return new Map((await Promise.all(entries)).flat())
}
