import type { Settings } from '../../../config/settings.ts'
import type { OverrideRequest } from '../../../guard/guard-facts.ts'
import { type DeployTarget, isNamed, isSameName } from '../../../guard/scope.ts'
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
  /** Whether GitHub says that the person belongs to the repository: a hint alone. */
  readonly isMember: boolean
}

/** Overrides that comments of the last day ask for, and lines that ask for one in vain, the newest first. */
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

/**
 * One that cannot count as it is written is told as long as it would have counted, where it is of the commit. One for another
 * environment that there is was meant for that.
 */
function isForThis({ words, comment }: WrittenOverride, ask: OverrideAsk): boolean {
  const { at, target, sha, settings } = ask
  if (words !== null && isSamePlace(words, target) && !comment.isEdited) return true
  const isFresh = addSeconds(comment.at, settings.guard.override.minutes * 60) > at
  if (words === null) return isFresh
  const isMeant = !isSamePlace(words, target) && isNamed(words.environment, ask.environments)
  return isFresh && words.sha === sha && !isMeant
}

function wishOf(written: WrittenOverride, { target, sha, settings }: OverrideAsk): Wish {
  const { comment, words } = written
  const { author, at, url, authorIs } = comment
  const by = author.login
  const unclear = whyUnclear(written, target)
  return {
    person: author,
    isMember: authorIs === 'member',
    request: {
      by,
      authority: null,
      teams: teamsOf(by, settings),
      reason: words?.reason ?? '',
      environment: unclear === 'elsewhere' ? (words?.environment ?? '') : target.environment,
      sha: words?.sha ?? sha,
      at,
      url,
      unclear,
    },
  }
}

function whyUnclear({ comment, words }: WrittenOverride, target: DeployTarget) {
  if (words === null) return 'words'
  if (!isSamePlace(words, target)) return 'elsewhere'
  return comment.isEdited ? 'edited' : null
}

function isSamePlace(
  one: { readonly environment: string },
  other: { readonly environment: string },
): boolean {
  return isSameName(one.environment, other.environment)
}

function isSameComment(one: LoggedOverride, request: OverrideRequest): boolean {
  return one.url === request.url && one.sha === request.sha && isSamePlace(one, request)
}

/** The default token cannot read who is in a team, so the settings say it. */
export function teamsOf(login: string, { teams }: Settings): readonly string[] {
  const isMember = (members: readonly string[]) =>
    members.some((member) => isSameName(member, login))
  return teams.filter(({ members }) => isMember(members)).map(({ name }) => name)
}
