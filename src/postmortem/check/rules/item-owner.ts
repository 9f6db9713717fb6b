import { resolveOwners, type Unassigned, type UnassignedWhy } from '../../filing/owners.ts'
import type { CheckOptions } from '../check-result.ts'
import type { OpenedPostmortem } from '../opened-postmortem.ts'
import { quote, type Seen } from '../rule.ts'

/** Open items that nobody owns. */
export function findMissingOwner({ items }: OpenedPostmortem): readonly Seen[] {
  return items
    .filter(({ item }) => item.owners.length === 0)
    .map(({ item: { title, line } }) => ({
      line,
      message: `${quote(title)} has no owner: name one, as @login.`,
    }))
}

/** Owners of open items whom GitHub would not assign; beside one whom it would, or may, that is no gap. */
export function findUnknownOwner(
  { items }: OpenedPostmortem,
  { people = {}, canBeAssigned = () => null }: CheckOptions,
): readonly Seen[] {
  return items.flatMap(({ item: { owners, title, line } }) => {
    const { assigned, unassigned } = resolveOwners(owners, { people, canBeAssigned })
    const isOwned = assigned.length > 0 || unassigned.some(({ why }) => why === 'not-checked')
    return unassigned.flatMap((owner): readonly Seen[] => {
      const message = messages[owner.why]
      if (message === null) return []
      return [{ line, message: message(owner, title), ...(isOwned ? { isMild: true } : {}) }]
    })
  })
}

type Message = (owner: Unassigned, title: string) => string

const messages: Readonly<Record<UnassignedWhy, Message | null>> = {
  team: ({ written }, title) =>
    `${quote(written)}, owner of ${quote(title)}, is a team, and issues are assigned to people: name one of them, as @login.`,
  'unknown-name': ({ written }, title) =>
    `Who ${quote(written)}, owner of ${quote(title)}, is on GitHub is not known: write @login, or add the name to "people" in the settings.`,
  'not-assignable': ({ written }, title) =>
    `${quote(written)}, owner of ${quote(title)}, cannot be assigned in this repository: name somebody with access.`,
  'too-many': ({ written }, title) =>
    `${quote(written)} is one owner too many of ${quote(title)}: GitHub assigns ten people at most.`,
  'not-checked': null,
}
