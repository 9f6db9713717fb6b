import { inlineText } from '../text/escape.ts'
import type { TemplateValues } from '../text/template.ts'
import { showInZone, showUtc } from '../time/instant.ts'
import type { ActionCommand, Cause } from './commands/command.ts'
import type { Incident, Said, Update } from './incident.ts'
import { roles } from './role.ts'
import { nameOfCause } from './tell-words.ts'

/** Where the pages of the repository are; without a slash at the end. */
interface Pages {
  readonly repositoryUrl: string
}

/** The roles that somebody holds, the lead first. */
export function viewRoles({ roles: holders }: Incident): readonly TemplateValues[] {
  return roles.flatMap((role) => {
    const holder = holders[role]
    return holder === null ? [] : [{ role, name: inlineText(holder.login) }]
  })
}

/** What was told to others once. */
export function viewUpdate(update: Update, zone: string): TemplateValues {
  const orNull = (text: string) => (text === '' ? null : inlineText(text, 600))
  const { text, impact, doing, needs, nextAt, by, at, url } = update
  return {
    at: showMoment(at, zone),
    by: inlineText(by.login),
    url,
    text: orNull(text),
    impact: orNull(impact),
    doing: orNull(doing),
    needs: orNull(needs),
    next: nextAt === null ? null : showMoment(nextAt, zone),
  }
}

/** A few words of somebody. */
export function viewSaid({ text, by }: Said<{ readonly text: string }>): TemplateValues {
  return { text: inlineText(text, 600), by: inlineText(by.login) }
}

/** A change that somebody confirmed or ruled out. */
export function viewCause(
  { cause, by, text, url }: Said<{ readonly cause: Cause }>,
  { links }: { readonly links: Pages },
): TemplateValues {
  return {
    kind: cause.kind,
    name: inlineText(nameOfCause(cause)),
    url: causeUrl(cause, links),
    by: inlineText(by.login),
    text: text === '' ? null : inlineText(text, 600),
    said_at: url,
  }
}

function causeUrl(cause: Cause, { repositoryUrl }: Pages): string | null {
  if (cause.kind === 'pull') return quietly(`${repositoryUrl}/pull/${cause.number}`)
  if (cause.kind === 'commit') return quietly(`${repositoryUrl}/commit/${cause.sha}`)
  return cause.kind === 'deployment' ? `${repositoryUrl}/deployments` : null
}

/** A pull request, by number. */
export function viewPull(number: number, { repositoryUrl }: Pages): TemplateValues {
  return { name: inlineText(`#${number}`), url: quietly(`${repositoryUrl}/pull/${number}`) }
}

/** Something to do after the incident. */
export function viewAction({ text, owner, due, type, by }: Said<ActionCommand>): TemplateValues {
  return {
    text: inlineText(text, 600),
    owner: owner === null ? null : inlineText(owner),
    due,
    type,
    by: inlineText(by.login),
  }
}

/** A link that leaves no "mentioned this" on what it leads to. */
function quietly(url: string): string {
  return url.replace(/^https:\/\/github\.com\//, 'https://redirect.github.com/')
}

function showMoment(at: string, zone: string): string {
  const local = showInZone(at, zone)
  return local === null ? showUtc(at) : `${showUtc(at)} (${local})`
}
