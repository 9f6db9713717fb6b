import type { ActionItemsGitHub, DocumentVersion } from './action-items-github.ts'
import type { CommitRange } from './changes/change.ts'
import type { ChangesObservation } from './changes/observation.ts'
import type { GuardGitHub } from './guard-github.ts'
import type { Actor, Authority } from './incident/actor.ts'
import type { LabelSpec } from './incident/labels.ts'
import type {
  CommentEdit,
  CommentSnapshot,
  IssueComment,
  IssueEvent,
  IssueSnapshot,
  SeenComments,
  SeenDeployment,
  SeenPull,
} from './incident/observation.ts'
import type { IncidentTemplate } from './incident/render-incident.ts'
import type { Person } from './incident/role.ts'
import type { IssueWrite } from './incident/sync-plan.ts'
import type { MigrationsGitHub } from './migrations-github.ts'
import type { FilingTemplate } from './postmortem/filing/filing-question.ts'
import type { PostmortemGitHub } from './postmortem-github.ts'
import type { UserError } from './user-error.ts'

/** All of the outside that a flow may touch. */
export interface World {
  readonly github: GitHub
  readonly templates: Readonly<Record<TemplateName, string>>
  readonly log: Log
  /** This run, `<run id>.<attempt>`: who holds a claim. */
  readonly run: string
  readonly repositoryUrl: string
  readonly recordsBranch: string
  /** File name of the workflow that runs us, `incident-loop.yml`; null where none does. */
  readonly workflow: string | null
  /** Decide and show, but write nothing. */
  readonly dryRun: boolean
}

export type TemplateName =
  | IncidentTemplate
  | 'records-readme'
  | 'job-summary'
  | 'guard-summary'
  | 'post-mortem'
  | 'post-mortem-pull-request'
  | FilingTemplate

/** Where a run says what it does. */
export interface Log {
  /** A line for whoever reads the log. */
  info(message: string): void
  /** Something to know on the run's page that is no problem. */
  notice(message: string): void
  /** A problem, shown on the run's page; with a place, on that line of the file. */
  problem(
    message: string,
    place?: { readonly file: string; readonly line: number; readonly column: number },
  ): void
  /** Something that keeps nothing from going on; with a place, about that line of the file. */
  remark(
    level: 'warning' | 'notice',
    message: string,
    place?: { readonly file: string; readonly line: number },
  ): void
}

/**
 * GitHub in our words. Reads are repeated when the network fails; a create is never repeated blindly. Failures a person can
 * mend arrive as `UserError`.
 */
