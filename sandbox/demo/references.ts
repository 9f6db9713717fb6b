import type { ElementContent, Root, RootContent } from 'hast'
import { h } from 'hastscript'

/** Turns `#119` into a link to `#119`, which a page leads on: in comments, as GitHub does; not in code and not within a link. */
export function references(): (tree: Root) => Root {
  return (tree) => ({ ...tree, children: tree.children.flatMap(linked) })
}

function linked<Content extends ElementContent | RootContent>(
  node: Content,
): readonly (Content | ElementContent)[] {
  if (node.type === 'text') return node.value.split(reference).filter(Boolean).map(shown)
  if (node.type !== 'element' || ['a', 'code', 'pre'].includes(node.tagName)) return [node]
  return [{ ...node, children: node.children.flatMap(linked) }]
}

/** Kept when text is split at it. */
const reference = /((?<![\w/&#])#\d+(?!\w))/

function shown(text: string): ElementContent {
  return reference.test(text) ? h('a', { href: text }, text) : { type: 'text', value: text }
}
