import type { CommitRange } from './changes/change.ts'
import type { ObservedDeployment, ObservedRun } from './changes/observation.ts'

/** What the migration check asks of GitHub, in our words. Every method is one request unless it says more. */
export interface MigrationsGitHub {
  /** The configuration, and what was deployed to some environments; without environments the configuration alone. */
  observeDeployed(environments: readonly string[] | null): Promise<DeployedObservation>
  /** Successful runs of some workflow files, newest first: a request a workflow. */
  deployRuns(workflows: readonly string[]): Promise<{
    readonly runs: readonly ObservedRun[]
    /** Why some could not be read, in words. */
    readonly unread: readonly string[]
  }>
  /**
   * What a commit has that its common ancestor with another has not. `too-large` where GitHub does not say, `unknown` where it does
   * not know both commits, or they have no ancestor in common.
   */
  compareFiles(range: CommitRange): Promise<FileComparison | 'too-large' | 'unknown'>
  /** Every file of a commit; `unknown` where GitHub does not know it. */
  listFiles(sha: string): Promise<FileList | 'unknown'>
  /** Files of some folders, and texts: a request more for each that is over 512,000 bytes or not UTF-8, ten at most. */
  readFiles(question: FilesQuestion): Promise<FilesRead>
}

export interface DeployedObservation {
  /** The configuration file on the default branch; null when there is none. */
  readonly configuration: string | null
  /** Newest first. */
  readonly deployments: readonly ObservedDeployment[]
  /** Whether there are older ones than those. */
  readonly deploymentsAreCut: boolean
  /** Environments that anything was deployed to lately, the latest first. */
  readonly environmentNames: readonly string[]
}

export interface FileComparison {
  /** How the head lies to the base. */
  readonly status: 'ahead' | 'behind' | 'diverged' | 'identical'
  readonly mergeBase: string
  /** By path; a file that was renamed is one that was deleted and one that was added. */
  readonly files: readonly ChangedFile[]
  /** Whether there may be more files than GitHub told. */
  readonly isCut: boolean
}

export interface ChangedFile {
  readonly path: string
  readonly how: 'added' | 'edited' | 'deleted'
  /** Git's id of the content: of what is there now, of a deleted file of what was; null where GitHub does not say. */
  readonly blob: string | null
  /** About how long it is, for how much is asked for at once. */
  readonly aboutBytes: number
}

export interface FileList {
  readonly files: readonly ListedFile[]
  /** Whether GitHub left files out. */
  readonly isCut: boolean
}

/** A file of a commit. Links, and other repositories within this one, are none. */
export interface ListedFile {
  readonly path: string
  readonly blob: string
  readonly bytes: number
}

export interface FilesQuestion {
  readonly folders: readonly FolderAddress[]
  readonly texts: readonly TextAddress[]
}

/** A folder of a commit; empty for the root. */
export interface FolderAddress {
  readonly sha: string
  readonly path: string
  /** How many levels of it are listed: 1 is what lies in it, at most 3. */
  readonly depth: number
}

/** Where a text is: a content by Git's id, or a path of a commit. `key` is what the answer calls it. */
export type TextAddress = { readonly key: string } & (
  | { readonly blob: string }
  | { readonly sha: string; readonly path: string }
)

export interface FilesRead {
  /** In the order asked; null for a folder that is not there. */
  readonly folders: readonly (readonly ListedFile[] | null)[]
  /** By key; what is not there is left out. */
  readonly texts: ReadonlyMap<string, TextRead>
}

/** A text, or why it could not be read, in words that follow "not checked: ". */
export type TextRead = { readonly text: string } | { readonly why: string }
