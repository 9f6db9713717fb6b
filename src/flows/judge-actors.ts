import type { Settings } from '../config/settings.ts'
import type { Actor, Authority } from '../incident/actor.ts'
import { actorsToJudge, wasFlagged } from '../incident/facts-from-issue.ts'
import type { IssueSnapshot } from '../incident/observation.ts'
import type { RecordsState } from '../incident/sync-plan.ts'
import type { GitHub } from '../world.ts'

/** What each actor of facts that are not on record yet may do: one question a person, all at once. */
export async function judgeActors(
  github: GitHub,
  issue: IssueSnapshot,
  known: { readonly records: RecordsState; readonly settings: Settings },
): Promise<(actor: Actor) => Authority> {
  const { records, settings } = known
  const recorded = new Set(records.ledger.facts.map((fact) => fact.id))
  const fresh: IssueSnapshot = {
    ...issue,
    body: recorded.has(`issue:${issue.number}:form`) ? '' : issue.body,
    events: issue.events.filter((event) => !recorded.has(`event:${event.id}`)),
  }
  const actors = actorsToJudge(fresh, {
    spellings: settings.severityLabels,
    work: records.work,
    wasFlagged: wasFlagged(records.ledger),
  })
  const judged = await Promise.all(
    actors.map(async (actor) => [actor.login, await judge(github, actor, settings)] as const),
  )
  const authorities = new Map(judged)
  return (actor) => authorities.get(actor.login) ?? 'none'
}

/** People by the permission endpoint; bots by the list of the settings alone, since the endpoint does not know them. */
async function judge(github: GitHub, actor: Actor, settings: Settings): Promise<Authority> {
  if (actor.type === 'user') return github.authorityOf(actor)
  const trusted = settings.trustedBots.some(
    (bot) => bot.login === actor.login && bot.id === actor.id,
  )
  return actor.type === 'bot' && trusted ? 'write' : 'none'
}
