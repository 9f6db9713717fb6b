import type { ActionItem } from '../../postmortem/action-items/action-item.ts'
import { isLogin } from '../../text/login.ts'
import type { GitHub, IssueObservation } from '../../world.ts'

/** Tells whether GitHub would assign a login, for those that action items may mean; asks for those not seen yet, in one request. */
export async function assignableLogins(
  github: GitHub,
  items: readonly Pick<ActionItem, 'owners'>[],
  {
    people,
    observation,
  }: {
    readonly people: Readonly<Record<string, string>>
    readonly observation: Pick<IssueObservation, 'assignable'>
  },
): Promise<(login: string) => boolean | null> {
  const { assignable } = observation
  const known = new Set(assignable.people.map(({ login }) => login.toLowerCase()))
  if (assignable.isWhole) return (login) => known.has(login.toLowerCase())
  const written = items.flatMap(({ owners }) => owners.map((owner) => owner.replace(/^@/, '')))
  const wanted = new Set([...written, ...Object.values(people)].filter(isLogin))
  const unseen = [...wanted].filter((login) => !known.has(login.toLowerCase()))
  const found = await github.lookUp({ logins: unseen, numbers: [], commits: [] })
  const all = new Set([...known, ...found.people.map(({ login }) => login.toLowerCase())])
  return (login) => all.has(login.toLowerCase())
}
