import type { Runbook } from '../config/settings.ts'
import { globMatcher } from '../text/path-globs.ts'
import type { Incident } from './incident.ts'
import type { IssueSnapshot } from './observation.ts'

/** More links than this nobody reads at night. */
const maximumRunbooks = 10

/**
 * The runbooks that fit an incident, in the order of the settings: by a service it names, a label its issue has, or a path of
 * the repository its description names. A runbook without any condition always fits. At most ten.
 */
export function matchRunbooks(
  runbooks: readonly Runbook[],
  incident: Incident,
  issue: IssueSnapshot | null,
): readonly Runbook[] {
  if (runbooks.length === 0) return []
  const services = incident.services.map(lower)
  const labels = issue?.labels.map(lower) ?? []
  const paths = pathsIn(issue?.body ?? '')
  const fitting = runbooks.filter((runbook) => {
    const conditions = [...runbook.services, ...runbook.labels, ...runbook.paths]
    if (conditions.length === 0) return true
    const named = (wanted: readonly string[], seen: readonly string[]) =>
      wanted.some((name) => seen.includes(lower(name)))
    return (
      named(runbook.services, services) ||
      named(runbook.labels, labels) ||
      paths.some(globMatcher(runbook.paths))
    )
  })
  return fitting.slice(0, maximumRunbooks)
}

function lower(name: string): string {
  return name.toLowerCase()
}

/** Most paths looked at in one description, and the longest one. */
const limits = { paths: 200, path: 300 }

/** Words that look like paths of a repository: with a slash inside or a file extension. */
function pathsIn(body: string): readonly string[] {
  return body
    .split(/[^\w.@/-]+/)
    .filter((word) => word.length <= limits.path)
    .map((word) => word.replace(/^(?:\.?\/)+|[./-]+$/g, ''))
    .filter((word) => word.includes('/') || /\.[a-z]{1,5}$/.test(word))
    .slice(0, limits.paths)
}
