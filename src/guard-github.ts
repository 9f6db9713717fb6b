import type { CommitRange } from './changes/change.ts'
import type { ObservedDeployment } from './changes/observation.ts'
import type { Fact, Unknown } from './guard/fact.ts'
import type { AddedPull, CheckRun, Vulnerability } from './guard/guard-facts.ts'
import type { VulnerabilitySeverity } from './guard/settings.ts'
import type { Actor } from './incident/actor.ts'

/**
 * What the deploy guard asks of GitHub, in our words. A part that GitHub keeps back is `unknown` with what to do about it; a whole
 * answer that does not come is a `UserError`, as everywhere.
 */
export interface GuardGitHub {
  /**
   * Read 1 of a guard, in one request; one more for each of deployments and issues that may not be read. `no-such-commit` where GitHub
   * knows none of the name.
   */
  observeGuard(search: GuardSearch): Promise<GuardObservation | 'no-such-commit'>
  /** Issues by number as they are now and what is kept of them, and the open ones with some labels, in one request. */
  guardIssues(search: GuardIssueSearch): Promise<GuardIssues>
  /** Checks of a commit behind the first page, in one request; beyond three hundred only by their names. */
  moreChecks(search: CheckSearch): Promise<Fact<readonly SeenCheck[]>>
  /** Vulnerabilities that one commit has and another has not, by the dependency graph. */
  introducedVulnerabilities(range: CommitRange): Promise<Fact<readonly Vulnerability[]>>
  /** Open alerts of Dependabot, a hundred a request: all, or as many as it takes until one counts. */
  openVulnerabilities(search: AlertSearch): Promise<Fact<readonly Vulnerability[]>>
  /** When a run was first started, RFC 3339, whatever its attempt is. */
  runStartedAt(run: string): Promise<Fact<string>>
}

/** Which alerts are looked for. */
export interface AlertSearch {
  readonly severities: readonly VulnerabilitySeverity[]
  /** So many at most; where they do not suffice, nobody knows. */
  readonly requests: number
  /** Whether one stops a deployment, as far as no exception accepts it. */
  readonly counts: (alert: Vulnerability) => boolean
}

/** What is asked for before the settings are read. */
export interface GuardSearch {
  /** The environment in the spellings people use: GitHub compares names with regard to case. */
  readonly environments: readonly string[]
  /** Commit, branch or tag. */
  readonly sha: string
  /** Names of labels that declare an incident. */
  readonly severityLabels: readonly string[]
  /** Branches that are locks of branch-deploy, where there are such: of the environment in up to four spellings, and of all. */
  readonly locks: readonly string[]
  readonly globalLock: string
  /** Path of the log of overrides on the records branch. */
  readonly overrideLog: string
}

export interface GuardObservation {
  /** GitHub's clock at the answer; RFC 3339 in UTC. */
  readonly readAt: string
  /** The configuration file on the default branch; null when there is none. */
  readonly configuration: Fact<string | null>
  /** The repository's own templates by file name. */
  readonly templates: ReadonlyMap<string, string>
  readonly records: Fact<GuardRecords>
  /** Open issues with a label that declares, those that changed last first; a hundred. */
  readonly declared: Fact<IssuePage>
  /** Open issues labelled `freeze`, in the same order; a hundred. */
  readonly freezes: Fact<IssuePage>
  readonly deployments: Fact<GuardDeployments>
  readonly locks: Fact<readonly LockBranch[]>
  readonly commit: Fact<GuardCommit>
  readonly checks: Fact<CheckPage>
}

/** What is kept on the records branch; all null before setup. */
export interface GuardRecords {
  readonly head: string | null
  /** Text of `open.json`. */
  readonly open: string | null
  /** Text of the log of overrides. */
  readonly overrides: string | null
}

export interface IssuePage {
  readonly issues: readonly LabelledIssueNow[]
  /** Whether there are others that changed longer ago. */
  readonly isCut: boolean
}

