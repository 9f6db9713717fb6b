import { type SqlToken, scanSql } from './scan-sql.ts'

/** A statement as far as its end shows, or a command of psql. Offsets are those of the text. */
export interface SqlCut extends Code {
  readonly kind: 'statement' | 'meta'
  /** Whether it is a command of psql, or comes after one or after lines that were loaded, so that it can't be parsed with others. */
  readonly isApart: boolean
  /** Whether the text ended before the bracket or `BEGIN ATOMIC` in it, so that there may be more than one statement in it. */
  readonly isUnclosed: boolean
}

/** From the first to after the last character that is neither blank nor comment; the semicolon is not part of it. */
interface Code {
  readonly start: number
  readonly end: number
}

/**
 * A text cut at its semicolons, in its order; empty statements are left out. The semicolons of `BEGIN ATOMIC` and of rules do
 * not cut, unless `everywhere`. The lines that `COPY … FROM stdin` loads belong to no statement.
 */
export function cutStatements(text: string, everywhere = false): readonly SqlCut[] {
  const cutting: Cutting = {
    text,
    everywhere,
    cuts: [],
    open: null,
    depth: 0,
    isApart: false,
    loadEnd: -1,
  }
  let from = 0
  while (from < text.length) {
    from = cutUpToData(cutting, from)
    cutting.isApart = true
  }
  return cutting.cuts
}

/** A text that is being cut. */
interface Cutting {
  readonly text: string
  readonly everywhere: boolean
  readonly cuts: SqlCut[]
  /** The statement that has begun. */
  open: Code | null
  /** Of brackets or blocks in which semicolons do not cut. */
  depth: number
  isApart: boolean
  /** Where the next lines that are loaded end, as far as it was looked for. */
  loadEnd: number
}

/** Cuts up to the end of the text, or of lines that are loaded; answers where that is. */
function cutUpToData(cutting: Cutting, from: number): number {
  const { text } = cutting
  let seen = from
  for (const token of scanSql(text, from)) {
    takeBetween(cutting, seen, token.start)
    seen = token.end
    if (!ends(cutting, token)) continue
    const ended = close(cutting)
    const loaded = ended === null ? null : endOfLoadedLines(cutting, ended, token.end)
    if (loaded !== null) return loaded
    if (token.kind === 'meta') takeCommand(cutting, token)
  }
  takeBetween(cutting, seen, text.length)
  close(cutting)
  return text.length
}

/** What stands between two tokens belongs to the statement, unless it is blank. */
function takeBetween(cutting: Cutting, from: number, to: number): void {
  const start = skipBlanks(cutting.text, from)
  if (start >= to) return
  const end = start + cutting.text.slice(start, to).trimEnd().length
  cutting.open = { start: cutting.open?.start ?? start, end }
}

function skipBlanks(text: string, from: number): number {
  const notBlank = /\S/g
  notBlank.lastIndex = from
  return notBlank.exec(text)?.index ?? text.length
}

/** Takes a token into the statement, or says that the statement ends before it. */
function ends(cutting: Cutting, token: SqlToken): boolean {
  if (token.kind === 'meta') return true
  if (token.kind === 'semicolon') return cutting.depth === 0
  // A comment that never ends is an error, so it counts as a statement that nobody can read.
  if (token.kind === 'comment' && !token.isOpen) return false
  cutting.open = { start: cutting.open?.start ?? token.start, end: token.end }
  if (token.kind === 'word' && !cutting.everywhere) cutting.depth += deeper(cutting, token)
  return false
}

function close(cutting: Cutting): Code | null {
  const { open, isApart, depth } = cutting
  cutting.open = null
  cutting.depth = 0
  if (open === null) return null
  cutting.cuts.push({ kind: 'statement', ...open, isApart, isUnclosed: depth > 0 })
  cutting.isApart = false
  return open
}

function takeCommand(cutting: Cutting, { start, end }: SqlToken): void {
  cutting.cuts.push({ kind: 'meta', start, end, isApart: true, isUnclosed: false })
  cutting.isApart = true
}

/** By how much a word changes the depth. */
function deeper({ text, open, depth }: Cutting, token: SqlToken): number {
  const word = text.slice(token.start, token.end).toLowerCase()
  const head = text.slice(open?.start, (open?.start ?? 0) + longestHead)
  if (word === '(' || word === ')') {
    if (!isRule.test(head)) return 0
    return word === '(' ? 1 : -1
  }
  if (!isRoutine.test(head)) return 0
  if (word.startsWith('begin')) return 1
  if (depth === 0) return 0
  return word === 'case' ? 1 : -1
}

/** Characters in which a statement says what it is. */
const longestHead = 80
const isRule = /^create\s+(?:or\s+replace\s+)?rule\s/i
const isRoutine = /^create\s+(?:or\s+replace\s+)?(?:function|procedure)\s/i

/** After the lines that a COPY loads and the `\.` that ends them; null where the statement loads none. */
function endOfLoadedLines(cutting: Cutting, { start, end }: Code, from: number): number | null {
  const statement = cutting.text.slice(start, Math.min(end, start + longestCopy))
  if (!/^copy\s.*\sfrom\s+stdin\b/is.test(statement)) return null
  if (cutting.loadEnd < from) {
    const last = /^\\\.[ \t]*$/gm
    last.lastIndex = from
    cutting.loadEnd = last.exec(cutting.text) === null ? Number.POSITIVE_INFINITY : last.lastIndex
  }
  return Number.isFinite(cutting.loadEnd) ? cutting.loadEnd : null
}

/** Characters; the columns of a wide table are among them. */
const longestCopy = 20_000
