/** A stretch of a text, `to` not included. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/**
 * What of a paragraph of Markdown is not shown as words of its author: code spans, HTML, the addresses and titles of links. In
 * order, none in another. Looks at each character a fixed number of times, whatever it is fed.
 */
export function hiddenPlaces(paragraph: string): readonly Stretch[] {
  const { found, to } = definitionsAt(paragraph)
  // Above a table GitHub reads no definitions, so that a backtick in one may begin a code span.
  if (paragraph.slice(0, to).includes('`')) return [{ from: 0, to: paragraph.length }]
  const places = [...found]
  const codeFrom = codeReader(paragraph)
  const markupFrom = markupReader(paragraph)
  const endOf = (run: string, from: number) =>
    run.startsWith('`') ? codeFrom(from + run.length, run.length) : markupFrom(from)
  const tokens = new RegExp(token)
  tokens.lastIndex = to
  for (let match = tokens.exec(paragraph); match !== null; match = tokens.exec(paragraph)) {
    const { 0: run, 1: torn, index: from } = match
    const end = torn === undefined ? endOf(run, from) : paragraph.length
    if (end === null) continue
    places.push({ from, to: end })
    tokens.lastIndex = end
  }
  return places
}

/**
 * Where something may begin that hides what is in it; what is escaped is stepped over. Of a bare address with a backtick GitHub
 * tells by the brackets around whether it opens a code span, so that everything behind it is in doubt.
 */
const token = /\\[\s\S]|`+|<|\]\(|((?:https?:\/\/|www\.)[^\s<`]*`)/gi

/** Finds where the code span that began with so many backticks ends; null where it does not. Asked from left to right. */
function codeReader(text: string): (from: number, length: number) => number | null {
  const byLength = new Map<number, { readonly starts: number[]; next: number }>()
  for (const { 0: run, index } of text.matchAll(/`+/g)) {
    const same = byLength.get(run.length) ?? { starts: [], next: 0 }
    same.starts.push(index)
    byLength.set(run.length, same)
  }
  return (from, length) => {
    const same = byLength.get(length)
    if (same === undefined) return null
    while ((same.starts[same.next] ?? from) < from) same.next += 1
    const start = same.starts[same.next]
    return start === undefined ? null : start + length
  }
}

/** What is ended by a text of its own, and where that is looked for. */
const literals: readonly {
  readonly from: RegExp
  readonly until: string
  readonly after: number
}[] = [
  { from: /<!--/y, until: '-->', after: 2 },
  { from: /<\?/y, until: '?>', after: 2 },
  { from: /<!\[CDATA\[/y, until: ']]>', after: 9 },
  { from: /<![a-z]/iy, until: '>', after: 3 },
]

/** Finds where the HTML, or the address of a link, that begins at a place ends; null where none does. Asked from left to right. */
function markupReader(text: string): (from: number) => number | null {
  // What is not found once is in no later part either: looking again would take the square of the time.
  const missing = new Set<string>()
  return (from) => {
    const literal = literals.find((one) => behind(one.from, text, from) !== null)
    if (literal === undefined) return behind(tag, text, from) ?? behind(target, text, from)
    const { until, after } = literal
    const end = missing.has(until) ? -1 : text.indexOf(until, from + after)
    if (end >= 0) return end + until.length
    missing.add(until)
    return null
  }
}

/** The place behind what stands at `from`; null where it is something else. */
function behind(pattern: RegExp, text: string, from: number): number | null {
  const sticky = new RegExp(pattern)
  sticky.lastIndex = from
  return sticky.test(text) ? sticky.lastIndex : null
}

const name = '[a-z][a-z0-9-]*'
const value = `(?:[^\\s"'=<>\`]+|'[^']*'|"[^"]*")`
const attribute = `\\s+[a-z_:][a-z0-9_.:-]*(?:\\s*=\\s*${value})?`
const address = "[a-z][a-z0-9+.-]{1,31}:[^\\s<>]*|[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9.-]+"

/** A tag, or an address in pointed brackets. */
const tag = new RegExp(`<(?:${name}(?:${attribute})*\\s*/?|/${name}\\s*|${address})>`, 'iy')

const pointed = '<(?:[^<>\\n\\\\]|\\\\[^])*>'
const title = `(?:"(?:[^"\\\\]|\\\\[^])*"|'(?:[^'\\\\]|\\\\[^])*'|\\((?:[^()\\\\]|\\\\[^])*\\))`
const plain = '(?:[^\\s()\\\\]|\\\\[^])'

/** The address of a link and its title, with the bracket before: `](…)`. */
const target = new RegExp(
  `\\]\\([ \\n]*(?:${pointed}|(?!<)(?:${plain}|\\(${plain}*\\))*)(?:[ \\n]+${title})?[ \\n]*\\)`,
  'y',
)

/** A line that says where links of a name lead: `[name]: …`. */
const definition = new RegExp(
  `[ \\n]*\\[(?:[^[\\]\\\\]|\\\\[^])+\\]:[ \\n]*(?:${pointed}|(?!<)[^ \\n]+)(?: *\\n? *${title})? *(?:\\n|$)`,
  'y',
)

/** The definitions that a paragraph begins with, and where they end. */
function definitionsAt(text: string): { readonly found: readonly Stretch[]; readonly to: number } {
  const found: Stretch[] = []
  let to = 0
  for (let end = behind(definition, text, 0); end !== null; end = behind(definition, text, to)) {
    found.push({ from: to, to: end })
    to = end
  }
  return { found, to }
}
