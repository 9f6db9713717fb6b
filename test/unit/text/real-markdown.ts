import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'

const parser = unified().use(remarkParse).use(remarkGfm)

/** What stands in these is no text of the author. */
const hiding = [
  'code',
  'html',
  'inlineCode',
  'blockquote',
  'footnoteDefinition',
  'definition',
] as const

/** For each line of a text with `\n`, whether it begins in something hidden, as a real Markdown parser sees it. */
export function hiddenLines(markdown: string): readonly boolean[] {
  const hidden: { readonly from: number; readonly to: number }[] = []
  const hide = (from: number | undefined, to: number | undefined) => {
    if (from !== undefined && to !== undefined) hidden.push({ from, to })
  }
  visit(parser.parse(markdown), (node) => {
    const { start, end } = node.position ?? {}
    if (hiding.some((type) => type === node.type)) hide(start?.offset, end?.offset)
    if (node.type === 'link') hide(node.children.at(-1)?.position?.end.offset, end?.offset)
    if (node.type === 'image') hide(start?.offset, end?.offset)
  })
  return lineStarts(markdown).map((place) =>
    hidden.some(({ from, to }) => from <= place && place < to),
  )
}

/** What a real Markdown parser makes of a text: its kinds of nodes, and the words outside of code. */
export function partsOf(markdown: string): {
  readonly kinds: readonly string[]
  readonly words: string
} {
  const kinds = new Set<string>()
  let words = ''
  visit(parser.parse(markdown), (node) => {
    kinds.add(node.type)
    if (node.type === 'text') words += node.value
  })
  return { kinds: [...kinds].toSorted(), words }
}

function lineStarts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]
}
