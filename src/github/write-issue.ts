import type { IssueWrite } from '../incident/sync-plan.ts'
import { UserError } from '../user-error.ts'
import type { IssueTarget, WriteOutcome } from '../world.ts'
import { at, isPresent } from './answer.ts'
import type { Client, GraphQlAnswer } from './client.ts'
import { documents } from './documents.ts'
import { type GraphQlError, graphQlFailure } from './failures.ts'
import { readComment } from './read-issue.ts'

/** Carries out writes to an issue in one request, in order. One that fails does not keep the others from being done. */
export async function writeIssue(
  client: Client,
  target: IssueTarget,
  writes: readonly IssueWrite[],
): Promise<readonly WriteOutcome[]> {
  const mutations = writes.map((write) => mutationOf(write, target))
  const answer = await client.graphql('write', batch(mutations), variablesOf(mutations))
  return mutations.map((mutation, index) => outcomeOf(answer, mutation, aliasOf(index)))
}

interface Mutation {
  readonly field: string
  readonly inputType: string
  readonly input: object
  readonly selection: string
}

const nothing = '{ clientMutationId }'

function mutationOf(write: IssueWrite, { issueId, labelIds }: IssueTarget): Mutation {
  switch (write.kind) {
    case 'post-comment':
      return {
        field: 'addComment',
        inputType: 'AddCommentInput',
        input: { subjectId: issueId, body: write.body },
        selection: '{ commentEdge { node { ...Comment } } }',
      }
    case 'edit-comment':
      return {
        field: 'updateIssueComment',
        inputType: 'UpdateIssueCommentInput',
        input: { id: write.id, body: write.body },
        selection: nothing,
      }
    case 'delete-comment':
      return {
        field: 'deleteIssueComment',
        inputType: 'DeleteIssueCommentInput',
        input: { id: write.id },
        selection: nothing,
      }
    case 'add-labels':
      return {
        field: 'addLabelsToLabelable',
        inputType: 'AddLabelsToLabelableInput',
        input: { labelableId: issueId, labelIds: idsOf(write.names, labelIds) },
        selection: nothing,
      }
    case 'remove-labels':
      return {
        field: 'removeLabelsFromLabelable',
        inputType: 'RemoveLabelsFromLabelableInput',
        input: { labelableId: issueId, labelIds: idsOf(write.names, labelIds) },
        selection: nothing,
      }
    case 'reopen':
      return {
        field: 'reopenIssue',
        inputType: 'ReopenIssueInput',
        input: { issueId },
        selection: nothing,
      }
    case 'pin-comment':
      throw new TypeError('a comment is pinned by REST, not in the batch')
  }
}

function idsOf(names: readonly string[], ids: ReadonlyMap<string, string>): readonly string[] {
  return names.flatMap((name) => ids.get(name) ?? [])
}

function batch(mutations: readonly Mutation[]): string {
  const variables = mutations.map(({ inputType }, index) => `$${aliasOf(index)}: ${inputType}!`)
  const fields = mutations.map(
    ({ field, selection }, index) =>
      `  ${aliasOf(index)}: ${field}(input: $${aliasOf(index)}) ${selection}`,
  )
  const operation = `mutation WriteIssue(${variables.join(', ')}) {\n${fields.join('\n')}\n}`
  const comments = mutations.some(({ selection }) => selection.includes('...Comment'))
  return comments ? `${operation}\n${documents.commentFragments()}` : operation
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
  if (failure instanceof UserError) return { kind: 'failed', error: failure }
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
