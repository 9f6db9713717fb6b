import type { Authority } from '../incident/actor.ts'
import type { IncidentKind } from '../incident/form.ts'
import type { Severity } from '../incident/severity.ts'
import type { Status } from '../incident/status.ts'
import type { Finding, Unchecked } from '../migrations/finding.ts'
import type { DayOff } from './calendar/closing.ts'
import type { Fact, Unknown } from './fact.ts'
import type { DeployTarget } from './scope.ts'
import type { VulnerabilitySeverity } from './settings.ts'

/** Everything a verdict follows from, beside the settings. Texts are as people wrote them. Times are RFC 3339 in UTC. */
export interface GuardFacts {
  readonly at: string
  readonly target: DeployTarget
  /** The whole name of the commit that is to be deployed. */
  readonly sha: string
  /** The first line of its message; null where it is not known. */
  readonly title: string | null
  /** Environments that anything was deployed to lately; empty where that is not known. */
  readonly knownEnvironments: readonly string[]
  /** What is wrong with the section `guard`, a line each; empty where all of it can be used. */
  readonly configurationProblems: Fact<readonly string[]>
  /** Days off by the settings, from the year before to the one after the next. */
  readonly daysOff: Fact<readonly DayOff[]>
  /** Who holds the environment. */
  readonly holds: Fact<readonly Hold[]>
  /** Incidents that are open, and issues labelled like one that are not on record yet. */
  readonly incidents: Fact<readonly OpenIncident[]>
  /** What was live in the environment. */
  readonly history: Fact<DeployHistory>
  /** What the deployment brings that is not live yet. */
  readonly added: Fact<AddedChanges>
  readonly migrations: Fact<MigrationFacts>
  readonly vulnerabilities: Fact<readonly Vulnerability[]>
  /** Check runs on the commit, the newest of each name, app, workflow and kind of event. */
  readonly checkRuns: Fact<readonly CheckRun[]>
  /** Deployments to the environment that are neither over nor of this run. */
  readonly othersInProgress: Fact<readonly RunningDeployment[]>
  /** Overrides that were asked for, for this or other deployments, oldest first. */
  readonly overrides: readonly OverrideRequest[]
}

/** A stop that lasts until somebody ends it: a lock branch of branch-deploy, or an open issue labelled `freeze`. */
export interface Hold {
  readonly kind: 'lock' | 'issue'
  /** Name of the branch, or title of the issue. */
  readonly name: string
  /** Number of the issue; null for a branch. */
  readonly number: number | null
  readonly url: string
  /** Who did it, by login; null where that is not known. */
  readonly by: string | null
  readonly reason: string | null
  /** Null where it counts for every environment. */
  readonly environments: readonly string[] | null
  /** Whether whoever did it may: an issue that a stranger labelled only warns. */
  readonly isConfirmed: boolean
  /** Why it is not confirmed, where nobody has said that whoever did it may not. */
  readonly doubt?: 'not-asked'
}

export interface OpenIncident {
  readonly number: number
  readonly url: string
  readonly title: string
  readonly severity: Severity
  readonly status: Status
  readonly kind: IncidentKind
  /** Empty: every environment, every service. */
  readonly environments: readonly string[]
  readonly services: readonly string[]
  /** By login; null while nobody leads. */
  readonly lead: string | null
  /** Pull requests that fix it, by `/fix`. */
  readonly fixes: readonly number[]
  /** Whether it is on record, or whoever labelled it has the authority to. */
  readonly isConfirmed: boolean
  /** Why it is not confirmed, where nobody has said that whoever labelled it may not. */
  readonly doubt?: { readonly why: 'not-asked'; readonly by: string } | { readonly why: 'long-ago' }
}

export interface DeployHistory {
  /** The commit that is live; null before the first deployment. */
  readonly liveSha: string | null
  /** When the commit that is to be deployed was live before, last; null for never. */
  readonly wasLive: { readonly from: string; readonly until: string } | null
}

export interface AddedChanges {
  readonly pulls: readonly AddedPull[]
  /** Paths of all changed files; null where they are too many to be listed, and where it does not stand right behind what is live. */
  readonly paths: readonly string[] | null
}

export interface AddedPull {
  readonly number: number
  readonly url: string
  readonly labels: readonly string[]
}

export interface MigrationFacts {
  readonly findings: readonly Finding[]
  readonly unchecked: readonly Unchecked[]
}

export interface Vulnerability {
  /** `GHSA-…`, or `CVE-…` where it has no other. */
  readonly advisory: string
  /** Further ids it goes by. */
  readonly aliases: readonly string[]
  readonly package: string
  /** The file that names the package. */
  readonly manifest: string
  readonly severity: VulnerabilitySeverity
  /** Whether this deployment brings it, or it is live already. */
  readonly origin: 'introduced' | 'open'
  /** First version without it; null where none is known. */
  readonly fixedIn: string | null
  readonly url: string
}

export interface CheckRun {
  readonly name: string
  readonly status: 'queued' | 'in_progress' | 'completed' | 'waiting' | 'requested' | 'pending'
  /** As GitHub names it, such as `success`; null before it is completed. */
  readonly conclusion: string | null
  readonly url: string
}

export interface RunningDeployment {
  readonly url: string
  readonly sha: string
  readonly by: string | null
  readonly startedAt: string
}

/** Somebody's wish to deploy against the verdict, as it was written. */
export interface OverrideRequest {
  /** By login. */
  readonly by: string
  /** What the person may do in the repository; null where nobody asked, as where the settings name who may. */
  readonly authority: Authority | null
  /** Teams the person is in, as `organisation/team`. */
  readonly teams: readonly string[]
  readonly reason: string
  readonly environment: string
  readonly sha: string
  readonly at: string
  /** The run or comment it was written in. */
  readonly url: string
  /**
   * Why it cannot count: its words, that they were edited, that it was just written for an environment elsewhere, or something that
   * GitHub did not tell; null where it is to be judged.
   */
  readonly unclear: 'words' | 'edited' | 'elsewhere' | Unknown | null
}
