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

function spells(names: readonly string[] | undefined, wanted: string): boolean {
  return names?.some((name) => name.trim().toLowerCase() === wanted) ?? false
}

/** The worse of two severities. */
export function worse(a: Severity, b: Severity): Severity {
  return severities.indexOf(a) <= severities.indexOf(b) ? a : b
}
