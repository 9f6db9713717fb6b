import { plainWords } from '../../text/plain-words.ts'
import { dayOf } from '../../time/instant.ts'

/** What a channel is named after. */
export interface ChannelNaming {
  /** When the incident was declared, RFC 3339; its day in UTC counts. */
  readonly at: string
  readonly title: string
  readonly number: number
}

/**
 * A name for the chat channel of an incident, `inc-2026-11-21-checkout-500s`: as Slack takes them, lower-case letters, digits and
 * hyphens, at most 80. A title that gives no word of letters gives its place to the number.
 */
export function channelName({ at, title, number }: ChannelNaming): string {
  const start = `inc-${dayOf(at)}`
  const room = maximumName - start.length
  const words = wordsOf(title).filter((word) => !fillers.has(word) && word.length < room)
  const kept = fitting(words, room)
  const says = kept.some((word) => /[a-z]/.test(word))
  return [start, ...(says ? kept : [String(number)])].join('-')
}

/** https://api.slack.com/methods/conversations.create#naming */
const maximumName = 80

/** As many words from the start as there is room for, each with a hyphen before it. */
function fitting(words: readonly string[], room: number): readonly string[] {
  let length = 0
  const end = words.findIndex((word) => {
    length += word.length + 1
    return length > room
  })
  return end === -1 ? words : words.slice(0, end)
}

function wordsOf(title: string): readonly string[] {
  return plainWords(title.replace(/(?<![\w])sev[-: ]?[1-4](?![\w])/gi, ' '))
}

/** Words that tell one incident from another in no channel list. What turns the sense around, "not" and "down", stays. */
const fillers: ReadonlySet<string> = new Set(
  [
    'a an the and or but of for from to in into on at by with as since after during when while',
    'is are was were be been being has have had it its this that there we our you your they their',
    'incident inc',
  ].flatMap((line) => line.split(' ')),
)
