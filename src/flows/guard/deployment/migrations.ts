import type { Settings } from '../../../config/settings.ts'
import { type Fact, known, type Unknown } from '../../../guard/fact.ts'
import type { MigrationFacts } from '../../../guard/guard-facts.ts'
import type { ReadWasm } from '../../../migrations-clone.ts'
import type { World } from '../../../world.ts'
import { unknownBecause } from '../unknown-facts.ts'
import { nothingLive } from './history.ts'

/** What is to be judged, and by which settings. */
interface MigrationsAsk {
  readonly sha: string
  readonly environment: string
  readonly settings: Settings
  readonly wasm: ReadWasm
}

/** What the migration check finds in what the commit brings to what is live. Nothing of it is loaded where it does not count. */
export async function migrationsOf(
  world: World,
  live: Fact<string | null>,
  ask: MigrationsAsk,
): Promise<Fact<MigrationFacts>> {
  if (ask.settings.guard.checks.migration === 'off') return notAsked
  if (live.state !== 'known') return live
  if (live.value === null) return nothingLive(ask.environment, 'migrations')
  if (live.value === ask.sha) return known({ findings: [], unchecked: [] })
  try {
    return await judge(world, live.value, ask)
  } catch (error) {
    return unknownBecause(error)
  }
}

const notAsked: Fact<never> = { state: 'skipped', reason: 'Migrations do not count.' }

async function judge(
  world: World,
  base: string,
  { sha, settings, wasm }: MigrationsAsk,
): Promise<Fact<MigrationFacts>> {
  const { gatherMigrations } = await import('../../migrations/gather.ts')
  const { statistics } = settings.migrations
  const gathered = await gatherMigrations(world, { base, sha, against: 'base', statistics })
  const [missed] = gathered.leftOut
  const { added, edited, deleted } = gathered.change
  const hasMigrations =
    added.length + edited.length + deleted.length + gathered.unchecked.length > 0
  if (!hasMigrations) {
    return missed === undefined ? known({ findings: [], unchecked: [] }) : partly(missed)
  }
  const { judgeGathered } = await import('../../migrations/judge-gathered.ts')
  const { report } = await judgeGathered(gathered, { settings: settings.migrations, wasm })
  return known({ findings: report.findings, unchecked: report.unchecked })
}

function partly(missed: string): Unknown {
  return {
    state: 'unknown',
    reason: `Whether a migration is new is not known: ${missed}`,
    remedy: 'Run the command `lint-migrations` on a clone.',
  }
}
