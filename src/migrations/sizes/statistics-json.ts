import type { StatisticsRows } from './csv.ts'
import type { StatisticsRow } from './read-statistics.ts'

/** The rows of a file of JSON: a list of `{table, rows, bytes}`, such objects a line each, or `{"orders": {rows, bytes}}`. */
export function rowsOfJson(text: string): StatisticsRows {
  const whole = parsed(text)
  if (whole !== undefined) return { rows: rowsOf(whole, 1), problems: [] }
  const lines = text.split('\n').map((line, index) => ({ line: index + 1, text: line.trim() }))
  const read = lines
    .filter(({ text: one }) => one !== '')
    .map(({ line, text: one }) => ({ line, value: parsed(one) }))
  return {
    rows: read.flatMap(({ line, value }) => rowsOf(value, line)),
    problems: read
      .filter(({ value }) => value === undefined)
      .map(({ line }) => ({ line, message: 'this is no JSON.' })),
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Told as a problem of its line.
    return undefined
  }
}

function rowsOf(value: unknown, line: number): readonly StatisticsRow[] {
  if (Array.isArray(value)) return value.flatMap((one: unknown) => rowsOf(one, line))
  if (!isObject(value)) return []
  if (typeof value['table'] === 'string') return [rowOf(value['table'], value, line)]
  return Object.entries(value).flatMap(([table, sizes]) =>
    isObject(sizes) ? [rowOf(table, sizes, line)] : [],
  )
}

function rowOf(table: string, sizes: Readonly<Record<string, unknown>>, line: number) {
  return { line, table, rows: textOf(sizes['rows']), bytes: textOf(sizes['bytes']) }
}

function textOf(value: unknown): string {
  return value === undefined || value === null ? '' : String(value)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
