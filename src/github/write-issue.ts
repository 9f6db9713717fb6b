import type { IssueWrite } from '../incident/sync-plan.ts'
import { UserError } from '../user-error.ts'
import type { IssueTarget, WriteOutcome, Written } from '../world.ts'
import { type Answer, at, isPresent, text } from './answer.ts'
import type { Client, GraphQlAnswer } from './client.ts'
import { documents } from './documents.ts'
import { type GraphQlError, graphQlFailure, isRefusal } from './failures.ts'
import { readComment } from './read-issue.ts'

/** So many writes go into one request: GitHub gives up on one that takes ten seconds. */
const batchLength = 50

/** Carries out writes to an issue, in order. One that fails does not keep the others from being done. */
export async function writeIssue(
  client: Client,
  target: IssueTarget,
  { writes, branch }: { readonly writes: readonly IssueWrite[]; readonly branch: string },
): Promise<Written> {
  const mutations = writes.map((write) => mutationOf(write, target))
  const outcomes: WriteOutcome[] = []
  let head: string | null = null
  for (let from = 0; from < mutations.length; from += batchLength) {
    const some = mutations.slice(from, from + batchLength)
    const variables = { ...variablesOf(some), recordsRef: `refs/heads/${branch}` }
    const answer = await client.graphql('write', batch(some), variables)
    outcomes.push(...some.map((mutation, index) => outcomeOf(answer, mutation, aliasOf(index))))
    head = headIn(answer, some)
  }
  return { outcomes, head }
}

/**
 * Head of the records branch as the last write of a request saw it: what was done in between shows there, so that no commit has
 * to find it out.
 */
function headIn(answer: GraphQlAnswer, mutations: readonly Mutation[]): string | null {
  const last = mutations.findLastIndex(({ issuePath }) => issuePath !== null)
  const path = mutations[last]?.issuePath
  let inner: Answer = at(answer.data, aliasOf(last))
  for (const field of [...(path ?? []), 'repository', 'ref', 'target']) {
    if (!isPresent(inner)) return null
    inner = at(inner, field)
  }
  return isPresent(inner) ? text(at(inner, 'oid')) : null
}

interface Mutation {
  readonly field: string
  readonly inputType: string
  readonly input: object
  /** What the answer is to tell of it, beside the head of the records branch; empty for nothing. */
  readonly selection: string
  /** The fields that lead to something of the repository; null where none does. */
  readonly issuePath: readonly string[] | null
  /** Type of what they lead to, where the schema leaves that open. */
  readonly issueType?: 'Issue' | 'IssueComment'
}

function mutationOf(write: IssueWrite, target: IssueTarget): Mutation {
  const { issueId, labelIds, userIds } = target
  switch (write.kind) {
    case 'post-comment':
    case 'say':
      return {
        field: 'addComment',
        inputType: 'AddCommentInput',
        input: { subjectId: issueId, body: write.body },
        selection: 'commentEdge { node { ...Comment } }',
        issuePath: ['subject'],
        issueType: 'Issue',
      }
    case 'edit-comment':
      return {
        field: 'updateIssueComment',
        inputType: 'UpdateIssueCommentInput',
        input: { id: write.id, body: write.body },
        selection: '',
        issuePath: ['issueComment'],
      }
    case 'delete-comment':
      return {
        field: 'deleteIssueComment',
        inputType: 'DeleteIssueCommentInput',
        input: { id: write.id },
        selection: 'clientMutationId',
        issuePath: null,
      }
    case 'react':
      return {
        field: 'addReaction',
        inputType: 'AddReactionInput',
        input: { subjectId: write.comment, content: write.reaction },
        selection: '',
        issuePath: ['subject'],
        issueType: 'IssueComment',
      }
    case 'add-labels':
      return {
        field: 'addLabelsToLabelable',
        inputType: 'AddLabelsToLabelableInput',
        input: { labelableId: issueId, labelIds: idsOf(write.names, labelIds) },
        selection: '',
        issuePath: ['labelable'],
        issueType: 'Issue',
      }
    case 'remove-labels':
      return {
        field: 'removeLabelsFromLabelable',
        inputType: 'RemoveLabelsFromLabelableInput',
        input: { labelableId: issueId, labelIds: idsOf(write.names, labelIds) },
        selection: '',
        issuePath: ['labelable'],
        issueType: 'Issue',
      }
    case 'assign':
    case 'unassign':
      return {
        field:
          write.kind === 'assign' ? 'addAssigneesToAssignable' : 'removeAssigneesFromAssignable',
        inputType:
          write.kind === 'assign'
            ? 'AddAssigneesToAssignableInput'
            : 'RemoveAssigneesFromAssignableInput',
        input: { assignableId: issueId, assigneeIds: idsOf(write.logins, userIds) },
        selection: '',
        issuePath: ['assignable'],
        issueType: 'Issue',
      }
    case 'close':
      return {
        field: 'closeIssue',
        inputType: 'CloseIssueInput',
        input: { issueId, stateReason: closeReasons[write.reason] },
        selection: '',
        issuePath: ['issue'],
      }
    case 'reopen':
      return {
        field: 'reopenIssue',
        inputType: 'ReopenIssueInput',
        input: { issueId },
        selection: '',
        issuePath: ['issue'],
      }
    case 'pin-comment':
      throw new TypeError('a comment is pinned by REST, not in the batch')
  }
}

