import type { CommitRange } from './changes/change.ts'
import type { ChangesObservation } from './changes/observation.ts'
import type { Actor, Authority } from './incident/actor.ts'
import type { LabelSpec } from './incident/labels.ts'
import type { CommentSnapshot, IssueEvent, IssueSnapshot } from './incident/observation.ts'
import type { IncidentTemplate } from './incident/render-incident.ts'
import type { IssueWrite } from './incident/sync-plan.ts'
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
  /** Decide and show, but write nothing. */
  readonly dryRun: boolean
}

export type TemplateName = IncidentTemplate | 'records-readme' | 'job-summary'

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
}

/**
 * GitHub in our words. Reads are repeated when the network fails; a create is never repeated blindly. Failures a person can
 * mend arrive as `UserError`.
 */
export interface GitHub {
  /** Read 1: the issue, the records branch and the configuration, in one request. */
  observeIssue(issue: number): Promise<IssueObservation>
  /** The page of timeline events before `before`. */
  earlierEvents(issueId: string, before: string): Promise<EventPage>
  /** All comments of an issue, all pages, oldest first. */
  comments(issueId: string): Promise<readonly CommentSnapshot[]>
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
  /** The open issues with any of these labels, all pages, oldest first. */
  labelledIssues(labels: readonly string[]): Promise<readonly LabelledIssue[]>
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
  /** Carries out writes to an issue in one request, in order; one outcome each. */
  writeIssue(target: IssueTarget, writes: readonly IssueWrite[]): Promise<readonly WriteOutcome[]>
  /** Pins a comment. Key: the comment. */
  pinComment(databaseId: number): Promise<PinOutcome>
  /** Waits a moment that grows with every try, so that runs that met do not meet again. */
  pause(tries: number): Promise<void>
}

/** What a run with nothing new to do looks at. */
export interface Pulse {
  /** Null when it is gone. */
  readonly comment: CommentSnapshot | null
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
}

export type WriteOutcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'commented'; readonly comment: CommentSnapshot }
  /** What was to be changed is gone. */
  | { readonly kind: 'vanished' }
  | { readonly kind: 'failed'; readonly error: UserError }
