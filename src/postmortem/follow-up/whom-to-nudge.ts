import { isLogin } from '../../text/login.ts'
import type { Moment } from './due-moments.ts'

/** Whom a reminder mentions, by login; nobody is in it twice. */
export interface NudgeAudience {
  /** Those who are to do it. */
  readonly responsible: readonly string[]
  /** Told as well, as it is still open. */
  readonly others: readonly string[]
}

/** Who may hear of an action item. */
export interface NudgeCircle {
  readonly assignees: readonly string[]
  readonly lead: string | null
  /** Those responsible for post-mortems. */
  readonly owners: readonly string[]
  /** Whether the lead was told before. */
  readonly leadKnows: boolean
}

/**
 * Whom to mention: who is assigned; some days after the due date the lead of the incident too, later those responsible for
 * post-mortems, with the lead where nobody has told them. Ten people at most.
 */
export function whomToNudge(
  moment: Moment,
  { assignees, lead, owners, leadKnows }: NudgeCircle,
): NudgeAudience {
  const leads = lead === null ? [] : [lead]
  const others: Readonly<Record<Moment, readonly string[]>> = {
    soon: [],
    today: [],
    overdue: [],
    lead: leads,
    owners: leadKnows ? owners : [...leads, ...owners],
  }
  const told = unique(others[moment])
  // Those a reminder is to reach in the end keep half of the room.
  const room = Math.max(mostMentions - told.length, mostMentions / 2)
  const responsible = unique(assignees).slice(0, room)
  return {
    responsible,
    others: told
      .filter((login) => !isAmong(responsible, login))
      .slice(0, mostMentions - responsible.length),
  }
}

/** More is a crowd, in which nobody feels meant. */
const mostMentions = 10

function unique(logins: readonly string[]): readonly string[] {
  return logins.filter((login, index) => isLogin(login) && !isAmong(logins.slice(0, index), login))
}

function isAmong(logins: readonly string[], wanted: string): boolean {
  return logins.some((login) => login.toLowerCase() === wanted.toLowerCase())
}
