import type { FeedEntry } from '../feed/feed.ts'

/** A change, and what it touched as the configuration of the repository has it. */
export type Touched = Pick<FeedEntry, 'change' | 'kinds'>

/** What the warnings go by. */
export interface UndoCircumstances extends Touched {
  /** Changes that landed with it or after it. */
  readonly others: readonly Touched[]
  /** Whether the migration of the change is known to throw data away. */
  readonly losesData: boolean
  /** Whether a step goes back to an earlier deployment as a whole. */
  readonly takesAllBack: boolean
  /** Whether another version went live after the one that carried it, with whatever changes, read or not. */
  readonly isFollowed: boolean
}

/** What speaks against taking a change back without a second look, the gravest first: whole sentences that quote nothing. */
export function undoWarnings({
  change,
  kinds,
  others,
  losesData,
  takesAllBack,
  isFollowed,
}: UndoCircumstances): readonly string[] {
  const rest = others.filter((other) => other.change.id !== change.id)
  const later = rest.filter((other) => other.change.at > change.at)
  const paths = new Set(change.files.map(({ path }) => path))
  const warnings: readonly (readonly [sentence: string, isDue: boolean])[] = [
    [
      'Its migration throws data away, which taking the change back does not bring back.',
      losesData,
    ],
    [
      'A migration ran with it: taking the code back leaves the database as it is.',
      hasMigration({ kinds }),
    ],
    [
      'Migrations of other changes ran since: the code of before may not fit the database of now.',
      takesAllBack && rest.some(hasMigration),
    ],
    [
      'Going back to an earlier deployment takes other changes back too.',
      takesAllBack && (isFollowed || rest.length > 0),
    ],
    [
      'Later changes touch the same files: a revert may conflict with them.',
      later.some((other) => other.change.files.some(({ path }) => paths.has(path))),
    ],
  ]
  return warnings.flatMap(([sentence, isDue]) => (isDue ? [sentence] : []))
}

function hasMigration({ kinds }: Pick<Touched, 'kinds'>): boolean {
  return kinds.includes('migration')
}
