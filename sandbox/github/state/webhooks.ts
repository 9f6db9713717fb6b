/** One change, as a webhook would tell it. Snapshots are taken when the change happens. */
export interface SandboxEvent {
  readonly id: number
  /** The event's name as in `on:`: `issues`, `issue_comment`, `push`, `deployment_status`, ... */
  readonly name: string
  /** The payload's `action`; empty for events that have none, like `push`. */
  readonly action: string
  readonly payload: Readonly<Record<string, unknown>>
  /** `owner/name` of the repository it happened in. */
  readonly repository: string
  /** Login of whoever did it. */
  readonly actor: string
  /** Done with the default token of Actions: GitHub starts no run for it. */
  readonly byDefaultToken: boolean
  readonly at: string
  /** Head of the default branch when it happened; empty in a repository without commits. */
  readonly defaultBranchSha: string
  /** Of a push or pull request: paths that differ between the trees before and after, sorted. Else absent. */
  readonly changedPaths?: readonly string[]
}
