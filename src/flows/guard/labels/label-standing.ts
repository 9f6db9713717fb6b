import type { Settings } from '../../../config/settings.ts'
import { type Fact, known, type Unknown } from '../../../guard/fact.ts'
import type { LabelAct, LabelledIssueNow } from '../../../guard-github.ts'
import { type Actor, type Authority, maySetSeverity } from '../../../incident/actor.ts'
import { plainLine } from '../../../text/escape.ts'
import { addSeconds } from '../../../time/instant.ts'
import type { GitHub } from '../../../world.ts'
import { orUnknown } from '../unknown-facts.ts'

/** A label that counts if whoever set it may, on an issue. */
export interface LabelClaim {
  readonly issue: LabelledIssueNow
  /** When it was set last; null where nobody knows. */
  readonly act: LabelAct | null
}

/** Whether whoever set a label may; `not-asked` of a stranger beyond those who are asked about, unknown where nobody can say. */
export type Standing = 'may' | 'may-not' | 'not-asked' | Unknown

/**
 * Whether labels were set by somebody who may. A form sets its labels in the name of whoever fills it in, stranger or not, so these
 * are asked about first, so many people at most: those of earlier groups, and in a group those whom GitHub calls members, strangers
 * last. Beyond them, whoever set a label later could do so on GitHub by their rights alone; of labels that a form may have set nobody
 * knows, and those of strangers only warn, as three of them could else stop every deployment.
 */
export async function judgeLabels(
  github: GitHub,
  groups: readonly (readonly LabelClaim[])[],
  bounds: Bounds,
): Promise<(claim: LabelClaim) => Standing> {
  const asked = new Map(
    await Promise.all(
      oncePerLogin(groups.flatMap(peopleToAsk))
        .slice(0, bounds.most)
        .map(async (actor): Promise<[string, Fact<Authority>]> => {
          const answer = await orUnknown(async () => known(await github.authorityOf(actor)))
          return [actor.login, answer]
        }),
    ),
  )
  return ({ issue, act }) => {
    if (act === null) return nobodyKnowsWho(issue)
    return standings[act.actor.type]({ issue, act }, asked.get(act.actor.login), bounds)
  }
}

interface Bounds {
  readonly settings: Settings
  /** So many people are asked about. */
  readonly most: number
}

type Act = LabelClaim & { readonly act: LabelAct }

type StandingRule = (claim: Act, authority: Fact<Authority> | undefined, bounds: Bounds) => Standing

/** Nobody can be asked about an account that is gone: what was labelled later took rights, and what a form may have set nobody knows. */
const ofNobody: StandingRule = (claim) => (isInDoubt(claim) ? accountIsGone(claim.issue) : 'may')

const standings: Readonly<Record<Actor['type'], StandingRule>> = {
  user: standingOf,
  bot: ({ act }, _, { settings }) => (isTrusted(act.actor, settings) ? 'may' : 'may-not'),
  organization: () => 'may-not',
  mannequin: ofNobody,
  deleted: ofNobody,
}

function standingOf(
  claim: Act,
  authority: Fact<Authority> | undefined,
  { most }: Bounds,
): Standing {
  const { issue, act } = claim
  if (authority === undefined) {
    if (!isInDoubt(claim)) return 'may'
    if (most === 0) return noRequestLeft(issue, act.actor)
    return issue.authorIs === 'stranger' ? 'not-asked' : notAsked(issue, act.actor)
  }
  if (authority.state === 'unknown') return authority
  return authority.state === 'known' && maySetSeverity(authority.value) ? 'may' : 'may-not'
}

function peopleToAsk(claims: readonly LabelClaim[]): readonly Actor[] {
  const byPeople = claims.filter(({ act }) => act?.actor.type === 'user')
  const inDoubt = byPeople.filter(isInDoubt)
  const known = ['member', 'contributor', 'stranger'].flatMap((rank) =>
    inDoubt.filter(({ issue }) => issue.authorIs === rank),
  )
  return [...known, ...byPeople].flatMap(({ act }) => act?.actor ?? [])
}

function oncePerLogin(actors: readonly Actor[]): readonly Actor[] {
  return [...new Map(actors.map((actor) => [actor.login, actor])).values()]
}

/**
 * Whether a label was set as its issue was opened: that proves nothing, as a form does so in the name of whoever fills it in. Whoever
 * sets one later, or on the issue of somebody else, needs the right to on GitHub.
 */
export function isInDoubt({ issue, act }: LabelClaim): boolean {
  const isTheirs = act !== null && act.actor.login === issue.author.login
  return isTheirs && act.at <= addSeconds(issue.createdAt, openingSeconds)
}

const openingSeconds = 10

/** Whether the settings trust a bot. */
export function isTrusted({ login, id }: Actor, { trustedBots }: Settings): boolean {
  return trustedBots.some((bot) => bot.login === login && bot.id === id)
}

function nobodyKnowsWho(issue: LabelledIssueNow): Unknown {
  return {
    state: 'unknown',
    reason: `Who labelled ${nameOf(issue)} cannot be read any more, after fifty other labels.`,
    remedy: `Have somebody with triage access take the label off #${issue.number} and set it again, or close the issue.`,
  }
}

function notAsked(issue: LabelledIssueNow, { login }: Actor): Unknown {
  return {
    state: 'unknown',
    reason: `More people opened issues with labels that stop deployments than can be asked about, so nobody knows whether ${nameOf(issue)} by ${login} counts.`,
    remedy: `Take the labels off those that do not count, or have somebody else with triage access set the label of #${issue.number} again.`,
  }
}

function noRequestLeft(issue: LabelledIssueNow, { login }: Actor): Unknown {
  return {
    state: 'unknown',
    reason: `Nobody asked GitHub whether ${nameOf(issue)} by ${login} counts: the requests went into what the settings add, and an incident stops the deployment already.`,
    remedy: `Have somebody else with triage access set the label of #${issue.number} again, or close the issue.`,
  }
}

function accountIsGone(issue: LabelledIssueNow): Unknown {
  return {
    state: 'unknown',
    reason: `Whoever opened ${nameOf(issue)} with its labels has no account any more, so nobody knows whether it counts.`,
    remedy: `Have somebody with triage access take the label off #${issue.number} and set it again, or close the issue.`,
  }
}

function nameOf({ number, title }: LabelledIssueNow): string {
  return `issue #${number} "${plainLine(title, 100).replaceAll('"', "'")}"`
}

/** The last time that a label of an issue was set, of those that pass. */
export function lastLabelled(
  issue: LabelledIssueNow,
  counts: (label: string) => boolean,
): LabelAct | null {
  return issue.labelled.findLast(({ label }) => counts(label)) ?? null
}

/** What a label stands for, and whether it counts. */
interface Weighed<Value> {
  readonly value: Value
  readonly isConfirmed: boolean
  /** Whether anybody was asked about whoever set it, as far as that had to be. */
  readonly isAsked: boolean
}

/** What is told of labels: those that count and those that do not, or unknown, where nobody knows of one and none is sure to count. */
export function weighed<Value>(
  found: readonly { readonly value: Value; readonly standing: Standing }[],
  isSettled: boolean,
): Fact<readonly Weighed<Value>[]> {
  const judged = found.flatMap(({ value, standing }) =>
    typeof standing === 'string'
      ? [{ value, isConfirmed: standing === 'may', isAsked: standing !== 'not-asked' }]
      : [],
  )
  const [why] = found.flatMap(({ standing }) => (typeof standing === 'string' ? [] : [standing]))
  const isSure = isSettled || judged.some(({ isConfirmed }) => isConfirmed)
  return why === undefined || isSure ? known(judged) : why
}
