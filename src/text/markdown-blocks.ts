/** One line of a Markdown text, as far as the blocks around it tell what it is. */
export interface BlockLine {
  /** `other`: a heading, a rule or a blank line; `too-deep`: nested so deeply that nobody meant it. */
  readonly is: 'paragraph' | 'other' | 'code' | 'html' | 'too-deep'
  /** What is left of it behind the marks of quotes and lists, with tabs as spaces. */
  readonly text: string
  /** Whether it stands in a quote, or a footnote. */
  readonly isAside: boolean
  /** Whether it begins a paragraph, or is a row of a table; the other lines of a paragraph follow. */
  readonly isFirst: boolean
}

/**
 * What each line of a Markdown text is, as GitHub's parser reads blocks: quotes, lists, footnotes, fences, HTML, tables and the
 * paragraphs between them. Looks at each character a fixed number of times, whatever it is fed.
 */
export function blockLines(markdown: string): readonly BlockLine[] {
  const found: BlockLine[] = []
  let place: Place = { containers: [], leaf: none }
  for (const line of markdown.split(/\r\n?|\n/)) {
    const read = readLine(withoutTabs(line), place)
    place = read.place
    found.push(read.line)
  }
  return found
}

/** Where a line ends: in which containers, the outermost first, and in which block. */
interface Place {
  readonly containers: readonly Container[]
  readonly leaf: Leaf
}

type Container = { readonly kind: 'quote' } | Item

/** `isBare` while nothing stands in an item: a blank line ends it then. */
interface Item {
  readonly kind: 'item' | 'footnote'
  readonly indent: number
  readonly isBare: boolean
}

type Leaf =
  | { readonly kind: 'none' | 'table' }
  /** `last` is its last line so far: what may be the head of a table. */
  | { readonly kind: 'paragraph'; readonly last: string }
  | { readonly kind: 'fence'; readonly mark: string }
  /** `until` ends it, null for a blank line. */
  | { readonly kind: 'html'; readonly until: RegExp | null }

const none: Leaf = { kind: 'none' }

/** GitHub nests lists no deeper; what follows in such a text is not looked at. */
const deepest = 100

interface Read {
  readonly line: BlockLine
  readonly place: Place
}

function readLine(line: string, before: Place): Read {
  if (before.containers.length > deepest) return readAs('too-deep', line, before)
  const { inside, rest } = stay(line, before.containers)
  const isLazy = inside.length < before.containers.length
  const { leaf } = before
  if (!isLazy && leaf.kind === 'fence') {
    return readAs('code', rest, { ...before, leaf: closesFence(rest, leaf.mark) ? none : leaf })
  }
  if (!isLazy && leaf.kind === 'html' && !(leaf.until === null && isBlank(rest))) {
    return readAs('html', rest, { ...before, leaf: leaf.until?.test(rest) ? none : leaf })
  }
  const entered = enter(rest, inside, !isLazy && leaf.kind === 'paragraph')
  const goesOn = entered.containers.length === 0 ? leaf : none
  const containers = [...inside, ...entered.containers]
  return readBlock(entered.rest, { before, containers, goesOn, isLazy })
}

function readAs(is: BlockLine['is'], text: string, place: Place, isFirst = false): Read {
  const isAside = place.containers.some(({ kind }) => kind !== 'item')
  return { line: { is, text, isAside, isFirst }, place }
}

/** The containers that a line stays in, and what is left of it behind their marks. */
function stay(line: string, containers: readonly Container[]) {
  const inside: Container[] = []
  let rest = line
  for (const container of containers) {
    const left = container.kind === 'quote' ? behindQuote(rest) : behindIndent(rest, container)
    if (left === null) break
    const isFilled = container.kind !== 'quote' && !isBlank(left)
    inside.push(isFilled ? { ...container, isBare: false } : container)
    rest = left
  }
  return { inside, rest }
}

