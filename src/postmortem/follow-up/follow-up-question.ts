import type { Severity } from '../../incident/severity.ts'
import type { BusinessCalendar } from '../../time/business-days.ts'
import type { Claimant, FiledPostmortem } from '../filing/filed.ts'
import type { RenderFiling } from '../filing/filing-question.ts'
import type { DueTargets, Waiting } from './due-moments.ts'

/** All that following up the action items of a post-mortem follows from. */
export interface FollowUpQuestion extends Claimant {
  readonly filed: FiledPostmortem
  /** Their issues as they are now, by number; what was not found is not there, and its item left as it is. */
  readonly issues: ReadonlyMap<number, FollowedIssue>
  readonly incident: FollowedIncident | null
  /** The page of the post-mortem where it can be edited. */
  readonly documentUrl: string
  readonly settings: FollowUpSettings
  readonly calendar: BusinessCalendar
  readonly render: RenderFiling
}

/** An issue or pull request that an action item is done in. */
export interface FollowedIssue extends Waiting {
  readonly state: 'open' | 'done' | 'not-planned'
  /** RFC 3339; null while it is open. */
  readonly closedAt: string | null
  /** Logins of people, bots left out. */
  readonly assignees: readonly string[]
  readonly labels: readonly string[]
  /** Keys of our comments that were found on it; empty where nobody looked. */
  readonly said: readonly string[]
}

/** What of an incident its action items are followed up by. */
export interface FollowedIncident {
  readonly number: number
  readonly url: string
  readonly title: string
  readonly severity: Severity
  /** The login of the person who leads or led it; null for nobody. */
  readonly lead: string | null
}

export interface FollowUpSettings extends DueTargets {
  /** Logins of those responsible for post-mortems, teams replaced by their members. */
  readonly owners: readonly string[]
}

/** Three days ahead; the lead three business days after the date, those responsible for post-mortems after seven. */
export const defaultFollowUpSettings: FollowUpSettings = {
  daysBefore: 3,
  leadAfterDays: 3,
  ownersAfterDays: 7,
  owners: [],
}
