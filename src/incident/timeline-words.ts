import { shorten } from '../text/shorten.ts'
import { showUtc } from '../time/instant.ts'
import type { Command } from './commands/command.ts'
import type { TimelineEntry } from './incident.ts'
import { nameOfCause } from './tell-words.ts'

/** Longest text of an entry, in UTF-16 units; the whole is one click away. */
const maximumText = 300

/** What an entry says, in plain words that follow the name of its actor; nothing in it is escaped. */
export function timelineWords(entry: TimelineEntry): string {
  switch (entry.what) {
    case 'opened':
      return `opened: ${entry.title === '' ? 'title not kept' : entry.title}`
    case 'renamed':
      return `renamed “${entry.from}” to “${entry.to}”`
    case 'flagged':
      return 'marked it as an incident'
    case 'declared':
      return `declared ${entry.severity}`
    case 'reported':
      return `reported ${entry.severity}, not confirmed`
    case 'severity':
      return withText(`changed the severity: ${entry.from} → ${entry.to}`, entry.text)
    case 'assigned':
      return entry.login === entry.actor.login ? 'took it' : `assigned ${entry.login}`
    case 'unassigned':
      return entry.login === entry.actor.login ? 'stepped back' : `unassigned ${entry.login}`
    case 'closed':
      return entry.closer === null
        ? `closed it as ${entry.reason}`
        : `merged ${entry.closer}, which closed the issue`
    case 'reopened':
      return 'reopened it'
    case 'lapsed':
      return 'cancelled it: the severity label stayed removed'
    case 'gone':
      return `noticed that the issue was ${entry.how}`
    case 'published':
      return `published the post-mortem${entry.pull === null ? '' : `, #${entry.pull}`}`
    case 'linked':
      return linkedWords(entry.links)
    case 'deployed': {
      const { environment, isRollback } = entry
      const version = entry.sha.slice(0, 10)
      return isRollback
        ? `rolled ${environment} back to ${version}`
        : `deployed ${version} to ${environment}`
    }
    case 'command':
      return shorten(commandWords(entry.command, entry.text, entry.actor.login), maximumText + 100)
  }
}

type Links = Extract<TimelineEntry, { readonly what: 'linked' }>['links']

/** Most links named in one entry. */
const maximumLinks = 5

function linkedWords(links: Links): string {
  const named = links
    .slice(0, maximumLinks)
    .map(({ name, title }) => `${name} (${shorten(title, 80)})`)
  const more = links.length - named.length
  return `linked ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

function commandWords(command: Command, text: string, actor: string): string {
  switch (command.name) {
    case 'ack':
      return 'acknowledged it'
    case 'role':
      return roleWords(command, actor)
    case 'sev':
      return withText(`set ${command.severity}`, text)
    case 'status':
      return withText(`set the status to ${command.status}`, text)
    case 'update':
      return updateWords(command, text)
    case 'note':
      return command.quotes === null
        ? `noted: ${shorten(text, maximumText)}`
        : `noted what ${command.quotes.login} wrote: ${shorten(text, maximumText)}`
    case 'strike':
      return 'struck an entry'
    case 'snooze':
      return `silenced reminders for ${command.minutes} min`
    case 'redact':
      return 'withheld a text'
    case 'impact':
      return `described the impact: ${shorten(text, maximumText)}`
    case 'moment':
      return command.moment === 'started'
        ? `said that impact began at ${showUtc(command.at)}`
        : `said that it was detected at ${showUtc(command.at)}`
    case 'cause':
      return withText(causeWords(command), text)
    case 'action':
      return `noted an action item: ${shorten(text, maximumText)}`
    case 'resolve':
      return withText('resolved it', text)
    case 'reopen':
      return withText('took it up again', text)
    case 'cancel':
      return withText('called it off', text)
    case 'duplicate':
      return withText(`closed it as a duplicate of INC-${command.of}`, text)
    case 'fix':
      return `named #${command.pull} as the fix`
    case 'postmortem':
      return 'asked for the post-mortem'
  }
}

function withText(words: string, text: string): string {
  return text === '' ? words : `${words}: ${shorten(text, maximumText)}`
}

function roleWords(
  { role, person }: Extract<Command, { readonly name: 'role' }>,
  actor: string,
): string {
  const job = role === 'scribe' ? 'scribe' : role === 'lead' ? 'lead' : `responsible for ${role}`
  if (person === null) return `made nobody ${job} any more`
  return person.login === actor ? `became ${job}` : `made ${person.login} ${job}`
}

function updateWords(
  { impact, doing, needs }: Extract<Command, { readonly name: 'update' }>,
  text: string,
): string {
  const fields = [
    ['impact', impact],
    ['doing', doing],
    ['needs', needs],
  ].flatMap(([name, said]) => (said === undefined || said === '' ? [] : [`${name}: ${said}`]))
  return `told others: ${shorten(joined([text, ...fields]), maximumText)}`
}

/** Sentences one after the other, phrases with a semicolon between them. */
function joined(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .reduce(
      (all, part) =>
        all === '' ? part : /[.!?]$/.test(all) ? `${all} ${part}` : `${all}; ${part}`,
      '',
    )
}

function causeWords({ is, cause }: Extract<Command, { readonly name: 'cause' }>): string {
  const name = nameOfCause(cause)
  if (!is) return `ruled out ${name}`
  if (cause.kind === 'none') return 'said that no change caused it'
  return cause.kind === 'unknown'
    ? 'said that the cause is unknown'
    : `confirmed the cause: ${name}`
}
