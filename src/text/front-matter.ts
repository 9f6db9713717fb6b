import {
  type Document,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  type Pair,
  parseDocument,
  stringify,
  type YAMLMap,
} from 'yaml'

/** A flat value of front matter; a list is written on one line. */
export type Scalar = string | number | boolean | null | readonly string[]

/**
 * The document with these keys of its front matter set, by offset: other keys, comments and the body stay byte for byte. A
 * document without front matter, or whose first lines are not a YAML map, gets one before all its text.
 */
export function editFrontMatter(
  document: string,
  values: Readonly<Record<string, Scalar>>,
): string {
  const block = findBlock(document)
  if (block === null) return `---\n${printLines(Object.entries(values))}---\n${document}`
  let text = block.text
  const missing: [string, Scalar][] = []
  // From the last to the first, so that earlier offsets stay true.
  for (const entry of entriesByOffset(block, values)) {
    if (entry.span === null) missing.push([entry.key, entry.value])
    else
      text =
        text.slice(0, entry.span.from) +
        printLines([[entry.key, entry.value]]).slice(0, -1) +
        text.slice(entry.span.to)
  }
  const gap = text === '' || text.endsWith('\n') ? '' : '\n'
  return document.slice(0, block.from) + text + gap + printLines(missing) + document.slice(block.to)
}

/** The whole lines of the front matter in which each of its keys and its value stand, without the line end; empty without one. */
export function frontMatterEntries(document: string): ReadonlyMap<string, string> {
  const block = findBlock(document)
  if (block === null) return new Map()
  const keys = block.map.items.flatMap(({ key }) =>
    isScalar(key) && typeof key.value === 'string' ? [key.value] : [],
  )
  return new Map(
    keys.flatMap((key): [string, string][] => {
      const span = spanOf(block.map, key, block.text)
      return span === null ? [] : [[key, wholeLines(block.text, span)]]
    }),
  )
}

function wholeLines(text: string, { from, to }: NonNullable<Entry['span']>): string {
  const begin = text.lastIndexOf('\n', from - 1) + 1
  const end = text.indexOf('\n', to)
  return text.slice(begin, end < 0 ? text.length : end).replace(/\r$/, '')
}

/** Where the body of a document begins: after its front matter, 0 without one. */
export function bodyOffset(document: string): number {
  const block = findBlock(document)
  if (block === null) return 0
  return block.to + (/^---[ \t]*\r?\n?/.exec(document.slice(block.to))?.[0].length ?? 0)
}

interface Block {
  readonly text: string
  readonly map: YAMLMap
  /** Where the text between the two lines of dashes begins and ends in the document. */
  readonly from: number
  readonly to: number
}

const opening = /^---[ \t]*\r?\n/
const closing = /^---[ \t]*\r?$/m

/** Only the exact `---` opens front matter: a language after it, which other tools would run, makes it plain text. */
function findBlock(document: string): Block | null {
  const from = opening.exec(document)?.[0].length
  if (from === undefined) return null
  const length = closing.exec(document.slice(from))?.index
  if (length === undefined) return null
  const text = document.slice(from, from + length)
  const parsed = parseDocument(text)
  if (parsed.errors.length > 0 || !isMap(parsed.contents) || parsed.contents.flow) return null
  return { text, map: parsed.contents, from, to: from + length }
}

interface Entry {
  readonly key: string
  readonly value: Scalar
  readonly span: { readonly from: number; readonly to: number } | null
}

function entriesByOffset(
  { map, text }: Block,
  values: Readonly<Record<string, Scalar>>,
): readonly Entry[] {
  return Object.entries(values)
    .map(([key, value]) => ({ key, value, span: spanOf(map, key, text) }))
    .toSorted((a, b) => (b.span?.from ?? 0) - (a.span?.from ?? 0))
}

function spanOf(map: YAMLMap, key: string, text: string): Entry['span'] {
  const pair = map.items.find((item) => isScalar(item.key) && item.key.value === key)
  const from = isNode(pair?.key) ? pair.key.range?.[0] : undefined
  const to = isNode(pair?.value) ? pair.value.range?.[1] : undefined
  if (from === undefined || to === undefined) return null
  // A block of text, a list or a map reaches over its line end, which is not ours to replace.
  return { from, to: from + text.slice(from, to).replace(/[ \t\r\n]+$/, '').length }
}

function printLines(entries: readonly (readonly [string, Scalar])[]): string {
  const options = { lineWidth: 0, blockQuote: false, flowCollectionPadding: false } as const
  return entries
    .map(([key, value]) => {
      const isList = Array.isArray(value) && value.length > 0
      return isList
        ? `${key}: ${stringify(value, { ...options, collectionStyle: 'flow' })}`
        : stringify({ [key]: value }, options)
    })
    .join('')
}

/** The values of a front matter, with the lines they stand in. */
export interface FrontMatterValues {
  readonly entries: readonly FrontMatterEntry[]
  readonly problems: readonly { readonly line: number; readonly message: string }[]
}

export interface FrontMatterEntry {
  readonly key: string
  /** Plain data as YAML has it; dates are text. */
  readonly value: unknown
  /** From 1. */
  readonly line: number
}

/** The front matter of a document, with what of it cannot be read; null without one. A byte-order mark in front does not matter. */
export function frontMatterValues(document: string): FrontMatterValues | null {
  const from = /^\uFEFF?---[ \t]*\r?\n/.exec(document)?.[0].length
  const length = from === undefined ? undefined : closing.exec(document.slice(from))?.index
  if (from === undefined || length === undefined) return null
  const lines = new LineCounter()
  const parsed = parseDocument(document.slice(from, from + length), {
    lineCounter: lines,
    prettyErrors: false,
  })
  if (!isMap(parsed.contents)) return null
  // The line of dashes is the first.
  const lineAt = (offset: number) => lines.linePos(offset).line + 1
  const read = parsed.contents.items.map((pair) => readPair(pair, parsed, lineAt))
  const problems = parsed.errors.map(({ pos, message }) => ({
    line: lineAt(pos[0]),
    message: `this is not YAML: ${message.replace(/[.:]?$/, '.')} Mend this line.`,
  }))
  return {
    entries: read.flatMap(({ entry }) => (entry === null ? [] : [entry])),
    problems: [...problems, ...read.flatMap(({ problem }) => (problem === null ? [] : [problem]))],
  }
}

function readPair(
  { key, value }: Pair<unknown, unknown>,
  document: Document.Parsed,
  lineAt: (offset: number) => number,
): {
  readonly entry: FrontMatterEntry | null
  readonly problem: FrontMatterValues['problems'][number] | null
} {
  if (!isScalar(key)) return { entry: null, problem: null }
  const line = lineAt(key.range?.[0] ?? 0)
  try {
    // Aliases can make a short text expand without end.
    const plain = isNode(value) ? value.toJS(document, { maxAliasCount: 0 }) : value
    return { entry: { key: String(key.value), value: plain ?? null, line }, problem: null }
  } catch {
    const message = `"${String(key.value)}" is an alias, which is not read here: write the value out.`
    return { entry: null, problem: { line, message } }
  }
}
