import type { Change } from './change.ts'
import { kindsOf } from './kinds-of-paths.ts'

/** Something to know before a change is taken back. */
export interface UndoWarning {
  readonly kind:
    | 'ran-migration'
    | 'loses-data'
    | 'same-files-later'
    | 'takes-more-back'
    | 'others-ran-migrations'
  /** A whole sentence that quotes nothing. */
  readonly text: string
  /** Ids of the other changes it is about. */
  readonly changes: readonly string[]
}

/** What the warnings go by. */
export interface UndoCircumstances {
  readonly change: Change
  /** Changes that landed with it or after it. */
  readonly others: readonly Change[]
  /** Whether the migration of the change is known to throw data away. */
  readonly losesData: boolean
  /** Whether a step goes back to an earlier deployment as a whole. */
  readonly takesAllBack: boolean
  /** Whether another version went live after the one that carried it, with whatever changes, read or not. */
  readonly isFollowed: boolean
}

/** What speaks against taking a change back without a second look, the gravest first. */
export function undoWarnings({
  change,
  others,
  losesData,
  takesAllBack,
  isFollowed,
}: UndoCircumstances): readonly UndoWarning[] {
  const rest = others.filter(({ id }) => id !== change.id)
  const later = rest.filter(({ at }) => at > change.at)
  const paths = new Set(change.files.map(({ path }) => path))
  const conflicting = later.filter(({ files }) => files.some(({ path }) => paths.has(path)))
  const migrating = takesAllBack ? rest.filter(hasMigration) : []
  return [
    ...about('loses-data', losesData ? [change] : []),
    ...about('ran-migration', hasMigration(change) ? [change] : []),
    ...about('others-ran-migrations', migrating),
    ...about('takes-more-back', takesAllBack ? (isFollowed ? [change, ...rest] : rest) : []),
    ...about('same-files-later', conflicting),
  ].map((warning) => ({ ...warning, changes: warning.changes.filter((id) => id !== change.id) }))
}

const sentences: Readonly<Record<UndoWarning['kind'], string>> = {
  'loses-data': 'Its migration throws data away, which taking the change back does not bring back.',
  'ran-migration': 'A migration ran with it: taking the code back leaves the database as it is.',
  'others-ran-migrations':
    'Migrations of other changes ran since: the code of before may not fit the database of now.',
  'takes-more-back': 'Going back to an earlier deployment takes other changes back too.',
  'same-files-later': 'Later changes touch the same files: a revert may conflict with them.',
}

function about(kind: UndoWarning['kind'], changes: readonly Change[]): readonly UndoWarning[] {
  if (changes.length === 0) return []
  return [{ kind, text: sentences[kind], changes: changes.map(({ id }) => id) }]
}

function hasMigration({ files, external }: Change): boolean {
  return (
    external?.kind === 'migration' || kindsOf(files.map(({ path }) => path)).includes('migration')
  )
}
