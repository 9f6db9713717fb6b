import { runLintMigrations } from '../../src/flows/lint-migrations.ts'
import type { LintAsk } from '../../src/flows/migrations/deploy-range.ts'
import type { WasmName } from '../../src/migrations-clone.ts'
import { readWasm } from '../../src/runner/wasm.ts'
import { UserError } from '../../src/user-error.ts'
import type { MigrationsShop } from './migrations-shop.ts'

/** What a run of the check told. */
export interface Linted {
  readonly error: UserError | null
  /** Lines of the log and remarks, as `level path:line message`. */
  readonly told: readonly string[]
  readonly summary: string
  readonly outputs: Readonly<Record<string, string>>
  /** The output `result`, parsed. */
  readonly result: {
    readonly counts: Readonly<Record<string, number>>
    readonly findings: readonly Readonly<Record<string, unknown>>[]
    readonly unchecked: readonly Readonly<Record<string, unknown>>[]
  }
  readonly requests: number
  /** What was loaded of parser and grammars. */
  readonly loaded: readonly WasmName[]
}

/** One run of `lint-migrations`, as a deploy of this commit starts it. */
export async function linted(
  shop: MigrationsShop,
  ask: Partial<LintAsk> & { readonly token?: string },
): Promise<Linted> {
  const { token, ...asked } = ask
  const world = shop.world(token)
  const outputs: Record<string, string> = {}
  const loaded: WasmName[] = []
  let summary = ''
  shop.sandbox.requests.clear()
  const error = await runLintMigrations(
    world,
    {
      setOutput: (name, value) => {
        outputs[name] = value
      },
      showSummary: async (markdown) => {
        summary = markdown
      },
    },
    {
      ...{ base: null, sha: null, environment: null, pull: null, runSha: null },
      ...asked,
      wasm: (name) => {
        loaded.push(name)
        return readWasm(name)
      },
    },
  ).then(() => null, onlyUserError)
  const result = JSON.parse(outputs['result'] ?? '{"counts":{},"findings":[],"unchecked":[]}')
  const requests = shop.sandbox.requests.count()
  return { error, told: world.told, summary, outputs, result, requests, loaded }
}

function onlyUserError(error: unknown): UserError {
  if (error instanceof UserError) return error
  throw error
}