const closeReasons = {
  completed: 'COMPLETED',
  'not-planned': 'NOT_PLANNED',
  duplicate: 'DUPLICATE',
} as const

function idsOf(names: readonly string[], ids: ReadonlyMap<string, string>): readonly string[] {
  return names.flatMap((name) => ids.get(name.toLowerCase()) ?? [])
}

function batch(mutations: readonly Mutation[]): string {
  const last = mutations.findLastIndex(({ issuePath }) => issuePath !== null)
  const variables = mutations.map(({ inputType }, index) => `$${aliasOf(index)}: ${inputType}!`)
  const fields = mutations.map((mutation, index) => {
    const told =
      index === last ? `${mutation.selection} ${headSelection(mutation)}` : mutation.selection
    const { field } = mutation
    return `  ${aliasOf(index)}: ${field}(input: $${aliasOf(index)}) { ${told.trim() || 'clientMutationId'} }`
  })
  const reference = last < 0 ? [] : ['$recordsRef: String!']
  const head = [...variables, ...reference].join(', ')
  const operation = `mutation WriteIssue(${head}) {\n${fields.join('\n')}\n}`
  const comments = mutations.some(({ selection }) => selection.includes('...Comment'))
  return comments ? `${operation}\n${documents.commentFragments()}` : operation
}

function headSelection({ issuePath, issueType }: Mutation): string {
  const head = 'repository { ref(qualifiedName: $recordsRef) { target { oid } } }'
  const inner = issueType === undefined ? head : `... on ${issueType} { ${head} }`
  return (issuePath ?? []).reduceRight((selection, field) => `${field} { ${selection} }`, inner)
}

function variablesOf(mutations: readonly Mutation[]): object {
  return Object.fromEntries(mutations.map(({ input }, index) => [aliasOf(index), input]))
}

function aliasOf(index: number): string {
  return `write${index}`
}

/** A write GitHub refuses is told with what it said; the writes beside it stand. */
function refused(errors: readonly GraphQlError[]): WriteOutcome {
  const failure = graphQlFailure(errors)
  if (!isRefusal(failure)) return { kind: 'failed', error: failure }
  const told = errors.map(({ message }) => message).join('; ')
  const error = new UserError('write-refused', {
    what: `GitHub refused a write to the issue: ${told}.`,
    remedy: 'The record is up to date. Mend what GitHub names, then run the workflow again.',
    cause: failure,
  })
  return { kind: 'failed', error }
}

function outcomeOf(answer: GraphQlAnswer, mutation: Mutation, alias: string): WriteOutcome {
  const errors = answer.errors.filter((error) => error.path[0] === alias)
  const payload = at(answer.data, alias)
  if (!isPresent(payload)) {
    return errors.some(({ type }) => type === 'NOT_FOUND') ? { kind: 'vanished' } : refused(errors)
  }
  if (mutation.field !== 'addComment') return { kind: 'done' }
  return { kind: 'commented', comment: readComment(at(payload, 'commentEdge', 'node')) }
}
