/** What the dependency graph knows of a vulnerability. */
export interface KnownVulnerability {
  readonly ghsa: string
  readonly cve?: string
  readonly severity: 'low' | 'medium' | 'high' | 'critical'
  readonly package: string
  /** Default `package-lock.json`. */
  readonly manifest?: string
  /** First version without it. */
  readonly fixedIn?: string
}

/** One dependency that a commit has and another has not. */
export interface DependencyChange {
  readonly type: 'added' | 'removed'
  readonly package: string
  readonly version: string
  /** Default `package-lock.json`. */
  readonly manifest?: string
  readonly vulnerabilities?: readonly Pick<KnownVulnerability, 'ghsa' | 'severity'>[]
}

/** An open alert of Dependabot. */
export interface DependabotAlert extends KnownVulnerability {
  readonly number: number
  readonly at: string
}

/** The dependencies of a repository, as far as anybody has told. */
export interface Dependencies {
  /** Whether the graph can be compared; off where it is switched off, `unlicensed` in a private repository without Code Security. */
  graph: 'on' | 'off' | 'unlicensed'
  /** Whether there are alerts of Dependabot. */
  hasAlerts: boolean
  /** By the commit that brings them: whatever it is compared with. */
  readonly changes: Map<string, readonly DependencyChange[]>
  /** Commits that were not analysed, and what GitHub says then. */
  readonly warnings: Map<string, string>
  readonly alerts: DependabotAlert[]
}

/** A graph that knows of nothing. */
export function noDependencies(): Dependencies {
  return { graph: 'on', hasAlerts: true, changes: new Map(), warnings: new Map(), alerts: [] }
}
