/** What a comment of ours is, told by a hidden first line that only counts when we wrote the comment. */
export type Marker =
  | { readonly kind: 'status'; readonly version: number }
  /** Something said once; `key` tells what: letters, digits and `:`, `-`, `.`. */
  | { readonly kind: 'notice'; readonly version: number; readonly key: string }

const pattern = /^<!-- incident-loop:(?:(status) v(\d+)|notice v(\d+) ([\w:.-]+)) -->/

/** Prints the hidden line that starts a comment of ours. */
export function printMarker(marker: Marker): string {
  const key = marker.kind === 'notice' ? ` ${marker.key}` : ''
  return `<!-- incident-loop:${marker.kind} v${marker.version}${key} -->`
}

/** The marker a comment body starts with; null for any other comment. Who wrote it is the caller's question. */
export function readMarker(body: string): Marker | null {
  const match = pattern.exec(body)
  if (match === null) return null
  const [, status, statusVersion, noticeVersion, key = ''] = match
  if (status !== undefined) return { kind: 'status', version: Number(statusVersion) }
  return { kind: 'notice', version: Number(noticeVersion), key }
}
