import type { ChangedFile } from './change.ts'

/** What a source of changes showed, as it showed it. Every list is newest first. */
export interface ChangesObservation {
  /** Deployments to the environments that were asked about. */
  readonly deployments: readonly ObservedDeployment[]
  /** Whether there are older deployments than those. */
  readonly deploymentsAreCut: boolean
  /** Names of the environments that anything was deployed to lately. */
  readonly environmentNames: readonly string[]
  /** Runs of the workflows that deploy, where the settings name some. */
  readonly deployRuns: readonly ObservedRun[]
  readonly releases: readonly ObservedRelease[]
  readonly commits: readonly ObservedCommit[]
  /** Whether the branch has older commits than those. */
  readonly commitsAreCut: boolean
  /** The branch the commits are of; the newest of them where no branch is known to have them. */
  readonly branch: string
  readonly pulls: ReadonlyMap<number, ObservedPull>
  /** Text of the workflows on the default branch by file name. */
  readonly workflows: ReadonlyMap<string, string>
  /** Text of CODEOWNERS; null when there is none. */
  readonly codeowners: string | null
  /** What could not be read, in words: "the deployments: Resource not accessible by integration". */
  readonly unread: readonly string[]
}

/** A deployment, or what borrowed an environment, as GitHub keeps it. */
export interface ObservedDeployment {
  readonly id: number
  readonly sha: string
  /** Whether the repository has that commit no more. */
  readonly isGone: boolean
  readonly environment: string
  readonly task: string
  readonly createdAt: string
  /** Branch or tag it was made of; null for a commit. */
  readonly ref: string | null
  readonly statuses: readonly DeploymentStatus[]
}

/** One of the states a deployment went through, and when. */
export interface DeploymentStatus {
  readonly state: DeploymentState
  readonly at: string
  /** Where its log is, such as the run of a workflow; null when nobody said. */
  readonly logUrl: string | null
}

/** States by the names of the REST API: https://docs.github.com/rest/deployments/statuses */
export type DeploymentState =
  | 'success'
  | 'failure'
  | 'error'
  | 'inactive'
  | 'in_progress'
  | 'queued'
  | 'pending'

/** A run of a workflow that deploys and ended well. */
export interface ObservedRun {
  readonly id: number
  readonly sha: string
  readonly startedAt: string
  readonly endedAt: string
  readonly workflow: string
  /** Its page. */
  readonly url: string
}

/** A release, or a tag without one. */
export interface ObservedRelease {
  readonly tag: string
  readonly sha: string
  readonly at: string
  readonly url: string | null
}

/** A commit of the history that was read, merged ones too. */
export interface ObservedCommit {
  readonly sha: string
  /** When it was committed; landing by push may be later. */
  readonly at: string
  readonly title: string
  readonly body: string
  readonly url: string
  /** As far as GitHub tells them: ten at most. */
  readonly parents: readonly string[]
  /** The pull request it came by; null for a direct push. */
  readonly pull: number | null
}

/** A pull request that was merged, with the first of its files. */
export interface ObservedPull {
  readonly number: number
  readonly title: string
  readonly body: string
  readonly url: string
  readonly mergedAt: string | null
  readonly files: readonly ChangedFile[]
  readonly fileCount: number
}
