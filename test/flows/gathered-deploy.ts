import { type GatheredMigrations, gatherMigrations } from '../../src/flows/migrations/gather.ts'
import type { MigrationsShop } from './migrations-shop.ts'

/** What was gathered between two commits, and how many requests it took. */
export interface Gathering {
  readonly gathered: GatheredMigrations
  readonly requests: number
}

/** Gathers what one commit has and another has not. */
export async function gather(
  shop: MigrationsShop,
  base: string,
  sha: string,
  against: 'base' | 'merge-base' = 'base',
): Promise<Gathering> {
  shop.sandbox.requests.clear()
  const gathered = await gatherMigrations(shop.world(), { base, sha, against, statistics: null })
  return { gathered, requests: shop.sandbox.requests.count() }
}
