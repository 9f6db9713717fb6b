import { dueDay } from '../../postmortem/draft/decide-draft.ts'
import { describePull, type PullPeople, peopleFor } from '../../postmortem/draft/pull-request.ts'
import type { World } from '../../world.ts'
import { pathUrl, wordUrl } from '../run/path-url.ts'
import type { Drafted, Drafting } from './drafting.ts'
import { knownPeople } from './known-people.ts'
import type { SeenDraft } from './look-at-draft.ts'

/** What became of the pull request. */
interface OpenedDraft extends Pick<Drafted, 'pulls' | 'blocked'> {
  /** Whom it asks, where that was found out. */
  readonly asked: Asked | null
}

/**
 * Opens the pull request of a draft, or tells why that is left to somebody. Key: the branch, of which GitHub takes one at a time;
 * `look-again` when somebody was faster.
 */
export async function openDraftPull(
  world: World,
  drafting: Drafting,
  seen: SeenDraft,
): Promise<OpenedDraft | 'look-again'> {
  const { gathered, progress } = drafting
  const { pulls } = gathered.seen
  const { branch, observation } = seen
  if (observation.defaultBranch === null) return { pulls, blocked: null, asked: null }
  const asked = await whomToAsk(world, drafting, seen)
  const told = describe(world, drafting, { seen, asked })
  const base = observation.defaultBranch.name
  const { repositoryId } = observation
  const answer = await world.github.openPull({ repositoryId, base, branch, ...told })
  switch (answer.kind) {
    case 'exists':
      return 'look-again'
    case 'nothing-new':
      return { pulls, blocked: null, asked }
    case 'not-permitted': {
      const compareUrl = compare(world, { base, branch, ...told, assignees: asked.assignees })
      return { pulls, blocked: { branch, told: answer.told, compareUrl }, asked }
    }
    case 'opened':
      progress.did.add(`opened pull request ${answer.pull.number} with the post-mortem`)
      return { pulls: [answer.pull, ...pulls], blocked: null, asked }
  }
}

/**
 * Assigns, labels and asks for reviews where nobody was ever assigned and no label set: it was just opened, somebody else opened it,
 * or GitHub gave no answer. What GitHub refuses of this is told, and nothing waits for it.
 */
export async function dressDraftPull(
  world: World,
  drafting: Drafting,
  { seen, pulls, asked }: Pick<OpenedDraft, 'pulls' | 'asked'> & { readonly seen: SeenDraft },
): Promise<void> {
  const pull = pulls.find(({ state }) => state === 'open')
  const known = seen.observation.pulls.find(({ id }) => id === pull?.id)
  if (pull === undefined || known?.isDressed === true) return
  const { assignees, reviewers, ids } = asked ?? (await whomToAsk(world, drafting, seen))
  const idsOf = (logins: readonly string[]) =>
    logins.flatMap((login) => ids.get(login.toLowerCase()) ?? [])
  const label = drafting.gathered.observation.labels.get(pullLabel)
  const refused = await world.github.dressPull(pull.id, {
    assignees: idsOf(assignees),
    labels: label === undefined ? [] : [label],
    // GitHub refuses all reviewers where one of them opened it.
    reviewers: idsOf(reviewers.filter((login) => !isSameLogin(login, pull.author.login))),
  })
  for (const told of refused) world.log.info(`Pull request ${pull.number}: ${told}`)
}

function isSameLogin(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

/** Who looks after a pull request, by login, and the node ids of those whom GitHub knows here, by login in lower case. */
interface Asked extends PullPeople {
  readonly ids: ReadonlyMap<string, string>
}

async function whomToAsk(
  world: World,
  { gathered, incident }: Drafting,
  { path, observation: { codeOwners } }: SeenDraft,
): Promise<Asked> {
  const { reviewers } = gathered.seen.settings.postMortem
  const people = peopleFor(incident, { path, codeOwners, reviewers })
  const ids = await knownPeople(world.github, [...people.assignees, ...people.reviewers], gathered)
  return { ...people, ids }
}

function describe(
  world: World,
  { gathered, incident, plan }: Drafting,
  { seen: { branch, path }, asked }: { readonly seen: SeenDraft; readonly asked: Asked },
): ReturnType<typeof describePull> {
  return describePull(incident, {
    template: world.templates['post-mortem-pull-request'],
    zone: gathered.seen.settings.timezone,
    links: { repositoryUrl: world.repositoryUrl, recordsBranch: world.recordsBranch },
    due: dueDay(plan.deadlines),
    editUrl: `${world.repositoryUrl}/edit/${pathUrl(branch)}/${pathUrl(path)}`,
    teams: asked.teams,
    notAsked: asked.reviewers.filter((login) => !asked.ids.has(login.toLowerCase())),
  })
}

/** The page on which one click opens the pull request, filled in as we would. */
function compare(
  { repositoryUrl }: World,
  pull: {
    readonly base: string
    readonly branch: string
    readonly title: string
    readonly body: string
    readonly assignees: readonly string[]
  },
): string {
  const { base, branch, title, body, assignees } = pull
  const page = `${repositoryUrl}/compare/${pathUrl(base)}...${pathUrl(branch)}?quick_pull=1`
  const names = assignees.length === 0 ? '' : `&assignees=${wordUrl(assignees.join(','))}`
  const url = `${page}&title=${wordUrl(title)}&labels=${wordUrl(pullLabel)}${names}`
  const whole = `${url}&body=${wordUrl(body)}`
  return whole.length <= longestUrl ? whole : url
}

/** GitHub refuses addresses of more than about 8,000 characters. */
const longestUrl = 6000

const pullLabel = 'post-mortem'
