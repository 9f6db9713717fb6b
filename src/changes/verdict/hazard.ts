import { type Hazard, obviousHazards } from '../../migrations/obvious-hazard.ts'
import { recogniseMigration } from '../../migrations/recognise.ts'
import type { FeedEntry } from '../feed/feed.ts'

/** The worst thing a migration of a change plainly does; null where it does nothing of the kind, or its lines were not read. */
export function hazardOf(entry: FeedEntry): Hazard | null {
  return hazardsOf(entry)[0] ?? null
}

/** Everything of the kind, the worst first. */
export function hazardsOf({ change, kinds }: FeedEntry): readonly Hazard[] {
  if (!kinds.includes('migration') || change.lines === null) return []
  const engines = change.files.map(
    ({ path }) => recogniseMigration({ path, content: null })?.engine,
  )
  return obviousHazards(change.lines.added, engines.find((engine) => engine != null) ?? null)
}
