import { known, type Unknown } from '../../../guard/fact.ts'
import type { OverrideRequest } from '../../../guard/guard-facts.ts'
import type { OverrideSettings } from '../../../guard/settings.ts'
import type { Actor } from '../../../incident/actor.ts'
import { plainLine } from '../../../text/escape.ts'
import type { GitHub } from '../../../world.ts'
import { orUnknown } from '../unknown-facts.ts'
import type { Wish } from './wishes.ts'

/** So many people are asked about: strangers who comment must not cost a request each. */
const mostPeople = 2

interface Doubt {
  /** Who may by the settings. */
  readonly named: Pick<OverrideSettings, 'people' | 'teams'>
  /** Whether only who asks is left to be judged. */
  readonly isInDoubt: (request: OverrideRequest) => boolean
}

/**
 * Wishes with what those who have them may do, the first two people asked about, members before others. Where the settings name people, nothing is asked; of
 * people beyond the bound the wish is unclear.
 */
export async function withAuthority(
  github: Pick<GitHub, 'authorityOf'>,
  wishes: readonly Wish[],
  { named, isInDoubt }: Doubt,
): Promise<readonly OverrideRequest[]> {
  if (named.people.length + named.teams.length > 0) return wishes.map(({ request }) => request)
  const inDoubt = wishes.filter(({ request }) => isInDoubt(request))
  const members = inDoubt.filter(({ isMember }) => isMember)
  const people = new Map([...members, ...inDoubt].map(({ person }) => [person.login, person]))
  const asked = await askAbout(github, [...people.values()].slice(0, mostPeople))
  return wishes.map(({ request }) => {
    if (!isInDoubt(request)) return request
    const answer = asked.get(request.by) ?? notAsked(request.by)
    if (answer.state === 'unknown') return { ...request, unclear: answer }
    return { ...request, authority: answer.state === 'known' ? answer.value : null }
  })
}

async function askAbout(github: Pick<GitHub, 'authorityOf'>, people: readonly Actor[]) {
  return new Map(
    await Promise.all(
      people.map(async (person) => {
        const answer = await orUnknown(async () => known(await github.authorityOf(person)))
        return [person.login, answer] as const
      }),
    ),
  )
}

function notAsked(by: string): Unknown {
  return {
    state: 'unknown',
    reason: `More than ${mostPeople} people ask for one, and nobody looked up what ${plainLine(by, 100)} may do.`,
    remedy:
      'Start the workflow with `override-reason`, or name who may in `guard.override.people`.',
  }
}
