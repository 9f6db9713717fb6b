/** What of SQL the parts of a text are, as far as where a statement ends depends on it. */
export interface SqlToken {
  readonly kind: 'comment' | 'quoted' | 'semicolon' | 'meta' | 'word'
  readonly start: number
  /** The character after its last. */
  readonly end: number
  /** Whether the text ends within it. */
  readonly isOpen: boolean
}

/**
 * The comments, quoted parts, semicolons, psql commands at the start of a line (`meta`), and the words and brackets that keep
 * semicolons together, in the order of the text. Works on any text, in time that grows with its length.
 */
export function* scanSql(text: string, start = 0): Generator<SqlToken, void> {
  const next = new RegExp(interesting)
  next.lastIndex = start
  for (let match = next.exec(text); match !== null; match = next.exec(text)) {
    const token = tokenAt(text, match.index, match[0])
    if (token === null) continue
    yield token
    next.lastIndex = token.end
  }
}

const interesting =
  /--|\/\*|["';\\()]|(?<![\w$\u0080-\uffff])\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$|(?<![\w$\u0080-\uffff])(?:begin\s+atomic|case|end)(?![\w$\u0080-\uffff])/gi

function tokenAt(text: string, start: number, found: string): SqlToken | null {
  if (found === '--') return token('comment', start, endOfLine(text, start))
  if (found === '/*') return upTo(text, { kind: 'comment', start }, endOfComment(text, start))
  if (found === ';') return token('semicolon', start, start + 1)
  if (found === "'") return upTo(text, { kind: 'quoted', start }, endOfString(text, start))
  if (found === '"') return upTo(text, { kind: 'quoted', start }, endOfQuotes(text, start, '"'))
  if (found === '\\')
    return startsLine(text, start) ? token('meta', start, endOfLine(text, start)) : null
  if (found.startsWith('$')) {
    const closing = text.indexOf(found, start + found.length)
    const end = closing < 0 ? null : closing + found.length
    return upTo(text, { kind: 'quoted', start }, end)
  }
  return token('word', start, start + found.length)
}

function token(kind: SqlToken['kind'], start: number, end: number): SqlToken {
  return { kind, start, end, isOpen: false }
}

/** A token up to an end; where there is none, up to the end of the text. */
function upTo(
  text: string,
  { kind, start }: Pick<SqlToken, 'kind' | 'start'>,
  end: number | null,
): SqlToken {
  return { kind, start, end: end ?? text.length, isOpen: end === null }
}

function endOfLine(text: string, from: number): number {
  const lineEnd = /[\r\n]/g
  lineEnd.lastIndex = from
  return lineEnd.exec(text)?.index ?? text.length
}

/** Comments nest. */
function endOfComment(text: string, start: number): number | null {
  const bounds = /\/\*|\*\//g
  bounds.lastIndex = start
  let depth = 0
  for (let match = bounds.exec(text); match !== null; match = bounds.exec(text)) {
    depth += match[0] === '/*' ? 1 : -1
    if (depth === 0) return bounds.lastIndex
  }
  return null
}

/** In `E'…'` a backslash escapes. */
function endOfString(text: string, start: number): number | null {
  const before = text.slice(Math.max(0, start - 2), start)
  if (!/(?:^|[^\w$\u0080-\uffff])e$/i.test(before)) return endOfQuotes(text, start, "'")
  const bounds = /\\.|''|'/gs
  bounds.lastIndex = start + 1
  for (let match = bounds.exec(text); match !== null; match = bounds.exec(text)) {
    if (match[0] === "'") return bounds.lastIndex
  }
  return null
}

/** A doubled quote is one. */
function endOfQuotes(text: string, start: number, quote: string): number | null {
  let closing = text.indexOf(quote, start + 1)
  while (closing >= 0 && text[closing + 1] === quote) closing = text.indexOf(quote, closing + 2)
  return closing < 0 ? null : closing + 1
}

function startsLine(text: string, at: number): boolean {
  const from = Math.max(0, at - longestIndent)
  const before = text.slice(from, at)
  return /[\r\n][ \t]*$/.test(before) || (from === 0 && before.trim() === '')
}

/** Characters; looking further back would take long in a long line. */
const longestIndent = 80
