import { existsSync, readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { companionsOf } from '../migrations/plan/companions.ts'
import { databaseFolderOf } from '../migrations/plan/database-folder.ts'
import { couldBeMigration } from '../migrations/recognise.ts'
import type { NamedFiles, TextOnDisk } from '../migrations-clone.ts'
import { UserError } from '../user-error.ts'
import { filesIn, type PlaceOnDisk, placeOf } from './places-on-disk.ts'
import { textOfBytes, textOfFile } from './text-of-file.ts'

/**
 * Reads files and folders that somebody named, `-` for standard input, and the migrations beside them. Paths are told relative to the
 * repository that holds them; outside of one, to the folder.
 *
 * @throws UserError `bad-input` for what is not there
 */
export function readNamedFiles(names: readonly string[], folder: string): NamedFiles {
  const named = names.map((name) => lookUp(name, folder))
  const files = distinct(named.flatMap((one) => one.files))
  const inFolders = distinct(named.flatMap((one) => one.inFolder))
  const known = new Set([...files, ...inFolders].map(({ path }) => path))
  const beside = distinct([
    ...files.flatMap((place) => migrationsBeside(place)),
    ...[...files, ...inFolders].flatMap(companionsBeside),
  ]).filter(({ path }) => !known.has(path))
  const [readFiles, readInFolders] = [files.map(read), inFolders.map(read)]
  return {
    files: readFiles.flatMap(withText),
    inFolders: readInFolders.flatMap(withText),
    beside: beside.map(read).flatMap(withText),
    unread: [...readFiles, ...readInFolders].flatMap((one) =>
      'why' in one ? [{ path: one.path, why: one.why }] : [],
    ),
  }
}

interface LookedUp {
  readonly files: readonly PlaceOnDisk[]
  readonly inFolder: readonly PlaceOnDisk[]
}

const standardInput: PlaceOnDisk = { absolute: '-', root: '', path: 'stdin.sql' }

function lookUp(name: string, folder: string): LookedUp {
  if (name === '-') return { files: [standardInput], inFolder: [] }
  const absolute = resolve(folder, name)
  if (!existsSync(absolute)) {
    throw new UserError('bad-input', {
      what: `There is no file or folder "${name}".`,
      remedy: 'Name migrations or folders of them; without any, what this branch adds is judged.',
    })
  }
  const place = placeOf(absolute, folder)
  if (!statSync(absolute).isDirectory()) return { files: [place], inFolder: [] }
  return { files: [], inFolder: filesIn(place).filter(({ path }) => couldBeMigration(path)) }
}

/** Other files of the database that a migration is for; apps of Django are looked at one by one. */
function migrationsBeside(place: PlaceOnDisk): readonly PlaceOnDisk[] {
  if (!couldBeMigration(place.path)) return []
  const ofDatabase = databaseFolderOf(place.path)
  const own = place.path.slice(0, Math.max(0, place.path.lastIndexOf('/')))
  const path = ofDatabase === '' ? own : ofDatabase
  const absolute = resolve(place.root, path)
  return filesIn({ ...place, absolute, path }).filter((file) => couldBeMigration(file.path))
}

function companionsBeside({ root, path }: PlaceOnDisk): readonly PlaceOnDisk[] {
  return companionsOf(path)
    .map((companion) => ({ root, path: companion, absolute: resolve(root, companion) }))
    .filter(({ absolute }) => existsSync(absolute))
}

type ReadFile = { readonly path: string } & TextOnDisk

function read({ absolute, path }: PlaceOnDisk): ReadFile {
  if (absolute === '-') return { path, ...textOfBytes(readFileSync(0)) }
  return { path, ...(textOfFile(absolute) ?? { why: 'no file that can be read' }) }
}

function withText(file: ReadFile): readonly { readonly path: string; readonly text: string }[] {
  return 'text' in file ? [{ path: file.path, text: file.text }] : []
}

function distinct(places: readonly PlaceOnDisk[]): readonly PlaceOnDisk[] {
  return [...new Map(places.map((place) => [place.path, place])).values()]
}
