import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'

/** What GitHub does something about in a text: the rest stands in code, where nobody is pinged and nothing is linked. */
export interface LiveMarkdown {
  /** All text outside of code, in which names and numbers would become mentions and links. */
  readonly text: string
  readonly links: readonly string[]
  /** HTML as it was written, a piece each. */
  readonly html: readonly string[]
  /** What stands in fences of this language. */
  readonly fenced: (language: string) => readonly string[]
  /** The kinds of everything in it but text, as they are nested. */
  readonly shape: string
}

/** Reads a text as GitHub does. */
export function readMarkdown(markdown: string): LiveMarkdown {
  const root = parse(markdown)
  const fences = collect(root, 'code')
  return {
    text: collect(root, 'text')
      .map(({ value }) => value)
      .join('\n'),
    links: collect(root, 'link').map(({ url }) => url),
    html: collect(root, 'html').map(({ value }) => value),
    fenced: (language) => fences.filter(({ lang }) => lang === language).map(({ value }) => value),
    shape: shapeOf(root),
  }
}

type Root = ReturnType<typeof parse>
type Nodes = Root | Root['children'][number]
type NodeOf<Type extends Nodes['type']> = Extract<Nodes, { readonly type: Type }>

function parse(markdown: string) {
  return unified().use(remarkParse).use(remarkGfm).parse(markdown)
}

function collect<Type extends Nodes['type']>(root: Root, type: Type): readonly NodeOf<Type>[] {
  const found: NodeOf<Type>[] = []
  visit(root, (node) => {
    if (isOf(node, type)) found.push(node)
  })
  return found
}

function isOf<Type extends Nodes['type']>(node: Nodes, type: Type): node is NodeOf<Type> {
  return node.type === type
}

function shapeOf(node: Nodes): string {
  const kind = node.type === 'html' ? node.value : node.type
  if (!('children' in node)) return kind
  const inner = node.children.filter(({ type }) => type !== 'text').map((child) => shapeOf(child))
  return `${kind}(${inner.join(' ')})`
}
