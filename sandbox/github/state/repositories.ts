import { noDependencies } from './dependencies.ts'
import { createGitStore } from './git-store.ts'
import { nodeId } from './ids.ts'
import { nextId, register, type State } from './state.ts'
import type { Repository } from './things.ts'

/** What a repository is made with; all else is as in a new public one, in which Actions may open pull requests. */
export type NewRepository = Pick<Repository, 'owner' | 'name' | 'createdAt'> & Partial<Repository>

/** Makes a repository that can be found by its name and id. */
export function newRepository(state: State, given: NewRepository): Repository {
  const databaseId = nextId(state)
  const repository: Repository = {
    typename: 'Repository',
    isPrivate: false,
    isArchived: false,
    hasIssues: true,
    defaultBranch: 'main',
    actionsMayOpenPulls: true,
    offersDrafts: true,
    deletesMergedBranches: false,
    mergeQueue: null,
    pushProtection: false,
    parent: null,
    git: createGitStore(),
    collaborators: new Map(),
    labels: new Map(),
    issues: new Map(),
    departed: new Map(),
    rulesets: [],
    deployments: [],
    liveDeployments: new Set(),
    workflowRuns: [],
    releases: [],
    milestones: [],
    statuses: new Map(),
    checkRuns: new Map(),
    dependencies: noDependencies(),
    nextNumber: 1,
    ...given,
    id: nodeId('Repository', databaseId),
    databaseId,
  }
  state.repositories.set(`${given.owner.login}/${given.name}`.toLowerCase(), repository)
  return register(state, repository)
}
