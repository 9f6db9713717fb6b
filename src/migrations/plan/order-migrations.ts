import type { MigrationText } from '../migration-file.ts'
import { companionsOf } from './companions.ts'
import { compareNaturally } from './compare-naturally.ts'
import { revisionLinks } from './revision-links.ts'

/**
 * The migrations of one database in the order they run: by version, by the plan or journal of their folder, and behind all that
 * they say to follow. Repeatable ones come last, by name.
 */
export function inOrder<File extends MigrationText>(
  files: readonly File[],
  companions: ReadonlyMap<string, string>,
): readonly File[] {
  const positions = new Map(files.map((file) => [file.path, positionIn(file, companions)] as const))
  const sorted = files.toSorted((a, b) => {
    const [first, second] = [positions.get(a.path) ?? null, positions.get(b.path) ?? null]
    if (first !== null && second !== null && first !== second) return first - second
    return compareNaturally(keyOf(a), keyOf(b)) || compareNaturally(a.path, b.path)
  })
  return behindTheirLinks(sorted)
}

/** What orders a file where no plan does. */
function keyOf({ path, migration }: MigrationText): string {
  if (migration.version !== null && !linked.has(migration.tool)) return migration.version
  const name = path.split('/').at(-1) ?? path
  // Behind every version: a tilde is greater than any digit.
  return migration.tool === 'flyway' ? `~${name}` : linked.has(migration.tool) ? name : path
}

const linked = new Set(['alembic', 'django'])

/** Where the journal of Drizzle or the plan of Sqitch has a file; null where none does. */
function positionIn(
  { path, migration }: MigrationText,
  companions: ReadonlyMap<string, string>,
): number | null {
  if (migration.tool !== 'drizzle' && migration.tool !== 'sqitch') return null
  const text = companionsOf(path)
    .map((companion) => companions.get(companion))
    .find(Boolean)
  if (text === undefined) return null
  const name = (path.split('/').at(-1) ?? '').replace(/\.sql$/, '')
  if (migration.tool === 'drizzle') {
    const at = text.indexOf(`"${name}"`)
    return at < 0 ? null : at
  }
  const change = path.replace(/^(?:.*\/)?deploy\//, '').replace(/\.sql$/, '')
  const line = text.split('\n').findIndex((one) => one.split(/\s/, 1)[0] === change)
  return line < 0 ? null : line
}

/** The same files, none before one that it follows; the order stays where nothing speaks against it. */
function behindTheirLinks<File extends MigrationText>(files: readonly File[]): readonly File[] {
  const links = new Map(files.map((file) => [file, revisionLinks(file)]))
  if ([...links.values()].every((link) => link === null)) return files
  const byId = new Map(
    files.flatMap((file) => {
      const link = links.get(file)
      return link === null || link === undefined ? [] : [[link.id, file] as const]
    }),
  )
  const placed = new Set<File>()
  for (const file of files) placeWithFollowed(file, { links, byId, placed })
  return [...placed]
}

interface Placing<File> {
  readonly links: ReadonlyMap<File, ReturnType<typeof revisionLinks>>
  readonly byId: ReadonlyMap<string, File>
  readonly placed: Set<File>
}

/** Places what a file follows, then the file; a circle is cut where it closes. Chains are long, so this does not call itself. */
function placeWithFollowed<File>(from: File, { links, byId, placed }: Placing<File>): void {
  const waiting: File[] = [from]
  const seen = new Set<File>()
  for (let file = waiting.at(-1); file !== undefined; file = waiting.at(-1)) {
    const open = (seen.has(file) ? [] : (links.get(file)?.follows ?? []))
      .map((id) => byId.get(id))
      .filter((one) => one !== undefined && !placed.has(one) && !seen.has(one))
    seen.add(file)
    if (open.length === 0) {
      placed.add(file)
      waiting.pop()
    } else waiting.push(...open.filter((one) => one !== undefined))
  }
}
