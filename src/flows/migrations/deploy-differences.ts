import type { ChangedFile, ListedFile } from '../../migrations-github.ts'

/** What became of files between two lists; one that was moved is deleted at one path and added at the other. */
export function differencesOf(
  before: readonly ListedFile[],
  after: readonly ListedFile[],
): readonly ChangedFile[] {
  const old = new Map(before.map((file) => [file.path, file]))
  const now = new Map(after.map((file) => [file.path, file]))
  const present = [...now.values()]
    .filter(({ path, blob }) => old.get(path)?.blob !== blob)
    .map((file) => changed(file, old.has(file.path) ? 'edited' : 'added'))
  const gone = [...old.values()]
    .filter(({ path }) => !now.has(path))
    .map((file) => changed(file, 'deleted'))
  return [...present, ...gone]
}

function changed({ path, blob, bytes }: ListedFile, how: ChangedFile['how']): ChangedFile {
  return { path, how, blob, aboutBytes: bytes }
}
