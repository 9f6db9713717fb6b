import { type Sandbox, type SandboxOptions, startSandbox } from '../../sandbox/github/sandbox.ts'
import type { RepositorySeed, SeededRepository } from '../../sandbox/github/seed/seeding.ts'
import type { OutputName } from '../../src/config/outputs.ts'
import { runCheckPullRequest } from '../../src/flows/check-pull-request.ts'
import { runFileActionItems } from '../../src/flows/file-action-items.ts'
import { runRecordChanges } from '../../src/flows/record-changes.ts'
import { runSetup } from '../../src/flows/setup.ts'
import { runSweep } from '../../src/flows/sweep.ts'
import { runSync } from '../../src/flows/sync.ts'
import { connectGitHub } from '../../src/github/connect.ts'
import { shippedTemplates } from '../../src/runner/templates.ts'
import { UserError } from '../../src/user-error.ts'
import type { World } from '../../src/world.ts'

/** The records branch of every test. */
const recordsBranch = 'incident-records'

export interface ShopOptions extends Omit<SandboxOptions, 'seed'> {
  readonly repository?: Partial<RepositorySeed>
  /** Adds to the repository before the test. */
  readonly seed?: (repository: SeededRepository) => void
  /** Whether setup has run; default true. */
  readonly isSetUp?: boolean
}

/** A sandbox with the repository `acme/shop` and its people, and the real code connected to it. */
export interface Shop extends AsyncDisposable {
  readonly sandbox: Sandbox
  /** One run of `sync`. Never throws a `UserError`: it is in the outcome. */
  sync(issue: number, options?: RunOptions): Promise<Outcome>
  setup(options?: RunOptions): Promise<Outcome>
  sweep(options?: RunOptions): Promise<Outcome>
  /** One run of `check-post-mortem` on a pull request. */
  check(pull: number, options?: RunOptions): Promise<Outcome>
  /** One run of `file-action-items`, as a push starts it. */
  fileItems(options?: RunOptions): Promise<Outcome>
  /** One run of `record-changes` with what somebody reported. */
  recordChanges(report: unknown, options?: RunOptions): Promise<Outcome>
  /** Text of a file on the records branch; null when it is not there. */
  record(path: string): string | null
  /** Bodies of the comments of an issue, oldest first. */
  comments(issue: number): readonly string[]
}

export interface RunOptions {
  /** Default: a new default token. */
  readonly token?: string
  /** Default: a new run each time. */
  readonly run?: string
  readonly dryRun?: boolean
  /** Default: `incident-records`. */
  readonly branch?: string
  /** The cron line that started a sweep; default none. */
  readonly schedule?: string
  /** Commit of the default branch before the push that starts filing. */
  readonly before?: string
  /** Whether somebody asked for this issue by its number. */
  readonly asked?: boolean
  /** Whether a comment woke the run. */
  readonly isBrief?: boolean
  readonly timeoutMilliseconds?: number
  /** First pause before looking again; default 1. */
  readonly pauseMilliseconds?: number
}

/** What a run told. */
export interface Outcome {
  readonly outputs: Readonly<Partial<Record<OutputName, string>>>
  readonly summary: string
  readonly info: readonly string[]
  readonly notices: readonly string[]
  /** `file:line:column message` */
  readonly problems: readonly string[]
  /** `level file:line message` */
  readonly remarks: readonly string[]
  readonly error: UserError | null
}

