import type { Unchecked } from '../../migrations/finding.ts'
import type { FilesOfChange, FileText } from '../../migrations/judgement-plan.ts'
import { recogniseFiles } from '../../migrations/plan/recognise-files.ts'
import type { World } from '../../world.ts'
import { assembleChange } from './deploy-assemble.ts'
import { type ChangesAsk, type SeenChange, whatChanged } from './deploy-changes.ts'
import { foldersOf, tellNotListed } from './deploy-folders.ts'
import { readOlder } from './deploy-read-older.ts'
import { addressesOf, readInBatches } from './deploy-texts.ts'
import { revisionName } from './revision-name.ts'

/** What a deploy is compared with, and what is read in passing. */
export interface MigrationsAsk extends ChangesAsk {
  /** Path of the file with sizes of tables on the default branch; null for none. */
  readonly statistics: string | null
}

/** The migrations that a change brings, those before them, and what of it could not be read. */
export interface GatheredMigrations {
  /** What was compared: commits, branches or tags. */
  readonly base: string
  readonly sha: string
  readonly change: FilesOfChange
  readonly unchecked: readonly Unchecked[]
  /** Text of the file with sizes; null where there is none, or no migration. */
  readonly statistics: string | null
  /** What was not looked at, in whole sentences. */
  readonly leftOut: readonly string[]
  /** Why nothing is new, in a whole sentence; null where something may be. */
  readonly nothingNew: string | null
}

/**
 * Reads what a commit brings in migrations, at the same cost however long the history: one request where there is none, else
 * three: what changed, the texts of it with the names of older ones, and the texts of the newest older ones. Where GitHub does not
 * list all that changed, it takes two or three more. Throws a `UserError` where GitHub does not know the commits.
 */
export async function gatherMigrations(
  world: World,
  ask: MigrationsAsk,
): Promise<GatheredMigrations> {
  const seen = await whatChanged(world, ask)
  if (seen.changed.length === 0) return nothingIn(seen)
  const changed = seen.changed.slice(0, mostChanged)
  const toList = foldersOf(seen.listed === null ? changed : [], seen.base)
  const first = await readInBatches(world, {
    folders: toList.folders,
    texts: addressesOf(changed, { ...seen, statistics: ask.statistics }),
  })
  const listed = seen.listed ?? first.folders.flatMap((files) => files ?? [])
  const { change, unchecked, statistics } = assembleChange(changed, first.texts)
  const touched = new Set(changed.map(({ path }) => path))
  const untouched = listed.filter(({ path }) => !touched.has(path))
  const older = await readOlder(world, untouched, { base: seen.base, like: migrationsIn(change) })
  const tooMany = seen.changed.slice(mostChanged).map(({ path }) => notRead(path))
  return {
    base: seen.base,
    sha: seen.sha,
    change: { ...change, older: older.files },
    unchecked: [...unchecked, ...tooMany],
    statistics,
    leftOut: [...seen.leftOut, ...tellNotListed(toList, notReplayed), ...older.leftOut],
    nothingNew: null,
  }
}

/** What is to run: for nothing else it matters what was there before. */
function migrationsIn({ added, edited, companions }: FilesOfChange): readonly FileText[] {
  return recogniseFiles([...added, ...edited], companions)
}

const notReplayed = 'older migrations were not replayed in'

/** More files than these of one change are told and not read. */
const mostChanged = 500

function notRead(path: string): Unchecked {
  return { path, line: 1, why: `one of more than ${mostChanged} files in one change` }
}

function nothingIn({ base, sha, leftOut, nothingNew }: SeenChange): GatheredMigrations {
  const change = { added: [], edited: [], deleted: [], older: [], companions: new Map() }
  const isPartial = leftOut.length > 0
  const why = `Nothing that ${revisionName(sha)} adds to ${revisionName(base)} is a database migration${isPartial ? ', as far as it was looked at' : ''}.`
  return {
    base,
    sha,
    change,
    unchecked: [],
    statistics: null,
    leftOut,
    nothingNew: nothingNew ?? why,
  }
}
