import { type BranchCommit, commitOnBranch } from '../acts/branch-commit.ts'
import { createLabel, updateLabel } from '../acts/labels.ts'
import { type RefUpdate, updateRefs } from '../acts/ref-batch.ts'
import { createRef, deleteRef } from '../acts/refs.ts'
import { notFound, unprocessable } from '../refusal.ts'
import { commitThing, refThing } from '../state/revisions.ts'
import { findRepository } from '../state/state.ts'
import type { Repository } from '../state/things.ts'
import { demandedText, objectArgument, objectsArgument, textArgument } from './arguments.ts'
import type { Arguments, Fields, GraphContext } from './fields.ts'
import { subject } from './mutation-subjects.ts'

/** Mutations of a repository's refs and labels: each gets its `input` as arguments. */
export const repositoryMutations: Fields = {
  createCommitOnBranch: (_source, input, context) => {
    const { repository, branch } = branchOf(context, objectArgument(input, 'branch'))
    const oid = commitOnBranch(context.call, repository, { branch, ...changeOf(input) })
    return { commit: commitThing(repository, oid), ref: refThing(repository, branch) }
  },
  updateRefs: (_source, input, context) => {
    const repository = subject(context, input, { name: 'repositoryId', types: ['Repository'] })
    updateRefs(context.call, repository, objectsArgument(input, 'refUpdates').map(refUpdateOf))
    return {}
  },
  createRef: (_source, input, context) => {
    const repository = subject(context, input, { name: 'repositoryId', types: ['Repository'] })
    const ref = demandedText(input, 'name')
    createRef(context.call, repository, { ref, oid: demandedText(input, 'oid') })
    return { ref: refThing(repository, ref) }
  },
  deleteRef: (_source, input, context) => {
    const { repository, name } = subject(context, input, { name: 'refId', types: ['Ref'] })
    deleteRef(context.call, repository, name)
    return {}
  },
  createLabel: (_source, input, context) => {
    const repository = subject(context, input, { name: 'repositoryId', types: ['Repository'] })
    const label = createLabel(context.call, repository, {
      name: demandedText(input, 'name'),
      color: demandedText(input, 'color'),
      description: textArgument(input, 'description') ?? null,
    })
    return { label }
  },
  updateLabel: (_source, input, context) => {
    const label = subject(context, input, { name: 'id', types: ['Label'] })
    const [name, color] = [textArgument(input, 'name'), textArgument(input, 'color')]
    const description = textArgument(input, 'description')
    updateLabel(context.call, label, {
      ...(name === undefined ? {} : { name }),
      ...(color === undefined ? {} : { color }),
      ...(description === undefined ? {} : { description }),
    })
    return { label }
  },
}

function refUpdateOf(update: Arguments): RefUpdate {
  return {
    ref: demandedText(update, 'name'),
    before: textArgument(update, 'beforeOid'),
    oid: demandedText(update, 'afterOid'),
    force: update['force'] === true,
  }
}

function branchOf(
  context: GraphContext,
  branch: Arguments,
): { readonly repository: Repository; readonly branch: string } {
  if (textArgument(branch, 'id') !== undefined) {
    const ref = subject(context, branch, { name: 'id', types: ['Ref'] })
    return { repository: ref.repository, branch: shortName(ref.name) }
  }
  const fullName = textArgument(branch, 'repositoryNameWithOwner')
  const name = textArgument(branch, 'branchName')
  if (fullName === undefined || name === undefined) {
    throw unprocessable('A branch needs an id, or a repositoryNameWithOwner and a branchName.')
  }
  const [owner = '', repositoryName = ''] = fullName.split('/')
  const repository = findRepository(context.call.state, owner, repositoryName)
  if (!repository) {
    throw notFound(`Could not resolve to a Repository with the name '${fullName}'.`)
  }
  return { repository, branch: shortName(name) }
}

function shortName(ref: string): string {
  return ref.replace(/^refs\/heads\//, '')
}

function changeOf(input: Arguments): Omit<BranchCommit, 'branch'> {
  const changes = objectArgument(input, 'fileChanges')
  const message = objectArgument(input, 'message')
  const headline = demandedText(message, 'headline')
  const body = textArgument(message, 'body') ?? ''
  return {
    expectedHead: demandedText(input, 'expectedHeadOid'),
    message: body === '' ? headline : `${headline}\n\n${body}`,
    additions: new Map(
      objectsArgument(changes, 'additions').map((file) => [
        demandedText(file, 'path'),
        Buffer.from(demandedText(file, 'contents'), 'base64'),
      ]),
    ),
    deletions: objectsArgument(changes, 'deletions').map((file) => demandedText(file, 'path')),
  }
}
