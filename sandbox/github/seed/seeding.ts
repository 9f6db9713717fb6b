import { addLabel, type LabelTexts } from '../acts/labels.ts'
import { createGitStore } from '../state/git-store.ts'
import { nodeId } from '../state/ids.ts'
import type { Ruleset } from '../state/rulesets.ts'
import { nextId, register, type State, userAccount } from '../state/state.ts'
import type {
  Issue,
  Label,
  Organization,
  PullRequest,
  Release,
  Repository,
  Role,
  User,
} from '../state/things.ts'
import type { WorkflowRun } from '../state/workflow-runs.ts'
import { type CommitSeed, seedCommit } from './seed-commit.ts'
import { type DeploymentSeed, seedDeployment } from './seed-deployment.ts'
import { type IssueSeed, seedCall, seedIssue } from './seed-issue.ts'
import { type PullRequestSeed, seedPullRequest } from './seed-pull-request.ts'
import { type ReleaseSeed, seedRelease, seedTag, type TagSeed } from './seed-release.ts'
import { type RulesetSeed, seedRuleset } from './seed-ruleset.ts'
import { seedWorkflowRun, type WorkflowRunSeed } from './seed-workflow-run.ts'

/** Builds a sandbox's first state. Nothing here asks for rights or tells listeners. */
export interface Seeding {
  repository(options: RepositorySeed): SeededRepository
  /** A repository (`owner/name`) seeded before; throws when there is none. */
  seeded(fullName: string): SeededRepository
}

/** A repository to begin with: empty, owned by an organization. */
export interface RepositorySeed {
  readonly owner: string
  readonly name: string
  readonly private?: boolean
  readonly archived?: boolean
  readonly issuesDisabled?: boolean
  /** Default true here; off in most new repositories on GitHub. */
  readonly actionsMayOpenPullRequests?: boolean
  /** Default `main`. */
  readonly defaultBranch?: string
  readonly collaborators?: Readonly<Record<string, Role>>
  readonly createdAt?: string
}

/** A repository under construction. All times are RFC 3339, UTC; commits and the like in order. */
export interface SeededRepository {
  /** Commits on a branch (default: the default branch) and gives the commit id. */
  commit(seed: CommitSeed): string
  /** Points a branch (default: the default branch) at another commit. What it named stays, but is history no more. */
  forcePush(seed: { readonly to: string; readonly branch?: string }): void
  /** Opens a pull request; with `mergedAt` it is merged. */
  pullRequest(seed: PullRequestSeed): PullRequest
  deployment(seed: DeploymentSeed): void
  /** Adds a run of a workflow and gives it. */
  workflowRun(seed: WorkflowRunSeed): WorkflowRun
  /** Adds a tag and gives the id it names. */
  tag(seed: TagSeed): string
  /** Adds a release, and its tag where there is none yet. */
  release(seed: ReleaseSeed): Release
  label(texts: LabelTexts): Label
  /** Protects branches; commits seeded later are not held against it. */
  ruleset(seed: RulesetSeed): Ruleset
  /** From now on commits that add a secret are refused; those seeded later are not looked at. */
  pushProtection(): void
  /** Opens an issue, with its comments; labels apply whoever the author is, as those of an issue form do. */
  issue(seed: IssueSeed): Issue
}

/** A builder over this state. */
export function createSeeding(state: State): Seeding {
  return {
    repository: (options) => builderOf(state, addRepository(state, options)),
    seeded: (fullName) => {
      const repository = state.repositories.get(fullName.toLowerCase())
      if (!repository) throw new Error(`sandbox: no repository ${fullName}`)
      return builderOf(state, repository)
    },
  }
}

function builderOf(state: State, repository: Repository): SeededRepository {
  return {
    commit: (seed) => seedCommit(repository, seed),
    forcePush: ({ to, branch = repository.defaultBranch }) => {
      repository.git.refs.set(`refs/heads/${branch}`, to)
    },
    pullRequest: (seed) => seedPullRequest(state, repository, seed),
    deployment: (seed) => seedDeployment(state, repository, seed),
    workflowRun: (seed) => seedWorkflowRun(state, repository, seed),
    tag: (seed) => seedTag(repository, seed),
    release: (seed) => seedRelease(state, repository, seed),
    ruleset: (seed) => seedRuleset(state, repository, seed),
    label: (texts) => {
      const at = repository.createdAt
      return addLabel(seedCall(state, { author: 'ghost', at }), repository, texts)
    },
    issue: (seed) => seedIssue(state, repository, seed),
    pushProtection: () => {
      repository.pushProtection = true
    },
  }
}

function addRepository(state: State, options: RepositorySeed): Repository {
  const databaseId = nextId(state)
  const repository: Repository = {
    typename: 'Repository',
    id: nodeId('Repository', databaseId),
    databaseId,
    owner: organization(state, options.owner),
    name: options.name,
    isPrivate: options.private ?? false,
    isArchived: options.archived ?? false,
    hasIssues: !(options.issuesDisabled ?? false),
    defaultBranch: options.defaultBranch ?? 'main',
    actionsMayOpenPulls: options.actionsMayOpenPullRequests ?? true,
    pushProtection: false,
    createdAt: options.createdAt ?? state.clock.now(),
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
    nextNumber: 1,
  }
  for (const [login, role] of Object.entries(options.collaborators ?? {})) {
    userAccount(state, login)
    repository.collaborators.set(login.toLowerCase(), role)
  }
  state.repositories.set(`${options.owner}/${options.name}`.toLowerCase(), repository)
  return register(state, repository)
}

function organization(state: State, login: string): User | Organization {
  const own = state.repositories.values().map(({ owner }) => owner)
  const known = own.find((owner) => owner.login.toLowerCase() === login.toLowerCase())
  if (known) return known
  const databaseId = nextId(state)
  const id = nodeId('Organization', databaseId)
  return register(state, { typename: 'Organization', id, login, databaseId })
}