/** An open issue with its labels and who set them. */
export interface LabelledIssueNow {
  readonly number: number
  readonly title: string
  readonly url: string
  readonly author: Actor
  /** What GitHub calls the author here: a hint alone, as it keeps members back who do not show it. */
  readonly authorIs: 'member' | 'contributor' | 'stranger'
  readonly createdAt: string
  /** When anything of it changed last. */
  readonly updatedAt: string
  readonly labels: readonly string[]
  /** The last fifty times that a label was set, oldest first. */
  readonly labelled: readonly LabelAct[]
}

export interface LabelAct {
  readonly label: string
  readonly at: string
  readonly actor: Actor
}

export interface GuardDeployments {
  /** The newest hundred to the environment, newest first. */
  readonly deployments: readonly GuardDeployment[]
  readonly isCut: boolean
  /** Environments that anything was deployed to lately. */
  readonly environmentNames: readonly string[]
}

export interface GuardDeployment extends ObservedDeployment {
  /** Login of whoever created it; null for an account that is gone. */
  readonly by: string | null
  /** Its newest state by GitHub's name, in lower case; null where it has none yet. */
  readonly state: string | null
}

/** A branch that branch-deploy makes to lock environments. */
export interface LockBranch {
  readonly name: string
  /** Text of its `lock.json`; null where it has none. */
  readonly text: string | null
}

/** The commit that is to be deployed, and those before it. */
export interface GuardCommit {
  readonly sha: string
  /** The first line of its message. */
  readonly headline: string
  /** The newest hundred of its history, itself first. */
  readonly history: readonly GuardHistoryCommit[]
  /** Whether it has older ones. */
  readonly isCut: boolean
  /** Why pull requests are missing; null where they are not. */
  readonly pullsUnread: Unknown | null
  /** The last fifty comments of each of its own pull requests. */
  readonly comments: readonly PullComment[]
}

export interface PullComment {
  readonly body: string
  readonly at: string
  readonly url: string
  readonly author: Actor
  /** What GitHub calls the author here: a hint alone. */
  readonly authorIs: LabelledIssueNow['authorIs']
  /** Whether it may say what somebody else wrote. */
  readonly isEdited: boolean
}

export interface GuardHistoryCommit {
  readonly sha: string
  /** Ten at most. */
  readonly parents: readonly string[]
  /** Pull requests it came by: merged ones, and open ones that end in the commit that is to be deployed. */
  readonly pulls: readonly AddedPull[]
}

export interface CheckPage {
  /** Check runs and statuses; several of one name where it ran again. */
  readonly checks: readonly SeenCheck[]
  /** Where the next page begins; null when there is none. */
  readonly after: string | null
}

/** Which checks of a commit are looked for. */
export interface CheckSearch {
  readonly sha: string
  /** Where the first page ended, and how many checks were on it. */
  readonly after: string
  readonly seen: number
  /** Whole names; null for the checks of any name. */
  readonly names: readonly string[] | null
}

export interface SeenCheck extends CheckRun {
  /** Name of the app it is of; empty for a status. */
  readonly app: string
  /** The run of a workflow it is a job of; null for a status, and a check of another app. */
  readonly workflow: CheckedRun | null
  /** Grows with every run; 0 for a status, of which there is one of a name. */
  readonly id: number
}

/** A run of a workflow, as far as its checks tell of it. */
export interface CheckedRun {
  /** Of the workflow. */
  readonly id: number
  readonly event: string
  readonly run: string
  /** When its first attempt was started. */
  readonly startedAt: string
}

export interface GuardIssueSearch {
  readonly numbers: readonly number[]
  /** Labels that declare by the settings; empty for none. */
  readonly labels: readonly string[]
}

export interface GuardIssues {
  /** By number; one that is not here, or is a pull request, is left out. */
  readonly issues: ReadonlyMap<number, IssueNow>
  /** Open issues with one of the labels, those that changed last first; a hundred. */
  readonly declared: IssuePage
}

/** An issue as it is now, and its record. */
export interface IssueNow extends LabelledIssueNow {
  readonly isOpen: boolean
  readonly body: string
  /** Whether it was closed last by a pull request or a commit that says it fixes it. */
  readonly isClosedByMerge: boolean
  /** When it was reopened last, RFC 3339; null for never. */
  readonly reopenedAt: string | null
  /** Text of its record; null while there is none. */
  readonly record: string | null
}
