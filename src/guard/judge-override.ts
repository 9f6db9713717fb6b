import { addSeconds } from '../time/instant.ts'
import { showTime } from './calendar/show-time.ts'
import { type CheckName, checkInWords } from './check-name.ts'
import type { OverrideRequest } from './guard-facts.ts'
import { type DeployTarget, isSameName } from './scope.ts'
import type { GuardSettings, OverrideSettings } from './settings.ts'
import { listed, named, quoted, shortSha, told } from './wording.ts'

/** What an override is judged by. */
export interface OverrideQuestion {
  readonly at: string
  readonly target: DeployTarget
  readonly sha: string
  readonly settings: GuardSettings
  /** The checks that stop the deployment. */
  readonly stopping: readonly CheckName[]
  /** The zone whose clock people look at. */
  readonly zone: string
}

/** Whether an override counts, until when, and why, in a whole sentence. */
export type OverrideJudgement = { readonly request: OverrideRequest; readonly reason: string } & (
  | { readonly isAccepted: true; readonly until: string }
  | { readonly isAccepted: false; readonly why: OverrideRefusal }
)

export type OverrideRefusal = keyof typeof refusals

/** Judges one wish to deploy against the verdict: by somebody who may, for this commit and environment, with a reason, in time. */
export function judgeOverride(
  request: OverrideRequest,
  question: OverrideQuestion,
): OverrideJudgement {
  for (const why of refusalOrder) {
    const reason = refusals[why](request, question)
    if (reason !== null) return { request, isAccepted: false, why, reason }
  }
  const until = endOf(request, question)
  const end = showTime(until, question.zone, question.at)
  const reason = `${named(request.by)} overrides the guard until ${end}: ${quoted(request.reason)}.`
  return { request, isAccepted: true, until, reason }
}

/** Whether a wish says anything about this deployment: what was asked for another one and is over does not. */
export function isOfInterest(request: OverrideRequest, question: OverrideQuestion): boolean {
  // One that says it is of tomorrow would never expire.
  if (request.at > question.at) return false
  const isOfOther = refusals['other-environment'](request, question) !== null
  if (isOfOther && request.unclear !== 'elsewhere') return false
  return request.sha === question.sha || endOf(request, question) > question.at
}

function endOf({ at }: OverrideRequest, { settings }: OverrideQuestion): string {
  return addSeconds(at, settings.override.minutes * 60)
}

/** Why an override does not count; null where that is not so. */
type Refusal = (request: OverrideRequest, question: OverrideQuestion) => string | null

const refusals = {
  'other-environment': ({ by, environment }, { target }) =>
    isSameName(environment, target.environment)
      ? null
      : `The override by ${named(by)} is for ${named(environment)}, not for ${named(target.environment)}.`,
  unreadable: ({ by, unclear }, { target, sha }) =>
    unclear === 'words'
      ? `The override by ${named(by)} cannot be read: write ${overrideLine(target, sha)}.`
      : null,
  edited: ({ by, unclear }) =>
    unclear === 'edited'
      ? `The override by ${named(by)} was edited, so nobody can say who wrote it: write it as a new comment.`
      : null,
  'other-sha': ({ by, sha }, question) =>
    sha === question.sha
      ? null
      : `The override by ${named(by)} is for ${shortSha(sha)}, not for ${shortSha(question.sha)}: ask for one for this commit.`,
  expired: (request, question) =>
    endOf(request, question) > question.at
      ? null
      : `The override by ${named(request.by)} expired on ${showTime(endOf(request, question), question.zone, question.at)}: ask for a new one.`,
  'without-reason': ({ by, reason }) =>
    /[\p{L}\p{N}]/u.test(reason)
      ? null
      : `The override by ${named(by)} has no reason: write why it cannot wait.`,
  unknown: ({ by, unclear }) =>
    unclear === null || typeof unclear === 'string'
      ? null
      : `The override by ${named(by)} does not count. ${told(unclear.reason)} ${told(unclear.remedy)}`,
  'not-allowed': (request, { settings }) =>
    mayOverride(request, settings.override)
      ? null
      : `${named(request.by)} may not override the guard: ask ${whoMay(settings.override)}.`,
  'final-check': ({ by }, { settings, stopping }) => {
    const final = settings.final.filter((check) => stopping.includes(check))
    return final.length === 0
      ? null
      : `The override by ${named(by)} does not count: ${listed(final.map(checkInWords))} ${final.length === 1 ? 'is' : 'are'} final in the settings.`
  },
} as const satisfies Readonly<Record<string, Refusal>>

/** What an override is for comes before who asks for it. */
const refusalOrder = [
  'other-environment',
  'unreadable',
  'edited',
  'other-sha',
  'expired',
  'without-reason',
  'unknown',
  'not-allowed',
  'final-check',
] as const satisfies readonly OverrideRefusal[]

/** How an override of a deployment is written in a comment, as code; a name with spaces stands in quotes. */
export function overrideLine({ environment }: DeployTarget, sha: string): string {
  const name = named(environment)
  const argument = /\s/.test(name) ? `"${name}"` : name
  return `\`/override ${argument} ${shortSha(sha)} <why>\``
}

/** Whoever is named; where nobody is, whoever may maintain the repository. */
function mayOverride(
  { by, authority, teams }: OverrideRequest,
  { people, teams: allowed }: OverrideSettings,
): boolean {
  if (people.length + allowed.length === 0) return authority === 'maintain' || authority === 'admin'
  return isAmong(by, people) || teams.some((team) => isAmong(team, allowed))
}

function isAmong(name: string, names: readonly string[]): boolean {
  return names.some((one) => isSameName(one, name))
}

/** Who may override the guard: `ana, ben or acme/platform`. */
export function whoMay({ people, teams }: OverrideSettings): string {
  const all = [...people, ...teams]
  return all.length === 0 ? 'somebody with maintain access' : listed(all, 3, 'or')
}
