import type { Settings } from '../config/settings.ts'
import type { LabelAct, LabelledIssueNow } from '../guard-github.ts'
import { maySetSeverity } from '../incident/actor.ts'
import type { GitHub } from '../world.ts'

/** A label that counts if whoever set it may, on an issue. */
export interface LabelClaim {
  readonly issue: LabelledIssueNow
  /** When it was set last; null where nobody knows. */
  readonly act: LabelAct | null
}

/**
 * Whether labels were set by somebody who may. A form sets its labels in the name of whoever fills it in, stranger or not, so these
 * are asked about first, so many people at most. Beyond them, whoever labelled the issue of somebody else could do so on GitHub by
 * their rights alone; whoever labelled their own is not believed.
 */
export async function judgeLabels(
  github: GitHub,
  claims: readonly LabelClaim[],
  { settings, most }: { readonly settings: Settings; readonly most: number },
): Promise<(claim: LabelClaim) => boolean> {
  const byPeople = claims.flatMap(({ issue, act }) =>
    act?.actor.type === 'user' ? [{ issue, actor: act.actor }] : [],
  )
  const inDoubt = byPeople.filter(({ issue, actor }) => actor.login === issue.author.login)
  const toAsk = [...new Map([...inDoubt, ...byPeople].map(({ actor }) => [actor.login, actor]))]
  const asked = new Map(
    await Promise.all(
      toAsk
        .slice(0, most)
        .map(async ([login, actor]) => [login, await github.authorityOf(actor)] as const),
    ),
  )
  return ({ issue, act }) => {
    if (act === null) return false
    const { actor } = act
    if (actor.type === 'bot') {
      return settings.trustedBots.some(({ login, id }) => login === actor.login && id === actor.id)
    }
    if (actor.type !== 'user') return false
    const authority = asked.get(actor.login)
    return authority === undefined ? actor.login !== issue.author.login : maySetSeverity(authority)
  }
}

/** The last time that a label of an issue was set, of those that pass. */
export function lastLabelled(
  issue: LabelledIssueNow,
  counts: (label: string) => boolean,
): LabelAct | null {
  return issue.labelled.findLast(({ label }) => counts(label)) ?? null
}