function behindQuote(rest: string): string | null {
  const mark = /^ {0,3}> ?/.exec(rest)?.[0]
  return mark === undefined ? null : rest.slice(mark.length)
}

function behindIndent(rest: string, { indent, isBare }: Item): string | null {
  if (isBlank(rest)) return isBare ? null : rest
  return indentOf(rest) >= indent ? rest.slice(indent) : null
}

/** The containers that begin on a line, and what is left of it behind their marks. */
function enter(line: string, inside: readonly Container[], interrupts: boolean) {
  const containers: Container[] = []
  let rest = line
  while (inside.length + containers.length <= deepest && indentOf(rest) < 4) {
    const quoted = behindQuote(rest)
    const item = quoted === null ? itemOf(rest, interrupts && containers.length === 0) : null
    if (quoted === null && item === null) break
    containers.push(item?.container ?? { kind: 'quote' })
    rest = quoted ?? item?.rest ?? ''
  }
  return { containers, rest }
}

/** What `interrupts` a paragraph as an item must have a text, and count from 1. */
function itemOf(line: string, interrupts: boolean) {
  const note = /^ {0,3}\[\^[^\]\s]+\]: */.exec(line)?.[0]
  if (note !== undefined) return itemFrom(line, note.length, { kind: 'footnote', indent: 4 })
  if (isRule(line) || (interrupts && isUnderline(line))) return null
  const mark = /^ {0,3}(?:[-+*]|(\d{1,9})[.)])(?= |$)/.exec(line)
  if (mark === null) return null
  const [{ length }, number = '1'] = mark
  const text = line.slice(length)
  if (interrupts && (Number(number) !== 1 || isBlank(text))) return null
  const gap = indentOf(text)
  const indent = isBlank(text) || gap > 4 ? length + 1 : length + gap
  return itemFrom(line, indent, { kind: 'item', indent })
}

function itemFrom(line: string, behind: number, item: Pick<Item, 'kind' | 'indent'>) {
  const rest = line.slice(behind)
  return { container: { ...item, isBare: item.kind === 'item' && isBlank(rest) }, rest }
}

interface Surroundings {
  readonly before: Place
  readonly containers: readonly Container[]
  /** The block that the line may go on with. */
  readonly goesOn: Leaf
  /** Whether it left out marks of its containers: a paragraph goes on all the same. */
  readonly isLazy: boolean
}

function readBlock(rest: string, { before, containers, goesOn, isLazy }: Surroundings): Read {
  const isOpen = goesOn.kind === 'paragraph'
  const begun = beginBlock(rest, { isOpen, isLazy })
  if (begun !== null) return readAs(begun.is, rest, { containers, leaf: begun.leaf })
  if (goesOn.kind === 'table' && !isLazy) {
    return readAs('paragraph', rest, { containers, leaf: goesOn }, true)
  }
  if (!isOpen) {
    return readAs('paragraph', rest, { containers, leaf: { kind: 'paragraph', last: rest } }, true)
  }
  const isTable = !isLazy && makesTable(rest, goesOn.last)
  const leaf: Leaf = isTable ? { kind: 'table' } : { kind: 'paragraph', last: rest }
  return readAs('paragraph', rest, { containers: before.containers, leaf })
}

interface Begun {
  readonly is: BlockLine['is']
  readonly leaf: Leaf
}

/** The block that begins with a line; null for text. */
function beginBlock(
  rest: string,
  { isOpen, isLazy }: { readonly isOpen: boolean; readonly isLazy: boolean },
): Begun | null {
  if (isBlank(rest)) return { is: 'other', leaf: none }
  if (indentOf(rest) >= 4) return isOpen ? null : { is: 'code', leaf: none }
  const mark = openedFence(rest)
  if (mark !== null) return { is: 'code', leaf: { kind: 'fence', mark } }
  const isHeading = /^ *#{1,6}(?: |$)/.test(rest) || (isOpen && !isLazy && isUnderline(rest))
  if (isHeading || isRule(rest)) return { is: 'other', leaf: none }
  const html = htmlOf(rest, isOpen && !isLazy)
  return html === null ? null : { is: 'html', leaf: html }
}

