import { addLabel, type LabelTexts } from '../acts/labels.ts'
import { createMilestone, type MilestoneTexts } from '../acts/milestones.ts'
import type { DependabotAlert, Dependencies, DependencyChange } from '../state/dependencies.ts'
import { nodeId } from '../state/ids.ts'
import type { IssueFieldDate } from '../state/issue-fields.ts'
import type { Milestone } from '../state/milestones.ts'
import type { Release } from '../state/releases.ts'
import { newRepository } from '../state/repositories.ts'
import type { Ruleset } from '../state/rulesets.ts'
import { nextId, register, type State, userAccount } from '../state/state.ts'
import type {
  Issue,
  Label,
  MergeMethod,
  Organization,
  PullRequest,
  Repository,
  Role,
  User,
} from '../state/things.ts'
import type { WorkflowRun } from '../state/workflow-runs.ts'
import { type CheckRunSeed, seedCheckRun } from './seed-check-run.ts'
import { type CommitSeed, seedCommit } from './seed-commit.ts'
import { type AddStatus, type DeploymentSeed, seedDeployment } from './seed-deployment.ts'
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

/** A repository to begin with: empty, by default owned by an organization. */
export interface RepositorySeed {
  readonly owner: string
  readonly name: string
  /** A person's own repository, in place of an organization's. */
  readonly ownedByPerson?: boolean
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

/** Settings of a repository that an admin may change; what is left out stays. */
export interface RepositorySettings {
  /** "Allow GitHub Actions to create and approve pull requests". */
  readonly actionsMayOpenPullRequests?: boolean
  /** False as in a private repository of a free plan. */
  readonly draftPullRequests?: boolean
  /** "Automatically delete head branches". */
  readonly deleteBranchOnMerge?: boolean
  /** How a merge queue lands pull requests; null takes the queue away. */
  readonly mergeQueue?: MergeMethod | null
  /** Whether dependencies of commits can be compared. */
  readonly dependencyGraph?: Dependencies['graph']
  readonly dependabotAlerts?: boolean
}

/** A repository under construction. All times are RFC 3339, UTC; commits and the like in order. */
export interface SeededRepository {
  /** Commits on a branch (default: the default branch) and gives the commit id. */
  commit(seed: CommitSeed): string
  /** Points a branch (default: the default branch) at another commit. What it named stays, but is history no more. */
  forcePush(seed: { readonly to: string; readonly branch?: string }): void
  /** Opens a pull request; with `mergedAt` it is merged. */
  pullRequest(seed: PullRequestSeed): PullRequest
  /** Adds a deployment and gives what adds further statuses to it. */
  deployment(seed: DeploymentSeed): AddStatus
  /** Adds a check run to a commit. */
  checkRun(seed: CheckRunSeed): void
  /** What a commit changes in dependencies, whatever it is compared with. */
  dependencyChanges(sha: string, changes: readonly DependencyChange[]): void
  /** Says that the dependencies of a commit were not analysed, in GitHub's words. */
  missingSnapshot(sha: string, warning: string): void
  /** Opens an alert of Dependabot. */
  alert(seed: Omit<DependabotAlert, 'number'>): void
  /** Adds a run of a workflow and gives it. */
  workflowRun(seed: WorkflowRunSeed): WorkflowRun
  /** Adds a tag and gives the id it names. */
  tag(seed: TagSeed): string
  /** Adds a release, and its tag where there is none yet. */
  release(seed: ReleaseSeed): Release
  label(texts: LabelTexts): Label
  milestone(texts: MilestoneTexts & { readonly title: string }): Milestone
  /** Gives the issues of the repository's organization a field for a date. */
  dateField(name: string): IssueFieldDate
  /** Protects branches; commits seeded later are not held against it. */
  ruleset(seed: RulesetSeed): Ruleset
  /** From now on commits that add a secret are refused; those seeded later are not looked at. */
  pushProtection(): void
  /** Changes settings from now on. */
  settings(settings: RepositorySettings): void
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
    checkRun: (seed) => seedCheckRun(state, repository, seed),
    dependencyChanges: (sha, changes) => {
      repository.dependencies.changes.set(sha, changes)
    },
    missingSnapshot: (sha, warning) => {
      repository.dependencies.warnings.set(sha, warning)
    },
    alert: (seed) => {
      const { alerts } = repository.dependencies
      alerts.push({ ...seed, number: alerts.length + 1 })
    },
    workflowRun: (seed) => seedWorkflowRun(state, repository, seed),
    tag: (seed) => seedTag(repository, seed),
    release: (seed) => seedRelease(state, repository, seed),
    ruleset: (seed) => seedRuleset(state, repository, seed),
    label: (texts) => {
      const at = repository.createdAt
      return addLabel(seedCall(state, { author: 'ghost', at }), repository, texts)
    },
    milestone: (texts) => {
      const at = repository.createdAt
      return createMilestone(seedCall(state, { author: 'ghost', at }), repository, texts)
    },
    dateField: (name) => addDateField(state, repository, name),
    issue: (seed) => seedIssue(state, repository, seed),
    pushProtection: () => {
      repository.pushProtection = true
    },
    settings: (settings) => changeSettings(repository, settings),
  }
}

function addDateField(state: State, { owner }: Repository, name: string): IssueFieldDate {
  const databaseId = nextId(state)
  const field: IssueFieldDate = {
    typename: 'IssueFieldDate',
    id: nodeId('IssueFieldDate', databaseId),
    databaseId,
    organization: owner.login,
    name,
  }
  state.issueFields.push(register(state, field))
  return field
}

function changeSettings(repository: Repository, settings: RepositorySettings): void {
  const { actionsMayOpenPullRequests, draftPullRequests, deleteBranchOnMerge, mergeQueue } =
    settings
  const { dependencies } = repository
  dependencies.graph = settings.dependencyGraph ?? dependencies.graph
  dependencies.hasAlerts = settings.dependabotAlerts ?? dependencies.hasAlerts
  Object.assign(repository, {
    actionsMayOpenPulls: actionsMayOpenPullRequests ?? repository.actionsMayOpenPulls,
    offersDrafts: draftPullRequests ?? repository.offersDrafts,
    deletesMergedBranches: deleteBranchOnMerge ?? repository.deletesMergedBranches,
    mergeQueue: mergeQueue === undefined ? repository.mergeQueue : mergeQueue,
  })
}

function addRepository(state: State, options: RepositorySeed): Repository {
  const repository = newRepository(state, {
    owner: options.ownedByPerson
      ? userAccount(state, options.owner)
      : organization(state, options.owner),
    name: options.name,
    isPrivate: options.private ?? false,
    isArchived: options.archived ?? false,
    hasIssues: !(options.issuesDisabled ?? false),
    defaultBranch: options.defaultBranch ?? 'main',
    actionsMayOpenPulls: options.actionsMayOpenPullRequests ?? true,
    createdAt: options.createdAt ?? state.clock.now(),
  })
  for (const [login, role] of Object.entries(options.collaborators ?? {})) {
    userAccount(state, login)
    repository.collaborators.set(login.toLowerCase(), role)
  }
  return repository
}

function organization(state: State, login: string): User | Organization {
  const own = state.repositories.values().map(({ owner }) => owner)
  const known = own.find((owner) => owner.login.toLowerCase() === login.toLowerCase())
  if (known) return known
  const databaseId = nextId(state)
  const id = nodeId('Organization', databaseId)
  return register(state, { typename: 'Organization', id, login, databaseId })
}
