import { type FieldName, fieldOf, isTimeName, requiredFields, type TimeName } from './fields.ts'
import type { FrontMatter } from './front-matter.ts'
import type { Head, HeadEntry, HeadProblem } from './head.ts'
import { readHead } from './read-head.ts'
import { type FieldValue, type ReadValue, readValue } from './read-value.ts'
import { dayInPath, dayInTitle, incidentNumber, numberInPath } from './subject.ts'
import type { WrittenTime } from './written-time.ts'

export interface FrontMatterOptions {
  /** Where the document stands: its name may tell incident and day. */
  readonly path: string
  /** IANA zone of times without one, and of days; UTC when left out. */
  readonly zone?: string
}

/** What a post-mortem says of itself, in YAML, TOML or text; each value that cannot be read is one problem. Never throws. */
export function readFrontMatter(
  markdown: string,
  { path, zone = 'UTC' }: FrontMatterOptions,
): FrontMatter {
  const head = readHead(markdown)
  const isOurs = head.notation !== 'text' && head.entries.some((entry) => marksOurs(entry))
  const read = readEntries(head.entries, zone)
  const values = new Map(
    read.flatMap(({ name, value }) => (value === null ? [] : [[name, value] as const])),
  )
  const times = timesOf(read)
  return {
    notation: head.notation,
    isOurs,
    incident: numberOf(values) ?? numberInPath(path),
    incidentDate:
      (times.resolved_at ?? times.detected_at ?? times.date)?.day ??
      dayInPath(path) ??
      dayInTitle(markdown),
    times,
    values,
    unknown: head.entries.filter(({ key }) => fieldOf(key) === null),
    problems: problemsOf(head, read, isOurs),
  }
}

interface ReadEntry extends ReadValue {
  readonly name: FieldName
  readonly entry: HeadEntry
}

/** Each field once: by its own name, else by the first of its others. */
function readEntries(entries: readonly HeadEntry[], zone: string): readonly ReadEntry[] {
  const found = new Map<FieldName, HeadEntry>()
  for (const entry of entries) {
    const name = fieldOf(entry.key)
    if (name !== null && (!found.has(name) || entry.key === name)) found.set(name, entry)
  }
  return [...found].map(([name, entry]) => ({ name, entry, ...readValue(name, entry.value, zone) }))
}

function marksOurs({ key, value }: HeadEntry): boolean {
  return key === 'schema' || (key === 'id' && /^INC-\d+$/.test(String(value)))
}

function timesOf(read: readonly ReadEntry[]): Readonly<Partial<Record<TimeName, WrittenTime>>> {
  return Object.fromEntries(
    read.flatMap(({ name, value, entry }) =>
      isTimeName(name) && value?.kind === 'time'
        ? [[name, { at: value.at, day: value.day, line: entry.line }]]
        : [],
    ),
  )
}

function numberOf(values: ReadonlyMap<FieldName, FieldValue>): number | null {
  for (const name of ['id', 'tracking_issue'] as const) {
    const value = values.get(name)
    const number = value?.kind === 'text' ? incidentNumber(value.text) : null
    if (number !== null) return number
  }
  return null
}

/** Text at the top of a document is held to no rules, and fields that others use in their own way to none of ours. */
function problemsOf(
  { notation, problems }: Head,
  read: readonly ReadEntry[],
  isOurs: boolean,
): readonly HeadProblem[] {
  if (notation === 'text') return []
  const wrong = read.flatMap(({ name, entry, problem }): readonly HeadProblem[] => {
    if (problem === null || !(isOurs || isTimeName(name))) return []
    const written = shorten(entry.value)
    return [
      {
        level: isOurs ? problem.level : 'warning',
        line: entry.line,
        message: `${entry.key}: ${written} ${problem.level === 'error' ? 'cannot be read' : 'could be clearer'}: ${problem.why}.`,
      },
    ]
  })
  const known = new Set(
    read.filter(({ value, problem }) => value !== null || problem !== null).map(({ name }) => name),
  )
  const missing = isOurs ? requiredFields.filter((name) => !known.has(name)) : []
  return [...problems, ...wrong, ...missing.map((name) => missingProblem(name, read))].toSorted(
    (one, other) => one.line - other.line,
  )
}

function missingProblem(name: FieldName, read: readonly ReadEntry[]): HeadProblem {
  const line = read.find((one) => one.name === name)?.entry.line ?? 1
  return {
    level: 'error',
    line,
    message: `${name} is missing: write it between the two lines at the top.`,
  }
}

function shorten(value: unknown): string {
  const text = JSON.stringify(value) ?? ''
  return text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text
}

const longestQuote = 60
