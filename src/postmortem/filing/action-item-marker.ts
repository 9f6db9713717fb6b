import { sealOf } from '../../text/seal.ts'

/** The hidden first lines of an action item's issue: which item it is, when it is due, and the seal of the part we wrote. */
export interface ActionItemMarker {
  /** What the item is of: `inc-42`, or `doc-` and the name of a document that belongs to no incident. */
  readonly subject: string
  readonly key: string
  /** `2026-12-05`; null for none. */
  readonly due: string | null
  readonly seal: string
}

/** Prints the hidden lines that start the body of an action item's issue. */
export function printActionItemMarker({ subject, key, due, seal }: ActionItemMarker): string {
  return [
    `<!-- incident-loop:action-item v1 ${subject} ${key} -->`,
    `<!-- incident-loop:due v1 ${due ?? 'none'} sealed ${seal} -->`,
  ].join('\n')
}

/**
 * The marker an issue begins with; null for any other issue. Where the second line was taken away or changed, the item has no due
 * date and no seal that could fit. Who wrote it is the caller's question.
 */
export function readActionItemMarker(body: string): ActionItemMarker | null {
  const [, subject, key, rest = ''] = first.exec(body) ?? []
  if (subject === undefined || key === undefined) return null
  const [, due, seal = ''] = second.exec(rest) ?? []
  return { subject, key, due: due === undefined || due === 'none' ? null : due, seal }
}

const first =
  /^<!-- incident-loop:action-item v1 ([a-z0-9-]+) ([0-9a-f]{8}(?:-\d+)?) -->((?:\r?\n.*)?)/

const second = /^\r?\n<!-- incident-loop:due v1 (none|\d{4}-\d\d-\d\d) sealed ([0-9a-f]{8}) -->/

/** What the action items of an incident are of. */
export function subjectOfIncident(number: number): string {
  return `inc-${number}`
}

/**
 * What the action items of a document without an incident are of: its file name, or the folder of a `README.md`, so that moving it
 * elsewhere changes nothing.
 */
export function subjectOfDocument(path: string): string {
  const names = path.split('/').map((name) => name.replace(/\.[^.]*$/, ''))
  const name = names.findLast((one) => !generic.test(one)) ?? path
  const slug = name.toLowerCase().replace(/[^a-z0-9]+/g, '-')
  const isWhole = /^[\w .-]+$/.test(name) && slug.length <= longestSlug
  const parts = isWhole ? [slug] : [slug.slice(0, longestSlug), sealOf(name)]
  return ['doc', ...parts.map((part) => part.replace(/^-|-$/g, ''))].filter(Boolean).join('-')
}

/** File names that many documents have. */
const generic = /^(?:readme|index|report|incident|(?:post|pre)-?mortem|retro(?:spective)?|rca)?$/i

const longestSlug = 80