function openedFence(rest: string): string | null {
  return /^ *(`{3,})[^`]*$/.exec(rest)?.[1] ?? /^ *(~{3,})/.exec(rest)?.[1] ?? null
}

function closesFence(rest: string, mark: string): boolean {
  const closing = /^ {0,3}(`{3,}|~{3,}) *$/.exec(rest)?.[1]
  return closing?.startsWith(mark) ?? false
}

function isRule(rest: string): boolean {
  if (!/^ {0,3}[-*_]/.test(rest)) return false
  const marks = rest.replaceAll(' ', '')
  return marks.length >= 3 && marks === marks.charAt(0).repeat(marks.length)
}

/** What makes a heading of the paragraph above it. */
function isUnderline(rest: string): boolean {
  return /^ {0,3}(?:=+|-+) *$/.test(rest)
}

/** Whether a line makes a table of itself and the line above. */
function makesTable(rest: string, head: string): boolean {
  if (!/^[ |:-]+$/.test(rest)) return false
  const cells = cellsOf(rest)
  return cells.every((cell) => /^ *:?-+:? *$/.test(cell)) && cells.length === cellsOf(head).length
}

function cellsOf(row: string): readonly string[] {
  const [first = '', ...others] = row.split(/(?<!\\)\|/)
  const cells = isBlank(first) ? others : [first, ...others]
  return cells.length > 1 && isBlank(cells.at(-1) ?? '') ? cells.slice(0, -1) : cells
}

/** The HTML that begins with a line; null for none. What `interrupts` a paragraph is no tag of any name. */
function htmlOf(rest: string, interrupts: boolean): Leaf | null {
  const text = rest.trimStart()
  if (!text.startsWith('<')) return null
  const literal = literals.find(({ from }) => from.test(text))
  if (literal !== undefined) {
    return literal.until.test(text) ? none : { kind: 'html', until: literal.until }
  }
  const [, name = ''] = /^<\/?([a-z][a-z0-9]*)(?= |\/?>|$)/i.exec(text) ?? []
  const begins = blockTags.has(name.toLowerCase()) || (!interrupts && loneTag.test(text))
  return begins ? { kind: 'html', until: null } : null
}

const literals: readonly { readonly from: RegExp; readonly until: RegExp }[] = [
  {
    from: /^<(?:pre|script|style|textarea)(?: |>|$)/i,
    until: /<\/(?:pre|script|style|textarea)>/i,
  },
  { from: /^<!--/, until: /-->/ },
  { from: /^<\?/, until: /\?>/ },
  { from: /^<![a-z]/i, until: />/ },
  { from: /^<!\[CDATA\[/, until: /\]\]>/ },
]

/** A tag of any name with nothing behind it. */
const loneTag =
  /^<(?:[a-z][a-z0-9-]*(?: +[a-z_:][a-z0-9_.:-]*(?: *= *(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)* *\/?|\/[a-z][a-z0-9-]* *)> *$/i

/** Elements that begin HTML wherever they stand: https://github.github.com/gfm/#html-blocks, number 6. */
const blockTags: ReadonlySet<string> = new Set(
  (
    'address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu ' +
    'menuitem nav noframes ol optgroup option p param section source summary table tbody td tfoot th thead title tr track ul'
  ).split(' '),
)

function isBlank(rest: string): boolean {
  return /^ *$/.test(rest)
}

function indentOf(rest: string): number {
  return /^ */.exec(rest)?.[0].length ?? 0
}

/** Tabs count as spaces up to the next fourth column. */
function withoutTabs(line: string): string {
  let text = ''
  for (const [index, part] of line.split('\t').entries()) {
    text += index === 0 ? part : ' '.repeat(4 - (text.length % 4)) + part
  }
  return text
}
