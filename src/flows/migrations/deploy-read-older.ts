import type { FileText } from '../../migrations/judgement-plan.ts'
import { databaseFolderOf } from '../../migrations/plan/database-folder.ts'
import { dumpsOf } from '../../migrations/plan/schema-dump.ts'
import type { ListedFile } from '../../migrations-github.ts'
import { UserError } from '../../user-error.ts'
import type { World } from '../../world.ts'
import { filesIn } from './deploy-assemble.ts'
import { newestOlder, type Older, tellTooOld } from './deploy-older.ts'
import { addressesOfOlder, readInBatches, type SizedAddress } from './deploy-texts.ts'

/** What was there before, and what of it was not read, in whole sentences. */
export interface OlderRead {
  readonly files: readonly FileText[]
  readonly leftOut: readonly string[]
}

/**
 * Reads the newest migrations of the same databases as these, of the files that were there before; where there are many, what the
 * tool keeps of the whole schema with them. They make the answer better: without them there is one all the same, and that is said.
 */
export async function readOlder(
  world: World,
  untouched: readonly ListedFile[],
  { base, like }: { readonly base: string; readonly like: readonly { readonly path: string }[] },
): Promise<OlderRead> {
  const older = newestOlder(untouched, like)
  const databases = [...new Set(like.map(({ path }) => databaseFolderOf(path)))]
  const dumps = isMany(older) ? databases.flatMap((folder) => dumpAddresses(folder, base)) : []
  try {
    const texts = [...dumps, ...addressesOfOlder(older.chosen)]
    const files = filesIn((await readInBatches(world, { folders: [], texts })).texts)
    const paths = new Set(files.map(({ path }) => path))
    const isDumped = databases.every((folder) => dumpsOf(folder).some((path) => paths.has(path)))
    return { files, leftOut: isDumped ? [] : tellTooOld(older) }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const why = `The older migrations could not be read, so types, indexes and constraints of tables may be unknown: ${error.message}`
    return { files: [], leftOut: [why] }
  }
}

/** From so many on, a dump of the schema tells more than their newest do, where there is one. */
const manyOlder = 300

function isMany({ chosen, leftOut }: Older): boolean {
  return chosen.length + leftOut > manyOlder
}

function dumpAddresses(folder: string, base: string): readonly SizedAddress[] {
  return dumpsOf(folder).map((path) => ({ key: path, sha: base, path, aboutBytes: 100_000 }))
}
