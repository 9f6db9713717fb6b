import type { Settings } from '../config/settings.ts'
import { type Fact, known, type Unknown } from '../guard/fact.ts'
import type { DeployHistory, MigrationFacts } from '../guard/guard-facts.ts'
import type { ReadWasm } from '../migrations-clone.ts'
import type { World } from '../world.ts'
import { unknownBecause } from './guard-unknown.ts'

/** What the migration check finds in what the commit brings. Nothing of it is loaded where it does not count. */
export async function migrationsOf(
  world: World,
  history: Fact<DeployHistory>,
  asked: { readonly sha: string; readonly settings: Settings; readonly wasm: ReadWasm },
): Promise<Fact<MigrationFacts>> {
  if (asked.settings.guard.checks.migration === 'off') return notAsked
  if (history.state !== 'known') return history
  const { liveSha } = history.value
  if (liveSha === null) return nothingLive
  if (liveSha === asked.sha) return known({ findings: [], unchecked: [] })
  try {
    return await judge(world, liveSha, asked)
  } catch (error) {
    return unknownBecause(error)
  }
}

const notAsked: Fact<never> = { state: 'skipped', reason: 'Migrations do not count.' }

const nothingLive: Unknown = {
  state: 'unknown',
  reason: 'Nothing is known to be live, so nobody can say which migrations are new.',
  remedy: 'A first deployment runs on an empty database and needs no check: ask for an override.',
}

async function judge(
  world: World,
  base: string,
  {
    sha,
    settings,
    wasm,
  }: { readonly sha: string; readonly settings: Settings; readonly wasm: ReadWasm },
): Promise<Fact<MigrationFacts>> {
  const { gatherMigrations } = await import('./gather-migrations.ts')
  const { statistics } = settings.migrations
  const gathered = await gatherMigrations(world, { base, sha, against: 'base', statistics })
  const [missed] = gathered.leftOut
  const { added, edited, deleted } = gathered.change
  const hasMigrations =
    added.length + edited.length + deleted.length + gathered.unchecked.length > 0
  if (!hasMigrations) {
    return missed === undefined ? known({ findings: [], unchecked: [] }) : partly(missed)
  }
  const { judgeGathered } = await import('./judge-gathered.ts')
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
