import { blanked } from './blanked.ts'
import { attributeOf, type ChangeSet, changeSetsOf } from './change-sets.ts'

/** What an edit of a Liquibase changelog brings. */
export interface ChangelogEdit {
  /** The changelog with only what is to run now, every line in its place; null where nothing is. */
  readonly fresh: string | null
  /** Whether a change set that ran was edited or taken out: Liquibase stops at the one, and forgets the other. */
  readonly isRewritten: boolean
}

/** Compares a changelog with what it was. In notations that cannot be told apart, all of it counts as new. */
export function newChangeSets(
  path: string,
  { before, after }: { readonly before: string; readonly after: string },
): ChangelogEdit {
  const old = new Map(changeSetsOf(path, before).map((set) => [set.id, textOf(before, set)]))
  const sets = changeSetsOf(path, after)
  if (sets.length === 0 && old.size === 0) return { fresh: after, isRewritten: false }
  const ids = new Set(sets.map(({ id }) => id))
  const isEdited = (set: ChangeSet) => old.has(set.id) && old.get(set.id) !== textOf(after, set)
  const runsAgain = (set: ChangeSet) =>
    attributeOf(set, 'runAlways') === 'true' ||
    (attributeOf(set, 'runOnChange') === 'true' && isEdited(set))
  const ran = sets.filter((set) => old.has(set.id) && !runsAgain(set))
  return {
    fresh: ran.length === sets.length ? null : blanked(after, ran),
    isRewritten:
      ran.some((set) => isEdited(set) && !/validCheckSum/i.test(textOf(after, set))) ||
      [...old.keys()].some((id) => !ids.has(id)),
  }
}

function textOf(text: string, { start, end }: ChangeSet): string {
  return text.slice(start, end).replace(/\s+/g, ' ').trim()
}
