import type { MigrationText } from '../migration-file.ts'
import type { Engine } from '../recognise.ts'
import { companionsOf } from './companions.ts'
import { engineBySigns } from './engine-signs.ts'

/** What says the engine of migrations beside their paths and texts. */
export interface EngineHints {
  /** As configured; null where nobody said. */
  readonly engine: Engine | null
  readonly companions: ReadonlyMap<string, string>
}

/**
 * Files of one database with the engine they are for: as the path says, the text, the files beside it, the configuration, or most
 * of the other files of the database; null where nothing tells.
 */
export function withEngines<File extends MigrationText>(
  files: readonly File[],
  { engine: configured, companions }: EngineHints,
): readonly File[] {
  const known = files.map((file) => {
    const { path, text, migration } = file
    return migration.engine ?? engineBySigns(path, text) ?? engineBeside(path, companions)
  })
  const prevailing = configured ?? mostOften(known)
  return files.map((file, index) => ({
    ...file,
    migration: { ...file.migration, engine: known[index] ?? prevailing },
  }))
}

/** Whether a migration is taken for one of PostgreSQL: also where nobody knows. */
export function isPostgres(engine: Engine | null): boolean {
  return engine === null || engine === 'postgresql'
}

const said = String.raw`(?:^|[{,])[ \t]*"?(?:dialect|provider|adapter)"?[ \t]*[:=][ \t]*["']?`

const providers: readonly (readonly [sign: RegExp, engine: Engine])[] = [
  [new RegExp(`${said}(?:postgres|postgis)`, 'im'), 'postgresql'],
  [new RegExp(`${said}(?:mysql|trilogy|mariadb)`, 'im'), 'mysql'],
  [new RegExp(`${said}(?:sqlite|turso)`, 'im'), 'sqlite'],
  [new RegExp(`${said}sqlserver`, 'im'), 'sqlserver'],
  [new RegExp(`${said}cockroach`, 'im'), 'cockroach'],
]

/** What Drizzle's journal, Prisma's lock and Rails' configuration say; null where they name several. */
function engineBeside(path: string, companions: ReadonlyMap<string, string>): Engine | null {
  const texts = companionsOf(path).map((companion) => companions.get(companion) ?? '')
  const engines = providers.filter(([sign]) => texts.some((text) => sign.test(text)))
  const [first] = engines
  return first !== undefined && engines.length === 1 ? first[1] : null
}

function mostOften(engines: readonly (Engine | null)[]): Engine | null {
  const counts = new Map<Engine, number>()
  for (const engine of engines) {
    if (engine !== null) counts.set(engine, (counts.get(engine) ?? 0) + 1)
  }
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1])
  return most?.[0] ?? null
}
