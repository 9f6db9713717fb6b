import type {
  GuardIssueSearch,
  GuardIssues,
  IssueNow,
  IssuePage,
  LabelledIssueNow,
} from '../guard-github.ts'
import { recordPaths } from '../incident/record-paths.ts'
import { type Answer, at, flag, integer, isPresent, list, text } from './answer.ts'
import type { Client } from './client.ts'
import { documents } from './documents.ts'
import { graphQlFailure } from './failures.ts'
import { type Place, variablesOf } from './observe.ts'
import { readActor } from './read-actor.ts'
import { readText } from './read-text.ts'

/** Issues by number with their records, and the open ones with some labels, in one request. */
export async function guardIssues(
  client: Client,
  place: Place,
  { numbers, labels }: GuardIssueSearch,
): Promise<GuardIssues> {
  const answer = await client.graphql('read', documentFor(numbers), {
    ...variablesOf(place),
    declaring: labels,
    withDeclared: labels.length > 0,
  })
  const refused = answer.errors.find(({ type }) => type !== 'NOT_FOUND')
  const repository = at(answer.data, 'repository')
  if (refused !== undefined || !isPresent(repository)) throw graphQlFailure(answer.errors)
  const records = at(repository, 'records')
  const found = numbers.map(async (number): Promise<[number, IssueNow][]> => {
    const issue = at(repository, `issue${number}`)
    // An answer with another number is a moved issue that GitHub followed for us; it is not here.
    if (!isPresent(issue) || !isIssue(issue, number)) return []
    const file = isPresent(records) ? at(records, 'target', `record${number}`) : records
    const path = recordPaths(number).record
    const record = isPresent(file) ? await readText(client, at(file, 'object'), path) : null
    return [[number, { ...readIssueNow(issue), record }]]
  })
  return {
    issues: new Map((await Promise.all(found)).flat()),
    declared: labels.length > 0 ? readIssuePage(at(repository, 'declared')) : noIssues,
  }
}

const noIssues: IssuePage = { issues: [], isCut: false }

/** A page of open issues as the fragment `GuardIssues` answers it. */
export function readIssuePage(page: Answer): IssuePage {
  return {
    issues: list(at(page, 'nodes')).map(readLabelled),
    isCut: flag(at(page, 'pageInfo', 'hasNextPage')),
  }
}

function isIssue(issue: Answer, number: number): boolean {
  return text(at(issue, '__typename')) === 'Issue' && integer(at(issue, 'number')) === number
}

function readIssueNow(issue: Answer): Omit<IssueNow, 'record'> {
  const [closed] = list(at(issue, 'closed', 'nodes'))
  const [reopened] = list(at(issue, 'reopened', 'nodes'))
  const isOpen = text(at(issue, 'state')) === 'OPEN'
  return {
    ...readLabelled(issue),
    body: text(at(issue, 'body')),
    isOpen,
    isClosedByMerge: !isOpen && closed !== undefined && isMerge(at(closed, 'closer')),
    reopenedAt: reopened === undefined ? null : text(at(reopened, 'createdAt')),
  }
}

/** A project whose workflow closes issues closes them, too, and mends nothing. */
function isMerge(closer: Answer): boolean {
  return isPresent(closer) && ['PullRequest', 'Commit'].includes(text(at(closer, '__typename')))
}

const members = ['OWNER', 'MEMBER', 'COLLABORATOR']
const strangers = ['NONE', 'FIRST_TIMER', 'FIRST_TIME_CONTRIBUTOR']

/** What GitHub calls an author here, by an `authorAssociation`. */
export function authorIs(association: string): LabelledIssueNow['authorIs'] {
  if (members.includes(association)) return 'member'
  return strangers.includes(association) ? 'stranger' : 'contributor'
}

function readLabelled(issue: Answer): LabelledIssueNow {
  return {
    number: integer(at(issue, 'number')),
    title: text(at(issue, 'title')),
    url: text(at(issue, 'url')),
    author: readActor(at(issue, 'author')),
    authorIs: authorIs(text(at(issue, 'authorAssociation'))),
    createdAt: text(at(issue, 'createdAt')),
    updatedAt: text(at(issue, 'updatedAt')),
    labels: list(at(issue, 'labels', 'nodes')).map((label) => text(at(label, 'name'))),
    labelled: list(at(issue, 'timelineItems', 'nodes')).flatMap((event) => {
      const label = at(event, 'label')
      // The label may have been deleted since.
      if (!isPresent(label)) return []
      const actor = readActor(at(event, 'actor'))
      return [{ label: text(at(label, 'name')), at: text(at(event, 'createdAt')), actor }]
    }),
  }
}

function documentFor(numbers: readonly number[]): string {
  const issues = numbers.map(
    (number) =>
      `    issue${number}: issueOrPullRequest(number: ${number}) { __typename ...GuardIssueNow }`,
  )
  const files = numbers.map(
    (number) => `record${number}: file(path: "${recordPaths(number).record}") { ...File }`,
  )
  const records =
    numbers.length === 0
      ? ''
      : `    records: ref(qualifiedName: $recordsRef) { target { ... on Commit { ${files.join(' ')} } } }`
  return `query GuardIssues(
  $owner: String!
  $name: String!
  ${numbers.length === 0 ? '' : '$recordsRef: String!'}
  $declaring: [String!]
  $withDeclared: Boolean!
) {
  repository(owner: $owner, name: $name) {
    declared: issues(
      labels: $declaring
      states: OPEN
      first: 100
      orderBy: { field: UPDATED_AT, direction: DESC }
    ) @include(if: $withDeclared) { ...GuardIssues }
${issues.join('\n')}
${records}
  }
}
${documents.guardIssueFragments(numbers.length > 0)}`
}
