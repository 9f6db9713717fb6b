import { inlineText } from '../text/escape.ts'
import { readSection, replaceSections } from '../text/sections.ts'
import { showUtc } from '../time/instant.ts'
import type { Incident } from './incident.ts'
import { incidentFolder } from './record-paths.ts'

/** How many incidents the index of the records branch lists, newest first. */
const indexLength = 100

/** The README of the records branch with the row of this incident added or brought up to date; other rows stay as they are. */
export function printIndex(existing: string, incident: Incident): string {
  const rows = new Map(readRows(readSection(existing, 'index') ?? ''))
  rows.set(incident.number, printRow(incident))
  const newest = [...rows].sort(([a], [b]) => b - a).slice(0, indexLength)
  const content = [...tableHead, ...newest.map(([, row]) => row)].join('\n')
  return replaceSections(existing, [{ name: 'index', content }])
}

const tableHead = ['| Incident | Severity | Status | Declared | Title |', '|---|---|---|---|---|']

function printRow(incident: Incident): string {
  const { number, severity, status, title, times } = incident
  const declared = times.declaredAt === null ? 'not confirmed' : showUtc(times.declaredAt)
  const link = `[INC-${number}](${incidentFolder(number)}/README.md)`
  return `| ${[link, severity, status, declared, inlineText(title, 80)].join(' | ')} |`
}

function readRows(table: string): readonly [number, string][] {
  return table.split('\n').flatMap((row): [number, string][] => {
    const number = /^\| \[INC-(\d+)\]\(/.exec(row)?.[1]
    return number === undefined ? [] : [[Number(number), row]]
  })
}
