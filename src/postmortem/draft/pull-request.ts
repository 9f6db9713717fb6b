import { owningPeople, owningTeams, readCodeowners } from '../../changes/services/codeowners.ts'
import { renderDefault } from '../../config/own-template.ts'
import type { Incident } from '../../incident/incident.ts'
import { incidentView, type Links } from '../../incident/incident-view.ts'
import { inlineText, quietLine } from '../../text/escape.ts'

/** Who is asked for what on the pull request of a post-mortem, by login. */
export interface PullPeople {
  readonly assignees: readonly string[]
  readonly reviewers: readonly string[]
  /** Teams that own the folder: named, as a workflow can notify none. */
  readonly teams: readonly string[]
}

/** Most reviewers asked; GitHub takes fifteen. */
const maximumReviewers = 15

/** The lead writes it; who had a role, the configured reviewers and the code owners of the file are asked for a review. */
export function peopleFor(
  { lead, roles, endedBy }: Incident,
  {
    path,
    codeOwners,
    reviewers,
  }: {
    readonly path: string
    readonly codeOwners: string | null
    readonly reviewers: readonly string[]
  },
): PullPeople {
  const rules = readCodeowners(codeOwners ?? '')
  const writer = lead ?? (endedBy?.type === 'user' ? endedBy.login : null)
  const asked = [
    ...Object.values(roles).flatMap((holder) => (holder === null ? [] : [holder.login])),
    ...reviewers,
    ...owningPeople(path, rules),
  ]
  const others = new Map(asked.map((login) => [login.toLowerCase(), login]))
  if (writer !== null) others.delete(writer.toLowerCase())
  return {
    assignees: writer === null ? [] : [writer],
    reviewers: [...others.values()].slice(0, maximumReviewers),
    teams: owningTeams(path, rules),
  }
}

/** Title and description of the pull request. */
export function describePull(
  incident: Incident,
  shown: {
    readonly template: string
    readonly zone: string
    readonly links: Links
    readonly due: string | null
    readonly editUrl: string
    readonly teams: readonly string[]
    /** Logins that GitHub does not know here. */
    readonly notAsked: readonly string[]
  },
): { readonly title: string; readonly body: string } {
  const { template, zone, links, due, editUrl, teams, notAsked } = shown
  const body = renderDefault(template, {
    incident: incidentView(incident, { zone, links }),
    due,
    edit_url: editUrl,
    teams: teams.map((team) => inlineText(team)),
    not_asked: notAsked.map((login) => inlineText(login)),
  })
  return { title: `Post-mortem: ${titleOf(incident)}`, body: body.trim() }
}

/** Whoever squashes makes it the message of a commit, which could ping and close. GitHub takes 256 characters. */
function titleOf({ number, title }: Incident): string {
  // A squash makes it a commit, which must wake the run that files what it asks for.
  const awake = quietLine(title, 180).replace(/\[(skip|ci|no|actions)(?=[ -])/gi, '[$1\u2060')
  return `INC-${number} ${awake}`
}
