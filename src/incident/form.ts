import { type Severity, severities } from './severity.ts'

/** The kinds of incidents; only `incident` counts in metrics and closes the guard. */
const incidentKinds = ['incident', 'drill', 'maintenance', 'backfilled'] as const

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
  const fields = splitAtHeadings(body).map(({ field }) => field)
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
  readonly below: string
}

/** What stands below each heading of ours; deeper headings of other names are part of the text. */
function splitAtHeadings(body: string): readonly FormSection[] {
  const sections: { field: keyof FormFields; level: number; lines: string[] }[] = []
  let open = false
  for (const line of body.split(/\r\n?|\n/)) {
    const level = /^#{1,6}(?=[ \t])/.exec(line)?.[0].length ?? null
    const field = level === null ? null : fieldOf(line.slice(level).trim())
    if (level !== null && field !== null) sections.push({ field, level, lines: [] })
    if (level !== null) open = field !== null || (open && level > (sections.at(-1)?.level ?? 0))
    if (open && field === null) sections.at(-1)?.lines.push(line)
  }
  return sections.map(({ field, lines }) => ({ field, below: lines.join('\n') }))
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
