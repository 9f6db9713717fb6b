import type { Suspect } from './verdict.ts'

/** How much a suspect changed: `+12 −3 in 2 files`; null for something outside of the repository. */
export function sizeInWords({ size }: Suspect): string | null {
  if (size === null) return null
  const files = size.files === 1 ? '1 file' : `${size.files} files`
  return `+${size.added} −${size.deleted} in ${files}`
}

/** Whole percent; never the certainty nobody has. */
export function wholePercent(probability: number): number {
  return Math.min(99, Math.max(1, Math.round(probability * 100)))
}
