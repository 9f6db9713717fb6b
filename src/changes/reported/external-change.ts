import type { Change, ExternalChange } from '../change.ts'

/** A change that no commit shows, as it is reported and kept. */
export interface ExternalReport extends ExternalChange {
  /** As whoever reports it names it; without `external:`. */
  readonly id: string
  /** RFC 3339 in UTC. */
  readonly at: string
  readonly title: string
  readonly body: string
  readonly url: string | null
}

const idPrefix = 'external:'

/** A report as a change among those of the repository. */
export function changeOfReport(report: ExternalReport): Change {
  const { id, at, title, body, url, kind, environment, services } = report
  return {
    id: `${idPrefix}${id}`,
    title,
    body,
    at,
    url,
    pull: null,
    shas: [],
    files: [],
    fileCount: 0,
    lines: null,
    external: { kind, environment, services },
  }
}

/** The report a change came from; null for a change of the repository. */
export function reportOfChange(change: Change): ExternalReport | null {
  const { id, at, title, body, url, external } = change
  if (external === null) return null
  return { id: id.slice(idPrefix.length), at, title, body, url, ...external }
}
