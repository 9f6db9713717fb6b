import { forwardPart } from '../forward-part.ts'
import type { MigrationText } from '../migration-file.ts'
import { newChangeSets } from '../steps/new-change-sets.ts'

/** What an edit of a migration that was there before means. */
export interface JudgedEdit {
  readonly path: string
  /** As it is now. */
  readonly text: string
  /** What ran, as far as it ran before; null where the edited file is no migration that runs once. */
  readonly before: MigrationText | null
  /** What of it is to run now; null for nothing. */
  readonly judged: MigrationText | null
  /** Whether something was changed that ran before and will not run again. */
  readonly isRewritten: boolean
}

/**
 * What becomes of an edited migration: tools run a repeatable one again, Liquibase runs the change sets that are new in it, and
 * everything else has run and will not run again. Comments and the way back may change freely, but where the tool
 * compares sums.
 */
export function judgeEdit(file: MigrationText, before: string): JudgedEdit {
  const { path, text, migration } = file
  const old = { ...file, text: before }
  if (migration.tool === 'flyway' && migration.version === null) {
    return { path, text, before: old, judged: file, isRewritten: false }
  }
  if (migration.tool === 'liquibase') {
    const { fresh, isRewritten } = newChangeSets(path, { before, after: text })
    const judged = fresh === null ? null : { ...file, text: fresh }
    return { path, text, before: old, judged, isRewritten }
  }
  const isSame = checksums.has(migration.tool)
    ? withoutLineEnds(text) === withoutLineEnds(before)
    : meaningOf(text) === meaningOf(before)
  return { path, text, before: old, judged: null, isRewritten: !isSame }
}

/** Tools that stop when a file that ran has another sum than it had. Sources: documentation of Flyway, sqlx and Atlas. */
const checksums = new Set(['flyway', 'sqlx', 'atlas'])

function withoutLineEnds(text: string): string {
  return text.replace(/\r\n?/g, '\n').trimEnd()
}

/** Where the way back stands first, what is behind it counts too. */
function meaningOf(text: string): string {
  const forward = forwardPart(text)
  const isCut = wayForward.test(text) && !wayForward.test(forward)
  return (isCut ? text : forward).replace(/\s+/g, ' ').trim()
}

const wayForward =
  /\bdef\s+(?:self\.)?(?:up|upgrade)\b|\bexports\.up\b|\bfunction\s+(?:up|safeUp)\b|\bconst\s+up\b|\bup\s*\(|\bvoid\s+Up\b/
