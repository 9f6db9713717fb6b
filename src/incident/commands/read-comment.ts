import { closest, distance } from 'fastest-levenshtein'
import { proseLines } from '../../text/prose-lines.ts'
import { specOf, type Verb, verbs } from './command-table.ts'
import { type CommandContext, firstWord, lookUp, type Reading } from './reading.ts'

/** One command of a comment: which it is, and what it says. */
export interface Order {
  /** Its place among the commands of the comment, from 0. */
  readonly ordinal: number
  /** As it was typed, `/Resolved`. */
  readonly typed: string
  /** Null for a name that no command has; then `reading` says so. */
  readonly verb: Verb | null
  readonly reading: Reading
}

/** More commands than this in one comment are none. */
const maximumOrders = 20

/** Whether a comment may have a command at all: a quick look, before anything is read closely. */
export function mayHaveOrders(body: string): boolean {
  return /^\/[a-z]/im.test(body)
}

/**
 * The commands of a comment, in order: at the start of a line, outside of code, quotes and HTML. A name that is close to a
 * command is a mistake and told; any other, such as another tool's or a path, is none of ours.
 */
export function readComment(body: string, context: CommandContext): readonly Order[] {
  if (!mayHaveOrders(body)) return []
  const found: { readonly typed: string; readonly named: Named; readonly lines: string[] }[] = []
  const raw = body.split(/\r\n?|\n/)
  for (const [index, line] of proseLines(body).entries()) {
    const { typed, words } = splitLine(line ?? '')
    const named = typed === null ? null : nameOf(typed)
    if (typed !== null && named !== null) found.push({ typed, named, lines: [words] })
    else found.at(-1)?.lines.push(raw[index] ?? '')
    if (found.length > maximumOrders) break
  }
  return found.slice(0, maximumOrders).map(({ typed, named, lines }, ordinal) => ({
    ordinal,
    typed,
    ...readOrder(named, lines, context),
  }))
}

function splitLine(line: string): { readonly typed: string | null; readonly words: string } {
  const [, typed, words = ''] = /^(\/[a-z][a-z0-9-]*)[.,:;!]*(?=\s|$)([\s\S]*)$/i.exec(line) ?? []
  return { typed: typed ?? null, words }
}

type Named =
  | { readonly verb: Verb; readonly before: string }
  | { readonly verb: null; readonly closest: Verb }

/** Which command a name means; null for a name that is nowhere near one. */
function nameOf(typed: string): Named | null {
  const name = typed.slice(1).toLowerCase()
  for (const verb of verbs) {
    const before = name === verb ? '' : lookUp(specOf(verb).spellings, name)
    if (before !== undefined) return { verb, before }
  }
  const spellings = verbs.flatMap((verb) => [verb, ...Object.keys(specOf(verb).spellings)])
  const nearest = closest(name, spellings)
  const verb = verbs.find((one) => one === nearest || Object.hasOwn(specOf(one).spellings, nearest))
  const allowed = name.length <= 4 ? 1 : 2
  const isNear = distance(name, nearest) <= allowed || isSwap(name, nearest)
  return verb !== undefined && isNear ? { verb: null, closest: verb } : null
}

/** Whether two neighbouring letters changed places: one slip, though two letters differ. */
function isSwap(a: string, b: string): boolean {
  const first = [...a].findIndex((letter, place) => letter !== b[place])
  if (a.length !== b.length || first < 0) return false
  return `${a.slice(0, first)}${a[first + 1] ?? ''}${a[first] ?? ''}${a.slice(first + 2)}` === b
}

function readOrder(
  named: Named,
  lines: readonly string[],
  context: CommandContext,
): Pick<Order, 'verb' | 'reading'> {
  if (named.verb === null) {
    const { usage } = specOf(named.closest)
    return {
      verb: null,
      reading: { wrong: `There is no such command; did you mean \`${usage[0]}\`?` },
    }
  }
  const [first = ''] = lines
  const text = specOf(named.verb).takesText ? lines.join('\n') : first
  const words = `${named.before}${text.trim()}`.trim()
  const verb = named.verb === 'status' ? endIn(words) : named.verb
  const rest = verb === named.verb ? words : firstWord(words)[1]
  return { verb, reading: specOf(verb).read(rest, context) }
}

/** `/status resolved` means `/resolve`: ends have commands, and permissions, of their own. */
function endIn(words: string): Verb {
  const [first] = firstWord(words)
  const ends: Readonly<Record<string, Verb>> = {
    resolved: 'resolve',
    closed: 'resolve',
    cancelled: 'cancel',
    canceled: 'cancel',
    duplicate: 'duplicate',
  }
  return lookUp(ends, first.toLowerCase().replace(/[.,:]$/, '')) ?? 'status'
}
