import { readFileSync } from 'node:fs'
import { readDueDate } from '../src/postmortem/due-dates/read-due-date.ts'

/**
 * Reads the due date of every line of a file, from its `raw` and `incidentDate` alone; prints one JSON object a line with `due`,
 * and `refused` where it is refused.
 *
 *     node bench/due-dates.ts FILE > READ.jsonl
 */
const [file] = process.argv.slice(2)
if (file === undefined) {
  throw new Error('A file is missing: JSON lines with "raw" and "incidentDate".')
}

interface Line {
  readonly raw: string
  readonly incidentDate: string
}

const lines = readFileSync(file, 'utf8').split('\n')
for (const line of lines.filter((written) => written.trim() !== '')) {
  const { raw, incidentDate }: Line = JSON.parse(line)
  const read = readDueDate(raw, { incidentDate })
  const due = read.kind === 'due' ? read.date : null
  const refused = read.kind === 'refused' ? { refused: read.why } : {}
  process.stdout.write(`${JSON.stringify({ raw, incidentDate, due, ...refused })}\n`)
}
