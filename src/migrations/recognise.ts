import { type MigrationTool, migrationTools, type TransactionScope } from './tools.ts'

/** A file that changes a database when it is run. */
export interface Migration {
  /** Name in the table of tools, such as `rails`. */
  readonly tool: string
  /** As the path says; null when it does not, and then the configuration knows. */
  readonly engine: Engine | null
  /** What orders the files of this tool; null where the name has none. */
  readonly version: string | null
  readonly direction: 'up' | 'down' | 'both'
  readonly transaction: {
    /** What the tool wraps unless told otherwise. */
    readonly default: TransactionScope
    /** Whether the file tells otherwise for at least a part of it. */
    readonly left: boolean
  }
}

/** Databases that paths name. */
export const engines = [
  'postgresql',
  'mysql',
  'cockroach',
  'sqlite',
  'sqlserver',
  'oracle',
] as const

export type Engine = (typeof engines)[number]

/** A file to look at. */
export interface FileToRecognise {
  readonly path: string
  /** Null when it was not read: then only paths that leave no doubt count. */
  readonly content: string | null
  /** Paths of other files of the repository, as far as they are known. */
  readonly siblings?: readonly string[]
}

/** The migration a file is, or null. Schemas, tests, examples and migrations of ClickHouse or of configuration are none. */
export function recogniseMigration(file: FileToRecognise): Migration | null {
  if (isExcluded(file.path)) return null
  for (const tool of migrationTools) {
    const match = tool.path.exec(file.path)
    if (match === null || !isOf(tool, file)) continue
    return {
      tool: tool.name,
      engine: engineIn(file.path),
      version: match.groups?.['version'] ?? null,
      direction: directionOf(tool, file),
      transaction: {
        default: tool.transaction,
        left: tool.leaves?.test(file.content ?? '') ?? false,
      },
    }
  }
  return null
}

/** Whether a file is a migration as far as its path tells. */
export function mayBeMigration(path: string): boolean {
  return recogniseMigration({ path, content: null }) !== null
}

/** Whether a file may be a migration as far as its path tells, so that its content has to be looked at. */
export function couldBeMigration(path: string): boolean {
  return !isExcluded(path) && migrationTools.some((tool) => tool.path.test(path))
}

function isOf(tool: MigrationTool, { path, content, siblings = [] }: FileToRecognise): boolean {
  if (tool.beside !== undefined && hasBeside(path, tool.beside, siblings)) return true
  if (content !== null) return tool.content?.test(content) ?? true
  return tool.certainPath === undefined || (tool.certainPath?.test(path) ?? false)
}

function hasBeside(path: string, name: string, siblings: readonly string[]): boolean {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  if (!name.startsWith('../')) return siblings.includes(folder + name)
  const base = name.slice('../'.length)
  return siblings.some(
    (sibling) => sibling.endsWith(base) && folder.startsWith(sibling.slice(0, -base.length)),
  )
}

function directionOf({ direction }: MigrationTool, { path, content }: FileToRecognise) {
  if (typeof direction === 'object') return direction.test(content ?? '') ? 'both' : 'up'
  if (direction !== 'by-name') return direction
  return /[./]down\.sql$|(?:^|\/)U[^/]*$|(?:^|\/)revert\//.test(path) ? 'down' : 'up'
}

/** Longer paths are no one's migrations, and patterns stay quick on what is left. */
const longestPath = 500

/** What looks like a migration and is none, by path; measured on 432 public repositories. */
const excluded: readonly RegExp[] = [
  // Tests, examples and code of others.
  /(?:^|\/)(?:tests?|__tests__|__mocks__|specs?|fixtures?|testdata|stubs?|examples?|samples?|templates?|node_modules|vendor)\//i,
  /\.(?:spec|test|d)\.[^/]+$/i,
  // Another engine without such locks.
  /clickhouse|(?:^|\/)snuba\//i,
  // Configuration that migrates itself, contracts of a blockchain, models of dbt.
  /\/Migrations\/Routines\/|(?:^|\/)deployments\/|(?:^|\/)models\/(?:.*\/)?[^/]+\.sql$/i,
  // Files that load others, and schemas that follow from migrations.
  /(?:^|\/)(?:index\.[cm]?[jt]s|__init__\.py|env\.py|schema\.rb|structure\.sql|[^/]*ModelSnapshot\.cs|[^/]*\.Designer\.cs|[^/]*_snapshot\.json)$/i,
  // Workflows and release notes.
  /^\.(?:github|gitlab)\/|(?:^|\/)(?:changelog|changes|history|release-?notes)\.(?:json|ya?ml|xml|md)$/i,
]

function isExcluded(path: string): boolean {
  return path.length > longestPath || excluded.some((pattern) => pattern.test(path))
}

/** Names of engines as parts of a path. */
const engineNames: Readonly<Record<string, Engine>> = {
  postgres: 'postgresql',
  postgresql: 'postgresql',
  postgresdb: 'postgresql',
  pg: 'postgresql',
  pgsql: 'postgresql',
  psql: 'postgresql',
  mysql: 'mysql',
  mysqldb: 'mysql',
  mariadb: 'mysql',
  cockroach: 'cockroach',
  cockroachdb: 'cockroach',
  crdb: 'cockroach',
  sqlite: 'sqlite',
  sqlite3: 'sqlite',
  mssql: 'sqlserver',
  sqlserver: 'sqlserver',
  oracle: 'oracle',
}

/** The engine named nearest to the end of the path. */
function engineIn(path: string): Engine | null {
  const words = path.toLowerCase().split(/[/._-]/)
  const name = words.findLast((word) => Object.hasOwn(engineNames, word))
  return name === undefined ? null : (engineNames[name] ?? null)
}
