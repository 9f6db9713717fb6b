import type { GitHub, IssueObservation } from '../../world.ts'

/** Node ids of those of some people who can be assigned here, by login in lower case; asks for those not seen yet. */
export async function knownPeople(
  github: GitHub,
  logins: readonly string[],
  { observation }: { readonly observation: Pick<IssueObservation, 'assignable'> },
): Promise<ReadonlyMap<string, string>> {
  const { people, isWhole } = observation.assignable
  const known = new Map(people.map(({ login, nodeId }) => [login.toLowerCase(), nodeId]))
  const unseen = isWhole ? [] : logins.filter((login) => !known.has(login.toLowerCase()))
  const found =
    unseen.length === 0
      ? []
      : (await github.lookUp({ logins: unseen, numbers: [], commits: [] })).people
  return new Map([
    ...known,
    ...found.map(({ login, nodeId }) => [login.toLowerCase(), nodeId] as const),
  ])
}
