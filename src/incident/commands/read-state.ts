import { readDuration } from '../../time/duration.ts'
import { readReportedTime } from '../../time/reported-time.ts'
import { severities } from '../severity.ts'
import { type WorkingStatus, workingStatuses } from './command.ts'
import { readNumber } from './read-targets.ts'
import {
  type CommandContext,
  firstWord,
  lookUp,
  quoted,
  type ReadWords,
  said,
  wrong,
} from './reading.ts'

/** `2`, `sev2`, `SEV-2`, and why. */
export const readSeverity: ReadWords = (words) => {
  const [, digit = '', text = ''] =
    /^(?:sev(?:erity)?|s|p)?[-: ]?([1-4])(?=[.,:;)]?(?:\s|$))[.,:;)]?\s*([\s\S]*)$/i.exec(words) ??
    []
  const severity = severities[Number(digit) - 1]
  if (severity !== undefined) return said({ name: 'sev', severity, text })
  const seen =
    words === '' ? 'No severity was named' : `${quoted(firstWord(words)[0])} is no severity`
  return wrong(`${seen}; there are 1 (worst) to 4, as in \`/sev 2\`.`)
}

const statusSpellings: Readonly<Record<string, WorkingStatus>> = {
  investigate: 'investigating',
  identify: 'identified',
  monitor: 'monitoring',
  mitigated: 'monitoring',
}

/** A status of an incident that runs, and a word on it. */
export const readStatus: ReadWords = (words) => {
  const [first, text] = firstWord(words)
  const name = first.toLowerCase().replace(/[.,:]$/, '')
  const status = workingStatuses.find((one) => one === name) ?? lookUp(statusSpellings, name)
  if (status !== undefined) return said({ name: 'status', status, text })
  const seen = words === '' ? 'No status was named' : `${quoted(first)} is no status`
  return wrong(
    `${seen}; there are investigating, identified and monitoring. \`/resolve\`, \`/cancel\` and \`/duplicate\` end an incident.`,
  )
}

/** Longest silence: who needs more leaves it to the next person. Minutes. */
const longestSnooze = 24 * 60

/** How long reminders are silenced. */
export const readSnooze: ReadWords = (words) => {
  const minutes = readDuration(words.replace(/^for\s+/i, ''))
  const seen = words === '' ? 'No time was named' : `${quoted(words)} is no time to be silent`
  if (minutes === null || minutes < 1) return wrong(`${seen}; write it like \`/snooze 30m\`.`)
  if (minutes > longestSnooze) {
    return wrong(
      `${quoted(words)} is longer than the 24 hours allowed; write it like \`/snooze 8h\`.`,
    )
  }
  return said({ name: 'snooze', minutes })
}

/** When it began or was noticed, or what users notice. */
export const readImpact: ReadWords = (words, context) => {
  const [, verb = '', written = ''] =
    /^(started|began|since|detected|noticed)\s+(?:at\s+)?(\S[\s\S]*)$/i.exec(words) ?? []
  const moment = /^(?:detected|noticed)$/i.test(verb) ? 'detected' : 'started'
  if (verb !== '' && /^\d/.test(written)) {
    const at = readPast(written, context)
    return typeof at === 'string' ? said({ name: 'moment', moment, at }) : wrong(at.why)
  }
  if (words !== '') return said({ name: 'impact', text: words })
  return wrong('Nothing was said; write what users notice, or `/impact started 13:50`.')
}

/** A moment up to now; or why it is none, in a whole sentence. */
export function readPast(
  written: string,
  { at: now, zone }: CommandContext,
): string | { readonly why: string } {
  const at = readReportedTime(written, now, zone)
  if (at === null) {
    return {
      why: `${quoted(written)} is no time that can be read; write it like 14:05, 14:05 Europe/Berlin or 2026-11-20T14:05+01:00.`,
    }
  }
  return at > now
    ? { why: `${quoted(written)} has not come yet; name a time up to now, like 14:05.` }
    : at
}

/** What an end needs beside its name. */
export const readResolve: ReadWords = (text) => said({ name: 'resolve', text })

/** Users have recovered; the cause may stay. */
export const readMitigated: ReadWords = (text) =>
  said({ name: 'status', status: 'monitoring', text })

/** Taken up again, and why. */
export const readReopen: ReadWords = (text) =>
  text === ''
    ? wrong('Say in a few words what came back, as in `/reopen errors are rising again`.')
    : said({ name: 'reopen', text })

/** No incident after all, and why. */
export const readCancel: ReadWords = (text) =>
  text === ''
    ? wrong('Say in a few words why it is no incident, as in `/cancel planned maintenance`.')
    : said({ name: 'cancel', text })

/** The same as another incident. */
export const readDuplicate: ReadWords = (words, context) => {
  const [first, text] = firstWord(words.replace(/^of\s+/i, ''))
  const of = readNumber(first, context)
  if (of === null) {
    const seen = first === '' ? 'No issue was named' : `${quoted(first)} is no issue here`
    return wrong(`${seen}; write it like \`/duplicate #41\`.`)
  }
  if (of === context.issue) {
    return wrong(
      `${quoted(first)} is this incident itself; name the other one, as in \`/duplicate #41\`.`,
    )
  }
  return said({ name: 'duplicate', of, text })
}
