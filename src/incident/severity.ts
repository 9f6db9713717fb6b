/** Severities, worst first. SEV1 and SEV2 are major. */
export const severities = ['SEV1', 'SEV2', 'SEV3', 'SEV4'] as const

export type Severity = (typeof severities)[number]

/** Further label spellings a team configured, per severity; matched without regard to case. */
export type SeveritySpellings = Readonly<Partial<Record<Severity, readonly string[]>>>

const standardSpelling = /^sev[-: ]?([1-4])$/i

/** The severity a label stands for (`sev1`, `SEV-1`, `sev:1`, configured spellings); null for any other label. */
export function severityOfLabel(label: string, spellings: SeveritySpellings): Severity | null {
  const digit = standardSpelling.exec(label.trim())?.[1]
  if (digit !== undefined) return severities[Number(digit) - 1] ?? null
  const wanted = label.trim().toLowerCase()
  return severities.find((severity) => spells(spellings[severity], wanted)) ?? null
}

/** Every label name that always means a severity, and those configured: what GitHub can be asked for by name. */
export function knownSpellings(spellings: SeveritySpellings): readonly string[] {
  const standard = ['1', '2', '3', '4'].flatMap((digit) =>
    ['', '-', ':', ' '].map((between) => `sev${between}${digit}`),
  )
  return [...standard, ...severities.flatMap((severity) => spellings[severity] ?? [])]
}

/** Whether a label makes an issue an incident by itself: a severity, or `incident`. */
export function isDeclaringLabel(label: string, spellings: SeveritySpellings): boolean {
  return isIncidentLabel(label) || severityOfLabel(label, spellings) !== null
}

/** Whether a label says no more than that it is an incident. */
export function isIncidentLabel(label: string): boolean {
  return label.toLowerCase() === 'incident'
}

/** The severity that a label of an issue stands for; null for any other label. */
export type SeverityReader = (label: string) => Severity | null

/**
 * Reads the labels of an issue. Spellings of other tools count only where somebody has flagged it with the label `incident`; our own
 * `incident`, which a sync sets on every incident, says nothing of theirs.
 */
export function severityReader(spellings: SeveritySpellings, isFlagged: boolean): SeverityReader {
  return (label) =>
    severityOfLabel(label, spellings) ?? (isFlagged ? severityBesideIncident(label) : null)
}

/** Spellings other tools use. They count only beside the label `incident`: elsewhere `P1` is a priority of anything. */
const otherSpellings: readonly (readonly [RegExp, Severity])[] = [
  [/^(?:p|s|prio(?:rity)?[-: /]*)[01]$/i, 'SEV1'],
  [/^(?:p|s|prio(?:rity)?[-: /]*)2$/i, 'SEV2'],
  [/^(?:p|s|prio(?:rity)?[-: /]*)3$/i, 'SEV3'],
  [/^(?:p|s|prio(?:rity)?[-: /]*)[45]$/i, 'SEV4'],
  [/^severity[-: /]+(?:s(?:ev)?)?1$/i, 'SEV1'],
  [/^severity[-: /]+(?:s(?:ev)?)?2$/i, 'SEV2'],
  [/^severity[-: /]+(?:s(?:ev)?)?3$/i, 'SEV3'],
  [/^severity[-: /]+(?:s(?:ev)?)?4$/i, 'SEV4'],
  [/^severity[-: /]+critical$/i, 'SEV1'],
  [/^severity[-: /]+(?:high|major)$/i, 'SEV2'],
  [/^severity[-: /]+(?:medium|moderate|minor)$/i, 'SEV3'],
  [/^severity[-: /]+(?:low|trivial)$/i, 'SEV4'],
]

/** The severity a label of another convention stands for beside the label `incident`; null for any other label. */
export function severityBesideIncident(label: string): Severity | null {
  return otherSpellings.find(([spelling]) => spelling.test(label.trim()))?.[1] ?? null
}

/** The label we set for a severity. */
export function labelOf(severity: Severity): string {
  return severity.toLowerCase()
}

function spells(names: readonly string[] | undefined, wanted: string): boolean {
  return names?.some((name) => name.trim().toLowerCase() === wanted) ?? false
}

/** The worse of two severities. */
export function worse(a: Severity, b: Severity): Severity {
  return severities.indexOf(a) <= severities.indexOf(b) ? a : b
}
