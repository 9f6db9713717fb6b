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

/** Whether whoever set a label may; unknown where that was not asked, or nobody can say. */
export type Standing = 'may' | 'may-not' | Unknown

/**
 * Whether labels were set by somebody who may. A form sets its labels in the name of whoever fills it in, stranger or not, so these
 * are asked about first, so many people at most: those of earlier groups, and in a group those whom GitHub calls members. Beyond
 * them, whoever set a label later could do so on GitHub by their rights alone; of labels that a form may have set nobody knows.
 */
export async function judgeLabels(
  github: GitHub,
  groups: readonly (readonly LabelClaim[])[],
  { settings, most }: { readonly settings: Settings; readonly most: number },
): Promise<(claim: LabelClaim) => Standing> {
  const asked = new Map(
    await Promise.all(
      oncePerLogin(groups.flatMap(peopleToAsk))
        .slice(0, most)
        .map(async (actor): Promise<[string, Fact<Authority>]> => {
          const answer = await orUnknown(async () => known(await github.authorityOf(actor)))
          return [actor.login, answer]
        }),
    ),
  )
  return ({ issue, act }) => {
    if (act === null) return nobodyKnowsWho(issue)
    if (act.actor.type === 'user') return standingOf({ issue, act }, asked.get(act.actor.login))
    return act.actor.type === 'bot' && isTrusted(act.actor, settings) ? 'may' : 'may-not'
  }
}

function standingOf(
  claim: LabelClaim & { readonly act: LabelAct },
  authority: Fact<Authority> | undefined,
): Standing {
  const { issue, act } = claim
  if (authority === undefined) return isInDoubt(claim) ? notAsked(issue, act.actor) : 'may'
  if (authority.state === 'unknown') return authority
  return authority.state === 'known' && maySetSeverity(authority.value) ? 'may' : 'may-not'
}

function peopleToAsk(claims: readonly LabelClaim[]): readonly Actor[] {
  const byPeople = claims.filter(({ act }) => act?.actor.type === 'user')
  const inDoubt = byPeople.filter(isInDoubt)
  const members = inDoubt.filter(({ issue }) => issue.isAuthorMember)
  return [...members, ...inDoubt, ...byPeople].flatMap(({ act }) => act?.actor ?? [])
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

function isTrusted({ login, id }: Actor, { trustedBots }: Settings): boolean {
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

/** What is told of labels: those that count and those that do not, or unknown, where nobody knows of one and none is sure to count. */
export function weighed<Value>(
  found: readonly { readonly value: Value; readonly standing: Standing }[],
  isSettled: boolean,
): Fact<readonly { readonly value: Value; readonly isConfirmed: boolean }[]> {
  const judged = found.flatMap(({ value, standing }) =>
    typeof standing === 'string' ? [{ value, isConfirmed: standing === 'may' }] : [],
  )
  const [why] = found.flatMap(({ standing }) => (typeof standing === 'string' ? [] : [standing]))
  const isSure = isSettled || judged.some(({ isConfirmed }) => isConfirmed)
  return why === undefined || isSure ? known(judged) : why
}