export interface GitHub extends PostmortemGitHub, ActionItemsGitHub, MigrationsGitHub, GuardGitHub {
  /** Read 1: the issue, the records branch and the configuration, in one request. */
  observeIssue(issue: number): Promise<IssueObservation>
  /** The page of timeline events before `before`. */
  earlierEvents(issueId: string, before: string): Promise<EventPage>
  /** The page of comments before `before`. */
  earlierComments(issueId: string, before: string): Promise<SeenComments>
  /** The newest fifty versions of a comment, the newest first; empty for one that was never edited, or is gone. */
  commentEdits(comment: string): Promise<readonly CommentEdit[]>
  /** People and issues that commands name, in one request. */
  lookUp(named: NamedThings): Promise<FoundThings>
  /** One comment, and the newest deployment to some environments, in one request. */
  pulse(comment: string, environments: readonly string[]): Promise<Pulse>
  /** What was deployed and what landed before a moment, newest first. */
  changes(search: ChangesSearch): Promise<ChangesObservation>
  /** The changed lines of all commits between two, as Git prints patches for mail. */
  rangePatch(range: CommitRange): Promise<PatchAnswer>
  /** What one commit changed against its first parent, as Git prints a diff. */
  commitDiff(sha: string): Promise<PatchAnswer>
  /** What a person may do here, by the permission endpoint; `none` for whoever GitHub does not know as a user. */
  authorityOf(actor: Actor): Promise<Authority>
  /** Where an issue is that `observeIssue` did not find. */
  whereabouts(issue: number): Promise<'here' | 'hidden' | 'deleted' | 'transferred'>
  /** What setup and sweep need to know of the repository, in one request. */
  observeRepository(): Promise<OpenObservation>
  /** Read 1 of a sweep: the same, the open issues with any of these labels, and the newest deployments. */
  observeSweep(labels: readonly string[]): Promise<SweepObservation>
  /** Read 2 of a sweep, fifty issues in a request: what happened on them; null for one that is not here. */
  issuePulses(issues: readonly number[]): Promise<ReadonlyMap<number, IssuePulse | null>>
  /** When a workflow last ran on its schedule, newest first: five at most. */
  scheduledRuns(workflow: string): Promise<readonly string[]>
  /** The open issues with any of these labels, oldest first: all pages, or those behind `after`. */
  labelledIssues(labels: readonly string[], after: string | null): Promise<readonly LabelledIssue[]>
  /** Creates labels, all in one request; one that exists already is left as it is. Key: the name. */
  createLabels(
    repositoryId: string,
    labels: readonly LabelSpec[],
  ): Promise<ReadonlyMap<string, string>>
  /** Creates the records branch with a first commit of its own. Key: the ref; `exists` when somebody was faster. */
  createRecordsBranch(
    files: ReadonlyMap<string, string>,
  ): Promise<{ readonly head: string } | 'exists'>
  /** Commits to the records branch if its head is still `head`; `stale` when it moved. Key: the head. */
  commitRecords(commit: RecordsCommit): Promise<{ readonly head: string } | 'stale'>
  /** Replaces the history of the records branch by one commit with the tree it has at `head`; `stale` when it moved. Key: the head. */
  forgetHistory(records: {
    readonly repositoryId: string
    readonly head: string
    readonly message: string
  }): Promise<{ readonly head: string } | 'stale'>
  /** Carries out writes to an issue, fifty in a request, in order; one outcome each. */
  writeIssue(target: IssueTarget, writes: readonly IssueWrite[]): Promise<Written>
  /** Pins a comment. Key: the comment. */
  pinComment(databaseId: number): Promise<PinOutcome>
  /** Waits a moment that grows with every try, so that runs that met do not meet again. */
  pause(tries: number): Promise<void>
}

/** What commands name, and only GitHub can say whether it is there. */
export interface NamedThings {
  readonly logins: readonly string[]
  /** Numbers of issues or pull requests. */
  readonly numbers: readonly number[]
  /** Commits by the first digits of their ids. */
  readonly commits: readonly string[]
}

export interface FoundThings {
  /** Those of the people who can be assigned here. */
  readonly people: readonly KnownPerson[]
  /** Those of the numbers that are issues here, and those that are pull requests. */
  readonly issues: readonly number[]
  readonly pulls: readonly number[]
  /** Whole ids of commits by the digits they were named by. */
  readonly commits: ReadonlyMap<string, string>
}

/** Somebody who can be assigned, by GraphQL node id too. */
export interface KnownPerson extends Person {
  readonly nodeId: string
}

/** What a run with nothing new to do looks at. */
export interface Pulse {
  /** Null when it is gone. */
  readonly comment: IssueComment | null
  /** As `newestDeployment` tells it; null where there is none. */
  readonly newestDeployment: string | null
}

/** Which changes are asked for. */
export interface ChangesSearch {
  /** Environments by name; as GitHub compares, with regard to case. */
  readonly environments: readonly string[]
  /** The commit whose history is asked for; null for the tip of the default branch. */
  readonly tip: string | null
  /** Nothing that was committed after this moment, RFC 3339; null for everything. */
  readonly until: string | null
  /** Workflow files whose runs deploy. */
  readonly deployWorkflows: readonly string[]
}

/** Patches as text; `too-large` where GitHub refuses to make them, `unknown` where it knows no such commits. */
export type PatchAnswer = { readonly text: string } | 'too-large' | 'unknown'

