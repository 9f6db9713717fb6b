import { existsSync, readdirSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'

/** A file or folder on the disk, and how it is told. */
export interface PlaceOnDisk {
  readonly absolute: string
  /** Folder that `path` is relative to. */
  readonly root: string
  /** With `/` whatever the system. */
  readonly path: string
}

/** A place within the repository that holds it; outside of one, within the folder where that holds it. */
export function placeOf(absolute: string, folder: string): PlaceOnDisk {
  const root = repositoryOf(absolute) ?? resolve(folder)
  const path = relative(root, absolute)
  return path.startsWith('..')
    ? { absolute, root: dirname(absolute), path: absolute.split(sep).join('/') }
    : { absolute, root, path: path.split(sep).join('/') }
}

/** The nearest folder, from here upwards, that is the root of a repository; null for none. A submodule or another worktree has a file there. */
export function repositoryOf(absolute: string): string | null {
  const parent = dirname(absolute)
  if (existsSync(join(absolute, '.git'))) return absolute
  return parent === absolute ? null : repositoryOf(parent)
}

/** Files looked at below a folder that was named. */
const mostFiles = 50_000

/** All files below a folder, but for hidden folders and packages of others; links are not followed. At most 50,000. */
export function filesIn(folder: PlaceOnDisk): readonly PlaceOnDisk[] {
  const found: PlaceOnDisk[] = []
  const open = [folder]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const entry of entriesOf(next.absolute)) {
      const place = {
        ...next,
        absolute: join(next.absolute, entry.name),
        path: next.path === '' ? entry.name : `${next.path}/${entry.name}`,
      }
      if (entry.isFile()) found.push(place)
      else if (entry.isDirectory() && !passedOver.test(entry.name)) open.push(place)
    }
    if (found.length >= mostFiles) break
  }
  return found.slice(0, mostFiles).toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

const passedOver = /^(?:\..*|node_modules|vendor)$/

function entriesOf(folder: string) {
  return existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : []
}
