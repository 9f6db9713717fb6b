import { dayIn, readDay } from '../../time/calendar-day.ts'
import { readComingTime } from '../../time/coming-time.ts'
import { type ActionType, actionTypes } from './command.ts'
import { readLogin } from './read-people.ts'
import { readPast } from './read-state.ts'
import { readCommentLink, readEntryName } from './read-targets.ts'
import { type CommandContext, firstWord, quoted, type ReadWords, said, wrong } from './reading.ts'

/** What is told to others: free text and named fields, one a line. */
export const readUpdate: ReadWords = (words, context) => {
  const { next, ...update } = fieldsOf(words)
  if ([next, ...Object.values(update)].every((said) => said === '')) return wrong(nothingToTell)
  const nextAt = next === '' ? null : readComingTime(next, context.at, context.zone)
  // A promise that cannot be read as a time is still one to people.
  const text = next !== '' && nextAt === null ? `${update.text}\nNext update: ${next}` : update.text
  return said({ name: 'update', ...update, text: text.trim(), nextAt })
}

type Field = 'text' | 'impact' | 'doing' | 'needs' | 'next'

/** The texts of an update by the names in front of them; empty for none. */
function fieldsOf(words: string): Readonly<Record<Field, string>> {
  const lines: Readonly<Record<Field, string[]>> = {
    text: [],
    impact: [],
    doing: [],
    needs: [],
    next: [],
  }
  let field: Field = 'text'
  for (const line of words.split('\n')) {
    const [, name, rest = ''] = fieldPattern.exec(line) ?? []
    if (name !== undefined) field = fieldNamed(name)
    else if (line.trim() === '') field = 'text'
    lines[field].push(name === undefined ? line : rest)
    // A time is one line; what stands below it is text again.
    if (field === 'next') field = 'text'
  }
  const textOf = (one: Field) => lines[one].join('\n').trim()
  return {
    text: textOf('text'),
    impact: textOf('impact'),
    doing: textOf('doing'),
    needs: textOf('needs'),
    next: textOf('next'),
  }
}

const nothingToTell =
  'Nothing was said; write what others should know, as in `/update Payments fail for some`.'

const fieldPattern =
  /^\s*(?:[-*]\s+)?\**(impact|doing|needs?|next(?:\s+update)?)\**\s*:\**\s*(.*)$/i

function fieldNamed(name: string): Field {
  const lower = name.toLowerCase()
  if (lower.startsWith('next')) return 'next'
  if (lower.startsWith('need')) return 'needs'
  return lower === 'impact' ? 'impact' : 'doing'
}

/** An entry for the timeline: a text, one of an earlier time, a comment by its link, or striking one. */
export const readNote: ReadWords = (words, context) => {
  const [first, rest] = firstWord(words)
  if (words === '') {
    return wrong('Nothing was said; write what happened, as in `/note Restarted the pods`.')
  }
  if (/^strike$/i.test(first)) return readStrike(rest, context)
  const comment = rest === '' ? readCommentLink(first, context) : null
  if (comment !== null) {
    const quotes = { id: comment, login: '', url: first }
    return said({ name: 'note', text: '', at: null, quotes })
  }
  const [, written, text] = timePattern.exec(words) ?? []
  if (written === undefined || text === undefined) {
    return said({ name: 'note', text: words, at: null, quotes: null })
  }
  const at = readPast(written, context)
  if (typeof at !== 'string') return wrong(at.why)
  return said({ name: 'note', text, at, quotes: null })
}

const clock = '\\d{1,2}:\\d\\d(?::\\d\\d)?(?:\\.\\d+)?'

/** Read as none: what would become of `2:05 pm` is twelve hours off. */
const halfDay = '(?:0?\\d|1[0-2]):\\d\\d(?::\\d\\d)?\\s?[AaPp]\\.?[Mm]\\b\\.?'

/** Zones that people write behind a time; those that mean several are refused rather than taken for text. */
const zones =
  '[Uu][Tt][Cc]|[Gg][Mm][Tt]|[CEW]ES?T|[ABIJ]ST|[ACEMP][DS]T|(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/[\\w/+-]+'

