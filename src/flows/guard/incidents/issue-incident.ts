import type { Settings } from '../../../config/settings.ts'
import type { OpenIncident } from '../../../guard/guard-facts.ts'
import type { IssueNow } from '../../../guard-github.ts'
import { isOurForm, readForm } from '../../../incident/form.ts'
import { hasEnded, type Status } from '../../../incident/status.ts'
import type { LabelClaim } from '../labels/label-standing.ts'
import { type Declaration, declarationsOf, declaredByForm } from './declared.ts'
import type { Listed } from './incident-list.ts'
import { type Recorded, readRecorded } from './read-record.ts'
import { placesOf } from './report-environments.ts'
import { isNews } from './undecided.ts'

/** What an issue shows. */
export interface ShownIncident {
  /** As the record has it, and what happened to the issue since; null where none has it. */
  readonly onRecord: OpenIncident | null
  /** What it declares that no record has yet: the incident that it is if whoever did so may. */
  readonly news: readonly DeclaredIncident[]
}

export interface DeclaredIncident {
  readonly claim: LabelClaim
  readonly incident: OpenIncident
}

/** What an issue shows as it is now, with its record. */
export function shownBy(
  now: IssueNow,
  {
    listed,
    settings,
    environments,
  }: {
    /** Its entry in the list; null where it is not there. */
    readonly listed: Listed | null
    readonly settings: Settings
    /** Names of environments that are known. */
    readonly environments: readonly string[]
  },
): ShownIncident {
  const recorded = now.record === null ? null : readRecorded(now.record)
  const one = listed ?? (recorded === null ? null : asListed(now.number, recorded, environments))
  const labelled = declarationsOf(now, settings)
  const declared = labelled.length > 0 ? labelled : declaredByForm(now)
  if (one === null) {
    if (!now.isOpen) return { onRecord: null, news: [] }
    return { onRecord: null, news: declared.map((each) => asReported(each, now, environments)) }
  }
  const status = statusNow(one, now, recorded)
  const onRecord = asOpen({ ...one, status }, now, recorded)
  if (!now.isOpen) return { onRecord, news: [] }
  const record = { status, severity: one.severity, endedAt: recorded?.endedAt ?? null }
  const news = declared
    .filter((declaration) => isNews(declaration, record))
    .map(({ severity, claim }): DeclaredIncident => {
      return { claim, incident: { ...onRecord, severity, status: 'investigating' } }
    })
  return { onRecord, news }
}

/** An incident that lost its place on the list. Its services and fixes stand there alone. */
function asListed(number: number, recorded: Recorded, environments: readonly string[]): Listed {
  const { severity, status, kind, environment } = recorded
  const places = placesOf(environment, environments)
  return { number, severity, status, kind, environments: places, services: [], fixes: [] }
}

/** Where it stands by what happened to its issue. */
function statusNow({ status }: Listed, now: IssueNow, recorded: Recorded | null): Status {
  const isOver = hasEnded(status)
  if (now.isOpen) {
    const endedAt = recorded?.endedAt ?? null
    const isReopened = endedAt !== null && now.reopenedAt !== null && now.reopenedAt > endedAt
    if (!isOver || !isReopened) return status
    return recorded?.isDeclared ? 'investigating' : 'triage'
  }
  if (isOver) return status
  // A merge that closes an incident has mended it; whether that helped is not known yet.
  return now.isClosedByMerge ? 'monitoring' : 'resolved'
}

function asOpen(one: Listed, now: IssueNow, recorded: Recorded | null): OpenIncident {
  const { url, title } = now
  return { ...one, url, title, lead: recorded?.lead ?? null, isConfirmed: true }
}

/** What nobody has on record is what its form says, if it is ours. A drill stops nobody, so that only those who declare it may say so. */
function asReported(
  { severity, claim }: Declaration,
  now: IssueNow,
  environments: readonly string[],
): DeclaredIncident {
  const form = readForm(isOurForm(now.body) ? now.body : '')
  const isTheirs = claim.act?.actor.login === now.author.login
  const incident: OpenIncident = {
    number: now.number,
    url: now.url,
    title: now.title,
    severity,
    status: 'investigating',
    kind: (isTheirs ? form.kind : null) ?? 'incident',
    environments: placesOf(form.environment, environments),
    services: form.services,
    lead: null,
    fixes: [],
    isConfirmed: false,
  }
  return { claim, incident }
}
