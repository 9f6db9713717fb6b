import { type Call, emit } from '../call.ts'
import { demand, needs } from '../permissions.ts'
import { forbidden } from '../refusal.ts'
import { repositoryShape } from '../shapes/repository.ts'
import { newRepository } from '../state/repositories.ts'
import { findRepository } from '../state/state.ts'
import type { Repository } from '../state/things.ts'

/** Forks a repository to whoever asks, with its default branch only; a fork that is there already is given again. */
export function forkRepository(call: Call, parent: Repository): Repository {
  demand(call, parent, needs.readContents)
  const { account } = call.token
  if (account.typename !== 'User') throw forbidden('Resource not accessible by integration')
  const known = findRepository(call.state, account.login, parent.name)
  if (known) return known
  const head = parent.git.refs.get(`refs/heads/${parent.defaultBranch}`)
  const refs = new Map(head === undefined ? [] : [[`refs/heads/${parent.defaultBranch}`, head]])
  const fork = newRepository(call.state, {
    owner: account,
    name: parent.name,
    isPrivate: parent.isPrivate,
    hasIssues: false,
    defaultBranch: parent.defaultBranch,
    createdAt: call.now,
    parent,
    git: { objects: parent.git.objects, refs },
  })
  const payload = { forkee: repositoryShape(call.state.urls, fork) }
  emit(call, parent, { name: 'fork', action: '', payload })
  return fork
}
