import { type GatheredGuard, type GuardAsk, gatherGuard } from '../../../src/flows/guard/gather.ts'
import { connectGitHub } from '../../../src/github/connect.ts'
import { readWasm } from '../../../src/runner/wasm.ts'
import type { World } from '../../../src/world.ts'
import { type MigrationsShop, openMigrationsShop } from '../migrations-shop.ts'

/** A shop, and what a guard of it asks. */
export interface GuardShop extends MigrationsShop {
  /** Facts of a deployment of the head of `main` to production, by ana in run 700, and the requests they took. */
  ask(
    ask?: Partial<GuardAsk>,
    world?: Partial<World> & { readonly token?: string; readonly timeoutMilliseconds?: number },
  ): Promise<Asked>
  /** Writes the configuration. */
  configure(text: string): void
}

export interface Asked extends GatheredGuard {
  readonly requests: number
}

/** Opens a shop whose clock stands at noon of 20 November 2026. */
export async function openGuardShop(
  options: Parameters<typeof openMigrationsShop>[0] = {},
): Promise<GuardShop> {
  const shop = await openMigrationsShop({ now: '2026-11-20T12:00:00Z', ...options })
  return {
    ...shop,
    configure: (text) => {
      shop.commit({ '.github/incident-loop.yml': text })
    },
    ask: async (ask = {}, { token, timeoutMilliseconds, ...other } = {}) => {
      const github = timeoutMilliseconds === undefined ? {} : impatient(shop, timeoutMilliseconds)
      const world = { ...shop.world(token), run: '700.1', ...other, ...github }
      shop.sandbox.requests.clear()
      const gathered = await gatherGuard(world, {
        target: { environment: 'production', service: null },
        sha: shop.head(),
        actor: 'ana',
        startedBy: 'ana',
        overrideReason: null,
        machineTime: '2026-11-20T12:00:30Z',
        wasm: readWasm,
        ...ask,
      })
      return { ...gathered, requests: shop.sandbox.requests.count() }
    },
  }
}

function impatient(
  { sandbox }: MigrationsShop,
  timeoutMilliseconds: number,
): Pick<World, 'github'> {
  const { apiUrl, graphqlUrl } = sandbox
  const token = sandbox.token.actions()
  const place = { token, apiUrl, graphqlUrl, owner: 'acme', name: 'shop' }
  const connection = { ...place, retryMilliseconds: 1, timeoutMilliseconds }
  return { github: connectGitHub(connection, 'incident-records') }
}
