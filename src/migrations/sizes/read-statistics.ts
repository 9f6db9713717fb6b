import type { TableStatistics } from '../judge-settings.ts'
import { bareName } from '../tables-touched.ts'
import { rowsOfCsv } from './csv.ts'
import { rowsOfJson } from './statistics-json.ts'

/** Sizes of tables by name without schema, and what could not be read. */
export interface StatisticsReading {
  readonly statistics: ReadonlyMap<string, TableStatistics>
  /** In the order of the lines, at most twenty. */
  readonly problems: readonly StatisticsProblem[]
}

export interface StatisticsProblem {
  /** From 1. */
  readonly line: number
  /** What is wrong, with the value seen and what to write. */
  readonly message: string
}

/** A row as it stands in the file. */
export interface StatisticsRow {
  readonly line: number
  readonly table: string
  readonly rows: string
  readonly bytes: string
}

/**
 * Reads a file with the size of each table: CSV with the header `table,rows,bytes` in any order, or JSON with the same names. Rows
 * below 0 are what the server says of a table that was never analysed; then the bytes decide. Of two tables of one
 * name the larger counts. What has a problem is left out, and the rest is used.
 */
export function readStatistics(text: string): StatisticsReading {
  const written = text.replace(/^\uFEFF/, '')
  const { rows, problems } = /^\s*[[{]/.test(written) ? rowsOfJson(written) : rowsOfCsv(written)
  const statistics = new Map<string, TableStatistics>()
  const all = [...problems]
  for (const row of rows) {
    const reading = readRow(row)
    if (reading === null) continue
    if ('message' in reading) all.push(reading)
    else statistics.set(reading.table, larger(reading, statistics.get(reading.table)))
  }
  return {
    statistics,
    problems: all.toSorted((a, b) => a.line - b.line).slice(0, maximumProblems),
  }
}

/** So many are enough to see what is wrong. */
const maximumProblems = 20

type Sized = TableStatistics & { readonly table: string }

/** Null for a table of which the server knows no size. */
function readRow({ line, table, rows, bytes }: StatisticsRow): Sized | StatisticsProblem | null {
  const name = bareName(table)
  if (name === '') return { line, message: 'the name of the table is missing.' }
  const [rowCount, byteCount] = [countOf(rows), countOf(bytes)]
  if (rowCount === null) return { line, message: `"rows" is ${shown(rows)}: write a number.` }
  if (byteCount === null) return { line, message: `"bytes" is ${shown(bytes)}: write a number.` }
  if (rows.trim() === '' && bytes.trim() === '') return { line, message: nothingSaid(name) }
  if (rowCount < 0 && bytes.trim() === '') return null
  return { table: name, rows: Math.max(0, rowCount), bytes: Math.max(0, byteCount) }
}

/** Whole numbers, and `1.2e+06` as servers print estimates; nothing counts as none where the other figure is given. */
function countOf(written: string): number | null {
  const text = written.trim()
  if (text === '') return 0
  return /^-?\d+(?:\.\d+)?(?:e\+?\d{1,2})?$/i.test(text) ? Math.round(Number(text)) : null
}

function nothingSaid(table: string): string {
  return `neither "rows" nor "bytes" of ${shown(table)} is given: write a number.`
}

function shown(value: string): string {
  return JSON.stringify(value.slice(0, 40))
}

function larger({ rows, bytes }: TableStatistics, other: TableStatistics | undefined) {
  return { rows: Math.max(rows, other?.rows ?? 0), bytes: Math.max(bytes, other?.bytes ?? 0) }
}
