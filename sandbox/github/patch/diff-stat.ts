import type { FileDelta } from '../state/git-diff.ts'
import type { GitStore } from '../state/git-store.ts'
import { countChanges, isBinaryDelta, sizesOf } from './file-diff.ts'
import { quotePath } from './quote-path.ts'

/** Git's table of changed files, 72 columns wide, with the sum and the files that came or went. */
export function diffStat(git: GitStore, deltas: readonly FileDelta[]): string {
  const rows = deltas.map((delta) => rowOf(git, delta))
  const widths = widthsOf(rows)
  return [
    ...rows.map((row) => line(row, widths)),
    `${sumLine(rows)}\n`,
    ...deltas.flatMap(modeSummary),
  ].join('')
}

interface Row {
  readonly name: string
  readonly additions: number
  readonly deletions: number
  /** Bytes before and after, of a binary file. */
  readonly sizes: readonly [number, number] | null
}

interface Widths {
  readonly name: number
  readonly number: number
  readonly graph: number
  readonly most: number
}

function rowOf(git: GitStore, delta: FileDelta): Row {
  const sizes = isBinaryDelta(git, delta) ? sizesOf(git, delta) : null
  return { name: shownName(delta), ...countChanges(git, delta), sizes }
}

/** As in git's diff.c, show_stats: names get five eighths of the width, the graph the rest. */
function widthsOf(rows: readonly Row[]): Widths {
  const width = 72
  const longest = Math.max(...rows.map(({ name }) => name.length))
  const most = Math.max(0, ...rows.map(({ additions, deletions }) => additions + deletions))
  const binaries = rows.flatMap(({ sizes }) => (sizes ? [sizes] : []))
  const binary = Math.max(0, ...binaries.map(([old, fresh]) => 14 + `${old}${fresh}`.length))
  const number = Math.max(binaries.length > 0 ? 3 : 0, String(most).length)
  const wanted = most + 4 > binary ? most : binary - 4
  if (longest + number + 6 + wanted <= width) return { name: longest, number, graph: wanted, most }
  const graph = Math.min(wanted, Math.max(6, Math.floor((width * 3) / 8) - number - 6))
  const left = width - number - 6 - graph
  if (longest > left) return { name: left, number, graph, most }
  return { name: longest, number, graph: width - number - 6 - longest, most }
}

function line({ name, additions, deletions, sizes }: Row, widths: Widths): string {
  const label = fitted(name, widths.name).padEnd(widths.name)
  if (sizes) {
    const bytes = sizes[0] + sizes[1] === 0 ? '' : ` ${sizes[0]} -> ${sizes[1]} bytes`
    return ` ${label} | ${'Bin'.padStart(widths.number)}${bytes}\n`
  }
  const total = additions + deletions
  const [plus, minus] = graphOf({ additions, deletions }, widths)
  const graph = total === 0 ? '' : ` ${'+'.repeat(plus)}${'-'.repeat(minus)}`
  return ` ${label} | ${String(total).padStart(widths.number)}${graph}\n`
}

/** A long path loses its first folders. */
function fitted(name: string, width: number): string {
  if (name.length <= width) return name
  const end = name.slice(name.length - Math.max(0, width - 3))
  const slash = end.indexOf('/')
  return `...${slash < 0 ? end : end.slice(slash)}`
}

function graphOf(
  { additions, deletions }: Pick<Row, 'additions' | 'deletions'>,
  { graph, most }: Widths,
): readonly [number, number] {
  if (graph > most) return [additions, deletions]
  const scaled = (count: number) => (count ? 1 + Math.floor((count * (graph - 1)) / most) : 0)
  const least = additions > 0 && deletions > 0 ? 2 : 0
  const total = Math.max(least, scaled(additions + deletions))
  if (additions < deletions) return [scaled(additions), total - scaled(additions)]
  return [total - scaled(deletions), scaled(deletions)]
}

function sumLine(rows: readonly Row[]): string {
  const sum = (key: 'additions' | 'deletions') => rows.reduce((total, row) => total + row[key], 0)
  const [additions, deletions] = [sum('additions'), sum('deletions')]
  const parts = [` ${rows.length} file${rows.length === 1 ? '' : 's'} changed`]
  if (additions > 0 || deletions === 0) {
    parts.push(` ${additions} insertion${additions === 1 ? '' : 's'}(+)`)
  }
  if (deletions > 0 || additions === 0) {
    parts.push(` ${deletions} deletion${deletions === 1 ? '' : 's'}(-)`)
  }
  return parts.join(',')
}

function modeSummary(delta: FileDelta): readonly string[] {
  const { path, before, after, renamedFrom } = delta
  if (renamedFrom) {
    const modes =
      before?.mode === after?.mode ? [] : [` mode change ${before?.mode} => ${after?.mode}\n`]
    return [` rename ${shownName(delta)} (${renamedFrom.similarity}%)\n`, ...modes]
  }
  if (!before) return [` create mode ${after?.mode ?? ''} ${quotePath(path)}\n`]
  if (!after) return [` delete mode ${before.mode} ${quotePath(path)}\n`]
  if (before.mode === after.mode) return []
  return [` mode change ${before.mode} => ${after.mode} ${quotePath(path)}\n`]
}

/** The path; of a renamed file both, with what they share at either end told once. */
function shownName({ path, renamedFrom }: FileDelta): string {
  if (!renamedFrom) return quotePath(path)
  const [old, fresh] = [quotePath(renamedFrom.path), quotePath(path)]
  if (old.startsWith('"') || fresh.startsWith('"')) return `${old} => ${fresh}`
  const start = sharedStart(old, fresh)
  const end = sharedEnd(old, fresh, start)
  if (start + end === 0) return `${old} => ${fresh}`
  const middle = (name: string) => name.slice(start, Math.max(start, name.length - end))
  return `${old.slice(0, start)}{${middle(old)} => ${middle(fresh)}}${old.slice(old.length - end)}`
}

/** Length of the folders both start with. */
function sharedStart(old: string, fresh: string): number {
  let length = 0
  for (let place = 0; place < old.length && old[place] === fresh[place]; place += 1) {
    if (old[place] === '/') length = place + 1
  }
  return length
}

/** Length of what both end with, from a slash on; the slash that ends the start may count again. */
function sharedEnd(old: string, fresh: string, start: number): number {
  const least = start === 0 ? 0 : start - 1
  const most = Math.min(old.length, fresh.length) - least
  let length = 0
  for (let back = 1; back <= most && old.at(-back) === fresh.at(-back); back += 1) {
    if (old.at(-back) === '/') length = back
  }
  return length
}