const offset = '\\s?Z\\b|\\s?[+-](?:0\\d|1[0-4]):?[0134][05]\\b'

/** A time at the start of a note, as far as it reaches; what stands in it may still be no time. */
const timePattern = new RegExp(
  `^(?:[Aa]t\\s+)?((?:\\d{4}-\\d\\d-\\d\\d[T ])?(?:${halfDay}|${clock}(?:${offset}|\\s(?:${zones})\\b)?)):?\\s+(\\S[\\s\\S]*)$`,
)

function readStrike(words: string, context: CommandContext): ReturnType<ReadWords> {
  const [first] = firstWord(words)
  const comment = readCommentLink(first, context)
  const entry = comment === null ? readEntryName(first) : `comment:${comment}`
  if (entry !== null) return said({ name: 'strike', entry })
  const seen = first === '' ? 'No entry was named' : `${quoted(first)} is no entry`
  return wrong(
    `${seen}; name it by the six characters behind it in the record, as in \`/note strike 3fa2c1\`, or by the link to its comment.`,
  )
}

/** Something to do after the incident, with owner, due date and type where they are named. */
export const readAction: ReadWords = (words, context) => {
  const { type, rest: typeless } = takeType(words)
  const due = takeDue(typeless)
  const { day } = due
  const today = dayIn(context.at, context.zone)
  if (due.written !== null && day === null) {
    return wrong(`${quoted(due.written)} is no day that can be read; write it like due 2026-12-01.`)
  }
  if (day !== null && day < today) {
    return wrong(`${quoted(day)} has passed; name a day from today on, like due ${today}.`)
  }
  const { owner, rest } = takeOwner(due.rest)
  const text = rest.replace(/[ \t]+/g, ' ').trim()
  if (text !== '') return said({ name: 'action', text, owner, due: day, type })
  return wrong(
    'Nothing to do was named; write what is to be done, as in `/action Add an alert @ana`.',
  )
}

/** The type at the end of an action item: in brackets, or bare behind its owner or day, where it is no word of the text. */
function takeType(words: string): { readonly type: ActionType | null; readonly rest: string } {
  const { last, rest } = lastWord(words)
  const isBare = /^(?:@[\w-]+|\d{4}-\d\d-\d\d)$/.test(lastWord(rest).last)
  const word = (/^\[(\w+)\]$/.exec(last)?.[1] ?? (isBare ? last : '')).toLowerCase()
  const type = actionTypes.find((one) => one === word) ?? null
  return { type, rest: type === null ? words : rest }
}

/** The last word and what comes before it. No pattern finds it in time where somebody writes 60,000 spaces. */
function lastWord(words: string): { readonly last: string; readonly rest: string } {
  const from = Math.max(...[' ', '\t', '\n'].map((space) => words.lastIndexOf(space))) + 1
  return { last: words.slice(from), rest: words.slice(0, from).trimEnd() }
}

interface Due {
  /** What stands there as a day; null where none was named. */
  readonly written: string | null
  readonly day: string | null
  readonly rest: string
}

/** The day by which it is due: behind a `due` that a number follows, as others belong to the text. */
function takeDue(words: string): Due {
  const match = /(?:^|[,;]?\s)due(?::\s*|\s+)(?:by\s+|on\s+)?(\S*\d\S*)/i.exec(words)
  if (match === null) return { written: null, day: null, rest: words }
  const [whole, written = ''] = match
  const rest = without(words, match.index, whole)
  return { written, day: readDay(written.replace(/[.,;)]$/, '')), rest }
}

/** The first person who is named; a team is none. */
function takeOwner(words: string): { readonly owner: string | null; readonly rest: string } {
  for (const match of words.matchAll(/(?:^|[,;]?\s)@([\w-]+)(?![\w/-])[.,;:]?/g)) {
    const owner = readLogin(match[1] ?? '')
    if (owner !== null) return { owner, rest: without(words, match.index, match[0]) }
  }
  return { owner: null, rest: words }
}

function without(words: string, from: number, part: string): string {
  return `${words.slice(0, from)} ${words.slice(from + part.length)}`
}
