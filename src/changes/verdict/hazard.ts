import { type Hazard, obviousHazard } from '../../migrations/obvious-hazard.ts'
import { recogniseMigration } from '../../migrations/recognise.ts'
import type { FeedEntry } from '../feed/feed.ts'

/** The worst thing a migration of a change plainly does; null where it does nothing of the kind, or its lines were not read. */
export function hazardOf({ change, kinds }: FeedEntry): Hazard | null {
  if (!kinds.includes('migration') || change.lines === null) return null
  const engines = change.files.map(
    ({ path }) => recogniseMigration({ path, content: null })?.engine,
  )
  return obviousHazard(change.lines.added, engines.find((engine) => engine != null) ?? null)
}