export interface SweepObservation extends OpenObservation {
  /** Every post-mortem on the default branch. */
  readonly documents: readonly DocumentVersion[]
  /** Text of `post-mortems.json`; null when there is none. */
  readonly index: string | null
  /** The newest thirty deployments to any environment, newest first; null where they may not be read. */
  readonly deployments: readonly SeenDeployment[] | null
  readonly labelled: readonly LabelledIssue[]
  /** Where the next page of labelled issues begins; null when there is none. */
  readonly after: string | null
}

/** What tells whether something happened on an issue since it was last looked at. */
export interface IssuePulse {
  /** When something last happened on it, of what can be a fact; null for never. */
  readonly happenedAt: string | null
  /** The last comment by somebody else that has no reaction of ours, of the last twenty, by its number; 0 for none. */
  readonly lastComment: number
  /** Text of its `work.json`; null when there is none. */
  readonly work: string | null
}

/** An open issue, as far as a sweep has to know it to leave it alone. */
export interface LabelledIssue {
  readonly number: number
  readonly createdAt: string
  /** Its last twenty labels set, oldest first. */
  readonly labelled: readonly { readonly label: string; readonly at: string }[]
}

/** `not-offered` where GitHub does not know pins or does not let us; `unanswered` may be tried again. */
export type PinOutcome = 'pinned' | 'not-offered' | 'unanswered'

export interface RepositoryObservation {
  readonly repository: RepositorySnapshot
  /** Node id by label name in lower case, of the labels we know. */
  readonly labels: ReadonlyMap<string, string>
  readonly head: string | null
  /** GitHub's clock when it answered; RFC 3339 in UTC. */
  readonly readAt: string
}

export interface OpenObservation extends RepositoryObservation {
  /** The configuration file on the default branch; null when there is none. */
  readonly configuration: string | null
  /** Text of `open.json`; null when there is none. */
  readonly open: string | null
  /** Text of `changes.json`; null when there is none. */
  readonly changes: string | null
}

export interface IssueObservation extends RepositoryObservation {
  /** The configuration file on the default branch; null when there is none. */
  readonly configuration: string | null
  /** The repository's own templates, by file name. */
  readonly overrides: ReadonlyMap<string, string>
  /** Files of the records branch by path; a missing one is not in it. */
  readonly files: ReadonlyMap<string, string>
  /** People who can be assigned here: the first hundred. */
  readonly assignable: { readonly people: readonly KnownPerson[]; readonly isWhole: boolean }
  /** The newest thirty deployments to any environment, newest first; null where they may not be read. */
  readonly deployments: readonly SeenDeployment[] | null
  /** Pull requests from the branch of its post-mortem, newest first; null where they may not be read. */
  readonly pulls: readonly SeenPull[] | null
  readonly subject:
    | { readonly kind: 'issue'; readonly issue: IssueSnapshot; readonly earlier: string | null }
    | { readonly kind: 'pull-request' }
    | { readonly kind: 'missing' }
}

export interface RepositorySnapshot {
  readonly id: string
  readonly archived: boolean
  readonly issuesEnabled: boolean
  /** Null for a repository without commits. */
  readonly defaultBranch: string | null
}

export interface EventPage {
  readonly events: readonly IssueEvent[]
  /** Where the page before this one ends; null on the first. */
  readonly earlier: string | null
}

export interface RecordsCommit {
  readonly head: string
  readonly message: string
  readonly files: ReadonlyMap<string, string>
}

export interface IssueTarget {
  readonly issueId: string
  /** Node id by label name in lower case. */
  readonly labelIds: ReadonlyMap<string, string>
  /** Node id by login in lower case. */
  readonly userIds: ReadonlyMap<string, string>
}

/** What became of writes to an issue. */
export interface Written {
  /** One a write, in order. */
  readonly outcomes: readonly WriteOutcome[]
  /** Head of the records branch after the last write; null where the answer does not tell. */
  readonly head: string | null
}

export type WriteOutcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'commented'; readonly comment: CommentSnapshot }
  /** What was to be changed is gone. */
  | { readonly kind: 'vanished' }
  | { readonly kind: 'failed'; readonly error: UserError }
