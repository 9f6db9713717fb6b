import { isMap, isNode, isScalar, parseDocument, stringify, type YAMLMap } from 'yaml'

/** A flat value of front matter. */
export type Scalar = string | number | boolean | null

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
  return entries.length === 0
    ? ''
    : stringify(Object.fromEntries(entries), { lineWidth: 0, blockQuote: false })
}
