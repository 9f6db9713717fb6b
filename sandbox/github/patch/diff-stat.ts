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
  return { name: quotePath(delta.path), ...countChanges(git, delta), sizes }
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

function modeSummary({ path, before, after }: FileDelta): readonly string[] {
  if (!before) return [` create mode ${after?.mode ?? ''} ${quotePath(path)}\n`]
  if (!after) return [` delete mode ${before.mode} ${quotePath(path)}\n`]
  if (before.mode === after.mode) return []
  return [` mode change ${before.mode} => ${after.mode} ${quotePath(path)}\n`]
}
