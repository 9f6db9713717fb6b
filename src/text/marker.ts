/** What a comment of ours is, told by a hidden first line that only counts when we wrote the comment. */
export interface Marker {
  readonly kind: 'status'
  /** Version of the comment's form. */
  readonly version: number
}

const pattern = /^<!-- incident-loop:(status) v(\d+) -->/

/** Prints the hidden line that starts a comment of ours. */
export function printMarker(marker: Marker): string {
  return `<!-- incident-loop:${marker.kind} v${marker.version} -->`
}

/** The marker a comment body starts with; null for any other comment. Who wrote it is the caller's question. */
export function readMarker(body: string): Marker | null {
  const match = pattern.exec(body)
  if (match === null) return null
  return { kind: 'status', version: Number(match[2]) }
}
