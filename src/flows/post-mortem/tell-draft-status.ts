import { extractActionItems } from '../../postmortem/action-items/extract-action-items.ts'
import { checkPostmortem } from '../../postmortem/check/check-postmortem.ts'
import { statusOf } from '../../postmortem/check/check-words.ts'
import { plainLine } from '../../text/escape.ts'
import type { World } from '../../world.ts'
import { assignableLogins } from '../action-items/assignable-logins.ts'
import type { GatheredIncident } from '../incident/gather-incident.ts'
import { pathUrl } from '../run/path-url.ts'
import { checkOptions } from './check-settings.ts'
import type { SeenDraft } from './look-at-draft.ts'

/** A draft as it stands on the branch by now. */
interface StandingDraft extends Pick<SeenDraft, 'observation' | 'branch' | 'path'> {
  readonly text: string
  /** Null while there is no branch. */
  readonly head: string | null
}

/**
 * Tells whether the draft is complete, as the status of its head: runs on a pull request of the default token wait for an approval.
 * Only where it says something else by now.
 */
export async function tellDraftStatus(
  world: World,
  gathered: GatheredIncident,
  { observation, branch, path, text, head }: StandingDraft,
): Promise<void> {
  if (head === null) return
  const isTold = ({ state, description }: ReturnType<typeof statusOf>): boolean =>
    observation.draft?.head === head && observation.status === `${state} ${description}`
  const statusWith = (canBeAssigned: (login: string) => boolean | null) => {
    const { state, description } = statusOf(checkPostmortem(text, { ...options, canBeAssigned }))
    return { state, description: plainLine(description, 140) }
  }
  const { settings, now } = gathered.seen
  const options = checkOptions(settings, { path, now })
  const known = new Set(
    gathered.observation.assignable.people.map(({ login }) => login.toLowerCase()),
  )
  const { isWhole } = gathered.observation.assignable
  const canBeAssigned = (login: string) =>
    known.has(login.toLowerCase()) || (isWhole ? false : null)
  if (isTold(statusWith(canBeAssigned))) return
  // Whoever is not among the first hundred is only asked for where the status may have to change.
  const { items } = extractActionItems(text, { sectionNames: settings.actionItems.headings })
  const asked = await assignableLogins(world.github, items, {
    people: settings.people,
    observation: gathered.observation,
  })
  const status = statusWith(asked)
  if (isTold(status)) return
  const targetUrl = `${world.repositoryUrl}/blob/${pathUrl(branch)}/${pathUrl(path)}`
  const isSet = await world.github.setStatus(head, { ...status, targetUrl })
  if (!isSet) {
    world.log.notice(
      'The status `post-mortem` was not set: add `statuses: write` to the `permissions:` of the job.',
    )
  }
}
