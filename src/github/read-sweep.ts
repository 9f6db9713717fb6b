import { recordPaths, sharedPaths } from '../incident/record-paths.ts'
import { compareText } from '../text/order.ts'
import type { IssuePulse, SweepObservation } from '../world.ts'
import { type Answer, at, flag, isPresent, largeInteger, list, text, textOrNull } from './answer.ts'
import type { Client } from './client.ts'
import { documents } from './documents.ts'
import { statusOf } from './failures.ts'
import { keptBack, type Place, readDeployments, readOpen, variablesOf } from './observe.ts'
import { readLabelledIssue } from './pages.ts'
import { itemTypes } from './read-issue.ts'
import { readDocuments, readIndex } from './read-postmortems.ts'
import { readText } from './read-text.ts'
import { found } from './refuse-partial.ts'

/** Read 1 of a sweep; the labelled issues are the first hundred. */
export async function observeSweep(
  client: Client,
  place: Place,
  labels: readonly string[],
): Promise<SweepObservation> {
  const { open, changes, postmortems: index } = sharedPaths
  const variables = { ...variablesOf(place), open, changes, index, labels }
  const document = documents.observeSweep()
  const whole = await client.graphql('read', document, { ...variables, withDeployments: true })
  const answer = keptBack(whole, 'deployments')
    ? await client.graphql('read', document, { ...variables, withDeployments: false })
    : whole
  const repository = found(answer, 'repository')
  const issues = at(repository, 'issues')
  const more = flag(at(issues, 'pageInfo', 'hasNextPage'))
  return {
    ...(await readOpen(client, repository, answer.readAt)),
    deployments: readDeployments(at(repository, 'deployments')),
    documents: readDocuments(at(repository, 'postmortems')),
    index: await readIndex(client, at(repository, 'records')),
    labelled: list(at(issues, 'nodes')).map(readLabelledIssue),
    after: more ? text(at(issues, 'pageInfo', 'endCursor')) : null,
  }
}

/** So many issues are looked at in one request. */
const batchLength = 50

/** What happened on issues lately, with what we did about them; null for one that is not there, or is a pull request. */
export async function issuePulses(
  client: Client,
  place: Place,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, IssuePulse | null>> {
  const pulses = new Map<number, IssuePulse | null>()
  for (let from = 0; from < numbers.length; from += batchLength) {
    const some = numbers.slice(from, from + batchLength)
    for (const [number, pulse] of await readBatch(client, place, some)) pulses.set(number, pulse)
  }
  return pulses
}

async function readBatch(
  client: Client,
  place: Place,
  numbers: readonly number[],
): Promise<readonly (readonly [number, IssuePulse | null])[]> {
  const answer = await client.graphql('read', pulsesDocument(numbers), {
    ...variablesOf(place),
    itemTypes,
  })
  const repository = at(answer.data, 'repository')
  const records = at(repository, 'records')
  return Promise.all(
    numbers.map(async (number) => {
      const issue = at(repository, `issue${number}`)
      const isIssue = isPresent(issue) && text(at(issue, '__typename')) === 'Issue'
      if (!isIssue) return [number, null] as const
      const file = isPresent(records) ? at(records, 'target', `work${number}`) : records
      const { work: path } = recordPaths(number)
      const work = isPresent(file) ? await readText(client, at(file, 'object'), path) : null
      return [number, { ...readPulse(issue), work }] as const
    }),
  )
}

function pulsesDocument(numbers: readonly number[]): string {
  const issues = numbers.map(
    (number) =>
      `    issue${number}: issueOrPullRequest(number: ${number}) { __typename ...IssuePulse }`,
  )
  const works = numbers.map(
    (number) => `work${number}: file(path: "${recordPaths(number).work}") { ...File }`,
  )
  return `query IssuePulses(
  $owner: String!
  $name: String!
  $recordsRef: String!
  $itemTypes: [IssueTimelineItemsItemType!]
) {
  repository(owner: $owner, name: $name) {
${issues.join('\n')}
    records: ref(qualifiedName: $recordsRef) {
      target { ... on Commit { ${works.join(' ')} } }
    }
  }
}
${documents.pulseFragments()}`
}

function readPulse(issue: Answer): Omit<IssuePulse, 'work'> {
  const moments = list(at(issue, 'timelineItems', 'nodes')).map((node) =>
    text(at(node, 'createdAt')),
  )
  const edited = textOrNull(at(issue, 'lastEditedAt'))
  const others = list(at(issue, 'comments', 'nodes')).filter(
    (comment) => !flag(at(comment, 'viewerDidAuthor')) && !isAnswered(comment),
  )
  const last = others.at(-1)
  return {
    happenedAt:
      [...moments, ...(edited === null ? [] : [edited])].toSorted(compareText).at(-1) ?? null,
    lastComment: last === undefined ? 0 : largeInteger(at(last, 'fullDatabaseId')),
  }
}

/** Our reaction marks what was answered. */
function isAnswered(comment: Answer): boolean {
  const groups = at(comment, 'reactionGroups')
  return isPresent(groups) && list(groups).some((group) => flag(at(group, 'viewerHasReacted')))
}

/** When the workflow last ran on its schedule, newest first: five at most. */
export async function scheduledRuns(client: Client, workflow: string): Promise<readonly string[]> {
  const route = 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs'
  try {
    const parameters = { workflow_id: workflow, event: 'schedule', per_page: 5 }
    const answer = await client.rest('read', route, parameters)
    return list(at(answer, 'workflow_runs')).map((run) => text(at(run, 'created_at')))
  } catch (error) {
    // A workflow that was renamed while it ran has no runs under its old name.
    if (statusOf(error) === 404) return []
    throw error
  }
}
