import { type Severity, severities } from './severity.ts'

/** The kinds of incidents; only `incident` counts in metrics and closes the guard. */
export const incidentKinds = ['incident', 'drill', 'maintenance', 'backfilled'] as const

export type IncidentKind = (typeof incidentKinds)[number]

/** What somebody filled in; null for what was left out. */
export interface FormFields {
  /** `unsure` is an answer of its own: assume the worst. */
  readonly severity: Severity | 'unsure' | null
  readonly kind: IncidentKind | null
  /** As written; `time/reported-time.ts` reads it. */
  readonly startedAt: string | null
  readonly services: readonly string[]
  readonly environment: string | null
  readonly detectedBy: string | null
  readonly impact: string | null
}

/**
 * The headings of `templates/issue-form/incident.yml`, in its order: one-line answers first and free text last, so that a
 * heading somebody writes into the free text always comes after the real one.
 */
export const formHeadings = {
  severity: 'Severity',
  kind: 'Kind',
  startedAt: 'Started at',
  services: 'Services',
  environment: 'Environment',
  detectedBy: 'Detected by',
  impact: 'Impact',
} as const satisfies Readonly<Record<keyof FormFields, string>>

/** Whether a description has a heading of ours, answered or not. */
export function hasHeading(body: string, field: keyof FormFields): boolean {
  return splitAtHeadings(body).some((section) => section.field === field)
}

/** How many of our headings make a description our form, answered or not; one alone may be anybody's. */
const headingsOfOurForm = 4

/** Whether a description was made with our form. */
export function isOurForm(body: string): boolean {
  // GitHub writes the questions of a form as headings of the third level.
  const asked = splitAtHeadings(body).filter(({ level }) => level === 3)
  const fields = asked.map(({ field }) => field)
  return new Set(fields).size >= headingsOfOurForm && readAnswers(body).has('severity')
}

/** The fields of a description, by our headings; any description may use them, in any order and number. */
export function readForm(body: string): FormFields {
  const answers = readAnswers(body)
  const line = (field: keyof FormFields) => answers.get(field)?.split('\n')[0]?.trim() ?? null
  return {
    severity: severityOf(line('severity')),
    kind: incidentKinds.find((kind) => line('kind')?.toLowerCase().startsWith(kind)) ?? null,
    startedAt: line('startedAt'),
    services: listOf(answers.get('services') ?? ''),
    environment: line('environment'),
    detectedBy: line('detectedBy'),
    impact: answers.get('impact') ?? null,
  }
}

/** A description made with our form without its free text: questions and one-line answers alone. */
export function withoutFreeText(body: string): string {
  const { impact: _impact, ...chosen } = formHeadings
  const answers = readAnswers(body)
  return Object.entries(chosen)
    .map(([field, heading]) => {
      const answer = fieldNames.find((name) => name === field)
      const line = answer === undefined ? undefined : answers.get(answer)?.split('\n')[0]
      return `### ${heading}\n\n${line ?? noResponse}`
    })
    .join('\n\n')
}

const noResponse = '_No response_'

/** Answers by field: the text below the first heading of each name, up to the next of ours or of its own level. */
function readAnswers(body: string): ReadonlyMap<keyof FormFields, string> {
  const answers = new Map<keyof FormFields, string>()
  const asked = new Set<keyof FormFields>()
  for (const { field, below } of splitAtHeadings(body)) {
    // The first heading of a name is the form's own, also where it was left unanswered.
    if (asked.has(field)) continue
    asked.add(field)
    const text = below.replace(/<!--[\s\S]*?-->/g, '').trim()
    if (text !== '' && text !== noResponse) answers.set(field, text)
  }
  return answers
}

interface FormSection {
  readonly field: keyof FormFields
  readonly level: number
  readonly below: string
}

/** What stands below each heading of ours; deeper headings of other names are part of the text. */
function splitAtHeadings(body: string): readonly FormSection[] {
  const sections: { field: keyof FormFields; level: number; lines: string[] }[] = []
  let current: (typeof sections)[number] | null = null
  for (const { text, fenced } of markFences(body)) {
    const level = fenced ? null : headingLevel(text)
    const field = level === null ? null : fieldOf(text.slice(level).trim())
    if (level !== null && field !== null) {
      current = { field, level, lines: [] }
      sections.push(current)
    } else if (level !== null && current !== null && level <= current.level) {
      current = null
    } else {
      current?.lines.push(text)
    }
  }
  return sections.map(({ field, level, lines }) => ({ field, level, below: lines.join('\n') }))
}

function headingLevel(line: string): number | null {
  return /^#{1,6}(?=[ \t])/.exec(line)?.[0].length ?? null
}

/** The lines of a text, and whether each stands in a fenced block, where `#` is no heading. */
function markFences(text: string): readonly { text: string; fenced: boolean }[] {
  let fenced = false
  return text.split(/\r\n?|\n/).map((line) => {
    if (/^ {0,3}(?:```|~~~)/.test(line)) fenced = !fenced
    return { text: line, fenced }
  })
}

function fieldOf(heading: string): keyof FormFields | null {
  const name = heading.toLowerCase()
  return fieldNames.find((field) => formHeadings[field].toLowerCase() === name) ?? null
}

const fieldNames: readonly (keyof FormFields)[] = [
  'severity',
  'kind',
  'startedAt',
  'services',
  'environment',
  'detectedBy',
  'impact',
]

function severityOf(answer: string | null): FormFields['severity'] {
  if (answer === null) return null
  if (/^not sure/i.test(answer)) return 'unsure'
  return severities.find((severity) => new RegExp(`^${severity}\\b`, 'i').test(answer)) ?? null
}

/** Most services kept of one incident, and the longest name of one; a list is not a text. */
const limits = { services: 20, name: 100 }

function listOf(answer: string): readonly string[] {
  return answer
    .split(/[,\n]/)
    .map((name) => name.replace(/^[\s*-]+/, '').trim())
    .filter((name) => name !== '' && name.length <= limits.name)
    .slice(0, limits.services)
}
