import { type Sandbox, type SandboxOptions, startSandbox } from '../../sandbox/github/sandbox.ts'
import type { RepositorySeed, SeededRepository } from '../../sandbox/github/seed/seeding.ts'
import { connectGitHub } from '../../src/github/connect.ts'
import { shippedTemplates } from '../../src/runner/templates.ts'
import type { World } from '../../src/world.ts'

type Files = Readonly<Record<string, string | Uint8Array | null>>

export interface MigrationsShopOptions extends Omit<SandboxOptions, 'seed'> {
  readonly repository?: Partial<RepositorySeed>
}

/** A sandbox with the repository `acme/shop`, whose past is made commit by commit. */
export interface MigrationsShop extends AsyncDisposable {
  readonly sandbox: Sandbox
  /** Commits files, null to delete, on a branch (default: `main`), a minute after the last; the commit. */
  commit(files: Files, branch?: string): string
  /** A deployment of a commit that worked (default: to `production`), a minute after the last. */
  deploy(sha: string, environment?: string): void
  /** The commit at the head of a branch (default: `main`), of a fork where one is named. */
  head(branch?: string, repository?: string): string
  /** Any other part of a past. */
  seed(build: (repository: SeededRepository, at: string) => void): void
  /** A world as runs have it, and what is told in it. */
  world(token?: string): World & { readonly told: readonly string[] }
}

/** Opens a shop with a first commit; dispose of it with `await using`. */
export async function openMigrationsShop(
  options: MigrationsShopOptions = {},
): Promise<MigrationsShop> {
  const { repository, ...sandboxOptions } = options
  const sandbox = await startSandbox({
    ...sandboxOptions,
    seed: (state) => {
      const collaborators = { ana: 'admin', ben: 'write', eve: 'read' } as const
      const shop = state.repository({ owner: 'acme', name: 'shop', collaborators, ...repository })
      const files = { 'README.md': '# Shop\n' }
      shop.commit({ at: '2026-06-01T09:00:00Z', author: 'ana', message: 'Begin', files })
    },
  })
  let minutes = 0
  const seed = (build: (repository: SeededRepository, at: string) => void) => {
    minutes += 1
    const at = new Date(Date.UTC(2026, 9, 1, 9, minutes)).toISOString().replace('.000', '')
    sandbox.seed(({ seeded }) => build(seeded('acme/shop'), at))
  }
  return {
    sandbox,
    seed,
    head: (branch = 'main', name = 'acme/shop') =>
      sandbox.state.repository(name).head(branch) ?? '',
    commit: (files, branch) => {
      let sha = ''
      seed((shop, at) => {
        const place = branch === undefined ? {} : { branch }
        sha = shop.commit({ at, author: 'ana', message: 'Change', files, ...place })
      })
      return sha
    },
    deploy: (sha, environment = 'production') =>
      seed((shop, at) =>
        shop.deployment({ at, ref: sha, environment, statuses: [{ at, state: 'success' }] }),
      ),
    world: (token) => openWorld(sandbox, token ?? sandbox.token.actions()),
    [Symbol.asyncDispose]: () => sandbox.stop(),
  }
}

function openWorld(sandbox: Sandbox, token: string): World & { readonly told: readonly string[] } {
  const told: string[] = []
  const { apiUrl, graphqlUrl } = sandbox
  const connection = { token, apiUrl, graphqlUrl, owner: 'acme', name: 'shop' }
  return {
    github: connectGitHub({ ...connection, retryMilliseconds: 1 }, 'incident-records'),
    templates: shippedTemplates(),
    log: {
      info: (message) => told.push(message),
      notice: (message) => told.push(`notice ${message}`),
      problem: (message, place) =>
        told.push(`error ${place ? `${place.file}:${place.line} ` : ''}${message}`),
      remark: (level, message, place) =>
        told.push(`${level} ${place ? `${place.file}:${place.line} ` : ''}${message}`),
    },
    run: '1.1',
    repositoryUrl: `${sandbox.serverUrl}/acme/shop`,
    workflow: 'incident-loop.yml',
    recordsBranch: 'incident-records',
    dryRun: false,
    told,
  }
}
