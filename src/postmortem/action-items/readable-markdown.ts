import { parsingCost } from './parsing-cost.ts'

/**
 * A text of the same length in which nothing stands that is not its author's prose: a byte-order mark and front matter (YAML between
 * lines of `---`, TOML between `+++`) are blank, and so are the few lines that are known to take a Markdown parser forever. Offsets
 * and line numbers stay true. Null for more than two million characters: no person wrote that.
 */
export function readableMarkdown(markdown: string): string | null {
  if (markdown.length > longestText) return null
  const marked = markdown.startsWith('\uFEFF') ? ` ${markdown.slice(1)}` : markdown
  const behind = frontMatterLength(marked)
  return blankManyContainers(blankCostly(blank(marked.slice(0, behind)) + marked.slice(behind)))
}

const longestText = 2_000_000

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ')
}

/** How long the front matter is with its two lines of marks; 0 for none. A rule `---` over prose is not taken for it. */
function frontMatterLength(text: string): number {
  const mark = /^ ?(---|\+\+\+)[ \t]*\r?\n/.exec(text)
  if (mark === null) return 0
  const end = mark[1] === '---' ? /^(?:---|\.\.\.)[ \t]*\r?$/m : /^\+\+\+[ \t]*\r?$/m
  const inside = text.slice(mark[0].length)
  const found = end.exec(inside)
  if (found === null) return 0
  const first = /^[ \t]*([^\s#].*)$/m.exec(inside.slice(0, found.index))?.[1]
  const isData = first === undefined || /^["']?[\w .-]+["']?[ \t]*[:=]|^\[/.test(first)
  return isData ? mark[0].length + found.index + found[0].length : 0
}

/**
 * Blanks lines that nest deeper than anybody reads, and paragraphs of marks that never close once those of a text would take more
 * than about a second: a parser takes time in the square of either.
 */
function blankCostly(text: string): string {
  let spent = 0
  const out: string[] = []
  for (const run of runsOfLines(text)) {
    const cost = parsingCost(run)
    const isCostly = spent + cost > budget
    if (!isCostly) spent += cost
    out.push(isCostly ? blankBetweenFences(run) : blankDeepLines(run))
  }
  return out.join('')
}

/** Pairs of marks that a parser may have to look at: those of a paragraph with 7,000, or of 70 with 800 each. */
const budget = 50_000_000

/** Lines without an empty one between them, each run with the empty lines behind it. */
function* runsOfLines(text: string): Generator<string> {
  let from = 0
  for (const gap of text.matchAll(/\n[ \t\r]*\n/g)) {
    const to = gap.index + gap[0].length
    yield text.slice(from, to)
    from = to
  }
  yield text.slice(from)
}

/** Fences stay, so that what is code stays code. */
function blankBetweenFences(run: string): string {
  return run.replace(/^(?![ \t]*(?:```|~~~)).*$/gm, blank)
}

/** Blanks lists and quotes behind the first 5,000: each end of one takes a parser time in proportion to all before it. */
function blankManyContainers(text: string): string {
  let containers = 0
  let before: number | null = null
  return text.replace(/^([ \t]*)(?:[-*+>]|\d{1,9}[.)])?.*$/gm, (line, indent: string) => {
    if (line.trim() === '') return line
    const isContainer = /^[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$))/.test(line)
    if (isContainer && before !== indent.length) containers += 1
    before = isContainer ? indent.length : null
    return isContainer && containers > mostContainers ? blank(line) : line
  })
}

const mostContainers = 5000

/** Containers within containers on one line, and columns of indentation before one, that are still read. */
const deepestNesting = 20
const deepestIndent = 200

function blankDeepLines(run: string): string {
  return run.replace(/^.{80,}$/gm, (line) => (isTooDeep(line) ? blank(line) : line))
}

function isTooDeep(line: string): boolean {
  const opening = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])|\[\^[^\]]{1,99}\]:))*/.exec(
    line,
  )
  const containers = opening?.[0].match(/>|[-*+]|[.)]|\]:/g)?.length ?? 0
  const indent = /^[ \t]*(?=[-*+>\d])/.exec(line)?.[0].length ?? 0
  return containers > deepestNesting || indent > deepestIndent
}
