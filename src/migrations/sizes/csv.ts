import type { StatisticsProblem, StatisticsRow } from './read-statistics.ts'

/** Rows of a file, and what is wrong with it as a whole. */
export interface StatisticsRows {
  readonly rows: readonly StatisticsRow[]
  readonly problems: readonly StatisticsProblem[]
}

/** The rows of a CSV file, whose first line names the columns; `,`, `;` or a tab parts them. */
export function rowsOfCsv(text: string): StatisticsRows {
  const lines = text.split(/\r\n?|\n/)
  const head = lines.findIndex((line) => line.trim() !== '')
  if (head < 0) return refused(1, 'the file is empty')
  const header = lines[head] ?? ''
  const separator = [',', ';', '\t'].find((sign) => header.includes(sign)) ?? ','
  const names = cellsOf(header, separator).map((name) => name.trim().toLowerCase())
  const [table, rows, bytes] = ['table', 'rows', 'bytes'].map((name) => names.indexOf(name))
  if (table === undefined || table < 0 || ((rows ?? -1) < 0 && (bytes ?? -1) < 0)) {
    return refused(head + 1, `the first line is ${JSON.stringify(header.slice(0, 80))}`)
  }
  const read = lines.flatMap((line, index) => {
    if (index <= head || line.trim() === '') return []
    const cells = cellsOf(line, separator)
    const cell = (at: number | undefined) => (at === undefined ? '' : (cells[at] ?? ''))
    return [{ line: index + 1, table: cell(table), rows: cell(rows), bytes: cell(bytes) }]
  })
  return { rows: read, problems: [] }
}

function refused(line: number, what: string): StatisticsRows {
  return { rows: [], problems: [{ line, message: `${what}: begin with "table,rows,bytes".` }] }
}

/** The cells of a line; one in quotes may hold the separator, and `""` for a quote. */
function cellsOf(line: string, separator: string): readonly string[] {
  const cells: string[] = []
  let [cell, isQuoted] = ['', false]
  for (const part of line.split(/(""|"|[,;\t])/)) {
    if (part === '"') isQuoted = !isQuoted
    else if (part === '""') cell += isQuoted ? '"' : ''
    else if (part === separator && !isQuoted) {
      cells.push(cell)
      cell = ''
    } else cell += part
  }
  return [...cells, cell]
}
