import type { Settings } from '../../config/settings.ts'
import type { Actor, Authority } from '../../incident/actor.ts'
import { neededFor, type PendingComment } from '../../incident/commands/pending.ts'
import { isAtLeast } from '../../incident/commands/take-commands.ts'
import { actorsToJudge, wasFlagged } from '../../incident/facts-from-issue.ts'
import type { IssueSnapshot } from '../../incident/observation.ts'
import type { RecordsState } from '../../incident/sync-plan.ts'
import { addSeconds } from '../../time/instant.ts'
import type { GitHub } from '../../world.ts'

/** What is known before anybody is asked about. */
export interface Judging {
  readonly records: RecordsState
  readonly settings: Settings
  /** Comments whose authors want something done. */
  readonly waiting: readonly PendingComment[]
  readonly now: string
  /** Whom this run has asked about already, by login. */
  readonly judged: Map<string, Promise<Authority>>
}

/**
 * What each actor of facts that are not on record yet may do: one question a person, all at once. Whoever was asked about within
 * the hour, and may do what they want to, is not asked about again.
 */
export async function judgeActors(
  github: GitHub,
  issue: IssueSnapshot,
  known: Judging,
): Promise<(actor: Actor) => Authority> {
  const authorities = new Map<string, Authority>()
  const toAsk = new Map(labellers(issue, known).map((actor) => [actor.login, actor]))
  for (const pending of known.waiting) {
    const { author } = pending.comment
    if (toAsk.has(author.login)) continue
    const remembered = rememberedAuthority(pending, issue, known)
    if (remembered === null) toAsk.set(author.login, author)
    else authorities.set(author.login, lesser(authorities.get(author.login), remembered))
  }
  const judged = await Promise.all(
    [...toAsk.values()].map(
      async (actor) => [actor.login, await judgeOnce(github, actor, known)] as const,
    ),
  )
  for (const [login, authority] of judged) authorities.set(login, authority)
  return (actor) => authorities.get(actor.login) ?? 'none'
}

function lesser(a: Authority | undefined, b: Authority): Authority {
  return a === undefined || isAtLeast(a, b) ? b : a
}

/** Whoever set a label, or filled the form in, that is not on record yet. */
function labellers(issue: IssueSnapshot, { records, settings }: Judging): readonly Actor[] {
  const recorded = new Set(records.ledger.facts.map((fact) => fact.id))
  const fresh: IssueSnapshot = {
    ...issue,
    body: recorded.has(`issue:${issue.number}:form`) ? '' : issue.body,
    events: issue.events.filter((event) => !recorded.has(`event:${event.id}`)),
  }
  return actorsToJudge(fresh, {
    spellings: settings.severityLabels,
    work: records.work,
    wasFlagged: wasFlagged(records.ledger),
  })
}

/** An authority is believed for an hour, and a refusal for ten minutes, as somebody may be let in at any time; seconds. */
const believedFor = { authority: 3600, refusal: 600 }

/** What the author of a comment may do by what is on record; null where somebody has to be asked. */
function rememberedAuthority(
  { comment, orders }: PendingComment,
  issue: IssueSnapshot,
  { records, settings, now }: Judging,
): Authority | null {
  const { author, createdAt } = comment
  const facts = records.ledger.facts.filter(
    (fact) =>
      'authority' in fact &&
      isSame(fact.actor, author) &&
      addSeconds(fact.at, believedFor.authority) >= createdAt,
  )
  const newest = facts.at(-1)
  const needed = orders.map(({ verb }) => neededFor(verb ?? 'help', settings.commands))
  if (newest !== undefined && 'authority' in newest) {
    const suffices = needed.every((one) => isAtLeast(newest.authority, one))
    return suffices ? newest.authority : null
  }
  return wasTurnedAway(author, issue, { records, now }) ? 'none' : null
}

/** Whether a stranger was refused lately: by our reaction alone, as others are told why. */
function wasTurnedAway(
  author: Actor,
  { comments }: IssueSnapshot,
  { records, now }: Pick<Judging, 'records' | 'now'>,
): boolean {
  const told = new Set(records.work.said.map(({ key }) => key))
  return comments.list.some(
    (comment) =>
      isSame(comment.author, author) &&
      comment.reactions.includes('CONFUSED') &&
      !told.has(`reply:${comment.databaseId}`) &&
      addSeconds(comment.createdAt, believedFor.refusal) >= now,
  )
}

function isSame(a: Actor, b: Actor): boolean {
  return a.id !== null && a.id === b.id
}

/** Asks about a person once in a run, however often it has to look again; a question that failed may be asked anew. */
async function judgeOnce(
  github: GitHub,
  actor: Actor,
  { settings, judged }: Judging,
): Promise<Authority> {
  const asked = judged.get(actor.login) ?? judge(github, actor, settings)
  judged.set(actor.login, asked)
  try {
    return await asked
  } catch (error) {
    judged.delete(actor.login)
    throw error
  }
}

/** People by the permission endpoint; bots by the list of the settings alone, since the endpoint does not know them. */
async function judge(github: GitHub, actor: Actor, settings: Settings): Promise<Authority> {
  if (actor.type === 'user') return github.authorityOf(actor)
  const trusted = settings.trustedBots.some(
    (bot) => bot.login === actor.login && bot.id === actor.id,
  )
  return actor.type === 'bot' && trusted ? 'write' : 'none'
}
