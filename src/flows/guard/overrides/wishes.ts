import type { Settings } from '../../../config/settings.ts'
import type { OverrideRequest } from '../../../guard/guard-facts.ts'
import type { Actor } from '../../../incident/actor.ts'
import { compareText } from '../../../text/order.ts'
import { addSeconds } from '../../../time/instant.ts'
import type { OverrideAsk } from './ask.ts'
import { type WrittenOverride, writtenOverrides } from './comment.ts'
import type { LoggedOverride } from './log.ts'

/** An override that is not on record, and who asks for it; what they may do is not known yet. */
export interface Wish {
  readonly request: OverrideRequest
  readonly person: Actor
}

/** Overrides for the environment that comments of the last day ask for, and lines that ask for one in vain, the newest first. */
export async function commentWishes(
  ask: OverrideAsk,
  logged: readonly LoggedOverride[],
): Promise<readonly Wish[]> {
  const since = addSeconds(ask.at, -24 * 3600)
  const comments = ask.comments.filter(({ at, author }) => at >= since && author.type === 'user')
  const written = await Promise.all(comments.map((comment) => writtenOverrides(comment, ask.sha)))
  return written
    .flat()
    .toSorted((a, b) => compareText(b.comment.at, a.comment.at))
    .filter((one) => isForThis(one, ask))
    .map((one) => wishOf(one, ask))
    .filter(({ request }) => logged.every((one) => !isSameComment(one, request)))
}

/** One that nobody can read is told as long as it would have counted. */
function isForThis({ words, comment }: WrittenOverride, { at, target, settings }: OverrideAsk) {
  if (words !== null) return words.environment.toLowerCase() === target.environment.toLowerCase()
  return addSeconds(comment.at, settings.guard.override.minutes * 60) > at
}

function wishOf({ comment, words }: WrittenOverride, { target, sha, settings }: OverrideAsk): Wish {
  const { author, at, url } = comment
  const by = author.login
  return {
    person: author,
    request: {
      by,
      authority: null,
      teams: teamsOf(by, settings),
      reason: words?.reason ?? '',
      environment: target.environment,
      sha: words?.sha ?? sha,
      at,
      url,
      unclear: words === null ? 'words' : null,
    },
  }
}

function isSameComment(one: LoggedOverride, { url, sha, environment }: OverrideRequest): boolean {
  const isOfPlace = one.environment.toLowerCase() === environment.toLowerCase()
  return one.url === url && one.sha === sha && isOfPlace
}

/** The default token cannot read who is in a team, so the settings say it. */
export function teamsOf(login: string, { teams }: Settings): readonly string[] {
  const isMember = (members: readonly string[]) =>
    members.some((member) => member.toLowerCase() === login.toLowerCase())
  return teams.filter(({ members }) => isMember(members)).map(({ name }) => name)
}