/** Opens a shop; dispose of it with `await using`, which also fails the test on requests GitHub does not know. */
export async function openShop(options: ShopOptions = {}): Promise<Shop> {
  const { repository, seed, isSetUp = true, ...sandboxOptions } = options
  const sandbox = await startSandbox({
    ...sandboxOptions,
    seed: (state) => {
      const shop = state.repository({
        owner: 'acme',
        name: 'shop',
        collaborators: people,
        ...repository,
      })
      const at = '2026-06-01T09:00:00Z'
      shop.commit({ at, author: 'ana', message: 'Begin', files: { 'README.md': '# Shop\n' } })
      seed?.(shop)
    },
  })
  let runs = 0
  const open = (run: RunOptions) => {
    runs += 1
    return openRun(sandbox, { run: `${runs}.1`, ...run })
  }
  const shop: Shop = {
    sandbox,
    sync: async (issue, run = {}) => {
      const { world, teller, outcome } = open(run)
      return outcome(() =>
        runSync(world, teller, { issue, asked: run.asked ?? false, isBrief: run.isBrief ?? false }),
      )
    },
    setup: async (run = {}) => {
      const { world, teller, outcome } = open(run)
      return outcome(() => runSetup(world, teller))
    },
    sweep: async (run = {}) => {
      const { world, teller, outcome } = open(run)
      return outcome(() => runSweep(world, teller, run.schedule ?? null))
    },
    check: async (pull, run = {}) => {
      const { world, teller, outcome } = open(run)
      return outcome(() => runCheckPullRequest(world, teller, pull))
    },
    fileItems: async (run = {}) => {
      const { world, teller, outcome } = open(run)
      return outcome(() => runFileActionItems(world, teller, run.before ?? null))
    },
    recordChanges: async (report, run = {}) => {
      const { world, teller, outcome } = open(run)
      return outcome(() => runRecordChanges(world, teller, report))
    },
    record: (path) => sandbox.state.repository('acme/shop').files(recordsBranch).get(path) ?? null,
    comments: (issue) =>
      sandbox.state
        .repository('acme/shop')
        .issue(issue)
        .comments.map(({ body }) => body),
    [Symbol.asyncDispose]: () => sandbox.stop(),
  }
  if (isSetUp && repository?.archived !== true) await shop.setup()
  sandbox.requests.clear()
  return shop
}

const people = {
  ana: 'admin',
  ben: 'write',
  chen: 'write',
  dana: 'triage',
  eve: 'read',
} as const

function openRun(sandbox: Sandbox, options: RunOptions & { readonly run: string }) {
  const outputs: Partial<Record<OutputName, string>> = {}
  const info: string[] = []
  const notices: string[] = []
  const problems: string[] = []
  const remarks: string[] = []
  let summary = ''
  const connection = {
    token: options.token ?? sandbox.token.actions(),
    apiUrl: sandbox.apiUrl,
    graphqlUrl: sandbox.graphqlUrl,
    owner: 'acme',
    name: 'shop',
    retryMilliseconds: options.pauseMilliseconds ?? 1,
    timeoutMilliseconds: options.timeoutMilliseconds ?? 20_000,
  }
  const world: World = {
    github: connectGitHub(connection, options.branch ?? recordsBranch),
    templates: shippedTemplates(),
    log: {
      info: (message) => info.push(message),
      notice: (message) => notices.push(message),
      problem: (message, place) =>
        problems.push(place ? `${place.file}:${place.line}:${place.column} ${message}` : message),
      remark: (level, message, place) =>
        remarks.push(`${level} ${place ? `${place.file}:${place.line} ` : ''}${message}`),
    },
    run: options.run,
    repositoryUrl: `${sandbox.serverUrl}/acme/shop`,
    workflow: 'incident-loop.yml',
    recordsBranch: options.branch ?? recordsBranch,
    dryRun: options.dryRun ?? false,
  }
  const teller = {
    setOutput: (name: OutputName, value: string) => {
      outputs[name] = value
    },
    showSummary: async (markdown: string) => {
      summary = markdown
    },
  }
  const outcome = async (work: () => Promise<void>): Promise<Outcome> => {
    const error = await work().then(() => null, onlyUserError)
    return { outputs, summary, info, notices, problems, remarks, error }
  }
  return { world, teller, outcome }
}

function onlyUserError(error: unknown): UserError {
  if (error instanceof UserError) return error
  throw error
}
