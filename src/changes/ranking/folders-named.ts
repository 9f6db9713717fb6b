import type { Column } from './matches.ts'
import type { Scene } from './scene.ts'

/** Shorter names of folders are everywhere. */
const shortestName = 5

/** How few candidates have a folder whose name the report says: the logarithm of one in so many; 0 where none is named. */
export function foldersNamed({ text, seen }: Scene): Column {
  const said = namesIn(text.toLowerCase())
  const named = seen.map(({ candidate }) => {
    const folders = candidate.files.flatMap(({ path }) =>
      path.toLowerCase().split('/').slice(0, -1),
    )
    return new Set(folders.filter((name) => name.length >= shortestName && said.has(name)))
  })
  const holders = new Map<string, number>()
  for (const names of named) {
    for (const name of names) holders.set(name, (holders.get(name) ?? 0) + 1)
  }
  return named.map((names) => {
    return [...names].reduce((most, name) => {
      return Math.max(most, Math.log(1 + seen.length / (holders.get(name) ?? 1)))
    }, 0)
  })
}

/** Words with their dots and dashes, each part of them, and without dots and dashes. */
function namesIn(text: string): ReadonlySet<string> {
  const names = new Set<string>()
  for (const [name] of text.matchAll(/[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*/gu)) {
    for (const spelling of [name, name.replaceAll(/[._-]/g, ''), ...name.split('.')]) {
      names.add(spelling)
    }
  }
  return names
}
