import type { Finding, TableSize } from '../finding.ts'

/**
 * What a finding locks and whom that blocks: "ACCESS EXCLUSIVE lock, blocks reads and writes"; for a moment where it is not the work
 * that takes time. Empty where locks are not the matter.
 */
export function lockInWords({ lock, blocks, hazard }: Finding): string {
  if (lock === null) return ''
  if (blocks === 'none') return `${lock} lock, blocks nobody`
  const whom = blocks === 'reads' ? 'reads and writes' : 'writes'
  return `${lock} lock, blocks ${whom}${hazard === 'long' ? '' : ' for a moment'}`
}

/** How large the table is: "large table"; empty where size does not matter. */
export function sizeInWords({ size }: Finding): string {
  return sizes[size]
}

const sizes: Readonly<Record<TableSize, string>> = {
  large: 'large table',
  small: 'small table',
  unknown: 'size unknown',
  any: '',
}

/** Who accepted it: "Accepted by `squawk-ignore`: empty table"; empty where nobody did. */
export function acceptedInWords({ acknowledged }: Finding): string {
  if (acknowledged === null) return ''
  const { by, reason } = acknowledged
  return reason === null
    ? `Accepted by \`${by}\`, no reason given`
    : `Accepted by \`${by}\`: ${reason}`
}

/** Page of the rule in our documentation, by its path in our repository. */
export function pageOf({ rule }: Finding): string {
  return `docs/migrations/${rule}.md`
}
