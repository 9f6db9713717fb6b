import type { OutputName } from '../../../src/config/outputs.ts'
import { type GuardRun, runGuard } from '../../../src/flows/guard.ts'
import { connectGitHub } from '../../../src/github/connect.ts'
import { shippedTemplates } from '../../../src/runner/templates.ts'
import { readWasm } from '../../../src/runner/wasm.ts'
import { UserError } from '../../../src/user-error.ts'
import { openShop, type Shop, type ShopOptions } from '../shop.ts'

/** A shop whose deployments are guarded. */
export interface GuardedShop extends Shop {
  /** One run of `guard`, of the newest commit to production unless said otherwise, by ana. */
  guard(ask?: GuardAsk): Promise<Guarded>
  /** Commits files on the default branch, a minute after the last; the commit. */
  commit(files: Readonly<Record<string, string | null>>): string
  /** The newest commit of the default branch. */
  head(): string
  /** A deployment of a commit that worked (default: to production), a minute after the last. */
  deploy(sha: string, environment?: string): void
}

export type GuardAsk = Partial<Omit<GuardRun, 'wasm'>> & {
  /** `<run id>.<attempt>`; default: a new run each time. */
  readonly run?: string
  /** Default: a new token with the permissions of the ready workflow. */
  readonly token?: string
  readonly timeoutMilliseconds?: number
  /** The input `dry-run`; default false. */
  readonly dryRun?: boolean
}

/** What a run of the guard told. */
export interface Guarded {
  readonly error: UserError | null
  readonly outputs: Readonly<Partial<Record<OutputName, string>>>
  /** Outcomes by check that are neither pass nor off. */
  readonly found: Readonly<Record<string, string>>
  readonly result: GuardJson
  readonly summary: string
  /** Lines of the log and remarks, as `level path:line message`. */
  readonly told: readonly string[]
  readonly requests: number
}

interface GuardJson {
  readonly decision: string
  readonly reasons: readonly string[]
  readonly codes: readonly string[]
  readonly checks: readonly {
    readonly check: string
    readonly outcome: string
    readonly reason: string
    readonly nextStep: string | null
    readonly setAsideBy: string | null
  }[]
  readonly override: {
    readonly by: string
    readonly record: string
    readonly lately: number
  } | null
  readonly refusedOverrides: readonly { readonly by: string; readonly why: string }[]
}

/** The permissions of the ready workflow. */
export const guardPermissions = {
  actions: 'read',
  checks: 'read',
  contents: 'write',
  deployments: 'read',
  issues: 'read',
  'pull-requests': 'read',
  statuses: 'read',
} as const

/** Opens a shop with this section `guard` in its settings; dispose of it with `await using`. */
export async function openGuardedShop(
  guard: string = '{}',
  options: ShopOptions = {},
): Promise<GuardedShop> {
  const shop = await openShop(options)
  let minutes = 0
  const nextMinute = () => {
    minutes += 1
    return new Date(Date.UTC(2026, 9, 1, 9, minutes)).toISOString().replace('.000', '')
  }
  const commit: GuardedShop['commit'] = (files) => {
    let sha = ''
    shop.sandbox.seed(({ seeded }) => {
      sha = seeded('acme/shop').commit({
        at: nextMinute(),
        author: 'ana',
        message: 'Change',
        files,
      })
    })
    return sha
  }
  commit({ '.github/incident-loop.yml': `guard: ${guard}\n` })
  let runs = 100
  return {
    ...shop,
    commit,
    head: () => shop.sandbox.state.repository('acme/shop').head('main') ?? '',
    deploy: (sha, environment = 'production') =>
      shop.sandbox.seed(({ seeded }) => {
        const at = nextMinute()
        const statuses = [{ at, state: 'success' as const }]
        seeded('acme/shop').deployment({ at, ref: sha, environment, statuses })
      }),
    guard: async (ask = {}) => {
      runs += 1
      const sha = shop.sandbox.state.repository('acme/shop').head('main') ?? ''
      const asking = { run: `${runs}.1`, sha, ...ask }
      if (ask.overrideReason != null) startRun(shop, asking.run)
      return guardOnce(shop, asking)
    },
    [Symbol.asyncDispose]: () => shop[Symbol.asyncDispose](),
  }
}

/** An attempt of the run that asks; when its first one was started stays as it is. */
function startRun({ sandbox }: Shop, run: string): void {
  const at = sandbox.clock.now()
  const id = Number(run.split('.')[0])
  sandbox.seed(({ seeded }) => {
    seeded('acme/shop').workflowRun({ id, at, workflow: 'deploy.yml', status: 'in_progress' })
  })
}

async function guardOnce(
  { sandbox }: Shop,
  {
    run,
    token,
    timeoutMilliseconds = 20_000,
    dryRun = false,
    ...ask
  }: GuardAsk & { readonly run: string },
): Promise<Guarded> {
  const { apiUrl, graphqlUrl, serverUrl } = sandbox
  const told: string[] = []
  const outputs: Partial<Record<OutputName, string>> = {}
  let summary = ''
  const connection = { apiUrl, graphqlUrl, owner: 'acme', name: 'shop', timeoutMilliseconds }
  const github = connectGitHub(
    {
      ...connection,
      token: token ?? sandbox.token.actions(guardPermissions),
      retryMilliseconds: 1,
    },
    'incident-records',
  )
  sandbox.requests.clear()
  const error = await runGuard(
    {
      github,
      templates: shippedTemplates(),
      log: {
        info: (message) => told.push(message),
        notice: (message) => told.push(`notice ${message}`),
        problem: (message, place) =>
          told.push(`error ${place ? `${place.file}:${place.line} ` : ''}${message}`),
        remark: (level, message, place) =>
          told.push(`${level} ${place ? `${place.file}:${place.line} ` : ''}${message}`),
      },
      run,
      repositoryUrl: `${serverUrl}/acme/shop`,
      workflow: 'deploy.yml',
      recordsBranch: 'incident-records',
      dryRun,
    },
    {
      setOutput: (name, value) => {
        outputs[name] = value
      },
      showSummary: async (markdown) => {
        summary = markdown
      },
    },
    {
      environment: 'production',
      service: null,
      sha: null,
      runSha: null,
      mode: 'enforce',
      actor: 'ana',
      startedBy: 'ana',
      overrideReason: null,
      machineTime: sandbox.clock.now(),
      wasm: readWasm,
      ...ask,
    },
  ).then(() => null, onlyUserError)
  const result: GuardJson = JSON.parse(outputs['result'] ?? '{"checks":[]}')
  const found = Object.fromEntries(
    result.checks
      .filter(({ outcome }) => outcome !== 'pass' && outcome !== 'off')
      .map(({ check, outcome }) => [check, outcome]),
  )
  return { error, outputs, found, result, summary, told, requests: sandbox.requests.count() }
}

function onlyUserError(error: unknown): UserError {
  if (error instanceof UserError) return error
  throw error
}
