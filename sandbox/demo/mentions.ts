import type { ElementContent, Root, RootContent } from 'hast'
import { h } from 'hastscript'

/** Shows `@login` as GitHub does somebody it notifies: bold, but not in code and not within a link. */
export function mentions(): (tree: Root) => Root {
  return (tree) => ({ ...tree, children: tree.children.flatMap(marked) })
}

function marked<Content extends ElementContent | RootContent>(
  node: Content,
): readonly (Content | ElementContent)[] {
  if (node.type === 'text') return node.value.split(mention).filter(Boolean).map(shown)
  if (node.type !== 'element' || ['a', 'code', 'pre'].includes(node.tagName)) return [node]
  return [{ ...node, children: node.children.flatMap(marked) }]
}

/** A login as GitHub takes it, with its team; kept when text is split at it. */
const mention = /((?<![\w/`@-])@[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\/[\w-]+)?(?![\w-]))/i

function shown(text: string): ElementContent {
  return mention.test(text) ? h('span.mention', text) : { type: 'text', value: text }
}
